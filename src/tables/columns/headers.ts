// The columns of a table, by key, and how their cells are looked up.
import type { Cell, Grid } from '../grid.ts';

export interface Column {
  /** In the grid, from 0. */
  readonly index: number;
  /** As written; a column's letter where the header is blank. */
  readonly header: string;
  /** Found by a word in its header or the look of its cells, not by a known name. */
  readonly isGuess: boolean;
  /** The more exact sense of its header, where a key has several: a total that a shop keeps, a consent. */
  readonly sense?: string | undefined;
}

/** The columns of each key that has any, the surest first. */
export type Columns<K extends string> = Readonly<Partial<Record<K, readonly Column[]>>>;

/**
 * The user's own choice for a key: one header or several, apart by line
 * breaks or |, or "-" for no column; `none` names headers that are nothing.
 */
export type ColumnChoice = Readonly<Record<string, string>>;

export interface Header<K extends string> {
  /** In the grid, from 0: the lower one of two header rows. */
  readonly row: number;
  /** Every header, as written; of two rows as one. */
  readonly texts: readonly string[];
  readonly columns: Columns<K>;
  /** Keys whose chosen header isn't there; they are found by name instead. */
  readonly lostChoices: readonly K[];
  /** Columns that may be a wish to be left alone, which the user hasn't decided yet. */
  readonly doubts: readonly Column[];
  /** Columns with cells that nothing is read from. */
  readonly unread: readonly Column[];
}

/** A chosen header that means: this key has no column. */
export const NO_COLUMN = '-';

/** The headers that a choice names. */
export const chosenHeaders = (choice: string | undefined): readonly string[] =>
  (choice ?? '')
    .split(/[\n|]/)
    .map((header) => header.trim())
    .filter((header) => header !== '');

/** The choice that finds the same columns again, whatever cells there are. */
export const choiceOf = (columns: Columns<string>, choice: ColumnChoice): ColumnChoice => ({
  ...choice,
  ...Object.fromEntries(
    Object.entries(columns).map(([key, found]) => [
      key,
      (found ?? []).map(({ header }) => header).join('\n'),
    ]),
  ),
});

/** The first filled cell of a key's columns; "" where all are blank or the key has none. */
export function cellOf(row: readonly Cell[], columns: readonly Column[] | undefined): Cell {
  if (columns === undefined) return '';
  for (const { index } of columns) {
    const cell = row[index];
    if (cell !== undefined && cell !== null && cell !== '') return cell;
  }
  return '';
}

/** The same for many rows: a single column, the usual case, is looked up directly. */
export function cellReader(columns: readonly Column[] | undefined): (row: readonly Cell[]) => Cell {
  const [first, second] = columns ?? [];
  if (first === undefined) return () => '';
  const { index } = first;
  return second === undefined ? (row) => row[index] ?? '' : (row) => cellOf(row, columns);
}

/** Every cell below the header in a key's columns. */
export function* columnCells(
  grid: Grid,
  columns: readonly Column[] | undefined,
  headerRow: number,
): Generator<Cell | undefined> {
  for (const { index } of columns ?? []) {
    for (let row = headerRow + 1; row < grid.cells.length; row++) yield grid.cells[row]?.[index];
  }
}
