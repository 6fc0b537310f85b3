// How cells look: the evidence for a column that its header doesn't give.
import { pattern } from '../../core/base/pattern.ts';
import { isDate, plainText, yesNoOf } from '../cells/cells.ts';
import { dayOfNumber, dayOfText } from '../cells/dates.ts';
import { isEmail } from '../cells/emails.ts';
import { monthsIn } from '../cells/months.ts';
import type { Cell } from '../grid.ts';

export type Look = (cell: Cell) => boolean;

const noDay = (): number => Number.NaN;
const phone = /^(?:tel|phone|mobile|携帯|電話)?[ .:]*[+(]?[\d\s()./+-]{7,}(?: ?(?:x|ext\.?|内線|#) ?\d+)?$/;
const link = /^(?:https?:\/\/|www\.)/;
const letter = pattern(String.raw`\p{L}`, 'u');
const longNumber = 1e6;

const email: Look = (cell) =>
  typeof cell === 'string' && cell.length < 1000 && cell.split(/:::|[;,\s<>]+/).some(isEmail);
const digits: Look = (cell) =>
  (typeof cell === 'string' &&
    cell.length < 100 &&
    cell.split(/:::|[;、\n]/).some((part) => phone.test(plainText(part)))) ||
  (typeof cell === 'number' && cell >= longNumber);
const day: Look = (cell) => {
  if (typeof cell === 'string') return typeof dayOfText(cell) !== 'string';
  return isDate(cell) || (typeof cell === 'number' && typeof dayOfNumber(cell) === 'number');
};
const amount: Look = (cell) =>
  typeof cell === 'number' ||
  (typeof cell === 'string' && cell.length < 60 && /\d/.test(cell) && !day(cell) && !email(cell));
const text: Look = (cell) => {
  if (typeof cell !== 'string' || email(cell) || digits(cell) || day(cell)) return false;
  return letter().test(cell) && !link.test(cell) && yesNoOf(cell) === 'unclear_yes_no';
};
/** An order's number, such as #1002 or INV-0017. */
const orderNumber = /^(?:#|no\.? ?)[a-z0-9-]+$|^[a-z]{2,5}-?\d{3,}$|^\d[\d-]*$/;
/** What a box says; "Yes" and "No" are names of people, too. */
const truth = /^(?:true|false)$/i;
/** A person's or a company's name has a letter; an order's number is none. */
const named: Look = (cell) =>
  typeof cell === 'string' &&
  letter().test(cell) &&
  !link.test(cell) &&
  !orderNumber.test(plainText(cell)) &&
  !truth.test(cell);
const yesNo: Look = (cell) => typeof cell === 'boolean' || yesNoOf(cell) !== 'unclear_yes_no';

/** How the cells of a column look, by a name that column declarations use. */
export const looks = {
  email,
  phone: digits,
  day,
  /** A number may be a day, or an amount. */
  writtenDay: (cell: Cell) => typeof cell !== 'number' && day(cell),
  amount,
  text,
  named,
  yesNo,
  months: (cell: Cell) => typeof monthsIn(cell, noDay) !== 'string',
  key: (cell: Cell) => !day(cell) && (named(cell) || email(cell) || /\d/.test(String(cell))),
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;
