// The cells of a CSV or TSV text; each stays the text that the file has.
import Papa from 'papaparse';
import { FileProblem } from './problem.ts';

export type Separator = ',' | '\t' | ';' | '|';

const separators: readonly Separator[] = [',', '\t', ';', '|'];
const SAMPLE_ROWS = 200;

/** How much of a sample becomes a table with a separator: rows of the most usual width, times the columns gained. */
function columnsGained(text: string, separator: Separator): number {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: SAMPLE_ROWS });
  const rowsOfWidth = new Map<number, number>();
  for (const { length } of data) if (length > 1) rowsOfWidth.set(length, (rowsOfWidth.get(length) ?? 0) + 1);
  return Math.max(0, ...[...rowsOfWidth].map(([width, rows]) => rows * (width - 1)));
}

/** The separator that makes the most of a table out of a text; a comma when none does. */
export function findSeparator(text: string): Separator {
  let best: Separator = ',';
  let most = 0;
  for (const separator of separators) {
    const found = columnsGained(text, separator);
    if (found > most) {
      best = separator;
      most = found;
    }
  }
  return best;
}

/**
 * Rows of equal width.
 * @fails with a FileProblem when a quotation mark is never closed, since the rest of the file would be one cell
 */
export function parseDelimited(
  name: string,
  text: string,
): { readonly cells: string[][]; readonly separator: Separator } {
  const separator = findSeparator(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    const row = (open.row ?? 0) + 1;
    throw new FileProblem(
      `${name} has a quotation mark in row ${row} that is never closed; please save it as CSV again.`,
      `${name} の${row}行目の引用符が閉じられていません。CSV として保存し直してください。`,
    );
  }
  const last = data[data.length - 1];
  if (last?.length === 1 && last[0] === '') data.pop();
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    cells: data.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')),
    separator,
  };
}
