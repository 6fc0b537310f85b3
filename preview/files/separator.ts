// Which character separates the cells of a text: the one
// that makes the same table of its header row and its rows.
import { readRecords, usualWidth } from './records.ts';

/** '' separates nothing: the table has one column. */
export type Separator = ',' | '\t' | ';' | '|' | '';

const separators = [',', '\t', ';', '|'] as const;
const SAMPLE_ROWS = 200;
const SAMPLE_CHARACTERS = 200_000;

/** Rows above the header that another separator would split say that this one is not meant. */
const FOREIGN_HEADER = 0.25;

function sampleOf(text: string): string {
  let end = -1;
  for (let rows = 0; rows < SAMPLE_ROWS; rows++) {
    const next = text.indexOf('\n', end + 1);
    if (next < 0) return text.slice(0, SAMPLE_CHARACTERS);
    end = next;
  }
  return text.slice(0, Math.min(end, SAMPLE_CHARACTERS));
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/**
 * How much of a sample becomes a table: rows of the most usual
 * width times the columns gained, less if they disagree.
 */
function gain(sample: string, separator: string): number {
  const rows = readRecords(sample, separator, undefined).rows.filter((row) => !isBlank(row));
  const width = usualWidth(rows);
  if (width === undefined) return 0;
  const header = rows.findIndex(({ length }) => length === width);
  const above = rows.slice(0, header).map((row) => row.join(separator));
  const below = rows.slice(header);
  const usual = below.filter(({ length }) => length === width).length;
  if (header > 0 && isProse(below, separator)) return 0;
  const isForeign = above.some((line) =>
    separators.some((other) => other !== separator && other !== ',' && line.includes(other)),
  );
  return ((usual * usual) / below.length) * (width - 1) * (isForeign ? FOREIGN_HEADER : 1);
}

/** True if each comma is followed by a space, as in "Sample, Ada" and in sentences. */
const isProse = (rows: readonly (readonly string[])[], separator: string): boolean =>
  separator === ',' && rows.every((row) => row.slice(1).every((cell) => cell.startsWith(' ')));

/**
 * The separator that makes the most of a table out of a text; '' if none does.
 * @param text with line feeds alone
 */
export function findSeparator(text: string): Separator {
  const sample = sampleOf(text);
  let best: Separator = '';
  let most = 0;
  for (const separator of separators) {
    if (!sample.includes(separator)) continue;
    const found = gain(sample, separator);
    if (found <= most) continue;
    best = separator;
    most = found;
  }
  return best;
}
