// What the first rows of a spreadsheet without contacts say, so that its owner sees what was read.
import type { Workbook } from '../../sheets/workbook.ts';
import { textOf } from '../../tables/cells/cells.ts';
import { type Tabs, TOP_ROWS } from './tabs.ts';

/** So many headers are named, and so many characters of each. */
const MOST_HEADERS = 8;
const MOST_CHARACTERS = 30;

const shortened = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : text;
};

const filled = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');

/**
 * The likeliest header row of the user's tabs: the first of those with most cells filled.
 * @param tabs the tabs with a known use; the contacts are looked at nevertheless
 * @returns at most eight headers, and `…` if there are more; none if nothing is in the spreadsheet
 */
export function seenHeaders(workbook: Workbook, { contacts: _, ...others }: Tabs): readonly string[] {
  const used = new Set(Object.values(others).map(({ id }) => id));
  const rows = workbook
    .tabs()
    .filter(({ id }) => !used.has(id))
    .flatMap((tab) => workbook.read(tab, TOP_ROWS).cells)
    .map((row) => filled(row.map((cell) => textOf(cell, () => Number.NaN).trim())));
  const widest = rows.reduce<readonly string[]>((best, row) => (row.length > best.length ? row : best), []);
  const shown = widest.slice(0, MOST_HEADERS).map(shortened);
  return widest.length > MOST_HEADERS ? [...shown, '…'] : shown;
}
