// A column of dates: each cell's day, and one order for all dates that can be read in several ways.
import type { Day } from '../../core/base/day.ts';
import type { Cell } from '../grid.ts';
import { isBlank, isDate, isErrorCell } from './cells.ts';
import { type ColumnOrder, orderOfColumn } from './date-order.ts';
import {
  type CellContext,
  type DateOrder,
  type DayFlaw,
  dayOfNumber,
  dayOfText,
  isLikelyDay,
  isOpen,
  partsBy,
  settle,
  type WrittenDate,
} from './dates.ts';
import { isNothing } from './nothing.ts';

export type DayProblem = DayFlaw | 'error_cell';

export interface DayColumn {
  /** The day of a cell, undefined where it is blank or says that there is none, or what is wrong with it. */
  readonly read: (cell: Cell | undefined) => Day | undefined | DayProblem;
  /** The order taken where neither a cell nor the column settled it; undefined when no such date was met. */
  readonly assumed: () => { readonly order: DateOrder; readonly text: string } | undefined;
  /** The first text that names a month without a day, and how many cells do; undefined if there is none. */
  readonly months: () => { readonly text: string; readonly cells: number } | undefined;
}

/** Dates of zero, as databases write them where there is none. */
const zeroDay = /^\s*0{2,4}[-/.]0{1,2}[-/.]0{1,4}(?:[ T][0:.]+)?\s*$/;

/**
 * @param cells every cell of the column, asked only when a date can be read in several ways
 */
export function dayColumn(cells: () => Iterable<Cell | undefined>, context: CellContext): DayColumn {
  const { toDay, locale, today } = context;
  /** By text; null where it says that there is none. */
  const known = new Map<string, Day | DayProblem | null>();
  const monthTexts = new Set<string>();
  let monthCells = 0;
  let decided: ColumnOrder | undefined;
  let assumed: { readonly order: DateOrder; readonly text: string } | undefined;

  function ofWritten(written: WrittenDate, text: string): Day | DayProblem {
    if (!isOpen(written)) {
      if (partsBy(written, [])?.date === undefined) monthTexts.add(text);
      return settle(written, [], context);
    }
    decided ??= orderOfColumn(cells(), locale, today);
    const orders = decided.of(written);
    const order = orders.find((each) => written.by[each]);
    if (order !== undefined && !decided.isSettled(written)) assumed ??= { order, text: text.trim() };
    return settle(written, orders, context);
  }

  function ofText(text: string): Day | DayProblem | null {
    if (isErrorCell(text)) return 'error_cell';
    const day = dayOfText(text, today);
    if (typeof day === 'object') return ofWritten(day, text);
    return typeof day === 'string' && (isNothing(text) || zeroDay.test(text.slice(0, 40))) ? null : day;
  }

  function readText(text: string): Day | undefined | DayProblem {
    let day = known.get(text);
    if (day === undefined) {
      day = ofText(text);
      known.set(text, day);
    }
    if (monthTexts.size > 0 && monthTexts.has(text)) monthCells++;
    return day ?? undefined;
  }

  return {
    read: (cell) => {
      if (cell === undefined || cell === '') return undefined;
      if (typeof cell === 'number') return dayOfNumber(cell);
      if (typeof cell === 'string') return isBlank(cell) ? undefined : readText(cell);
      if (!isDate(cell)) return typeof cell === 'boolean' ? 'not_a_date' : undefined;
      const day = toDay(cell);
      return isLikelyDay(day) ? day : 'impossible_day';
    },
    assumed: () => assumed,
    months: () => {
      const [text] = monthTexts;
      return text === undefined ? undefined : { text: text.trim(), cells: monthCells };
    },
  };
}
