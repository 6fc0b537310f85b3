// What the cells of columns show: how many look in some way, or name people who are known.
import { keptFor, remembered } from '../../core/base/remembered.ts';
import { isBlank, isErrorCell } from '../cells/cells.ts';
import { withoutSign } from '../cells/plain-sign.ts';
import type { Cell, Grid } from '../grid.ts';
import type { Look } from './looks.ts';

/** Whether a cell's text is the key of a person who is known. */
export type IsPerson = (text: string) => boolean;

/** So many filled cells tell how a column looks. */
const SAMPLE = 120;

/** Some filled cells of a column below the header, from its whole height; fewer where it has fewer. */
function sampleOf(grid: Grid, headerRow: number, column: number): readonly Cell[] {
  const found: Cell[] = [];
  const rows = grid.cells.length - headerRow - 1;
  const step = Math.max(1, Math.floor(rows / (SAMPLE * 4)));
  for (let row = headerRow + 1; row < grid.cells.length && found.length < SAMPLE; row += step) {
    const cell = grid.cells[row]?.[column];
    if (cell !== undefined && !isBlank(cell) && !isErrorCell(cell)) found.push(cell);
  }
  return found;
}

/** The cells of columns, sampled once, and the shares of them that look in some way. */
export class Evidence {
  readonly cells: (column: number) => readonly Cell[];
  private readonly shares: (look: Look) => (column: number) => number;
  private readonly namesKnown = remembered(
    (isPerson: IsPerson): Look =>
      (cell) =>
        isPerson(withoutSign(String(cell))),
  );

  constructor(grid: Grid, row: number) {
    this.cells = remembered((column) => sampleOf(grid, row, column));
    this.shares = remembered((look) =>
      remembered((column) => {
        const cells = this.cells(column);
        return cells.length === 0 ? 0 : cells.filter(look).length / cells.length;
      }),
    );
  }

  /** The share of filled cells that look so, 0 to 1; 0 where none is filled. */
  share(column: number, look: Look): number {
    return this.shares(look)(column);
  }

  /** Whether any of the filled cells looks so. */
  any(column: number, look: Look): boolean {
    return this.cells(column).some(look);
  }

  /** The share of cells that name people who are known; 0 where nobody is. */
  people(column: number, isPerson: IsPerson | undefined): number {
    return isPerson === undefined ? 0 : this.share(column, this.namesKnown(isPerson));
  }
}

const below = keptFor((grid: Grid) => remembered((row: number) => new Evidence(grid, row)));

/** What the cells below a row show: the same for every table that it may be the header of. */
export const evidenceBelow = (grid: Grid, row: number): Evidence => below(grid)(row);
