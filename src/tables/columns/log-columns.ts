// Every column of the logs: what it is called, and how it is found.
import type { Bilingual } from '../../core/base/bilingual.ts';
import type { KeySpec, TableSpec } from '../recognise/table-spec.ts';
import { looksLikeKind, looksLikeReason, looksLikeResult, looksLikeSide } from '../vocabulary/known-words.ts';
import { dayHeaderKeyOf } from './day-header.ts';
import { headersOf } from './header-vocabulary.ts';
import type { Column, Columns } from './headers.ts';

export interface LogColumn extends KeySpec {
  /** In Settings, in the header row that Set up writes, and in sentences. */
  readonly label: Bilingual;
  /** The column under which people know it: several keys may be one to them. */
  readonly shownAs: string;
  /** What tells it from the others that are shown as the same. */
  readonly role?: Bilingual;
}

const contactLabel = { en: 'Contact', ja: '相手' } as const;
const dateLabel = { en: 'Date', ja: '日付' } as const;

const day = {
  takes: 'gaps',
  look: 'day',
  guess: 'header',
  isStrict: 'last',
  label: dateLabel,
  shownAs: 'date',
} as const;
/** A day that only a known header makes one, and cells that are days. */
const dayOf = { ...day, guess: 'no', isStrict: 'never' } as const;
const person = {
  takes: 'every',
  look: 'named',
  guess: 'header',
  label: contactLabel,
  shownAs: 'contact',
} as const;
const text = { takes: 'gaps', look: 'text', guess: 'header' } as const;

const people = {
  contact: { ...person, look: 'key', role: { en: 'Any of these', ja: 'いずれか' } },
  contact_id: { ...person, look: 'key', guess: 'no', role: { en: 'ID', ja: 'ID' } },
  contact_email: {
    ...person,
    look: 'email',
    isStrict: 'never',
    role: { en: 'E-mail', ja: 'メールアドレス' },
  },
  contact_name: { ...person, isStrict: 'never', role: { en: 'Name', ja: '氏名' } },
  contact_first: { ...person, guess: 'no', role: { en: 'First name', ja: '名' } },
  contact_last: { ...person, guess: 'no', role: { en: 'Last name', ja: '姓' } },
  contact_company: { ...person, role: { en: 'Company', ja: '会社名' } },
} as const;

const ending = {
  by: { ...text, look: 'named', label: { en: 'By', ja: '担当' }, shownAs: 'by' },
  id: { takes: 'one', guess: 'no', label: { en: 'ID', ja: 'ID' }, shownAs: 'id' },
} as const;

/** By key, in the order in which a user looks for them. */
export const activityColumns = {
  date: { ...day, guess: 'cells' },
  ...people,
  kind: {
    takes: 'one',
    look: looksLikeKind,
    guess: 'cells',
    label: { en: 'Kind', ja: '種別' },
    shownAs: 'kind',
  },
  from: {
    takes: 'one',
    look: looksLikeSide,
    guess: 'header',
    label: { en: 'From', ja: '誰から' },
    shownAs: 'from',
  },
  note: { ...text, label: { en: 'Note', ja: 'メモ' }, shownAs: 'note' },
  until: { ...day, label: { en: 'Until', ja: '期日' }, shownAs: 'until' },
  cancelled: {
    ...{ takes: 'one', look: 'yesNo', guess: 'no', isStrict: 'never' },
    label: { en: 'Cancelled', ja: 'キャンセル' },
    shownAs: 'cancelled',
  },
  ...ending,
} as const satisfies Readonly<Record<string, LogColumn>>;

