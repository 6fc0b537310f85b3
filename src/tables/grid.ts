// A rectangle of cells with the place it came from.

/** What Sheets gives for a cell: "" when blank, an error such as "#N/A" as text, a date as a Date. */
export type Cell = string | number | boolean | Date;

export interface Grid {
  /** The tab's name, or "" for a formula's range. */
  readonly tab: string;
  /** Where its first cell stands in the tab, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** A column's letters, from its number counted from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell in A1 notation, from its row and column counted from 1. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;
