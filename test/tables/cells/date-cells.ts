// Reading date cells in tests: the day of one, in a column and without, and a column of several.
import { dayOf, isoOf } from '../../../src/core/base/day.ts';
import { dayOfCell } from '../../../src/tables/cells/dates.ts';
import { type DayColumn, dayColumn } from '../../../src/tables/cells/day-column.ts';
import { dayReader } from '../../../src/tables/cells/zone.ts';
import type { Cell } from '../../../src/tables/grid.ts';

export const toDay = dayReader(() => 'UTC');

/** Under it years of two digits lie until 2036. */
export const today = dayOf(2026, 11, 26);

export const columnOf = (cells: readonly Cell[], locale: string): DayColumn =>
  dayColumn(() => cells, { toDay, today, locale: () => locale });

/**
 * The day of a cell where the day is written first, or what is wrong with it:
 * read in a column of its own, and read without a column.
 */
export function isoBoth(cell: Cell): (string | undefined)[] {
  const days = [
    columnOf([cell], 'en_GB').read(cell),
    dayOfCell(cell, { toDay, today, locale: () => 'en_GB' }),
  ];
  return days.map((day) => (typeof day === 'number' ? isoOf(day) : day));
}
