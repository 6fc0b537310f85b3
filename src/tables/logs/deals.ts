// The Deals table: what was offered, won, lost or paid back, when, and for how much.
import type { Deal } from '../../core/book/records.ts';
import { isBlank, textOf } from '../cells/cells.ts';
import { localeUnder } from '../columns/header-language.ts';
import { cellReader, columnCells, type Header } from '../columns/headers.ts';
import { type DealKey, dealSpec } from '../columns/log-columns.ts';
import type { Cell, Grid } from '../grid.ts';
import { remarkFinder } from '../people/nobody.ts';
import { ProblemLog } from '../problem-log.ts';
import { isBlankRow, noteHeader, noteUnread, type ReadContext, unreadTable } from '../table.ts';
import { noteAlikeRows } from './alike-rows.ts';
import { dayKeys } from './deal-days.ts';
import { dealReader } from './deal-reader.ts';
import { withLesserAmount } from './lesser-amount.ts';
import { isVoid, lacking, logHeader, type Needed, type ReadLog } from './log-table.ts';
import type { Line } from './orders.ts';
import { type Reading, readingWithoutResult } from './telltale.ts';
import { whoKeys } from './who.ts';

const needed: readonly Needed<DealKey>[] = [
  ['date', ...dayKeys],
  ['contact', ...whoKeys],
];

/**
 * The header row of deals: besides a day and a person it
 * has a result or an amount, else it is some other list.
 */
function dealHeader(grid: Grid, context: ReadContext) {
  const told = logHeader(grid, dealSpec, needed, context);
  const found = told.header
    ? { ...told, header: withLesserAmount(grid, told.header, context.columns) }
    : told;
  const tells = found.header?.columns.result ?? found.header?.columns.amount;
  return found.header === undefined || tells
    ? found
    : { ...found, missing: lacking(found.header, [...needed, ['amount', 'result']]) };
}

/** In a shop's orders a column for the result in which nothing stands tells none. */
function withoutBlankResult(grid: Grid, header: Header<DealKey>): Header<DealKey> {
  const { order, result, ...columns } = header.columns;
  if (order === undefined) return header;
  for (const cell of columnCells(grid, result, header.row)) if (!isBlank(cell)) return header;
  return { ...header, columns: { ...columns, order } };
}

/** The columns, with one for the result where another one tells it. */
function withResult(grid: Grid, header: Header<DealKey>, { columns: choice }: ReadContext) {
  const told = withoutBlankResult(grid, header);
  const reading: Reading | undefined =
    told.columns.result === undefined ? readingWithoutResult(grid, told, choice) : undefined;
  if (reading?.kind !== 'taken') return { header: told, reading };
  const unread = told.unread.filter(({ index }) => index !== reading.column.index);
  const columns = { ...told.columns, result: [reading.column] };
  return { header: { ...told, columns, unread }, reading };
}

function noteReading(log: ProblemLog, reading: Reading | undefined, rows: number): void {
  if (rows === 0) return;
  if (reading?.kind === 'allWon') log.add('info', 'all_won', '', { rows });
  if (reading?.kind !== 'asked') return;
  const [first] = reading.columns;
  if (first)
    log.addColumn('warning', 'perhaps_result', first.index, {
      headers: reading.columns.map(({ header }) => header).join(', '),
      rows,
    });
}

/**
 * Reads a table of deals. A row without a readable person or
 * day is a problem and is left out; every other one counts.
 */
export function readDeals(grid: Grid, context: ReadContext): ReadLog<Deal, DealKey> {
  const log = new ProblemLog(grid);
  const found = dealHeader(grid, context);
  if (!found.header || found.missing.length > 0)
    return { ...unreadTable<Deal, DealKey>(log, grid, found.header, found.missing), unknownWords: [] };
  const { header, reading } = withResult(grid, found.header, context);
  const { columns, row: headerRow } = header;
  noteHeader(log, header, context.columns);
  const idCell = cellReader(columns.id);
  const idOf = (row: readonly Cell[]): string => (columns.id ? textOf(idCell(row), context.toDay) : '');
  const locale = localeUnder(header.texts, dealSpec.words, context.locale);
  const reader = dealReader(grid, header, { ...context, locale }, log, reading?.kind === 'allWon');
  const lines: Line[] = [];
  let nobody = 0;
  const isRemark = remarkFinder(headerRow);
  for (let index = headerRow + 1; index < grid.cells.length; index++) {
    const row = grid.cells[index] ?? [];
    const isNone = isRemark(row, index);
    if (isNone) nobody++;
    if (isNone || isBlankRow(row)) continue;
    const id = idOf(row);
    if (!isVoid(id)) lines.push(reader.lineOf(row, index, id));
  }
  const rows = reader.dealsOf(lines);
  noteReading(log, reading, rows.length);
  noteAlikeRows(log, grid, columns.order ? rows.filter(({ order }) => order === '') : rows);
  if (nobody > 0) log.add('info', 'nobody_rows', '', { rows: nobody });
  noteUnread(log, header);
  return {
    rows,
    problems: log.problems(),
    missing: [],
    columns,
    headerRow: grid.row + headerRow,
    headers: header.texts,
    unread: header.unread,
    doubts: [],
    filled: lines.length + nobody,
    unknownWords: reader.unknownWords(),
  };
}
