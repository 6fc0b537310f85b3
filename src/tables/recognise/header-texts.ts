// What a row says as a header: only text can be one.
import { textOf } from '../cells/cells.ts';
import type { Header } from '../columns/headers.ts';
import type { Cell } from '../grid.ts';

/** A header row is looked for among so many rows. */
export const HEADER_ROWS = 20;

const noDay = (): number => Number.NaN;

/** The header texts of a row; "" for a cell that is none. */
export const headerTexts = (row: readonly Cell[]): string[] =>
  row.map((cell) => (typeof cell === 'string' ? textOf(cell, noDay) : ''));

export const filledTexts = (texts: readonly string[]): number => texts.filter((text) => text !== '').length;

/** Tells whether a row of the table is its header once more. */
export function headerRepeats({ texts }: Header<string>): (row: readonly Cell[]) => boolean {
  const first = texts.findIndex((text) => text !== '');
  if (first < 0 || filledTexts(texts) < 2) return () => false;
  const isHeader = (row: readonly Cell[]): boolean =>
    texts.every((text, index) => text === '' || textOf(row[index], noDay) === text);
  return (row) =>
    typeof row[first] === 'string' && textOf(row[first], noDay) === texts[first] && isHeader(row);
}
