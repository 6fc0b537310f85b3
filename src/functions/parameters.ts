// The kinds of argument that cell functions take: how each is read, and what a user reads of it.
import type { Bilingual, Language } from '../core/base/bilingual.ts';
import { lastOf } from '../core/base/last.ts';
import type { Activity, Contact, Deal } from '../core/book/records.ts';
import type { Rules } from '../core/rules/rules.ts';
import type { TouchLog } from '../core/trust/touch-log.ts';
import type { TableName } from '../core/vocabulary/tables.ts';
import { textOf } from '../tables/cells/cells.ts';
import type { ContactKey } from '../tables/columns/contact-columns.ts';
import type { Grid } from '../tables/grid.ts';
import { readTouches } from '../tables/logs/touches.ts';
import type { ReadContext } from '../tables/table.ts';
import { ArgumentFault, isOmitted, isRange, oneCell, type Raw, shown } from './argument.ts';
import { type Call, gridOf } from './call.ts';

export interface Parameter<T> {
  /** What Sheets says that it expects. */
  readonly type: 'range' | 'text' | 'number' | 'date';
  readonly help: Bilingual;
  readonly isOptional: boolean;
  /** Of people, the columns that are read besides those of keys; absent for all. */
  readonly asked?: ReadonlySet<ContactKey>;
  read(name: string, raw: Raw, call: Call): T;
}

/** The keys of contacts that a formula asks about: one cell, or a column. */
export interface Keys {
  /** Up to the last one that isn't blank. */
  readonly keys: readonly string[];
  readonly isColumn: boolean;
}

const expectedKeys = {
  en: 'one cell or one column of ids, e-mails or names',
  ja: 'ID・メール・氏名のセル一つ、または一列',
};

export const contacts: Parameter<Keys> = {
  type: 'range',
  help: { en: 'Names, e-mails or ids', ja: '相手' },
  isOptional: false,
  read(name, raw, { toDay }) {
    if (!isRange(raw)) return { keys: [textOf(raw, toDay)], isColumn: false };
    if (raw.some((row) => row.length !== 1)) throw new ArgumentFault(name, shown(raw), expectedKeys);
    const keys = raw.map((row) => textOf(row[0], toDay));
    // An open range is as high as its tab; a result of that height would make the tab grow for ever.
    while (keys.length > 0 && lastOf(keys) === '') keys.pop();
    return { keys, isColumn: raw.length > 1 && keys.length > 0 };
  },
};

const expectedKey = { en: 'one cell with an id, an e-mail or a name', ja: 'ID・メール・氏名のセル一つ' };

export const contact: Parameter<string> = {
  type: 'text',
  help: { en: 'A name, an e-mail or an id', ja: '相手' },
  isOptional: false,
  read: (name, raw, { toDay }) => textOf(oneCell(name, raw, expectedKey), toDay),
};

/** What a reader of tables gives back, as far as an argument needs it. */
interface Read<T> {
  readonly rows: T;
  /** The needed columns that the header row lacks; all of them where there is no header row. */
  readonly missing: readonly string[];
}

/** What is wrong with a range that lacks a needed column. */
function checkColumns(name: string, raw: Raw, missing: readonly string[]): void {
  if (missing.length === 0) return;
  const columns = missing.join(', ');
  const was = isRange(raw)
    ? { en: `a range without the column ${columns}`, ja: `「${columns}」の列がない範囲` }
    : shown(raw);
  throw new ArgumentFault(name, was, { en: 'a range with its header row', ja: '見出し行のある範囲' });
}

function log<T>(
  read: (grid: Grid, context: ReadContext) => Read<T>,
  kind: TableName,
  { help }: { readonly help: Bilingual },
): Parameter<T> {
  return {
    type: 'range',
    help,
    isOptional: false,
    read(name, raw, call) {
      const { toDay, today, locale, words, isOtherDay, isPerson } = call;
      const context = { toDay, today, locale, words, isOtherDay, isPerson, columns: call.columnsOf(kind) };
      const { rows, missing } = read(gridOf(raw), context);
      checkColumns(name, raw, missing);
      return rows;
    },
  };
}

