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
