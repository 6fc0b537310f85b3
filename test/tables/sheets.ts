// Building grids and reading contexts for tests.
import { dayOfIso, isoOf } from '../../src/core/base/day.ts';
import type { Problem } from '../../src/core/vocabulary/problem.ts';
import { dayReader } from '../../src/tables/cells/zone.ts';
import type { Cell, Grid } from '../../src/tables/grid.ts';
import type { ReadContext } from '../../src/tables/table.ts';

export const day = (iso: string): number => {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`${iso} is no day`);
  return found;
};

export const iso = (found: number | undefined): string | undefined =>
  found === undefined ? undefined : isoOf(found);

/** A tab as it comes from Sheets: rectangular, padded with "". */
export function sheet(rows: readonly (readonly Cell[])[], tab = 'Sheet'): Grid {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 1);
  return {
    tab,
    row: 1,
    column: 1,
    cells: rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')),
  };
}

export const context: ReadContext = {
  toDay: dayReader(() => 'Asia/Tokyo'),
  today: day('2026-11-22'),
  locale: () => 'ja_JP',
};

/** What matters of problems, in short. */
export const short = (problems: readonly Problem[]): string[] =>
  problems.map(({ cell, code }) => `${cell} ${code}`);
