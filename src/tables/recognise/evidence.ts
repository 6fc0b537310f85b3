// What the cells of columns show: how many look in some way, or name people who are known.
import { withoutSign } from '../cells/plain-sign.ts';
import type { Cell, Grid } from '../grid.ts';
import { type Look, sampleOf } from './looks.ts';

/** Whether a cell's text is the key of a person who is known. */
export type IsPerson = (text: string) => boolean;

/** The cells of columns, sampled once, and the shares of them that look in some way. */
export class Evidence {
  private readonly grid: Grid;
  private readonly row: number;
  private readonly isPerson: IsPerson | undefined;
  private readonly samples = new Map<number, readonly Cell[]>();
  private readonly shares = new Map<Look, Map<number, number>>();

  constructor(grid: Grid, row: number, isPerson: IsPerson | undefined) {
    this.grid = grid;
    this.row = row;
    this.isPerson = isPerson;
  }

  cells(column: number): readonly Cell[] {
    const before = this.samples.get(column);
    if (before) return before;
    const found = sampleOf(this.grid, this.row, column);
    this.samples.set(column, found);
    return found;
  }

  /** The share of filled cells that look so, 0 to 1; 0 where none is filled. */
  share(column: number, look: Look): number {
    const known = this.shares.get(look) ?? new Map<number, number>();
    this.shares.set(look, known);
    const before = known.get(column);
    if (before !== undefined) return before;
    const cells = this.cells(column);
    const share = cells.length === 0 ? 0 : cells.filter(look).length / cells.length;
    known.set(column, share);
    return share;
  }

  /** Whether any of the filled cells looks so. */
  any(column: number, look: Look): boolean {
    return this.cells(column).some(look);
  }

  private readonly isKnown: Look = (cell) => this.isPerson?.(withoutSign(String(cell))) ?? false;

  /** The share of cells that name people who are known; 0 where nobody is. */
  people(column: number): number {
    return this.isPerson === undefined ? 0 : this.share(column, this.isKnown);
  }
}
