// What distinguishes the rows that are known from what is in the sheet by now.
import type { Row } from '../../sheets/workbook.ts';
import { cellKey } from '../../tables/cells/cells.ts';
import { withoutBlankEnd } from '../../tables/grid.ts';
import { checksum, undoneId } from './log-rows.ts';

/** So many of a log's last rows are known one by one: of a short log all, its header row too. */
const MARKED_ROWS = 30;

/** The last rows of a log, as they were read. */
export interface LogMark {
  /** The last known row, from 1. */
  readonly row: number;
  /** What distinguishes each of the last known rows, the last one last. */
  readonly rows: readonly string[];
}

/** Some rows of a log, from one on to its last. */
export interface Tail {
  /** The first of them, from 1. */
  readonly first: number;
  readonly rows: readonly Row[];
}

/** How a log lies in its tab. */
export interface Extent {
  /** From 1. */
  readonly headerRow: number;
  readonly headers: readonly string[];
}

/** What distinguishes some cells; a Date counts by its moment, so that another time zone is another mark. */
export const markOf = (cells: Row): string => checksum(cells.map(cellKey).join('\n'));

/** The row's cells, as many as the log has headers. */
export const withinHeaders = ({ headers }: Extent, cells: Row): Row =>
  headers.map((_, index) => cells[index] ?? '');

/** The first row that a mark knows. */
export const firstRowOf = ({ row, rows }: LogMark): number => row - rows.length + 1;

/** The mark of a log of which some rows up to the last were read. */
export function markOfLog(log: Extent, { first, rows }: Tail): LogMark {
  const own = withoutBlankEnd(rows.map((cells) => withinHeaders(log, cells)));
  const row = Math.max(log.headerRow, first + own.length - 1);
  const from = Math.max(first, log.headerRow, row - MARKED_ROWS + 1);
  const marked = Array.from({ length: row - from + 1 }, (_, i) => own[from - first + i] ?? []);
  return { row, rows: marked.map((cells) => markOf(withinHeaders(log, cells))) };
}

/**
 * What became of the known rows of a log: they are as they were, or were undone.
 * @param tail from the first known row on, or from one above it
 * @param idAt the column of ids, from 0; undefined if there is none
 * @returns the ids, as they were, of rows that were undone since; undefined if any other row has changed
 */
export function undoneSince(
  log: Extent,
  mark: LogMark,
  { first, rows }: Tail,
  idAt: number | undefined,
): readonly string[] | undefined {
  const undone: string[] = [];
  for (const [index, known] of mark.rows.entries()) {
    const cells = withinHeaders(log, rows[firstRowOf(mark) + index - first] ?? []);
    if (markOf(cells) === known) continue;
    const id = liveId(String(cells[idAt ?? -1] ?? ''));
    const before = cells.map((cell, at) => (at === idAt ? id : cell));
    if (markOf(before) !== known) return undefined;
    undone.push(id);
  }
  return undone;
}

/** The id of a row before it was undone. */
const liveId = (id: string): string => (id.startsWith(undoneId('')) ? id.slice(undoneId('').length) : id);
