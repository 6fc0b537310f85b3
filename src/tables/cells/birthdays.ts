// A column of birthdays: month and day, and the year where a past one is written.
import { civilOf, type Day, dayOf } from '../../core/base/day.ts';
import type { Cell } from '../grid.ts';
import { isBlank, isDate, isErrorCell } from './cells.ts';
import { type ColumnOrder, orderOfColumn } from './date-order.ts';
import {
  type CellContext,
  dayOfParts,
  isLikelyDay,
  isOpen,
  LAST_SERIAL,
  partsBy,
  readDate,
  settle,
} from './dates.ts';
import { isNothing } from './nothing.ts';
import type { DateOrder, DateParts, WrittenDate } from './written-date.ts';

export interface Birthday {
  /** From 1 to 12. */
  readonly month: number;
  /** From 1 to 31; 29 February too. */
  readonly date: number;
  /** Undefined where none is written, or one that isn't past: Sheets makes a date of this year of "11/28". */
  readonly year: number | undefined;
}

export type BirthdayFlaw = 'not_a_birthday' | 'error_cell';

export interface BirthdayColumn {
  /**
   * The birthday of a cell; undefined where it is blank or
   * says that it isn't known, or what is wrong with it.
   */
  readonly read: (cell: Cell | undefined) => Birthday | undefined | BirthdayFlaw;
  /** The order taken where neither a cell nor the column settled it; undefined when no such date was met. */
  readonly assumed: () => { readonly order: DateOrder; readonly text: string } | undefined;
}

/** 1910-01-01: a smaller number is a month and a day, such as 1128, or no birthday. */
const FIRST_BIRTHDAY: Day = 3654;
const LONGEST_TEXT = 120;
const LEAP_YEAR = 2000;

const monthAndDay = (number: number): Birthday | undefined => {
  const [month, date] = [Math.floor(number / 100), number % 100];
  return dayOf(LEAP_YEAR, month, date) === undefined ? undefined : { month, date, year: undefined };
};

/** @param cells every cell of the column, asked only when a date can be read in several ways */
export function birthdayColumn(
  cells: () => Iterable<Cell | undefined>,
  context: CellContext,
): BirthdayColumn {
  const { toDay, today, locale } = context;
  const thisYear = today === undefined ? undefined : civilOf(today).year;
  let decided: ColumnOrder | undefined;
  let assumed: { readonly order: DateOrder; readonly text: string } | undefined;

  const pastYear = (year: number): number | undefined =>
    thisYear !== undefined && year >= thisYear ? undefined : year;

  function ofDay(day: Day): Birthday | BirthdayFlaw {
    if (!isLikelyDay(day)) return 'not_a_birthday';
    const { year, month, date } = civilOf(day);
    return { month, date, year: pastYear(year) };
  }

  function ofNumber(number: number): Birthday | BirthdayFlaw {
    if (number >= FIRST_BIRTHDAY && number < LAST_SERIAL + 1) return ofDay(Math.floor(number));
    const day = dayOf(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
    return (number >= 19_000_101 && day !== undefined ? ofDay(day) : monthAndDay(number)) ?? 'not_a_birthday';
  }

  function yearOf({ year, isShort }: DateParts): number | undefined {
    if (year === undefined || !isShort) return year === undefined ? undefined : pastYear(year);
    // Of two digits the latest year that is past.
    return pastYear(2000 + year) === undefined || thisYear === undefined ? 1900 + year : 2000 + year;
  }

  function ofWritten(written: WrittenDate, text: string): Birthday | BirthdayFlaw {
    let orders: readonly DateOrder[] = [];
    if (isOpen(written)) {
      decided ??= orderOfColumn(cells(), locale, today);
      orders = decided.of(written);
      const order = orders.find((each) => written.by[each]);
      if (order !== undefined && !decided.isSettled(written)) assumed ??= { order, text: text.trim() };
    }
    if (written.utcMs !== undefined) {
      const day = settle(written, orders, context);
      return typeof day === 'number' ? ofDay(day) : 'not_a_birthday';
    }
    const parts = partsBy(written, orders);
    if (parts?.date === undefined) return 'not_a_birthday';
    const isWithoutYear = parts.year === undefined || parts.isShort;
    if (!isWithoutYear && typeof dayOfParts(parts, today) === 'string') return 'not_a_birthday';
    return { month: parts.month, date: parts.date, year: yearOf(parts) };
  }

  function ofText(text: string): Birthday | undefined | BirthdayFlaw {
    if (isErrorCell(text)) return 'error_cell';
    if (text.length > LONGEST_TEXT) return 'not_a_birthday';
    const written = readDate(text);
    if (typeof written === 'object') return ofWritten(written, text);
    if (isNothing(text)) return undefined;
    return /^\s*\d{3,8}\s*$/.test(text) ? ofNumber(Number(text)) : 'not_a_birthday';
  }

  return {
    read: (cell) => {
      if (cell === undefined || isBlank(cell)) return undefined;
      if (typeof cell === 'number') return ofNumber(cell);
      if (typeof cell === 'string') return ofText(cell);
      return isDate(cell) ? ofDay(toDay(cell)) : 'not_a_birthday';
    },
    assumed: () => assumed,
  };
}