export const dealColumns = {
  date: { ...day, guess: 'cells', role: { en: 'Day of the deal', ja: '商談・注文の日' } },
  created_on: { ...dayOf, role: { en: 'Created', ja: '作成日' } },
  closed_on: { ...dayOf, role: { en: 'Closed, or expected to', ja: '完了日（予定日）' } },
  won_on: { ...dayOf, role: { en: 'Won', ja: '成約日' } },
  lost_on: { ...dayOf, role: { en: 'Lost', ja: '失注日' } },
  paid_on: { ...dayOf, role: { en: 'Paid', ja: '入金日' } },
  cancelled_on: { ...dayOf, role: { en: 'Cancelled', ja: 'キャンセル日' } },
  ...people,
  result: {
    takes: 'one',
    look: looksLikeResult,
    guess: 'header',
    label: { en: 'Result', ja: '結果' },
    shownAs: 'result',
  },
  amount: {
    takes: 'one',
    look: 'amount',
    guess: 'header',
    label: { en: 'Amount', ja: '金額' },
    shownAs: 'amount',
  },
  currency: {
    takes: 'one',
    look: 'text',
    guess: 'no',
    label: { en: 'Currency', ja: '通貨' },
    shownAs: 'currency',
  },
  refunded: {
    ...{ takes: 'one', look: 'amount', guess: 'no', shownAs: 'refunded' },
    label: { en: 'Refunded', ja: '返金額' },
  },
  reason: {
    takes: 'one',
    look: looksLikeReason,
    guess: 'header',
    label: { en: 'Reason', ja: '理由' },
    shownAs: 'reason',
  },
  title: { ...text, look: 'named', label: { en: 'Title', ja: '案件名' }, shownAs: 'title' },
  order: { takes: 'one', look: 'key', guess: 'no', label: { en: 'Order', ja: '注文番号' }, shownAs: 'order' },
  note: { ...text, label: { en: 'Note', ja: 'メモ' }, shownAs: 'note' },
  ...ending,
} as const satisfies Readonly<Record<string, LogColumn>>;

export type ActivityKey = keyof typeof activityColumns;
export type DealKey = keyof typeof dealColumns;

/** The keys of the columns of a log that name the person of a row, the surest first. */
export const personKeys = [
  ...(['contact_id', 'contact_email', 'contact', 'contact_name'] as const),
  ...(['contact_first', 'contact_last', 'contact_company'] as const),
] as const;

/** Where Goen writes who a row is about, the likeliest column for a name first. */
const written = ['contact', 'contact_name', 'contact_company', 'contact_email', 'contact_id'] as const;

/** Where Goen writes the day of a deal. */
const writtenDays = ['date', 'closed_on', 'won_on', 'paid_on', 'created_on', 'lost_on'] as const;

/** The column that Goen writes a value into: of several that are one to their users, the likeliest. */
export function columnToWrite(columns: Columns<string>, key: string): Column | undefined {
  const keys: readonly string[] = key === 'contact' ? written : key === 'date' ? writtenDays : [key];
  return columns[keys.find((each) => columns[each] !== undefined) ?? key]?.[0];
}

/** A label is that of the first key that is shown so. */
function labelsOf<K extends string>(columns: Readonly<Record<K, LogColumn>>): Partial<Record<K, Bilingual>> {
  const keys = (Object.keys(columns) as K[]).filter((key) => columns[key].shownAs === key);
  return Object.fromEntries(keys.map((key) => [key, columns[key].label])) as Partial<Record<K, Bilingual>>;
}

const isPerson = (has: (key: (typeof personKeys)[number]) => boolean): boolean => personKeys.some(has);

const days = ['date', 'created_on', 'closed_on', 'won_on', 'lost_on', 'paid_on'] as const;

/** What the Activities table is found by. */
export const activitySpec: TableSpec<ActivityKey> = {
  keys: activityColumns,
  groupOf: (key) => activityColumns[key].shownAs,
  words: headersOf('activities', Object.keys(activityColumns) as ActivityKey[], labelsOf(activityColumns)),
  madeOfParts(header) {
    const made = dayHeaderKeyOf(header);
    return made?.key === 'next_contact' ? [{ ...made, key: 'until' }] : [];
  },
  personKeys,
  anyPersonKey: 'contact',
  isEnough: (has) => has('date') || isPerson(has),
};

/** What the Deals table is found by. */
export const dealSpec: TableSpec<DealKey> = {
  keys: dealColumns,
  groupOf: (key) => dealColumns[key].shownAs,
  words: headersOf('deals', Object.keys(dealColumns) as DealKey[], labelsOf(dealColumns)),
  personKeys,
  anyPersonKey: 'contact',
  isEnough: (has) => days.some(has) || isPerson(has),
};

/** Whether a row of deals can have a day. */
export const hasDay = (has: (key: DealKey) => boolean): boolean => days.some(has);

export const hasPerson = isPerson;
