// A column of dates: each cell's day, and one order for all dates that can be read both ways.
import type { Day } from '../../core/base/day.ts';
import type { Cell } from '../grid.ts';
import { isBlank, isDate, isErrorCell } from './cells.ts';
import {
  type CellContext,
  type DateOrder,
  type DayFlaw,
  dayOfNumber,
  dayOfText,
  type EitherDay,
  isLikelyDay,
  orderOf,
  orderOfLocale,
} from './dates.ts';

export type DayProblem = DayFlaw | 'error_cell';

export interface DayColumn {
  /** The day of a cell, nothing where it is blank, or what is wrong with it. */
  readonly read: (cell: Cell | undefined) => Day | undefined | DayProblem;
  /** The order taken where neither a cell nor the column settled it; nothing when no such date was met. */
  readonly assumed: () => { readonly order: DateOrder; readonly text: string } | undefined;
}

/**
 * @param cells every cell of the column, asked only when a date can be read both ways
 */
export function dayColumn(
  cells: () => Iterable<Cell | undefined>,
  { toDay, locale }: CellContext,
): DayColumn {
  const known = new Map<string, Day | DayProblem>();
  let decided: DateOrder | undefined;
  let assumedText: string | undefined;

  function decide(text: string): DateOrder {
    if (decided) return decided;
    const orders = new Set<DateOrder>();
    for (const cell of cells()) {
      const order = typeof cell === 'string' && cell.length > 7 ? orderOf(cell) : undefined;
      if (order) orders.add(order);
      if (orders.size === 2) break;
    }
    const [only, other] = orders;
    if (!only || other) assumedText = text;
    decided = only && !other ? only : orderOfLocale(locale());
    return decided;
  }

  function ofText(text: string): Day | DayProblem {
    if (isErrorCell(text)) return 'error_cell';
    const day: Day | DayFlaw | EitherDay = dayOfText(text);
    return typeof day === 'object' ? day[decide(text.trim())] : day;
  }

  function ofWritten(text: string): Day | DayProblem {
    const before = known.get(text);
    if (before !== undefined) return before;
    const day = ofText(text);
    known.set(text, day);
    return day;
  }

  return {
    read: (cell) => {
      if (cell === undefined || cell === '') return undefined;
      if (typeof cell === 'number') return dayOfNumber(cell);
      if (typeof cell === 'string') return isBlank(cell) ? undefined : ofWritten(cell);
      if (!isDate(cell)) return typeof cell === 'boolean' ? 'not_a_date' : undefined;
      const day = toDay(cell);
      return isLikelyDay(day) ? day : 'impossible_day';
    },
    assumed: () => (decided && assumedText !== undefined ? { order: decided, text: assumedText } : undefined),
  };
}
