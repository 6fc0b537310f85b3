// One call of a cell function: its day, its rules, and how
// its dates are read, each worked out when first needed.
import type { Language } from '../core/base/bilingual.ts';
import type { Day } from '../core/base/day.ts';
import { once } from '../core/base/once.ts';
import { defaultRules, type Rules } from '../core/rules/rules.ts';
import type { TableName } from '../core/vocabulary/tables.ts';
import { dayOfCell } from '../tables/cells/dates.ts';
import { dayReader, noonWriter } from '../tables/cells/zone.ts';
import type { ContactKey } from '../tables/columns/contact-columns.ts';
import type { ColumnChoice } from '../tables/columns/headers.ts';
import type { Grid } from '../tables/grid.ts';
import type { ReadPeople } from '../tables/people/contacts.ts';
import { knownPeople } from '../tables/people/known-people.ts';
import type { DocumentSettings } from '../tables/settings/rules.ts';
import type { OwnWords } from '../tables/vocabulary/own-words.ts';
import { ArgumentFault, isOmitted, isRange, oneCell, type Raw, shown } from './argument.ts';

/** What lies outside of a formula's arguments; each is a service call. */
export interface FormulaContext {
  timeZone(): string;
  locale(): string;
  now(): Date;
}

// Most calls are given no people, and many no rules: what reads them is evaluated with the first one that is.
const people = () => require('../tables/people/contacts.ts') as typeof import('../tables/people/contacts.ts');
const rules = () => require('../tables/settings/rules.ts') as typeof import('../tables/settings/rules.ts');
const settings = () =>
  require('../tables/settings/document-settings.ts') as typeof import('../tables/settings/document-settings.ts');

const expectedDate = { en: 'a date', ja: '日付' };
const expectedRules = {
  en: 'a range with its header row (setting, value)',
  ja: '見出し行（設定、値）のある範囲',
};

export class Call {
  readonly toDay: (date: Date) => Day;
  readonly toDate: (day: Day) => Date;
  readonly locale: () => string;
  private readonly settings: () => { rules: Rules; document: DocumentSettings | undefined };
  private readonly askToday: () => Day;
  private readonly askedDay: () => Day | undefined;
  /** The people of the argument, read once; undefined if the function isn't given any. */
  readonly people: (() => ReadPeople) | undefined;
  /** Whether a text names one of these people. */
  readonly isPerson: ((text: string) => boolean) | undefined;

  /**
   * @param raws the arguments by name, among them `rules` and `as_of` where the function has them
   * @param asked what the function must know of people besides their keys; absent for everything
   */
  constructor(
    raws: Readonly<Record<string, Raw>>,
    context: FormulaContext,
    asked: ReadonlySet<ContactKey> | undefined,
  ) {
    const timeZone = once(() => context.timeZone());
    this.locale = once(() => context.locale());
    this.toDay = dayReader(timeZone);
    this.toDate = noonWriter(timeZone);
    this.askedDay = once(() => this.readDay(raws.as_of));
    this.settings = once(() => this.readSettings(raws.rules));
    this.people = isOmitted(raws.people) ? undefined : once(() => this.readPeople(raws.people, asked));
    const { people } = this;
    this.isPerson = people && knownPeople(() => people().rows);
    this.askToday = once(
      () => this.askedDay() ?? this.settings().document?.today ?? this.toDay(context.now()),
    );
  }

  get rules(): Rules {
    return this.settings().rules;
  }

  get today(): Day {
    return this.askToday();
  }

  /** The user's own choice of columns, where rules are given. */
  columnsOf(table: TableName): ColumnChoice {
    const { document } = this.settings();
    return document === undefined ? {} : settings().columnsFor(document, table);
  }

  /** The user's own words, where rules are given. */
  get words(): OwnWords | undefined {
    return this.settings().document?.words;
  }

  /**
   * Whether another day is asked about than the one that
   * the rules call today; as_of left out asks about none.
   */
  get isOtherDay(): boolean {
    const day = this.askedDay();
    return day !== undefined && day !== this.settings().document?.today;
  }

  /**
   * The document's language where rules are given, else English;
   * what goes wrong with the rules themselves is said in English.
   */
  language(): Language {
    try {
      return this.settings().document?.language ?? 'en';
    } catch {
      return 'en';
    }
  }

  /** The language of results that speak to people: the document's, else that of the spreadsheet's locale. */
  readersLanguage(): Language {
    return this.settings().document?.language ?? (/^ja\b|^ja_/i.test(this.locale()) ? 'ja' : 'en');
  }

  private readPeople(raw: Raw, asked: ReadonlySet<ContactKey> | undefined): ReadPeople {
    const { toDay, today, locale, words, isOtherDay } = this;
    const columns = this.columnsOf('contacts');
    const context = { toDay, today, locale, words, isOtherDay, columns };
    return people().readContacts(gridOf(raw), context, [], asked);
  }

  private readDay(raw: Raw): Day | undefined {
    if (isOmitted(raw)) return undefined;
    const cell = oneCell('as_of', raw, expectedDate);
    if (isOmitted(cell)) return undefined;
    const day = dayOfCell(cell as NonNullable<typeof cell>, { toDay: this.toDay, locale: this.locale });
    if (day === undefined) throw new ArgumentFault('as_of', shown(cell), expectedDate);
    return day;
  }

  private readSettings(raw: Raw): { rules: Rules; document: DocumentSettings | undefined } {
    if (isOmitted(raw)) return { rules: defaultRules, document: undefined };
    if (!isRange(raw)) throw new ArgumentFault('rules', shown(raw), expectedRules);
    const grid: Grid = { tab: '', row: 1, column: 1, cells: raw };
    const read = rules().readRules(grid, { toDay: this.toDay, locale: this.locale });
    if (read === undefined) throw new ArgumentFault('rules', shown(raw), expectedRules);
    return read;
  }
}

/** A range, or one cell, as a table of no tab. */
export const gridOf = (raw: Raw): Grid => ({
  tab: '',
  row: 1,
  column: 1,
  cells: isRange(raw) ? raw : [[isOmitted(raw) ? '' : raw]],
});
