// Finding the header row of a table, and the column of each key by its header's name.
import { plainText, textOf } from '../cells/cells.ts';
import type { Cell, Grid } from '../grid.ts';

export interface Column {
  /** In the grid, from 0. */
  readonly index: number;
  /** As written. */
  readonly header: string;
  /** Found by a word in its header and the look of its cells, not by a known name. */
  readonly isGuess: boolean;
}

/** The columns of each key that has any, the preferred first; the first filled cell counts. */
export type Columns<K extends string> = Readonly<Partial<Record<K, readonly Column[]>>>;

export type Aliases<K extends string> = Readonly<Record<K, readonly string[]>>;

/** The user's own choice: a header text for a key, or "-" for no column. */
export type ColumnChoice = Readonly<Record<string, string>>;

export interface Header<K extends string> {
  /** In the grid, from 0. */
  readonly row: number;
  /** Every header text, as written. */
  readonly texts: readonly string[];
  readonly columns: Columns<K>;
  /** Keys whose chosen header isn't there; they are found by name instead. */
  readonly lostChoices: readonly K[];
}

export const HEADER_ROWS = 20;

/** A chosen header that means: this key has no column. */
export const NO_COLUMN = '-';

/** A header for comparing: without white space, line breaks, punctuation and marks. */
export const headerWord = (text: string): string => plainText(text).replace(/[\s\p{P}\p{S}]/gu, '');

const noDay = (): number => Number.NaN;

/** The header texts of a row; only text can be a header. */
export const headerTexts = (row: readonly Cell[]): string[] =>
  row.map((cell) => (typeof cell === 'string' ? textOf(cell, noDay) : ''));

interface KnownName<K> {
  readonly key: K;
  readonly rank: number;
}

const knownNames = new WeakMap<object, Map<string, KnownName<string>>>();

/** The key of each header word, made once for each list of aliases. */
function namesOf<K extends string>(aliases: Aliases<K>): ReadonlyMap<string, KnownName<K>> {
  let names = knownNames.get(aliases) as Map<string, KnownName<K>> | undefined;
  if (names) return names;
  names = new Map();
  for (const key of Object.keys(aliases) as K[]) {
    for (const [rank, alias] of [key, ...aliases[key]].entries()) {
      const word = headerWord(alias);
      if (!names.has(word)) names.set(word, { key, rank });
    }
  }
  knownNames.set(aliases, names);
  return names;
}

/** The columns of one row of headers, by known names and the user's choice. */
export function columnsOf<K extends string>(
  texts: readonly string[],
  aliases: Aliases<K>,
  choice: ColumnChoice = {},
): Header<K> {
  const names = namesOf(aliases);
  const ranked: Partial<Record<K, (Column & { readonly rank: number })[]>> = {};
  const lostChoices: K[] = [];
  const words = texts.map(headerWord);
  const taken = new Set<number>();
  const decided = new Set<K>();
  for (const key of Object.keys(aliases) as K[]) {
    const chosen = choice[key]?.trim();
    if (!chosen) continue;
    const exact = texts.indexOf(chosen);
    const index = exact >= 0 ? exact : words.indexOf(headerWord(chosen));
    if (chosen === NO_COLUMN) decided.add(key);
    else if (index < 0) lostChoices.push(key);
    else {
      decided.add(key);
      taken.add(index);
      ranked[key] = [{ index, header: texts[index] ?? '', isGuess: false, rank: 0 }];
    }
  }
  for (const [index, word] of words.entries()) {
    const name = word === '' || taken.has(index) ? undefined : names.get(word);
    if (!name || decided.has(name.key)) continue;
    ranked[name.key] ??= [];
    ranked[name.key]?.push({ index, header: texts[index] ?? '', isGuess: false, rank: name.rank });
  }
  const columns: Partial<Record<K, readonly Column[]>> = {};
  for (const key of Object.keys(ranked) as K[]) {
    columns[key] = (ranked[key] ?? [])
      .sort((a, b) => a.rank - b.rank || a.index - b.index)
      .map(({ index, header, isGuess }) => ({ index, header, isGuess }));
  }
  return { row: 0, texts, columns, lostChoices };
}

/**
 * The row among the first 20 that has the most known headers, the upper one when two have as many.
 * @param isEnough whether the keys of a row make it a header row at all
 */
export function findHeader<K extends string>(
  grid: Grid,
  aliases: Aliases<K>,
  isEnough: (columns: Columns<K>) => boolean,
  choice: ColumnChoice = {},
): Header<K> | undefined {
  let best: Header<K> | undefined;
  let most = 0;
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.cells.length); row++) {
    const header = columnsOf(headerTexts(grid.cells[row] ?? []), aliases, choice);
    const count = Object.keys(header.columns).length;
    if (count > most && isEnough(header.columns)) {
      best = { ...header, row };
      most = count;
    }
  }
  return best;
}

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