export const people: Parameter<readonly Contact[]> = {
  type: 'range',
  help: { en: 'Contacts table', ja: '連絡先の表' },
  isOptional: false,
  read(name, raw, { people }) {
    const { rows, missing } = people?.() ?? { rows: [], missing: ['name'] };
    checkColumns(name, raw, missing);
    return rows;
  },
};

/** The same, as far as trust goes: what was bought before the log begins, and when they were in touch. */
export const peopleOfTrust: Parameter<readonly Contact[]> = {
  ...people,
  asked: new Set(['first_met', 'last_contact', 'last_purchase', 'revenue']),
};

const activitiesHelp = { help: { en: 'Activities table', ja: '活動の表' } };

/** Evaluated with the first formula that asks for more of them than trust. */
const activityReader = () =>
  require('../tables/logs/activities.ts') as typeof import('../tables/logs/activities.ts');

export const activities: Parameter<readonly Activity[]> = log(
  (...given) => activityReader().readActivities(...given),
  'activities',
  activitiesHelp,
);

/** The table of activities, as far as trust goes. */
export const touches: Parameter<TouchLog> = log(readTouches, 'activities', activitiesHelp);

/** Evaluated with the first formula that is given deals. */
const dealReader = () => require('../tables/logs/deals.ts') as typeof import('../tables/logs/deals.ts');

export const deals: Parameter<readonly Deal[]> = log(
  (...given) => dealReader().readDeals(...given),
  'deals',
  {
    help: { en: 'Deals table', ja: '商談の表' },
  },
);

/** An argument that may be left out; a blank means the same. */
export function optional<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return {
    ...parameter,
    isOptional: true,
    read: (name, raw, call) => (isOmitted(raw) ? undefined : parameter.read(name, raw, call)),
  };
}

/** A number within bounds, with the value, or the rule, that a blank means; whole where a count is meant. */
export function number(options: {
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
  readonly value?: number | 'limit';
  readonly help: Bilingual;
}): Parameter<number> {
  const { min, max, isWhole, value, help } = options;
  const expected = {
    en: `a ${isWhole ? 'whole ' : ''}number from ${min} to ${max}`,
    ja: ` ${min} から ${max} までの${isWhole ? '整数' : '数'}`,
  };
  return {
    type: 'number',
    help,
    isOptional: value !== undefined,
    read(name, raw, call) {
      const cell = oneCell(name, raw, expected);
      if (isOmitted(cell) && value !== undefined) return value === 'limit' ? call.rules.limit : value;
      const isGood =
        typeof cell === 'number' && cell >= min && cell <= max && (!isWhole || Number.isInteger(cell));
      if (!isGood) throw new ArgumentFault(name, shown(cell), expected);
      return cell;
    },
  };
}

/** One of some words, the first of which is meant by a blank. */
export function choice<W extends string>(
  words: readonly [W, ...W[]],
  { help }: { readonly help: Bilingual },
): Parameter<W> {
  const listed = words.join(', ');
  const expected = { en: `one of ${listed}`, ja: ` ${listed} のいずれか` };
  return {
    type: 'text',
    help,
    isOptional: true,
    read(name, raw, { toDay }) {
      const cell = oneCell(name, raw, expected);
      if (isOmitted(cell)) return words[0];
      const word = words.find((each) => each === textOf(cell, toDay).toLowerCase());
      if (word === undefined) throw new ArgumentFault(name, shown(cell), expected);
      return word;
    },
  };
}

const readByCall = <T>(
  read: (call: Call) => T,
  { type, help }: Pick<Parameter<T>, 'type' | 'help'>,
): Parameter<T> => ({
  type,
  help,
  isOptional: true,
  read: (_name, _raw, call) => read(call),
});

export const asOf = readByCall((call) => call.today, {
  type: 'date',
  help: { en: 'The day (today)', ja: '基準日' },
});

export const rules = readByCall((call) => call.rules, {
  type: 'range',
  help: { en: 'The Rules tab', ja: 'ルールの表' },
});

/** The rules, and the language in which a result speaks to people. */
export const rulesAndLanguage: Parameter<{ readonly rules: Rules; readonly language: Language }> = {
  ...rules,
  read: (_name, _raw, call) => ({ rules: call.rules, language: call.readersLanguage() }),
};
