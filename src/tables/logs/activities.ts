// The Activities table: what happened between us and whom, when.
import type { Activity } from '../../core/book/records.ts';
import { type ActivityKind, activityKinds, purchaseKind, sides } from '../../core/vocabulary/kinds.ts';
import { isErrorCell, textOf } from '../cells/cells.ts';
import { dayColumn } from '../cells/day-column.ts';
import { wordReader } from '../cells/keywords.ts';
import { type ActivityKey, activityAliases } from '../columns/aliases.ts';
import { cellReader, columnCells } from '../columns/headers.ts';
import type { Cell, Grid } from '../grid.ts';
import { noteDay, noteOrder, ProblemLog } from '../problem-log.ts';
import { isBlankRow, noteHeader, type ReadContext, type ReadTable, unreadTable } from '../table.ts';
import { logHeader, repeatFinder } from './log-table.ts';

const needed: readonly ActivityKey[] = ['date', 'contact', 'kind'];

const sideWords = {
  us: ['me', 'we', '自分', '弊社', '当社', '私'],
  them: ['先方', 'お客様', '顧客', '相手から', '先方から'],
} as const;

/** Reads a table of activities. A row that can't be read is a problem and is left out. */
export function readActivities(grid: Grid, context: ReadContext): ReadTable<Activity, ActivityKey> {
  const log = new ProblemLog(grid);
  const { header, missing } = logHeader(grid, activityAliases, needed, context.columns);
  if (!header || missing.length > 0) return unreadTable(log, grid, header, missing);
  noteHeader(log, header, context.columns);
  const { columns } = header;
  const at = (key: ActivityKey): number => columns[key]?.[0]?.index ?? -1;
  const [dateAt, contactAt, kindAt, fromAt, untilAt, idAt] = [
    at('date'),
    at('contact'),
    at('kind'),
    at('from'),
    at('until'),
    at('id'),
  ];
  const cell = (key: ActivityKey) => cellReader(columns[key]);
  const [dateCell, kindCell, contactCell, fromCell] = [
    cell('date'),
    cell('kind'),
    cell('contact'),
    cell('from'),
  ];
  const [untilCell, idCell, noteCell, byCell] = [cell('until'), cell('id'), cell('note'), cell('by')];
  const dates = dayColumn(() => columnCells(grid, columns.date, header.row), context);
  const untils = dayColumn(() => columnCells(grid, columns.until, header.row), context);
  const kindOf = wordReader(
    { ...activityKinds, ...purchaseKind },
    { message: ['Email', 'E-mail', 'Mail'], inquiry: ['Inquiry'] },
  );
  const sideOf = wordReader(sides, sideWords);
  const idOf = (cells: readonly Cell[]): string => (idAt < 0 ? '' : textOf(idCell(cells), context.toDay));
  const ids = grid.cells.slice(header.row + 1).map(idOf);
  const isRepeated = repeatFinder(ids);
  const rows: Activity[] = [];
  let filled = 0;

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
    const kindText = textOf(kindCell(cells), context.toDay);
    const kind = kindText === '' ? undefined : kindOf(kindText);
    if (kind === undefined || kind === 'purchase') {
      const code =
        kind === 'purchase'
          ? 'purchase_in_activities'
          : kindText === ''
            ? 'row_without_kind'
            : 'unknown_kind';
      log.addCell('error', isErrorCell(kindText) ? 'error_cell' : code, index, kindAt, { value: kindText });
      continue;
    }
    const contact = textOf(contactCell(cells), context.toDay);
    const isError = isErrorCell(contact);
    if (isError || (contact === '' && kind !== 'site_care')) {
      log.addCell('error', isError ? 'error_cell' : 'row_without_contact', index, contactAt, {
        value: contact,
      });
      continue;
    }
    const fromText = fromAt < 0 ? '' : textOf(fromCell(cells), context.toDay);
    const from = fromText === '' ? defaultSide(kind) : sideOf(fromText);
    if (from === undefined) {
      log.addCell('error', isErrorCell(fromText) ? 'error_cell' : 'unknown_side', index, fromAt, {
        value: fromText,
      });
      continue;
    }
    const until = kind === 'next' && untilAt >= 0 ? untils.read(untilCell(cells)) : undefined;
    if (typeof until === 'string') {
      noteDay(log, 'error', until, index, untilAt, untilCell(cells));
      continue;
    }
    const id = ids[index - header.row - 1] ?? '';
    if (isRepeated(id)) {
      log.addCell('warning', 'repeated_id', index, idAt, { id });
      continue;
    }
    if (context.today !== undefined && day > context.today)
      noteDay(log, 'warning', 'future_day', index, dateAt, written);
    const note = textOf(noteCell(cells), context.toDay);
    const by = textOf(byCell(cells), context.toDay);
    rows.push({ row: grid.row + index, day, contact, kind, from, note, until, by, id });
  }
  noteOrder(log, dates, dateAt);
  noteOrder(log, untils, untilAt);
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

const defaultSide = (kind: ActivityKind) => (kind === 'inquiry' ? 'them' : 'us');
