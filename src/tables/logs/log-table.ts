// What Activities and Deals have in common: their header row, and the problems of their dates.
import type { Level, ProblemCode } from '../../core/vocabulary/problem.ts';
import { textOf } from '../cells/cells.ts';
import type { DayColumn } from '../cells/day-column.ts';
import type { Cell, Grid } from '../grid.ts';
import { guessColumns } from '../columns/guesses.ts';
import { type Aliases, type ColumnChoice, findHeader, type Header } from '../columns/headers.ts';
import type { ProblemLog } from '../problem-log.ts';

/** The header row with the most known names, at least two, and the needed keys that it lacks. */
export function logHeader<K extends string>(
  grid: Grid,
  aliases: Aliases<K>,
  needed: readonly K[],
  choice: ColumnChoice | undefined,
): { readonly header: Header<K> | undefined; readonly missing: readonly K[] } {
  const found = findHeader(grid, aliases, (columns) => needed.filter((key) => columns[key]).length >= 1, choice);
  const header = found && needed.some((key) => !found.columns[key]) ? guessColumns(grid, found, aliases, choice) : found;
  return { header, missing: needed.filter((key) => !header?.columns[key]) };
}

/** Notes what is wrong with a date. */
export function noteDay(log: ProblemLog, level: Level, code: ProblemCode, row: number, column: number, cell: Cell): void {
  const value = typeof cell === 'string' ? cell.trim() : textOf(cell, () => Number.NaN);
  log.addCell(level, code, row, column, { value });
}

/** Notes which reading was taken for dates that can be read both ways and that nothing in the column settles. */
export function noteOrder(log: ProblemLog, days: DayColumn, column: number): void {
  const assumed = days.assumed();
  if (assumed) log.addColumn('warning', 'assumed_date_order', column, { order: assumed.order, value: assumed.text });
}

/**
 * Tells of each id whether it came before. Whether any comes twice is first asked of all ids together: they seldom do, and
 * that takes half the time of asking row by row.
 * @param ids of all rows; blank ones never repeat
 */
export function repeatFinder(ids: readonly string[]): (id: string) => boolean {
  const filled = ids.filter((id) => id !== '');
  if (new Set(filled).size === filled.length) return () => false;
  const before = new Set<string>();
  return (id) => id !== '' && before.size === before.add(id).size;
}
