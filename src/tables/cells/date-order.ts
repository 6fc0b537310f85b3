// In which order a column writes the numbers of its dates: what its cells leave possible, then the locale.
import { civilOf, type Day } from '../../core/base/day.ts';
import type { Cell } from '../grid.ts';
import { type DateOrder, fullYear, isOpen, ordersOfLocale, readDate, type WrittenDate } from './dates.ts';

export interface ColumnOrder {
  /** The orders for a date, the likeliest first. */
  readonly of: (date: WrittenDate) => readonly DateOrder[];
  /** Whether the cells have settled the order of such a date, not the locale. */
  readonly isSettled: (date: WrittenDate) => boolean;
}

/** Cells that contradict so many others are mistakes. */
const MAJORITY = 10;
/** From so many different dates on, the number that hardly changes is taken as the year. */
const ENOUGH_DATES = 3;
/** So many times wider is the range of days than that of years. */
const WIDER = 3;
/** A year that lies further ahead is less likely than another reading. */
const LIKELY_YEARS_AHEAD = 3;

/** Nearly three numbers with a separator: what is worth reading. */
const numbersOnly = /\d\s*[-/.／．－‐−]\s*\d/;

const isShort = ({ numbers }: WrittenDate): boolean => numbers !== undefined;

/** Which of two counts wins, undefined where neither does. */
function winner<T>(first: number, second: number, names: readonly [T, T]): T | undefined {
  if (first === second || Math.min(first, second) * MAJORITY > Math.max(first, second)) return undefined;
  return first > second ? names[0] : names[1];
}

const rangeOf = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0) -
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);

/** Whether dates with two-digit years begin with the year; undefined where nothing in them tells. */
function beginsWithYear(dates: readonly WrittenDate[], today: Day | undefined): boolean | undefined {
  const withYearFirst = dates.filter(({ by }) => by.yearFirst).length;
  const withYearLast = Math.max(
    dates.filter(({ by }) => by.dayFirst).length,
    dates.filter(({ by }) => by.monthFirst).length,
  );
  if (withYearFirst !== withYearLast) return withYearFirst > withYearLast;
  const firsts = dates.map(({ numbers }) => numbers?.[0] ?? 0);
  const lasts = dates.map(({ numbers }) => numbers?.[2] ?? 0);
  if (today !== undefined) {
    const latest = civilOf(today).year + LIKELY_YEARS_AHEAD;
    const ahead = (years: readonly number[]) => years.filter((year) => fullYear(year, today) > latest).length;
    const [aheadFirst, aheadLast] = [ahead(firsts), ahead(lasts)];
    if (aheadFirst !== aheadLast) return aheadFirst < aheadLast;
  }
  if (dates.length < ENOUGH_DATES) return undefined;
  const [first, last] = [rangeOf(firsts), rangeOf(lasts)];
  if (first * WIDER < last) return true;
  return last * WIDER < first ? false : undefined;
}

/** Every date of a column whose numbers could have several orders, each writing once. */
function openDates(cells: Iterable<Cell | undefined>): readonly WrittenDate[] {
  const texts = new Set<string>();
  for (const cell of cells)
    if (typeof cell === 'string' && numbersOnly.test(cell.slice(0, 200))) texts.add(cell);
  return [...texts]
    .map(readDate)
    .filter((date): date is WrittenDate => typeof date === 'object' && date.by.only === undefined);
}

/** @param cells every cell of the column */
export function orderOfColumn(
  cells: Iterable<Cell | undefined>,
  locale: () => string,
  today: Day | undefined,
): ColumnOrder {
  const dates = openDates(cells);
  const short = dates.filter(isShort);
  const isYearFirst = short.length === 0 ? undefined : beginsWithYear(short, today);
  const usual = () => ordersOfLocale(locale());
  const startsWithYear = isYearFirst ?? (short.length > 0 && usual()[0] === 'yearFirst');
  const voters = startsWithYear ? dates.filter((date) => !isShort(date)) : dates;
  const forced = (order: 'monthFirst' | 'dayFirst', other: 'monthFirst' | 'dayFirst') =>
    voters.filter(({ by }) => by[order] && !by[other]).length;
  const counts = [forced('monthFirst', 'dayFirst'), forced('dayFirst', 'monthFirst')] as const;
  const settled = winner<'monthFirst' | 'dayFirst'>(counts[0], counts[1], ['monthFirst', 'dayFirst']);
  const isClear = settled !== undefined && Math.min(...counts) === 0;

  let orders: readonly DateOrder[] | undefined;
  const monthOrDay = (): readonly DateOrder[] => {
    orders ??= settled === undefined ? usual().filter((order) => order !== 'yearFirst') : [settled];
    return [...orders, 'monthFirst', 'dayFirst'];
  };
  return {
    of: (date) => {
      if (!isOpen(date)) return monthOrDay();
      return isShort(date) && startsWithYear
        ? ['yearFirst', ...monthOrDay()]
        : [...monthOrDay(), 'yearFirst'];
    },
    isSettled: (date) =>
      isShort(date) && startsWithYear && date.by.yearFirst
        ? isYearFirst === true
        : isClear && (isYearFirst !== undefined || !isShort(date)),
  };
}
