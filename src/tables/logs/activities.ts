// The Activities table: what happened between us and whom, when.
import { normalWord } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import type { Activity } from '../../core/book/records.ts';
import { type ActivityKind, isTouchKind, type Side } from '../../core/vocabulary/kinds.ts';
import { isErrorCell, textOf, yesNoOf } from '../cells/cells.ts';
import { columnWords } from '../cells/column-words.ts';
import { dayColumn } from '../cells/day-column.ts';
import { cellReader, columnCells } from '../columns/headers.ts';
import { type ActivityKey, activitySpec, dealSpec } from '../columns/log-columns.ts';
import type { Cell, Grid } from '../grid.ts';
import { remarkFinder } from '../people/nobody.ts';
import { noteDay, noteOrder, ProblemLog } from '../problem-log.ts';
import { isBlankRow, noteHeader, noteUnread, type ReadContext, unreadTable } from '../table.ts';
import { noteUnknownWords } from '../unknown-words.ts';
import { noOwnWords, type OwnWords } from '../vocabulary/own-words.ts';
import type { Meanings } from '../vocabulary/word-list.ts';
import { noteAlikeRows } from './alike-rows.ts';
import { isVoid, lacking, logHeader, type Needed, type ReadLog, repeatFinder } from './log-table.ts';
import { whoAt, whoKeys, whoReader } from './who.ts';

const needed: readonly Needed<ActivityKey>[] = [['date'], ['contact', ...whoKeys]];

/** The header row of activities; a table without kinds that has results or amounts is one of deals. */
function activityHeader(grid: Grid, context: ReadContext) {
  const found = logHeader(grid, activitySpec, needed, context);
  if (found.header === undefined || found.header.columns.kind) return found;
  const isOfSales = found.header.texts.some((text) =>
    dealSpec.words.knownKeysOf(text)?.some(({ key }) => key === 'amount' || key === 'result'),
  );
  return isOfSales ? { ...found, missing: lacking(found.header, [...needed, ['kind']]) } : found;
}

/** What the word of a kind says. */
interface Said {
  readonly kind: ActivityKind;
  /** undefined where the word doesn't tell. */
  readonly from: Side | undefined;
  readonly points: Readonly<Partial<Record<Side, number>>> | undefined;
  readonly isPurchase: boolean;
}

const sided = /^(.+)_(us|them)$/;

/** An unknown kind is a message; so is a purchase, which belongs in Deals. */
function saidOf(meaning: Meanings['kind'] | undefined, points: Said['points']): Said {
  const [, kind = meaning ?? 'message', from] = sided.exec(meaning ?? '') ?? [];
  const isPurchase = kind === 'purchase';
  return {
    kind: isPurchase ? 'message' : (kind as ActivityKind),
    from: from as Side | undefined,
    points,
    isPurchase,
  };
}

function kindWords(own: OwnWords = noOwnWords) {
  const points = new Map(Object.entries(own.points));
  return columnWords('kind', own, (meaning, text) => saidOf(meaning, points.get(normalWord(text))));
}

const usualSide = (kind: ActivityKind): Side => (kind === 'inquiry' ? 'them' : 'us');

/**
 * Reads a table of activities. A row without a readable person
 * or day is a problem and is left out; every other one counts.
 */
