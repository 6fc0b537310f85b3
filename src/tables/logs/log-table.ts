// What Activities and Deals have in common: their header row, ids that repeat, rows that are void.
import type { UnknownWord } from '../cells/column-words.ts';
import { guessColumns } from '../columns/guesses.ts';
import { type Aliases, type ColumnChoice, findHeader, type Header } from '../columns/headers.ts';
import type { Grid } from '../grid.ts';
import type { ReadTable } from '../table.ts';

/** A log, with the words in it that nobody knows: the user is asked what they mean. */
export interface ReadLog<Row, K extends string> extends ReadTable<Row, K> {
  readonly unknownWords: readonly UnknownWord[];
}

/** Keys of which a log needs one, the first of which is named where it has none. */
export type Needed<K extends string> = readonly [K, ...K[]];

const lacks = <K extends string>(header: Header<K> | undefined, keys: Needed<K>): boolean =>
  !keys.some((key) => header?.columns[key]);

/** The header row with the most known names, at least two, and the needed keys that it lacks. */
export function logHeader<K extends string>(
  grid: Grid,
  aliases: Aliases<K>,
  needed: readonly Needed<K>[],
  choice: ColumnChoice | undefined,
): { readonly header: Header<K> | undefined; readonly missing: readonly K[] } {
  const isOne = ({ columns }: Pick<Header<K>, 'columns'>) =>
    needed.some((keys) => keys.some((key) => columns[key]));
  const found = findHeader(grid, aliases, (columns) => isOne({ columns }), choice);
  const header =
    found && needed.some((keys) => lacks(found, keys)) ? guessColumns(grid, found, aliases, choice) : found;
  return { header, missing: needed.filter((keys) => lacks(header, keys)).map(([key]) => key) };
}

/**
 * Tells of each id whether it came before. Whether any comes twice is first asked of all ids together: they seldom do, and
 * that takes half the time of asking row by row.
 * @param ids of all rows; blank ones never repeat
 */
export function repeatFinder(ids: readonly string[]): (id: string) => boolean {
  if (!hasRepeats(ids)) return () => false;
  const before = new Set<string>();
  return (id) => id !== '' && before.size === before.add(id).size;
}

/** Whether any id comes twice. */
export function hasRepeats(ids: readonly string[]): boolean {
  const filled = ids.filter((id) => id !== '');
  return new Set(filled).size !== filled.length;
}

/** True for the row of something that was undone: it counts for nothing, and is no problem. */
export const isVoid = (id: string): boolean => id.startsWith('undone');
