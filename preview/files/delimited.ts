// The cells of a CSV or TSV text; each stays the text that the file has.
import Papa from 'papaparse';
import { REPLACEMENT } from './encoding.ts';
import { type FileNote, letterNote, quoteNote, wideNote } from './note.ts';
import { readRecords, usualWidth } from './records.ts';
import { findSeparator, type Separator } from './separator.ts';

export interface Delimited {
  /** Rows of equal width; blank cells are "". */
  readonly cells: string[][];
  readonly separator: Separator;
  readonly notes: readonly FileNote[];
}

/** The separator of a text that has none. */
const NO_SEPARATOR = '\u001f';

/** Excel's own first line, which names the separator and is no row. */
const SEPARATOR_LINE = /^"?sep=([,\t;|])"?\n/i;

const WIDTH_ROWS = 500;

/**
 * @param text in which U+FFFD is what could not be read
 * @param encoding named where letters could not be read
 */
export function parseDelimited(text: string, encoding: string): Delimited {
  const lines = text.includes('\r') ? text.replace(/\r+\n|\r/g, '\n') : text;
  const declared = SEPARATOR_LINE.exec(lines);
  const body = declared ? lines.slice(declared[0].length) : lines;
  const separator = declared ? (declared[1] as Separator) : findSeparator(body);
  const { rows, mended } = rowsOf(body, separator || NO_SEPARATOR);
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  const notes = [
    ...lettersOf(rows, encoding),
    ...(mended.length > 0 ? [quoteNote(mended)] : []),
    ...wideRows(rows),
  ];
  return { cells: squared(rows), separator, notes };
}

/**
 * Papa Parse reads what is well formed; quotation marks that
 * are not one of a pair need a second look at their lines.
 */
function rowsOf(text: string, separator: string): { rows: string[][]; mended: readonly number[] } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  const isWellFormed = errors.every(({ type }) => type !== 'Quotes') && !isSuspicious(text);
  if (isWellFormed) return { rows: data, mended: [] };
  const lines = text.split('\n', WIDTH_ROWS).flatMap((line) => readRecords(line, separator, undefined).rows);
  return readRecords(text, separator, usualWidth(lines));
}

/**
 * Spaces before a quotation mark, or a line with an odd number of them, are nothing that Papa Parse reports.
 */
const isSuspicious = (text: string): boolean =>
  text.includes('"') &&
  (/(?:^|[,\t;|\n]) +"/.test(text) || text.split('\n').some((line) => line.split('"').length % 2 === 0));

const lastFilled = (row: readonly string[]): number => row.findLastIndex((cell) => cell.trim() !== '');

function squared(rows: string[][]): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, lastFilled(row) + 1), 0);
  let above: readonly string[] = [];
  for (const row of rows) {
    if (row.length > width) row.length = width;
    while (row.length < width) row.push('');
    // A text that repeats down its column is kept once: half of most tables.
    for (let at = 0; at < width; at++) if (row[at] === above[at]) row[at] = above[at] as string;
    above = row;
  }
  return rows;
}

const HEADER_ROWS = 20;

/** A header row is the first one that fills at least half as many cells as any of the first ones. */
function headerOf(rows: readonly (readonly string[])[]): number {
  const filled = rows.slice(0, HEADER_ROWS).map((row) => row.filter((cell) => cell.trim() !== '').length);
  const most = Math.max(0, ...filled);
  return filled.findIndex((count) => count * 2 >= most);
}

function wideRows(rows: readonly (readonly string[])[]): FileNote[] {
  const header = headerOf(rows);
  const width = lastFilled(rows[header] ?? []) + 1;
  const wide = rows.flatMap((row, at) => (at > header && lastFilled(row) >= width ? [at] : []));
  // Where most rows are wider, the columns have no headers, or that row is none.
  const below = rows.filter((row, at) => at > header && lastFilled(row) >= 0);
  const isUsual = wide.length > 1 && wide.length * 2 > below.length;
  return wide.length > 0 && !isUsual ? [wideNote(wide, width)] : [];
}

function lettersOf(rows: readonly (readonly string[])[], encoding: string): FileNote[] {
  let count = 0;
  let first: readonly [row: number, column: number] | undefined;
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (!cell.includes(REPLACEMENT)) return;
      count++;
      first ??= [at, column];
    });
  });
  return first ? [letterNote(...first, count, encoding)] : [];
}
