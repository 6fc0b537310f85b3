// The records of a delimited text whose quotation marks
// may be wrong: each wrong one costs its own row at most.

/** How a record was read: as written, or with a quotation mark that is not one of a pair. */
export interface Records {
  readonly rows: string[][];
  /** Positions of the rows whose quotation marks were mended. */
  readonly mended: readonly number[];
}

interface Record {
  readonly cells: string[];
  /** Where the next record begins. */
  readonly next: number;
  /** True if a mark was left out that closes nothing. */
  readonly isMended: boolean;
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly isMended?: boolean;
}

/** A quoted cell longer than what a spreadsheet's cell can hold was never closed. */
const MOST_CELL_CHARACTERS = 50_000;

/** How quotation marks within a quoted cell are taken. */
type Way =
  /** A mark ends its cell, or is doubled; else the record is wrong. */
  | 'strict'
  /** A mark ends its cell only before a separator or a line end; any other one is text. */
  | 'before separators'
  /** The first mark ends the quoted part, and the rest up to the separator is text, as for Excel. */
  | 'first mark';

class Reader {
  readonly #text: string;
  readonly #separator: string;
  #searchedFrom = 0;
  #found = -1;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator;
  }

  /** The end of the physical line at this position. */
  lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end < 0 ? this.#text.length : end;
  }

  /**
   * The record at this position, which may reach as far as
   * `limit`; undefined if it can't be read in this way.
   */
  record(start: number, limit: number, way: Way): Record | undefined {
    const cells: string[] = [];
    let isMended = way !== 'strict';
    let at = start;
    for (;;) {
      const opened = this.#skipSpaces(at);
      const cell = this.#text[opened] === '"' ? this.#quoted(opened + 1, limit, way) : this.#plain(at);
      if (!cell) return undefined;
      cells.push(cell.text);
      isMended ||= cell.isMended === true;
      if (this.#text[cell.end] !== this.#separator) return { cells, next: cell.end + 1, isMended };
      at = cell.end + 1;
    }
  }

  /**
   * The line at this position with all of its quotation
   * marks as text, but for one that opens or closes nothing.
   */
  literal(start: number): Record {
    const end = this.lineEnd(start);
    const cells = this.#text.slice(start, end).split(this.#separator);
    return { cells: cells.map(withoutLoneMark), next: end + 1, isMended: true };
  }

  /**
   * True for three lines or more that each have this many cells: rows, between two marks that are no pair.
   */
  isRowsOf(start: number, end: number, width: number | undefined): boolean {
    const lines = this.#text.slice(start, end - 1).split('\n');
    return lines.length > 2 && lines.every((line) => line.split(this.#separator).length === width);
  }

  #plain(at: number): Cell {
    const lineEnd = this.lineEnd(at);
    const end = Math.min(lineEnd, this.#separatorAfter(at));
    const text = this.#text.slice(at, end);
    const isMended = CLOSES_NOTHING.test(text);
    return { text: isMended ? text.slice(0, text.lastIndexOf('"')) : text, end, isMended };
  }

  /** Remembered, since a text without separators would be searched to its end for each line. */
  #separatorAfter(at: number): number {
    const isKnown = this.#searchedFrom <= at && at <= this.#found;
    if (isKnown) return this.#found;
    const found = this.#text.indexOf(this.#separator, at);
    this.#searchedFrom = at;
    this.#found = found < 0 ? this.#text.length : found;
    return this.#found;
  }

  #quoted(start: number, limit: number, way: Way): Cell | undefined {
    const text = this.#text;
    for (let at = text.indexOf('"', start); at >= 0 && at < limit; at = text.indexOf('"', at + 1)) {
      if (this.#isOtherCell(start, at)) return undefined;
      if (text[at + 1] === '"') {
        at++;
        continue;
      }
      const after = this.#skipSpaces(at + 1);
      if (this.#isEnd(after)) return { text: text.slice(start, at).replaceAll('""', '"'), end: after };
      if (way === 'strict') return undefined;
      if (way === 'before separators') continue;
      const rest = this.#plain(at + 1);
      return { text: text.slice(start, at).replaceAll('""', '"') + rest.text, end: rest.end };
    }
    return undefined;
  }

  /** True for a mark that begins a cell on a later line: the cell before it was never closed. */
  #isOtherCell(start: number, at: number): boolean {
    const text = this.#text;
    let before = at - 1;
    while (text[before] === ' ') before--;
    if (text[before] !== this.#separator && text[before] !== '\n') return false;
    if (before < start || !text.slice(start, at).includes('\n')) return false;
    const isEmptyCell = text[at + 1] === '"' && this.#isEnd(at + 2);
    return isEmptyCell || (text[at + 1] !== '"' && !this.#isEnd(this.#skipSpaces(at + 1)));
  }

  #isEnd(at: number): boolean {
    const next = this.#text[at];
    return next === undefined || next === this.#separator || next === '\n';
  }

  #skipSpaces(at: number): number {
    let after = at;
    while (this.#text[after] === ' ') after++;
    return after;
  }
}

/** A mark that ends a cell which none has begun; behind a digit it means inches or seconds. */
const CLOSES_NOTHING = /^[^"]*[^"\d]" *$/;

/** A cell without the one quotation mark at its beginning or end that belongs to no other. */
function withoutLoneMark(cell: string): string {
  if (cell.indexOf('"') !== cell.lastIndexOf('"')) return cell;
  return cell.replace(/^ *"|" *$/, '');
}

/**
 * The records of a text.
 * @param text with line feeds as its only line ends
 * @param width the number of cells that most rows have; of
 * several readings of a wrong row, one of that width is taken
 */
export function readRecords(text: string, separator: string, width: number | undefined): Records {
  const reader = new Reader(text, separator);
  const rows: string[][] = [];
  const mended: number[] = [];
  for (let at = 0; at < text.length; ) {
    const { cells, next, isMended } = nextRecord(reader, at, text.length, width);
    if (isMended) mended.push(rows.length);
    rows.push(cells);
    at = next;
  }
  return { rows, mended };
}

function nextRecord(reader: Reader, at: number, length: number, width: number | undefined): Record {
  const lineEnd = reader.lineEnd(at);
  const farEnd = Math.min(length, at + MOST_CELL_CHARACTERS);
  const strict = reader.record(at, farEnd, 'strict');
  const isOneLine = strict !== undefined && strict.next === lineEnd + 1;
  const isRight = strict?.cells.length === width && !(strict && reader.isRowsOf(at, strict.next, width));
  if (strict && (isOneLine || width === undefined || isRight)) return strict;
  const inLine = [
    reader.record(at, lineEnd, 'before separators'),
    reader.record(at, lineEnd, 'first mark'),
    reader.literal(at),
  ].filter((found) => found !== undefined);
  const fitting = [...inLine, reader.record(at, farEnd, 'before separators')].find(
    (found) => found?.cells.length === width,
  );
  const found = fitting ?? strict;
  if (found) return found;
  const distance = ({ cells }: Record): number => Math.abs(cells.length - (width ?? 1));
  return inLine.reduce((best, found) => (distance(found) < distance(best) ? found : best));
}

/**
 * The number of cells that most records have, by the lines
 * that are whole in themselves; undefined if there is none.
 */
export function usualWidth(rows: readonly (readonly string[])[]): number | undefined {
  const rowsOfWidth = new Map<number, number>();
  for (const { length } of rows) if (length > 1) rowsOfWidth.set(length, (rowsOfWidth.get(length) ?? 0) + 1);
  let best: number | undefined;
  let most = 0;
  for (const [width, count] of rowsOfWidth) {
    if (count * (width - 1) <= most) continue;
    best = width;
    most = count * (width - 1);
  }
  return best;
}