export function readActivities(grid: Grid, context: ReadContext): ReadLog<Activity, ActivityKey> {
  const log = new ProblemLog(grid);
  const { toDay, today, words } = context;
  const { header, missing } = activityHeader(grid, context);
  if (!header || missing.length > 0)
    return { ...unreadTable<Activity, ActivityKey>(log, grid, header, missing), unknownWords: [] };
  noteHeader(log, header, context.columns);
  const { columns } = header;
  const at = (key: ActivityKey): number => columns[key]?.[0]?.index ?? -1;
  const [dateAt, kindAt, fromAt, untilAt, idAt] = [at('date'), at('kind'), at('from'), at('until'), at('id')];
  const contactAt = whoAt(columns);
  const cell = (key: ActivityKey) => cellReader(columns[key]);
  const [dateCell, kindCell, fromCell, untilCell] = [cell('date'), cell('kind'), cell('from'), cell('until')];
  const [idCell, noteCell, byCell] = [cell('id'), cell('note'), cell('by')];
  const cancelledCell = cellReader(columns.cancelled);
  const who = whoReader(columns, toDay);
  const dates = dayColumn(() => columnCells(grid, columns.date, header.row), context);
  const untils = dayColumn(() => columnCells(grid, columns.until, header.row), context);
  const kinds = kindWords(words);
  const sides = columnWords('side', words, (meaning) => meaning);
  const idOf = (cells: readonly Cell[]): string => (idAt < 0 ? '' : textOf(idCell(cells), toDay));
  const ids = grid.cells.slice(header.row + 1).map(idOf);
  const isRepeated = repeatFinder(ids);
  const rows: Activity[] = [];
  let filled = 0;
  let purchases = 0;
  let nobody = 0;
  const isRemark = remarkFinder(header.row);

  /** The day of a next contact; another one that can't be read is blank. */
  function untilOf(kind: ActivityKind, cells: readonly Cell[], index: number): Day | undefined {
    if (untilAt < 0 || !(kind === 'next' || isTouchKind(kind))) return undefined;
    const until = untils.read(untilCell(cells));
    if (typeof until !== 'string') return until;
    noteDay(log, 'warning', until, index, untilAt, untilCell(cells));
    return undefined;
  }

  function noteError(text: string, index: number, column: number): void {
    if (isErrorCell(text)) log.addCell('warning', 'error_cell', index, column, { value: text });
  }

  for (let index = header.row + 1; index < grid.cells.length; index++) {
    const cells = grid.cells[index] ?? [];
    if (isRemark(cells, index)) {
      nobody++;
      continue;
    }
    const written = dateCell(cells);
    const day = dates.read(written);
    if (day === undefined && isBlankRow(cells)) continue;
    const id = ids[index - header.row - 1] ?? '';
    if (isVoid(id)) continue;
    filled++;
    if (typeof day !== 'number') {
      noteDay(log, 'error', day ?? 'row_without_date', index, dateAt, written);
      continue;
    }
    if (isRepeated(id)) {
      log.addCell('warning', 'repeated_id', index, idAt, { id });
      continue;
    }
    const kindText = kindAt < 0 ? '' : textOf(kindCell(cells), toDay);
    const said = kinds.of(kindText);
    const { contact, keys, error } = who(cells);
    if (contact === '' && said.kind !== 'site_care') {
      log.addCell('error', error === '' ? 'row_without_contact' : 'error_cell', index, contactAt, {
        value: error,
      });
      continue;
    }
    noteError(kindText, index, kindAt);
    if (said.isPurchase) purchases++;
    const fromText = fromAt < 0 ? '' : textOf(fromCell(cells), toDay);
    noteError(fromText, index, fromAt);
    const from = (fromText === '' ? undefined : sides.of(fromText)) ?? said.from ?? usualSide(said.kind);
    const points = said.points?.[from];
    if (today !== undefined && day > today) noteDay(log, 'warning', 'future_day', index, dateAt, written);
    const row: Activity = {
      row: grid.row + index,
      day,
      contact,
      // What was called off didn't happen; it stays in the history.
      kind: yesNoOf(cancelledCell(cells)) === true ? 'note' : said.kind,
      from,
      note: textOf(noteCell(cells), toDay),
      until: untilOf(said.kind, cells, index),
      by: textOf(byCell(cells), toDay),
      id,
    };
    const isPlain = keys === undefined && points === undefined;
    rows.push(isPlain ? row : { ...row, ...(keys && { keys }), ...(points !== undefined && { points }) });
  }
  noteOrder(log, dates, dateAt);
  noteOrder(log, untils, untilAt);
  noteUnknownWords(log, 'warning', 'kind', kindAt, kinds);
  noteUnknownWords(log, 'warning', 'from', fromAt, sides);
  if (purchases > 0) log.addColumn('warning', 'purchase_in_activities', kindAt, { rows: purchases });
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
    unknownWords: [...kinds.unknown(), ...sides.unknown()],
  };
}
