// The sign of plain text, a leading ': which texts need it to stay text, and how they read with it.
import { pattern } from '../../core/base/pattern.ts';

const SIGN = "'";

/**
 * The beginning of a formula, also in full width, or the sign of plain text itself; spreadsheets that a file
 * goes on to may skip what can't be seen before a formula.
 */
const formulaStarts = new Set("=+'@-＝＋－＠\t\r\n\0");
/** Numbers, dates, times and amounts of any locale: a digit, no more than one word, and the marks between. */
const numberLike = pattern(
  String.raw`^(?=.*\d)[\d\s.,:/%()+\-\p{Sc}年月日時分秒]*[A-Za-z]{0,9}\.?[\d\s.,:/%()+-]*[A-Za-z]{0,2}\.?$`,
  'u',
);
/** Names of cells and companies, such as F2 and 3M; not 5pm, 10h and 50kr. */
const nameLike = /^(?:[a-z]{1,2}\d{1,7}|\d{1,4}(?!(?:[ap]m?|h|kr|ft|km)$)[a-z]{1,2})$/i;
const truthWord = /^\s*(true|false)\s*$/i;

/** No number, date or truth value is longer. */
const MOST_CHARACTERS = 1000;

const isValueLike = (text: string): boolean =>
  (numberLike().test(text) && !nameLike.test(text)) || truthWord.test(text);

/** Whether a spreadsheet would take a text for a formula, a number, a date or a truth value. */
export const needsSign = (text: string): boolean =>
  formulaStarts.has(text.charAt(0)) || isValueLike(text.slice(0, MOST_CHARACTERS));

/** The text as it is written into a cell: with the sign where it needs one. */
export const withSign = (text: string): string => (needsSign(text) ? SIGN + text : text);

/**
 * The text as it was meant. Google hides the sign, but perhaps not in a cell that is plain text already; a
 * sign before a text that needs none belongs to it ('t Hooft).
 */
export function withoutSign(text: string): string {
  let rest = text;
  while (rest.startsWith(SIGN) && needsSign(rest.slice(1))) rest = rest.slice(1);
  return rest;
}
