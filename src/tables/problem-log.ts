// The problems found while a table is read: many of the same kind in one column become one.

import type { Day } from '../core/base/day.ts';
import type { Extent, Level, Problem, ProblemCode, ProblemValues } from '../core/vocabulary/problem.ts';
import { cellName, columnLetters } from './a1.ts';
import type { AmountColumn } from './cells/amount-column.ts';
import { textOf } from './cells/cells.ts';
import type { DayColumn } from './cells/day-column.ts';
import type { Cell, Grid } from './grid.ts';

type Values<C extends ProblemCode = ProblemCode> = ProblemValues[C] & Extent;

interface Found {
  readonly row: number;
  readonly values: Values;
}

interface Group {
  readonly code: ProblemCode;
  readonly level: Level;
  readonly column: number;
  readonly first: Found[];
  rows: number;
}

/** Up to this many problems of one kind in one column are reported one by one. */
const MOST_ALONE = 5;

const MOST_PEOPLE = 50;

const VALUE_LENGTH = 60;

/** Text as it is shown in a problem. */
export const shortened = (text: string): string =>
  text.length > VALUE_LENGTH ? `${Array.from(text).slice(0, VALUE_LENGTH).join('')}…` : text;

const shortenedValues = <V extends Values>(values: V): V =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? shortened(value) : value,
    ]),
  ) as V;

/** Collects the problems of one table; many alike become one that counts them. */
export class ProblemLog {
  private readonly grid: Grid;
  private readonly groups = new Map<string, Group>();
  private readonly others: Problem[] = [];
  private readonly people = new Map<ProblemCode, number>();

  constructor(grid: Grid) {
    this.grid = grid;
  }

  /** Notes a cell, by its row and column in the grid from 0. */
  addCell<C extends ProblemCode>(
    level: Level,
    code: C,
    row: number,
    column: number,
    values: Values<C>,
  ): void {
    const key = `${code}|${column}|${level}`;
    let group = this.groups.get(key);
    if (!group) {
      group = { code, level, column, first: [], rows: 0 };
      this.groups.set(key, group);
    }
    group.rows++;
    if (group.first.length < MOST_ALONE) group.first.push({ row, values: shortenedValues(values) });
  }

  /** Notes people, each alone; after the first 50 of a kind they are only counted. */
  addPeople<C extends ProblemCode>(
    level: Level,
    code: C,
    row: number,
    column: number,
    values: Values<C>,
  ): void {
    const reported = (this.people.get(code) ?? 0) + 1;
    this.people.set(code, reported);
    if (reported <= MOST_PEOPLE) this.add(level, code, this.cellName(row, column), values);
    else this.addCell(level, code, row, column, values);
  }

  /** Notes a whole column, by its place in the grid from 0. */
  addColumn<C extends ProblemCode>(level: Level, code: C, column: number, values: Values<C>): void {
    this.others.push({
      tab: this.grid.tab,
      cell: columnLetters(this.grid.column + column),
      level,
      code,
      values: shortenedValues(values),
    });
  }

  /** Notes what concerns rows that are reported together, or the table; the cell is in A1 notation or "". */
  add<C extends ProblemCode>(level: Level, code: C, cell: string, values: Values<C>): void {
    this.others.push({ tab: this.grid.tab, cell, level, code, values: shortenedValues(values) });
  }

  cellName(row: number, column: number): string {
    return cellName(this.grid.row + row, this.grid.column + column);
  }

  /** @returns the row in the grid, from 0, of a row of the tab, from 1 */
  gridRow(row: number): number {
    return row - this.grid.row;
  }

  /** How many rows or cells were noted with a code. */
  count(code: ProblemCode): number {
    let rows = 0;
    for (const group of this.groups.values()) if (group.code === code) rows += group.rows;
    return rows;
  }

  problems(): readonly Problem[] {
    const { grid } = this;
    const cells = [...this.groups.values()].flatMap(({ code, level, column, first, rows }): Problem[] => {
      const all = first.map(({ row, values }) => ({
        tab: grid.tab,
        cell: this.cellName(row, column),
        level,
        code,
        values: { rows: 1, ...values },
      }));
      const head = all[0];
      if (rows <= MOST_ALONE || !head) return all;
      return [{ ...head, values: { ...head.values, rows, cells: all.map(({ cell }) => cell).join(', ') } }];
    });
    return [...this.others, ...cells];
  }
}

/** Notes what is wrong with a date. */
export function noteDay(
  log: ProblemLog,
  level: Level,
  code: ProblemCode,
  row: number,
  column: number,
  cell: Cell,
  toDay: (date: Date) => Day,
): void {
  const value = typeof cell === 'string' ? cell.trim() : textOf(cell, toDay);
  log.addCell(level, code, row, column, { value });
}

/**
 * Notes which reading was taken for dates that can be read in several
 * ways and that nothing in the column settles, and months without a day.
 */
export function noteOrder(
  log: ProblemLog,
  days: Pick<DayColumn, 'assumed'> & Partial<Pick<DayColumn, 'months'>>,
  column: number,
): void {
  const assumed = days.assumed();
  if (assumed)
    log.addColumn('warning', 'assumed_date_order', column, { order: assumed.order, value: assumed.text });
  const months = days.months?.();
  if (months) log.addColumn('info', 'months_as_days', column, { value: months.text, count: months.cells });
}

const inGroups = (sum: number): string => {
  const [whole = '', decimals] = String(Math.round(Math.abs(sum) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sum < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
};

/** Notes that a column has amounts in several currencies, with the sum of each. */
export function noteCurrencies(log: ProblemLog, amounts: AmountColumn, column: number): void {
  const sums = amounts.sums();
  if (sums.length < 2) return;
  log.addColumn('warning', 'two_currencies', column, {
    sums: sums.map(({ currency, sum }) => `${currency} ${inGroups(sum)}`).join('; '),
  });
}
