// Columns that a reason needs and no character has: what they say of somebody.
import type { Day } from '../../src/core/base/day.ts';
import type { Contact } from '../../src/core/book/records.ts';
import { reasonKeys, reasons } from '../../src/core/recontact/reasons/all.ts';
import { type CellKind, type CellValues, fieldOf } from '../../src/tables/columns/contact-column.ts';
import { contactColumns } from '../../src/tables/columns/contact-columns.ts';
import { between, type Chance } from '../chance.ts';

const someValue: { readonly [K in CellKind]: (start: Day, chance: Chance) => CellValues[K] } = {
  text: () => 'Suzuki',
  fact: () => 'Suzuki',
  pastDay: (start, chance) => start - between(chance, 0, 500),
  anyDay: (start, chance) => start + between(chance, -30, 500),
  amount: (_, chance) => between(chance, 1, 50) * 10_000,
  count: (_, chance) => between(chance, 0, 9),
  months: (_, chance) => [between(chance, 1, 12)],
  list: () => ['Suzuki'],
  emails: () => ['suzuki@example.com'],
  phones: () => ['03-1234-5678'],
  every: (_, chance) => between(chance, 7, 90),
  birthday: (_, chance) => ({ month: between(chance, 1, 12), date: between(chance, 1, 28) }),
  status: () => 'customer',
  lostReason: () => 'price',
  wish: () => true,
};

/** The fields that reasons need, but for those that are said already. */
export function neededFields(said: object): readonly (keyof Contact)[] {
  const needed = reasonKeys.flatMap((reason) => reasons[reason].needs ?? []);
  return [...new Set(needed)].filter((field) => !(field in said));
}

/**
 * What a cell of the column of a field may say; days are around the start.
 * @throws if no column fills the field
 */
export function factOf(field: keyof Contact, start: Day, chance: Chance): Partial<Contact> {
  const column = Object.values(contactColumns).find((each) => fieldOf(each) === field);
  if (column === undefined || column.cell === 'part') throw new Error(`No column fills ${field}.`);
  return { [field]: someValue[column.cell](start, chance) };
}
