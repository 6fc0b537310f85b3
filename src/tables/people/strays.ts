// Numbers in a column of addresses, and addresses in one of numbers: many keep both in one column.
import { textOf } from '../cells/cells.ts';
import { besideEmails, emailsOf } from '../cells/emails.ts';
import { phonesOf } from '../cells/phones.ts';
import type { ContactKey } from '../columns/contact-columns.ts';
import type { Columns } from '../columns/headers.ts';
import type { Cell } from '../grid.ts';
import { looks } from '../recognise/looks.ts';

/** The numbers in a cell of addresses; text that only has digits in it is none. */
export function strayPhones(value: string): readonly string[] {
  const rest = besideEmails(value);
  return looks.phone(rest) ? phonesOf(rest) : [];
}

/** What the cells of a row say in the column of the other kind. */
export interface Strays {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** Reads the strays of a row; undefined where the list has a column of neither kind. */
export function straysReader(
  { email, phone }: Columns<ContactKey>,
  toDay: (date: Date) => number,
): ((row: readonly Cell[]) => Strays) | undefined {
  if (email === undefined && phone === undefined) return undefined;
  return (row) => ({
    emails: (phone ?? []).flatMap(({ index }) => {
      const cell = row[index];
      return typeof cell === 'string' && cell.includes('@') ? emailsOf(cell).emails : [];
    }),
    phones: (email ?? []).flatMap(({ index }) => {
      const cell = row[index];
      if (cell === undefined || cell === '' || /^[^\d]*$|^\S+@\S+$/.test(String(cell))) return [];
      return strayPhones(textOf(cell, toDay));
    }),
  });
}
