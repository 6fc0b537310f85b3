// The Deals table: what was offered, won or lost, when, and for how much.
import {
  type Deal,
  type DealResult,
  dealResults,
  type LossReason,
  lossReasons,
  plainDeal,
} from '../../core/book/records.ts';
import { amountColumn } from '../cells/amount-column.ts';
import { isErrorCell, textOf } from '../cells/cells.ts';
import { dayColumn } from '../cells/day-column.ts';
import { wordReader } from '../cells/keywords.ts';
import { type DealKey, dealAliases } from '../columns/aliases.ts';
import { cellReader, columnCells } from '../columns/headers.ts';
import type { Cell, Grid } from '../grid.ts';
import { noteCurrencies, noteDay, noteOrder, ProblemLog } from '../problem-log.ts';
import { isBlankRow, noteHeader, type ReadContext, type ReadTable, unreadTable } from '../table.ts';
import { logHeader, repeatFinder } from './log-table.ts';

const needed: readonly DealKey[] = ['date', 'contact'];

/** How other tools call the results. */
const resultWords = {
  open: ['In progress', '進行中', '提案中', '見積中'],
  won: ['Closed won', 'closedwon', '受注', '成約済', '受注済', 'Paid', '入金済'],
  lost: ['Closed lost', 'closedlost', '失注済'],
} as const;

/** The header row of deals: besides a day and a person it has a result or an amount, else it is some other list. */
function dealHeader(grid: Grid, { columns }: ReadContext) {
  const found = logHeader(grid, dealAliases, needed, columns);
  const tells = found.header?.columns.result ?? found.header?.columns.amount;
  return found.header === undefined || tells
    ? found
    : logHeader(grid, dealAliases, [...needed, 'amount'], columns);
}

/** Reads a table of deals. Without a result column every row is won. A row that can't be read is a problem and is left out. */
export function readDeals(grid: Grid, context: ReadContext): ReadTable<Deal, DealKey> {
  const log = new ProblemLog(grid);
  const { header, missing } = dealHeader(grid, context);
  if (!header || missing.length > 0) return unreadTable(log, grid, header, missing);
  noteHeader(log, header, context.columns);
  const { columns } = header;
  const at = (key: DealKey): number => columns[key]?.[0]?.index ?? -1;
  const [dateAt, contactAt, resultAt, amountAt, idAt] = [
    at('date'),
    at('contact'),
    at('result'),
    at('amount'),
    at('id'),
  ];
  const cell = (key: DealKey) => cellReader(columns[key]);
  const [dateCell, contactCell, resultCell, idCell] = [
    cell('date'),
    cell('contact'),
    cell('result'),
    cell('id'),
  ];
  const [amountCell, reasonCell, titleCell, byCell] = [
    cell('amount'),
    cell('reason'),
    cell('title'),
    cell('by'),
  ];
  const dates = dayColumn(() => columnCells(grid, columns.date, header.row), context);
  const resultOf = wordReader(dealResults, resultWords);
  const reasonOf = wordReader(lossReasons);
  const amounts = amountColumn(() => columnCells(grid, columns.amount, header.row), context.locale);
  const idOf = (cells: readonly Cell[]): string => (idAt < 0 ? '' : textOf(idCell(cells), context.toDay));
  const ids = grid.cells.slice(header.row + 1).map(idOf);
  const isRepeated = repeatFinder(ids);
  const rows: Deal[] = [];
  let filled = 0;

  function resultOfRow(cell: Cell, index: number): DealResult | undefined {
    if (resultAt < 0) return 'won';
    const text = textOf(cell, context.toDay);
    const result = text === '' ? undefined : resultOf(text);
    if (result === undefined) {
      const code = text === '' ? 'row_without_result' : 'unknown_result';
      log.addCell('error', isErrorCell(text) ? 'error_cell' : code, index, resultAt, { value: text });
    }
    return result;
  }

  function amountOfRow(cell: Cell, index: number): number {
    const amount = amounts.read(cell);
    if (typeof amount === 'string')
      log.addCell('warning', amount, index, amountAt, { value: textOf(cell, context.toDay) });
    return typeof amount === 'object' ? amount.value : 0;
  }

  function reasonOfRow(cell: Cell, index: number): LossReason | undefined {
    const text = textOf(cell, context.toDay);
    const reason = text === '' ? 'other' : reasonOf(text);
    if (reason === undefined)
      log.addCell('error', isErrorCell(text) ? 'error_cell' : 'unknown_reason', index, at('reason'), {
        value: text,
      });
    return reason;
  }

  for (let index = header.row + 1; index < grid.cells.length; index++) {
    const cells = grid.cells[index] ?? [];
    const written = dateCell(cells);
    const day = dates.read(written);
    if (day === undefined && isBlankRow(cells)) continue;
    filled++;
    if (typeof day !== 'number') {
      noteDay(log, 'error', day ?? 'row_without_date', index, dateAt, written);
      continue;
    }
    const contact = textOf(contactCell(cells), context.toDay);
    if (contact === '' || isErrorCell(contact)) {
      log.addCell('error', contact === '' ? 'row_without_contact' : 'error_cell', index, contactAt, {
        value: contact,
      });
      continue;
    }
    const result = resultOfRow(resultCell(cells), index);
    if (result === undefined) continue;
    const id = ids[index - header.row - 1] ?? '';
    if (isRepeated(id)) {
      log.addCell('warning', 'repeated_id', index, idAt, { id });
      continue;
    }
    if (context.today !== undefined && day > context.today)
      noteDay(log, 'warning', 'future_day', index, dateAt, written);
    const amount = amountOfRow(amountCell(cells), index);
    const reason = result === 'lost' ? reasonOfRow(reasonCell(cells), index) : 'other';
    if (reason === undefined) continue;
    const title = textOf(titleCell(cells), context.toDay);
    const by = textOf(byCell(cells), context.toDay);
    rows.push({ row: grid.row + index, day, contact, result, amount, reason, title, by, id, ...plainDeal });
  }
  noteOrder(log, dates, dateAt);
  noteCurrencies(log, amounts, amountAt);
  return {
    rows,
    problems: log.problems(),
    missing,
    columns,
    headerRow: grid.row + header.row,
    headers: header.texts,
    filled,
  };
}
