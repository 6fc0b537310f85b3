// What is in a user's file, whatever its kind: grids of cells.
import type { FileNote } from './note.ts';

/**
 * Text as the file has it; numbers, booleans and dates only
 * from a workbook. A date's UTC fields are what the cell shows.
 */
export type FileCell = string | number | boolean | Date;

export interface FileGrid {
  readonly tab: string;
  /** Rows of equal width; blank cells are "". */
  readonly cells: readonly (readonly FileCell[])[];
  readonly notes: readonly FileNote[];
}
