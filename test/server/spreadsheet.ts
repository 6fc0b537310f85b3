// A spreadsheet with the built add-on in it, on plain arrays: messages go in as the sidebar sends them.
import { createHash } from 'node:crypto';
import { type ArrayBook, arrayBook, type NewCell } from '../../preview/grid/array.ts';
import { type Host, type HostOptions, openHost } from '../../preview/host/host.ts';
import { keptStages } from '../../preview/host/kept-stages.ts';
import { readFolder } from '../../preview/host/manifest.ts';
import { type OpenQuestions, otherAnswers, usualAnswers } from '../../preview/host/open-questions.ts';
import { memoryStores, type Stores } from '../../preview/host/stores.ts';
import type { Answer as DialogAnswer, Question } from '../../preview/host/world.ts';
import type { Bilingual } from '../../src/core/base/bilingual.ts';
import type { Answer, Replies, RequestType } from '../../src/messages/requests.ts';
import { withoutSign } from '../../src/tables/cells/plain-sign.ts';

/** What is not known of Google is answered in the usual way, or in the other one for all tests of a file. */
const answersOfGoogle = () => (process.env.ANSWERS_OF_GOOGLE === 'other' ? otherAnswers : usualAnswers);

export type Tabs = Readonly<Record<string, readonly (readonly NewCell[])[]>>;

/** Each file of dist, read once for all spreadsheets of a test file. */
const files = readFolder('dist');

export const TODAY = '2026-11-22';
const MORNING = new Date('2026-11-22T01:00:00Z');

/** A day counted from TODAY, as ISO text. */
export const daysOn = (days: number): string =>
  new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);

export const people: Tabs = {
  Contacts: [
    ['Name', 'Company', 'Email', 'Owner'],
    ['Ann Baker', 'Baker & Sons', 'ann@example.com', 'Ken'],
    ['佐藤 健', '佐藤製作所', 'sato@example.com', 'Mio'],
    ['Bob Lee', 'Lee Ltd', 'bob@example.com', ''],
  ],
};

export interface Options extends Partial<Omit<HostOptions, 'book' | 'files'>> {
  readonly tabs?: Tabs;
  readonly timeZone?: string;
  readonly locale?: string;
  /** Whether each execution has a context of its own, as at Google: which takes longer. */
  readonly hasFreshContexts?: boolean;
  /** A book that is there already, instead of the tabs. */
  readonly book?: ArrayBook;
}

type Row = Readonly<Record<string, unknown>>;

export class TestSheet {
  readonly book: ArrayBook;
  readonly host: Host;
  /** What the script wrote to the console. */
  readonly log: string[] = [];
  readonly questions: Question[] = [];
  readonly #stores: Stores;
  readonly #google: Partial<OpenQuestions>;

  constructor(given: Options) {
    const { tabs = people, timeZone = 'Asia/Tokyo', locale = 'ja_JP', ...others } = given;
    const { hasFreshContexts, book, ...options } = others;
    this.book = book ?? arrayBook({ timeZone, locale, tabs });
    this.#stores = options.stores ?? memoryStores();
    const answer = (question: Question): DialogAnswer => {
      this.questions.push(question);
      return options.answer?.(question) ?? { button: question.buttons[0] ?? 'OK' };
    };
    this.#google = { ...answersOfGoogle(), ...options.google };
    this.host = openHost({
      title: 'Goen',
      now: () => MORNING,
      log: (level, text) => this.log.push(`${level} ${text}`),
      ...(hasFreshContexts ? {} : { stages: keptStages }),
      ...options,
      files,
      google: this.#google,
      stores: this.#stores,
      book: this.book,
      answer,
    });
  }

