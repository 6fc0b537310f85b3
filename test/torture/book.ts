// A small book with rows of strangers in both logs, and what must hold of it whatever happens.
import type { ArrayBook } from '../../preview/grid/array.ts';
import { type MemoryStores, memoryStores } from '../../preview/host/stores.ts';
import type { Bilingual } from '../../src/core/base/bilingual.ts';
import type { Answer } from '../../src/messages/requests.ts';
import { ruleLabels } from '../../src/tables/columns/rule-columns.ts';
import { tabNames } from '../../src/text/menu.ts';
import { daysOn, openSheet, people, type TestSheet } from '../server/spreadsheet.ts';

export type Language = 'en' | 'ja';

/** What our tabs are called, when nobody has renamed them. */
export const nameOf = (role: keyof typeof tabNames, language: Language): string => tabNames[role][language];

/** A day counted from TODAY, as a cell holds it. */
export const serial = (days: number): number =>
  (Date.parse(daysOn(days)) - Date.UTC(1899, 11, 30)) / 86_400_000;

const strangers = {
  activities: [
    ['Ann Baker', 'Call', 'us'],
    ['Bob Lee', 'Meeting', 'them'],
    ['佐藤 健', 'Thanks', 'us'],
  ].map(([who = '', kind = '', side = ''], index) => [
    ...[serial(-40 - index), who, kind, side, `stranger ${index}`, '', 'Mio', `hand-made-${index}`],
  ]),
  deals: (
    [
      ['Bob Lee', 'Won', 700],
      ['Ann Baker', 'Open', 300],
    ] as const
  ).map(([who, result, amount], index) => [
    ...[serial(-60 - index), who, result, amount, '', `stranger ${index}`, 'Mio', `hand-made-${index}`],
  ]),
} as const;

/** A row that somebody types into a log. */
export function typeRow(
  sheet: TestSheet,
  tab: string,
  row: number,
  cells: readonly (string | number)[],
): void {
  cells.forEach((cell, index) => {
    sheet.type(tab, row, index + 1, cell);
  });
}

interface Shown {
  readonly book: ArrayBook;
  /** What is remembered once the list was shown: its people. */
  readonly stores: MemoryStores;
}

const shown: Partial<Record<Language, Shown>> = {};

/** All tabs are there, strangers have typed into both logs, and the list was shown. */
function shownBook(language: Language): Shown {
  const stores = memoryStores();
  const sheet = openSheet({ tabs: people, stores }).setUp(language);
  for (const log of ['activities', 'deals'] as const)
    for (const [index, row] of strangers[log].entries())
      typeRow(sheet, nameOf(log, language), index + 2, row);
  sheet.ask({ type: 'refresh' });
  sheet.ask({ type: 'today', me: '' });
  return { book: sheet.book, stores };
}

let ids = 0;
const storesOf = new WeakMap<TestSheet, MemoryStores>();

/** The book as somebody has it open: the list was shown, so that its people are remembered. */
export function openBook(language: Language): TestSheet {
  shown[language] ??= shownBook(language);
  const { book, stores } = shown[language] as Shown;
  const own = stores.copy();
  const sheet = openSheet({ book: book.copy(), stores: own });
  storesOf.set(sheet, own);
  ids = 0;
  return sheet;
}

/** The id of a new action: the same in the next book that is opened. */
export const nextId = (): string => `torture-action-${++ids}`;

/** What doesn't hold of what comes after some states, by these. */
export type Afterwards = Map<string, readonly string[]>;

/**
 * What doesn't hold of what comes next. In the same book, with the same things kept, the same comes next: it
 * is tried once.
 */
export function afterwards(
  known: Afterwards,
  sheet: TestSheet,
  besides: string,
  tried: () => readonly string[],
): readonly string[] {
  const state = `${sheet.trace()} ${storesOf.get(sheet)?.contents()} ${besides}`;
  const wrong = known.get(state) ?? tried();
  known.set(state, wrong);
  return wrong;
}

/** Each stranger's row by the headers that it is under: what is above and beside it may change. */
export function strangersIn(sheet: TestSheet): readonly string[] {
  return sheet.tabNames.flatMap((name) => {
    const cells = sheet.cells(name);
    const header = cells.find((row) => row.includes('ID')) ?? [];
    return cells
      .filter((row) => row.some((cell) => String(cell).startsWith('hand-made-')))
      .map((row) =>
        JSON.stringify([name, ...row.map((cell, i) => [header[i], cell]).filter(([, c]) => c !== '')]),
      );
  });
}

const isVoid = (row: readonly unknown[]): boolean => row.some((cell) => String(cell).startsWith('undone '));

/** The rows of an action that count, whatever tab they are in. */
export function rowsOf(sheet: TestSheet, id: string): number {
  const isOfAction = (cell: unknown): boolean => new RegExp(`^${id}(-\\d+)?~`).test(String(cell));
  const rows = sheet.tabNames.flatMap((name) => sheet.cells(name));
  return rows.filter((row) => row.some(isOfAction) && !isVoid(row)).length;
}

const OURS = 'on our side';

/** What is wrong with an answer: a fault of ours, with what was logged, or a sentence of several lines. */
export function faultsIn(answer: Answer, { log }: TestSheet): readonly string[] {
  if (answer.ok) return [];
  const { en, ja }: Bilingual = answer.message;
  return [
    ...(en.includes(OURS) ? [`a fault of ours: ${log.at(-1)}`] : []),
    ...([en, ja].some((text) => /[\n\r]/.test(text) || text === '') ? [`not one line: ${en}`] : []),
  ];
}

/** Tabs that are there twice, or that a check has left. */
export const twinsIn = (sheet: TestSheet): readonly string[] =>
  sheet.tabNames.filter((name) => name.includes('(Goen')).map((name) => `a twin: ${name}`);

/** The values of a Rules tab by setting, wherever its columns are; those of one that has several rows too. */
export function settingsIn(sheet: TestSheet): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const tab of sheet.tabNames) {
    const cells = sheet.cells(tab);
    const placeOf = (header: Bilingual) =>
      (cells[0] ?? []).findIndex((cell) => cell === header.en || cell === header.ja);
    const [setting, value] = [placeOf(ruleLabels.setting), placeOf(ruleLabels.value)];
    if (setting < 0 || value < 0) continue;
    for (const row of cells.slice(1)) {
      const key = String(row[setting]);
      if (key !== '') found.set(key, [...(found.get(key) ?? []), String(row[value])]);
    }
  }
  return found;
}

export type Settings = ReturnType<typeof settingsIn>;

/** The settings that are others than before, but for those that were to be written. */
export function changedSettings(
  before: Settings,
  after: Settings,
  written: readonly (string | undefined)[],
): readonly string[] {
  if (before.size === 0 || after.size === 0) return [];
  const said = (values: readonly string[] | undefined) => (values ?? ['nothing']).join(' and ');
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(
      (key) => key !== 'today' && !written.includes(key) && said(before.get(key)) !== said(after.get(key)),
    )
    .map((key) => `the setting ${key} was ${said(before.get(key))} and is ${said(after.get(key))}`);
}
