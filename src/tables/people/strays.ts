// Numbers in a column of addresses, and addresses in one of numbers: many keep both in one column.
import { textOf } from '../cells/cells.ts';
import { besideEmails, emailsOf } from '../cells/emails.ts';
import { phonesOf } from '../cells/phones.ts';
import type { ContactKey } from '../columns/contact-columns.ts';
import type { Columns } from '../columns/headers.ts';
import type { Cell } from '../grid.ts';
import { looks } from '../recognise/looks.ts';

const bracketed = /[(（][^)）\d]*[)）]/g;
/** A bare number of a few digits may be anything. */
const isNumberOfPhone = /^[+0(]|\d\D+\d|^\D*\d{10,}/;

/** The numbers in a cell of addresses; text that only has digits in it is none. */
export function strayPhones(value: string): readonly string[] {
  const rest = besideEmails(value).replace(bracketed, ' ').trim();
  return looks.phone(rest) && isNumberOfPhone.test(rest) && !looks.day(rest.replace(/[()（）]/g, ''))
    ? phonesOf(rest)
    : [];
}

/** What the cells of a row say in the column of the other kind. */
export interface Strays {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

const noStrays: Strays = { emails: [], phones: [] };

const hasAddress = (cell: Cell | undefined): cell is string => typeof cell === 'string' && cell.includes('@');

/** No digit at all, or nothing but one address. */
const withoutNumber = /^[^\d]*$|^[^\s;,/、；，]+@[^\s;,/、；，]+$/;
const hasNumber = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && cell !== '' && !withoutNumber.test(String(cell));

/** Reads the strays of a row; undefined where the list has a column of neither kind. */
export function straysReader(
  { email = [], phone = [] }: Columns<ContactKey>,
  toDay: (date: Date) => number,
): ((row: readonly Cell[]) => Strays) | undefined {
  if (email.length + phone.length === 0) return undefined;
  const mayHave = (row: readonly Cell[]): boolean =>
    phone.some(({ index }) => hasAddress(row[index])) || email.some(({ index }) => hasNumber(row[index]));
  return (row) => {
    if (!mayHave(row)) return noStrays;
    const addresses = phone.map(({ index }) => row[index]).filter(hasAddress);
    const numbers = email.map(({ index }) => row[index]).filter(hasNumber);
    return {
      emails: addresses.flatMap((cell) => emailsOf(cell).emails),
      phones: numbers.flatMap((cell) => strayPhones(textOf(cell, toDay))),
    };
  };
}