  /** The same spreadsheet as somebody else has it open. */
  colleague(options: Options = {}): TestSheet {
    return new TestSheet({ ...options, stores: this.#stores, book: this.book });
  }

  /** One message of the sidebar, as it stands. */
  answer<T extends RequestType = RequestType>(message: unknown): Answer<T> {
    return JSON.parse(this.host.scriptRunNow('answer', [JSON.stringify(message)]) as string) as Answer<T>;
  }

  /** The reply to a message; an error where there is none. */
  ask<T extends RequestType>(message: { readonly type: T } & Row): Replies[T] {
    const answer = this.answer<T>(message);
    if (!answer.ok) throw new Error([`${message.type}: ${answer.message.en}`, ...this.log].join('\n'));
    return answer.reply;
  }

  /** The sentence that a message is refused with; nothing where it isn't. */
  refused(message: unknown): Bilingual | undefined {
    const answer = this.answer(message);
    return answer.ok ? undefined : answer.message;
  }

  setUp(language: 'en' | 'ja' = 'en'): this {
    this.ask({ type: 'setUp', language });
    return this;
  }

  get tabNames(): string[] {
    return this.book.tabs().map(({ name }) => name);
  }

  /** Stands for everything about a tab, or about all tabs: equal as long as nothing was touched. */
  trace(...tabs: readonly string[]): string {
    const hash = createHash('sha1');
    for (const tab of tabs.length > 0 ? tabs : this.tabNames) hash.update(this.book.snapshot(tab));
    return hash.digest('hex');
  }

  idOf(tab: string): number {
    return this.book.tabs().find(({ name }) => name === tab)?.id ?? -1;
  }

  /** As people read it: where the sign of plain text stays visible, they look past it. */
  cells(tab: string): unknown[][] {
    const read = (cell: unknown) =>
      this.#google.signInText === 'kept' && typeof cell === 'string' ? withoutSign(cell) : plain(cell);
    return this.book.cells(tab).map((row) => row.map(read));
  }

  /** The rows below a header row, by header; cells as text and numbers, days as ISO text. */
  allRows(tab: string, headerRow = 1): Row[] {
    const cells = this.cells(tab);
    const header = cells[headerRow - 1] ?? [];
    return cells
      .slice(headerRow)
      .map((row) => Object.fromEntries(header.map((name, i) => [String(name), row[i] ?? ''])));
  }

  /** Those of them that count: rows that were undone don't. */
  rows(tab: string, headerRow = 1): Row[] {
    return this.allRows(tab, headerRow).filter(({ ID }) => !String(ID).startsWith('undone'));
  }

  /** The formula of a cell; rows and columns count from 1. */
  formula(tab: string, row: number, column: number): string {
    const area = { tab: this.idOf(tab), top: row - 1, left: column - 1, rows: 1, columns: 1 };
    return this.book.read('formula', area)[0]?.[0] ?? '';
  }

  /** What a user types into a cell: plain content. Rows and columns count from 1. */
  type(
    tab: string,
    row: number,
    column: number,
    content: string | number | { readonly formula: string },
  ): void {
    const area = { tab: this.idOf(tab), top: row - 1, left: column - 1, rows: 1, columns: 1 };
    this.book.apply([{ type: 'write', area, cells: [[content]] }]);
  }

  /** Sorts a tab the other way round, its header row aside. */
  turnRound(tab: string): void {
    const [header = [], ...rows] = this.book.cells(tab);
    const cells = [header, ...rows.reverse()].map((row) =>
      row.map((cell) => (typeof cell === 'object' ? { value: cell.serial, format: 'yyyy-mm-dd' } : cell)),
    );
    const area = { tab: this.idOf(tab), top: 0, left: 0, rows: cells.length, columns: header.length };
    this.book.apply([{ type: 'write', area, cells }]);
  }

  rename(tab: string, name: string): void {
    this.book.apply([{ type: 'tab', tab: this.idOf(tab), patch: { name } }]);
  }
}

const plain = (cell: unknown): unknown => {
  if (typeof cell !== 'object' || cell === null || !('serial' in cell)) return cell;
  return new Date(Date.UTC(1899, 11, 30) + Number(cell.serial) * 86_400_000).toISOString().slice(0, 10);
};

export const openSheet = (options: Options = {}): TestSheet => new TestSheet(options);

let actions = 0;

/** A new action id, as the sidebar makes one. */
export const newId = (): string => `test-action-${++actions}`;

type LogFields = { readonly entry?: Row } & Row;

/** A log message: a call from us to Ann, today, unless said otherwise. */
export const logMessage = ({ entry = {}, ...rest }: LogFields = {}) => ({
  type: 'log' as const,
  id: newId(),
  who: 'Ann Baker',
  by: 'Ken',
  ...rest,
  entry: { kind: 'call', from: 'us', note: '', day: TODAY, ...entry },
});

type DealFields = { readonly deal?: Row } & Row;

/** A deal message: won today for 1200, unless said otherwise. */
export const dealMessage = ({ deal = {}, ...rest }: DealFields = {}) => ({
  type: 'deal' as const,
  id: newId(),
  who: 'Ann Baker',
  by: 'Ken',
  ...rest,
  deal: { result: 'won', amount: 1200, title: '', day: TODAY, ...deal },
});
