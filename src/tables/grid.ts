// A rectangle of cells with the place it came from.

/** What Sheets gives for a cell: "" when blank, an error such as "#N/A" as text, a date as a Date. */
export type Cell = string | number | boolean | Date;

export interface Grid {
  /** The tab's name, or "" for a formula's range. */
  readonly tab: string;
  /** Where its first cell is in the tab, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => cell === '');

/** Rows without the blank ones at the end. */
export function withoutBlankEnd<R extends readonly Cell[]>(rows: readonly R[]): readonly R[] {
  let length = rows.length;
  while (length > 0 && isBlank(rows[length - 1] ?? [])) length--;
  return rows.slice(0, length);
}

/** Rows without the columns behind the last that has anything in it. */
export function withoutBlankColumns(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let columns = 0;
  for (const row of rows) {
    for (let at = row.length; at > columns; at--) if (row[at - 1] !== '') columns = at;
  }
  return rows.map((row) => row.slice(0, columns));
}
