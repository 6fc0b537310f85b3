// The day that a date's text names, in every way people write one.
import { civilOf, type Day, dayOf, isWithinDays, LAST_DAY } from '../../core/base/day.ts';
import type { Cell } from '../grid.ts';
import { isDate } from './cells.ts';
import type { DateOrder, DateParts, DayFlaw, WrittenDate } from './written-date.ts';

export type { DateOrder, DayFlaw, WrittenDate } from './written-date.ts';

/**
 * What cells are read with; zone and locale are asked only when a cell needs them, and once for all of them.
 */
export interface CellContext {
  /** The day of a moment in the spreadsheet's time zone. */
  readonly toDay: (date: Date) => Day;
  /** The spreadsheet's locale, such as ja_JP. */
  readonly locale: () => string;
  /** Two-digit years lie before it, or at most ten years after it. */
  readonly today?: Day | undefined;
}

/** The ways in which people write dates, evaluated with the first text; most columns of days have none. */
const written = () => require('./written-date.ts') as typeof import('./written-date.ts');

/** The dates that a text can mean, or what is wrong with it. */
export const readDate = (text: string): WrittenDate | DayFlaw => written().readDate(text);

const DAY_MS = 86_400_000;
const UNIX_EPOCH: Day = 25_569;

/** The first serial number that is meant as a date, 1950-01-01: a smaller one is a year or a count. */
const FIRST_SERIAL: Day = 18_264;
export const LAST_SERIAL: Day = LAST_DAY;

export const isLikelyDay = isWithinDays;

const found = (day: Day | undefined): Day | DayFlaw =>
  day !== undefined && isLikelyDay(day) ? day : 'impossible_day';

const eightDigits = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/;
const serialText = /^\s*\d{5,6}(?:\.\d+)?\s*$/;

/** The day of a serial number, or of eight digits meant as year, month and day. */
export function dayOfNumber(number: number): Day | DayFlaw {
  if (number >= FIRST_SERIAL && number < LAST_SERIAL + 1) return Math.floor(number);
  const digits = eightDigits.exec(String(number));
  return digits ? found(dayOf(Number(digits[1]), Number(digits[2]), Number(digits[3]))) : 'not_a_date';
}

/** Years ahead that a date of two digits may lie, such as the end of a contract. */
const YEARS_AHEAD = 10;
const LAST_YEAR_WITHOUT_TODAY = 2049;

/** The year that two digits mean: the latest one that isn't too far ahead. */
export function fullYear(digits: number, today: Day | undefined): number {
  const last = today === undefined ? LAST_YEAR_WITHOUT_TODAY : civilOf(today).year + YEARS_AHEAD;
  const year = 2000 + digits;
  return year <= last ? year : year - 100;
}

/** The day of one reading; a month without a day is its first day. */
export function dayOfParts({ year, isShort, month, date }: DateParts, today: Day | undefined): Day | DayFlaw {
  if (year === undefined) return 'no_year';
  return found(dayOf(isShort ? fullYear(year, today) : year, month, date ?? 1));
}

/**
 * The reading of a date in the first of the orders that it
 * can have; any of its readings where it has none of them.
 */
export function partsBy({ by }: WrittenDate, orders: readonly DateOrder[]): DateParts | undefined {
  const order = orders.find((each) => by[each]);
  return by.only ?? (order === undefined ? Object.values(by)[0] : by[order]);
}

/** The day of a written date, its numbers read in the first order that it can have. */
export function settle(
  written: WrittenDate,
  orders: readonly DateOrder[],
  { toDay, today }: Pick<CellContext, 'toDay' | 'today'>,
): Day | DayFlaw {
  const parts = partsBy(written, orders);
  const day = parts === undefined ? 'impossible_day' : dayOfParts(parts, today);
  if (written.utcMs === undefined || typeof day === 'string') return day;
  return found(toDay(new Date((day - UNIX_EPOCH) * DAY_MS + written.utcMs)));
}

/** Whether a date can be read in several ways, so that its column decides. */
export const isOpen = ({ by }: WrittenDate): boolean => Object.keys(by).length > 1;

/** The usual writings, which need no searching. */
const plainDay =
  /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;

/**
 * The day that a text names; how it is written, where the column,
 * the zone or the reader must know more; or what is wrong with it.
 * @param today decides the century of a year of two digits
 */
export function dayOfText(text: string, today?: Day): Day | DayFlaw | WrittenDate {
  const plain = plainDay.exec(text);
  if (plain)
    return found(dayOf(Number(plain[1]), Number(plain[3] ?? plain[5]), Number(plain[4] ?? plain[6])));
  const written = readDate(text);
  if (typeof written === 'string')
    return written === 'not_a_date' && serialText.test(text.slice(0, 40))
      ? dayOfNumber(Number(text))
      : written;
  const [parts, other] = Object.values(written.by);
  if (parts !== undefined && parts.year === undefined) return 'no_year';
  if (parts === undefined || other !== undefined || written.utcMs !== undefined) return written;
  return parts.date === undefined ? written : dayOfParts(parts, today);
}

/** Languages and regions that put the month before the day. */
const monthFirstLocale = /^(?:ja|zh|ko|hu|mn|fil)|[_-](?:US|PH|JP)\b/;
/** Those that begin a short date with the year. */
const yearFirstLocale = /^(?:ja|zh|ko|hu|mn|lt|sv)/;

/** The orders in which a locale writes dates, the usual one first. */
export function ordersOfLocale(locale: string): readonly DateOrder[] {
  const rest: readonly DateOrder[] = monthFirstLocale.test(locale)
    ? ['monthFirst', 'dayFirst']
    : ['dayFirst', 'monthFirst'];
  return yearFirstLocale.test(locale) ? ['yearFirst', ...rest] : [...rest, 'yearFirst'];
}

/**
 * The day of a lone cell; undefined where it is blank or no
 * date. Where it can be read in several ways the locale decides.
 */
export function dayOfCell(cell: Cell, context: CellContext): Day | undefined {
  let day: Day | DayFlaw | WrittenDate = 'not_a_date';
  if (typeof cell === 'string') day = dayOfText(cell, context.today);
  else if (typeof cell === 'number') day = dayOfNumber(cell);
  else if (isDate(cell)) day = context.toDay(cell);
  if (typeof day === 'object')
    day = settle(day, isOpen(day) ? ordersOfLocale(context.locale()) : [], context);
  return typeof day === 'number' && isLikelyDay(day) ? day : undefined;
}
