// The Activities table: what happened between us and whom, when.
import type { Day } from '../../core/base/day.ts';
import type { Activity } from '../../core/book/records.ts';
import { type ActivityKind, isTouchKind } from '../../core/vocabulary/kinds.ts';
import { textOf } from '../cells/cells.ts';
import { dayColumn } from '../cells/day-column.ts';
import { localeUnder } from '../columns/header-language.ts';
import { cellReader, columnCells } from '../columns/headers.ts';
import { type ActivityKey, activitySpec } from '../columns/log-columns.ts';
import type { Cell, Grid } from '../grid.ts';
import { noteDay, noteOrder, ProblemLog } from '../problem-log.ts';
import { noteHeader, noteUnread, type ReadContext, unreadTable } from '../table.ts';
import { activityHeader, activityRows } from './activity-rows.ts';
import { noteAlikeRows } from './alike-rows.ts';
import type { ReadLog } from './log-table.ts';

/**
 * Reads a table of activities. A row without a readable person
 * or day is a problem and is left out; every other one counts.
 */
export function readActivities(grid: Grid, context: ReadContext): ReadLog<Activity, ActivityKey> {
  const log = new ProblemLog(grid);
  const { toDay } = context;
  const { header, missing } = activityHeader(grid, context);
  if (!header || missing.length > 0)
    return { ...unreadTable<Activity, ActivityKey>(log, grid, header, missing), unknownWords: [] };
  noteHeader(log, header, context.columns);
  const { columns } = header;
  const untilAt = columns.until?.[0]?.index ?? -1;
  const cell = (key: ActivityKey) => cellReader(columns[key]);
  const [untilCell, noteCell, byCell] = [cell('until'), cell('note'), cell('by')];
  const locale = localeUnder(header.texts, activitySpec.words, context.locale);
  const untils = dayColumn(() => columnCells(grid, columns.until, header.row), { ...context, locale });
  const read = activityRows(grid, header, context, log);
  const rows: Activity[] = [];

  /** The day of a next contact; another one that can't be read is blank. */
  function untilOf(kind: ActivityKind, cells: readonly Cell[], index: number): Day | undefined {
    const written = untilCell(cells);
    if (written === '' || !(kind === 'next' || isTouchKind(kind))) return undefined;
    const until = untils.read(written);
    if (typeof until !== 'string') return until;
    noteDay(log, 'warning', until, index, untilAt, written, toDay);
    return undefined;
  }

  read.forEach(({ index, cells, day, who: { contact, keys }, kind, saidKind, from, points, id }) => {
    const row: Activity = {
      row: grid.row + index,
      day,
      contact,
      kind,
      from,
      note: textOf(noteCell(cells), toDay),
      until: untilOf(saidKind, cells, index),
      by: textOf(byCell(cells), toDay),
      id,
    };
    const isPlain = keys === undefined && points === undefined;
    rows.push(isPlain ? row : { ...row, ...(keys && { keys }), ...(points !== undefined && { points }) });
  });
  const { filled, nobody } = read.counts;
  read.noteDates();
  noteOrder(log, untils, untilAt);
  read.noteWords();
  noteAlikeRows(log, grid, rows);
  if (nobody > 0) log.add('info', 'nobody_rows', '', { rows: nobody });
  noteUnread(log, header);
  return {
    rows,
    problems: log.problems(),
    missing,
    columns,
    headerRow: grid.row + header.row,
    headers: header.texts,
    unread: header.unread,
    doubts: [],
    filled,
    unknownWords: read.unknownWords(),
  };
}
