// The day of a deal's row, of the several that other tools
// write: when it was opened, won, paid, lost, or is to close.
import type { Day } from '../../core/base/day.ts';
import type { DealResult } from '../../core/book/records.ts';
import { isBlank } from '../cells/cells.ts';
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

/** The dates of a row, one for each of its columns of days; `DealDayReader` knows which is which. */
export type DealDays = readonly (Found | undefined)[];

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

type Row = readonly Cell[];
export type CellOf = (row: Row) => Cell;

export interface DealDayReader {
  /** @param rows one row, or the rows of an order, of which the first filled cells count */
  readonly read: (rows: readonly Row[]) => DealDays;
  /** The day that a row names for a key; undefined if it names none. */
  readonly dayIn: (days: DealDays, key: DealDayKey) => Day | undefined;
  /** The day that counts for a result; undefined if none can be read. */
  readonly dayFor: (result: DealResult, days: DealDays) => DealDay | undefined;
  /** The first date of a row, whatever it is of, as the rows of one order share it; "" if it has none. */
  readonly firstDay: (days: DealDays) => string;
  /** Notes the dates that can't be read. @param isLost whether the row has no other day */
  readonly noteFlaws: (days: DealDays, row: Row, index: number, isLost: boolean) => void;
  readonly noteColumns: () => void;
  /** Where a day is looked for first, from 0; -1 if there is no column of days. */
  readonly at: number;
  readonly cellOf: CellOf;
}

interface DealDayColumn {
  readonly key: DealDayKey;
  readonly at: number;
  readonly cellOf: CellOf;
  readonly days: DayColumn;
}

const isDay = (found: Found | undefined): found is Day => typeof found === 'number';

/** The cell of a single row; of an order's rows the first filled one. */
export function firstFilled(rows: readonly Row[], cellOf: CellOf): Cell {
  for (let at = 0; at < rows.length; at++) {
    const cell = cellOf(rows[at] as Row);
    if (rows.length === 1 || !isBlank(cell)) return cell;
  }
  return '';
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
  const { toDay, today, isOtherDay } = context;
  const [only] = known;
  /** Where a key's day is among those of a row; −1 for a key without a column. */
  const places = Object.fromEntries(
    dayKeys.map((key) => [key, known.findIndex((column) => column.key === key)]),
  ) as Readonly<Record<DealDayKey, number>>;
  /** Where each result looks for its day: in its own columns, then in all. */
  const placesFor = Object.fromEntries(
    Object.entries(orders).map(([result, keys]) => [
      result,
      [...keys.map((key) => places[key]).filter((place) => place >= 0), ...known.keys()],
    ]),
  ) as Readonly<Record<string, readonly number[]>> as Readonly<Record<DealResult, readonly number[]>>;

  function dayIn(days: DealDays, key: DealDayKey): Day | undefined {
    const place = places[key];
    const found = place < 0 ? undefined : days[place];
    return isDay(found) ? found : undefined;
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
    read(rows) {
      const days: (Found | undefined)[] = [];
      for (const { days: column, cellOf } of known) days.push(column.read(firstFilled(rows, cellOf)));
      return days;
    },
    dayIn,
    dayFor(result, days) {
      if (result === 'open') return openDay(days);
      for (const place of placesFor[result]) {
        const day = days[place];
        if (isDay(day)) return { day, expectedClose: undefined };
      }
      return undefined;
    },
    firstDay: (days) => String(days.find((found) => found !== undefined) ?? ''),
    noteFlaws(days, row, index, isLost) {
      for (let place = 0; place < days.length; place++) {
        const found = days[place];
        const column = known[place];
        if (typeof found !== 'string' || column === undefined) continue;
        noteDay(log, isLost ? 'error' : 'warning', found, index, column.at, column.cellOf(row), toDay);
        if (isLost) return;
      }
      if (isLost) noteDay(log, 'error', 'row_without_date', index, only?.at ?? -1, '', toDay);
    },
    noteColumns: () => {
      for (const { days, at } of known) noteOrder(log, days, at);
    },
    at: only?.at ?? -1,
    cellOf: only?.cellOf ?? (() => ''),
  };
}
