// The day of a deal's row, of the several that other tools
// write: when it was opened, won, paid, lost, or is to close.
import type { Day } from '../../core/base/day.ts';
import type { DealResult } from '../../core/book/records.ts';
import { type DayColumn, type DayProblem, dayColumn } from '../cells/day-column.ts';
import { type Columns, cellReader, columnCells } from '../columns/headers.ts';
import type { Cell, Grid } from '../grid.ts';
import { noteDay, noteOrder, type ProblemLog } from '../problem-log.ts';
import type { ReadContext } from '../table.ts';

export const dayKeys = [
  'date',
  'created_on',
  'closed_on',
  'won_on',
  'lost_on',
  'paid_on',
  'cancelled_on',
] as const;

export type DealDayKey = (typeof dayKeys)[number];

type Found = Day | DayProblem;

/** Every filled date of a row. */
export type DealDays = Readonly<Record<DealDayKey, Found | undefined>>;

/** Where the day of a row is looked for, the first that is filled. */
const orders: Readonly<Record<DealResult, readonly DealDayKey[]>> = {
  open: ['created_on', 'date', 'closed_on'],
  won: ['won_on', 'paid_on', 'closed_on', 'date', 'created_on'],
  refunded: ['date', 'paid_on', 'closed_on', 'won_on', 'created_on', 'cancelled_on'],
  lost: ['lost_on', 'closed_on', 'date', 'created_on'],
  cancelled: ['cancelled_on', 'lost_on', 'closed_on', 'date', 'created_on'],
};

export interface DealDay {
  readonly day: Day;
  /** Of an open deal: when it is to close, where that lies after its day. */
  readonly expectedClose: Day | undefined;
}

export interface DealDayReader {
  /** @param firstFilled the cell of a row, or the first filled one of an order's rows */
  readonly read: (firstFilled: (cellOf: (row: readonly Cell[]) => Cell) => Cell) => DealDays;
  /** The day that counts for a result; undefined if none can be read. */
  readonly dayFor: (result: DealResult, days: DealDays) => DealDay | undefined;
  /** Notes the dates that can't be read. @param isLost whether the row has no other day */
  readonly noteFlaws: (days: DealDays, row: readonly Cell[], index: number, isLost: boolean) => void;
  readonly noteColumns: () => void;
  /** Where a day is looked for first, from 0; -1 if there is no column of days. */
  readonly at: number;
  readonly cellOf: (row: readonly Cell[]) => Cell;
}

const isDay = (found: Found | undefined): found is Day => typeof found === 'number';

export const dayIn = (days: DealDays, key: DealDayKey): Day | undefined => {
  const found = days[key];
  return isDay(found) ? found : undefined;
};

/** The first date of a row, whatever it is of, as the rows of one order share it; "" if it has none. */
export const firstDay = (days: DealDays): string =>
  String(dayKeys.map((key) => days[key]).find((found) => found !== undefined) ?? '');

interface DealDayColumn {
  readonly key: DealDayKey;
  readonly at: number;
  readonly cellOf: (row: readonly Cell[]) => Cell;
  readonly days: DayColumn;
}

export function dealDayReader(
  grid: Grid,
  columns: Columns<DealDayKey>,
  headerRow: number,
  context: ReadContext,
  log: ProblemLog,
): DealDayReader {
  const known = dayKeys.flatMap((key): readonly DealDayColumn[] => {
    const list = columns[key];
    const first = list?.[0];
    if (first === undefined) return [];
    const days = dayColumn(() => columnCells(grid, list, headerRow), context);
    return [{ key, at: first.index, cellOf: cellReader(list), days }];
  });
  const { today, isOtherDay } = context;
  const [only] = known;
  const byKey: Readonly<Partial<Record<DealDayKey, DealDayColumn>>> = Object.fromEntries(
    known.map((column) => [column.key, column]),
  );

  function found(key: DealDayKey, firstFilled: (cellOf: (row: readonly Cell[]) => Cell) => Cell) {
    const column = byKey[key];
    return column === undefined ? undefined : column.days.read(firstFilled(column.cellOf));
  }

  function openDay(days: DealDays): DealDay | undefined {
    const created = dayIn(days, 'created_on');
    const own = created ?? dayIn(days, 'date') ?? dayIn(days, 'closed_on');
    if (own === undefined) return undefined;
    const isCapped = created === undefined && today !== undefined && isOtherDay !== true;
    const day = isCapped ? Math.min(own, today) : own;
    const close = dayIn(days, 'closed_on') ?? dayIn(days, 'date') ?? own;
    return { day, expectedClose: close > day ? close : undefined };
  }

  return {
    // All fields in one literal: a hundred thousand rows are read, and such objects are the quickest to make.
    read: (firstFilled) => ({
      date: found('date', firstFilled),
      created_on: found('created_on', firstFilled),
      closed_on: found('closed_on', firstFilled),
      won_on: found('won_on', firstFilled),
      lost_on: found('lost_on', firstFilled),
      paid_on: found('paid_on', firstFilled),
      cancelled_on: found('cancelled_on', firstFilled),
    }),
    dayFor(result, days) {
      if (result === 'open') return openDay(days);
      for (const key of orders[result]) {
        const day = days[key];
        if (isDay(day)) return { day, expectedClose: undefined };
      }
      const day = dayKeys.map((key) => days[key]).find(isDay);
      return day === undefined ? undefined : { day, expectedClose: undefined };
    },
    noteFlaws(days, row, index, isLost) {
      for (const { key, at, cellOf } of known) {
        const found = days[key];
        if (typeof found === 'string')
          noteDay(log, isLost ? 'error' : 'warning', found, index, at, cellOf(row));
        if (typeof found === 'string' && isLost) return;
      }
      if (isLost) noteDay(log, 'error', 'row_without_date', index, only?.at ?? -1, '');
    },
    noteColumns: () => {
      for (const { days, at } of known) noteOrder(log, days, at);
    },
    at: only?.at ?? -1,
    cellOf: only?.cellOf ?? (() => ''),
  };
}
