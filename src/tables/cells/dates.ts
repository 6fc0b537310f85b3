// The day that a date's text names, in every way people write one.
import { type Day, dayOf } from '../../core/base/day.ts';
import type { Cell } from '../grid.ts';
import { isDate, plainText } from './cells.ts';
import { dayOfEra } from './eras.ts';

/** What cells are read with; both are asked only when a cell needs them. */
export interface CellContext {
  /** The day of a Date in the spreadsheet's time zone. */
  readonly toDay: (date: Date) => Day;
  /** The spreadsheet's locale, such as ja_JP. */
  readonly locale: () => string;
}

export type DayFlaw = 'not_a_date' | 'no_year' | 'impossible_day';

/** A date that can be read both ways; its column decides. */
export interface EitherDay {
  readonly monthFirst: Day;
  readonly dayFirst: Day;
}

/** Which of the two numbers comes first in a date such as 04/05/2026. */
export type DateOrder = 'monthFirst' | 'dayFirst';

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** The month that an English name or its first letters mean, from 1, or nothing. */
export function monthOfName(name: string): number | undefined {
  const letters = name.replace(/\.$/, '').replace(/^sept$/, 'sep');
  const index = monthNames.findIndex((month) => month === letters || month.slice(0, 3) === letters);
  return index < 0 ? undefined : index + 1;
}

const time =
  /[t ,]+(?:at )?\d{1,2}[:時]\d{1,2}(?:[:分]\d{0,2}(?:\.\d+)?秒?)?分? ?(?:[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|jst|[+-]\d{2}:?\d{2}))?$/;
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?=.*\d)|[ ]?\([^()\d]{1,4}\)|(?<=日) ?[月火水木金土日]曜日?$/g;

const yearFirst = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/;
const yearFirstJapanese = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日?$/;
const eightDigits = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/;
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]{3,9}\.?),?[ -]?(\d{4})$/;
const monthNameDay = /^([a-z]{3,9}\.?)[ -]?(\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/;
const yearLast = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})$/;
const withoutYear = /^\d{1,2} ?[-/.] ?\d{1,2}$|^\d{1,2} ?月 ?\d{1,2} ?日?$/;
const nameWithoutYear =
  /^(?:([a-z]{3,9}\.?) \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? ([a-z]{3,9}\.?))$/;
const serialText = /^\d{5,6}(?:\.\d+)?$/;

/** Serial numbers that are meant as dates: 1950-01-01 to 2199-12-31; a smaller one is a year or a count. */
export const FIRST_SERIAL: Day = 18_264;
export const LAST_SERIAL: Day = 109_937;

/** Days before 1900-01-01 are times of day, or mistakes. */
const FIRST_DAY: Day = 2;

export const isLikelyDay = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_SERIAL;

const found = (day: Day | undefined): Day | DayFlaw =>
  day !== undefined && isLikelyDay(day) ? day : 'impossible_day';

const ofNumbers = (
  year: string | undefined,
  month: string | number | undefined,
  date: string | undefined,
): Day | DayFlaw => found(dayOf(Number(year), Number(month), Number(date)));

function ofYearLast([, first, separator, second, year]: RegExpExecArray): Day | DayFlaw | EitherDay {
  const monthFirst = dayOf(Number(year), Number(first), Number(second));
  const dayFirst = dayOf(Number(year), Number(second), Number(first));
  // Dates with dots and the year last are written day first wherever they are used.
  if (dayFirst !== undefined && separator === '.') return found(dayFirst);
  if (monthFirst === undefined || dayFirst === undefined || monthFirst === dayFirst)
    return found(monthFirst ?? dayFirst);
  return isLikelyDay(monthFirst) ? { monthFirst, dayFirst } : 'impossible_day';
}

/** The order of the numbers in a date that can be read one way only, or nothing where the text settles nothing. */
export function orderOf(text: string): DateOrder | undefined {
  const match = yearLast.exec(plainText(text).replace(time, ''));
  if (!match || match[2] === '.') return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && second <= 12) return 'dayFirst';
  return second > 12 && first <= 12 ? 'monthFirst' : undefined;
}

/** The day of a serial number, or of eight digits meant as year, month and day. */
export function dayOfNumber(number: number): Day | DayFlaw {
  if (number >= FIRST_SERIAL && number < LAST_SERIAL + 1) return Math.floor(number);
  const digits = eightDigits.exec(String(number));
  return digits ? ofNumbers(digits[1], digits[2], digits[3]) : 'not_a_date';
}

/** The day that a text names, both days where it can be read both ways, or what is wrong with it. A time of day is left out. */
export function dayOfText(text: string): Day | DayFlaw | EitherDay {
  if (text.length > 60) return 'not_a_date';
  const plain = plainText(text).replace(time, '').replace(weekday, '').trim();
  let match = yearFirst.exec(plain);
  if (match) return ofNumbers(match[1], match[3], match[4]);
  match = yearFirstJapanese.exec(plain) ?? eightDigits.exec(plain);
  if (match) return ofNumbers(match[1], match[2], match[3]);
  match = yearLast.exec(plain);
  if (match) return ofYearLast(match);
  match = dayMonthName.exec(plain);
  if (match && monthOfName(match[2] ?? '')) return ofNumbers(match[3], monthOfName(match[2] ?? ''), match[1]);
  match = monthNameDay.exec(plain);
  if (match && monthOfName(match[1] ?? '')) return ofNumbers(match[3], monthOfName(match[1] ?? ''), match[2]);
  const ofEra = dayOfEra(plain);
  if (ofEra !== undefined) return typeof ofEra === 'number' ? found(ofEra) : ofEra;
  match = nameWithoutYear.exec(plain);
  if (withoutYear.test(plain) || monthOfName(match?.[1] ?? match?.[2] ?? '')) return 'no_year';
  return serialText.test(plain) ? dayOfNumber(Number(plain)) : 'not_a_date';
}

/** Languages and regions that put the month before the day. */
const monthFirstLocale = /^(?:ja|zh|ko|hu|mn|fil)|[_-](?:US|PH|JP)\b/;

/** The order in which a locale writes month and day. */
export const orderOfLocale = (locale: string): DateOrder =>
  monthFirstLocale.test(locale) ? 'monthFirst' : 'dayFirst';

/** The day of a lone cell, or nothing where it is blank or no date. Where it can be read both ways the locale decides. */
export function dayOfCell(cell: Cell, { toDay, locale }: CellContext): Day | undefined {
  let day: Day | DayFlaw | EitherDay = 'not_a_date';
  if (typeof cell === 'string') day = dayOfText(cell);
  else if (typeof cell === 'number') day = dayOfNumber(cell);
  else if (isDate(cell)) day = toDay(cell);
  if (typeof day === 'object') day = day[orderOfLocale(locale())];
  return typeof day === 'number' && isLikelyDay(day) ? day : undefined;
}
