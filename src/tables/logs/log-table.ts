// What Activities and Deals have in common: their header row, and ids that repeat.
import { guessColumns } from '../columns/guesses.ts';
import { type Aliases, type ColumnChoice, findHeader, type Header } from '../columns/headers.ts';
import type { Grid } from '../grid.ts';

/** The header row with the most known names, at least two, and the needed keys that it lacks. */
export function logHeader<K extends string>(
  grid: Grid,
  aliases: Aliases<K>,
  needed: readonly K[],
  choice: ColumnChoice | undefined,
): { readonly header: Header<K> | undefined; readonly missing: readonly K[] } {
  const found = findHeader(
    grid,
    aliases,
    (columns) => needed.filter((key) => columns[key]).length >= 1,
    choice,
  );
  const header =
    found && needed.some((key) => !found.columns[key]) ? guessColumns(grid, found, aliases, choice) : found;
  return { header, missing: needed.filter((key) => !header?.columns[key]) };
}

/**
 * Tells of each id whether it came before. Whether any comes twice is first asked of all ids together: they seldom do, and
 * that takes half the time of asking row by row.
 * @param ids of all rows; blank ones never repeat
 */
export function repeatFinder(ids: readonly string[]): (id: string) => boolean {
  const filled = ids.filter((id) => id !== '');
  if (new Set(filled).size === filled.length) return () => false;
  const before = new Set<string>();
  return (id) => id !== '' && before.size === before.add(id).size;
}
