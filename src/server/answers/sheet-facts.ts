// What the sheet says of a person, column by column, for other programs.
import { type Day, isoOf } from '../../core/base/day.ts';
import { tagsOf } from '../../core/base/lists.ts';
import type { Contact } from '../../core/book/records.ts';
import type { Entry } from '../../messages/requests.ts';
import type { CellKind, CellValues } from '../../tables/columns/contact-column.ts';
import { type ContactKey, contactColumns, contactKeys } from '../../tables/columns/contact-columns.ts';

type Fact = Entry[string];

const isoOrNull = (day: Day | undefined): string | null => (day === undefined ? null : isoOf(day));
const orNull = <T>(value: T | undefined): T | null => value ?? null;
const pad = (number: number): string => String(number).padStart(2, '0');

const factOf: { readonly [K in CellKind]: (value: CellValues[K]) => Fact } = {
  text: (text) => text,
  fact: (text) => text,
  pastDay: isoOrNull,
  anyDay: isoOrNull,
  amount: orNull,
  count: orNull,
  months: (months) => months.map(String),
  list: (list) => list,
  emails: (emails) => emails,
  phones: (phones) => phones,
  every: orNull,
  /** In ISO form; --11-30 without a year. */
  birthday: (birthday) =>
    birthday === undefined ? null : `${birthday.year ?? '-'}-${pad(birthday.month)}-${pad(birthday.date)}`,
  status: (status) => status ?? '',
  lostReason: orNull,
  wish: (wish) => wish,
};

/** The name is that of the person; the list of the day alone asks for the others. */
const untold: readonly ContactKey[] = ['name', 'worries', 'review_months'];

/**
 * Every column but for parts of names, as text, number, yes or no, list, null; days are ISO text. Those
 * of several addresses or names are called by their plural.
 * @param isStopped they are to be left alone, as the logs say
 */
export function sheetFacts(contact: Contact, isStopped: boolean): Readonly<Record<string, Fact>> {
  const facts: Record<string, Fact> = {};
  for (const key of contactKeys) {
    const column = contactColumns[key];
    if (column.cell === 'part' || untold.includes(key)) continue;
    const { cell, field } = column;
    const isSeveral = cell === 'emails' || cell === 'phones' || cell === 'list';
    facts[isSeveral ? field : key] = (factOf[cell] as (value: unknown) => Fact)(contact[field]);
  }
  return { ...facts, tags: tagsOf(contact.tags), do_not_contact: contact.doNotContact || isStopped };
}
