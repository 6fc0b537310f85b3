// Writes rows below a log, and looks whether they are where they should be.
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { PlanCell } from '../../sheets/plan.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import { lastMarked } from './known.ts';
import { columnToWriteId, undoneId } from './log-rows.ts';
import { markOf, markOfLog, withinHeaders } from './marks.ts';
import { noSnapshot } from './memory.ts';
import { broughtUpToDate, idsIn } from './since.ts';
import { type Opened, openedIn } from './snapshot.ts';
import { readStamped } from './today.ts';

/** A row that is to be written for one of the people. */
export interface NewRow {
  readonly id: string;
  readonly cells: readonly PlanCell[];
  /** Whose it is: a place in `known`. */
  readonly of: number;
}

/** The people after rows were written, and the first of these rows. */
export interface Written {
  readonly opened: Opened;
  /** From 1; undefined if nothing had to be written, or the rows aren't one below the other. */
  readonly row: number | undefined;
}

/** Where the rows are, if they are below the last known one and nothing else has moved. */
function placedIn(opened: Opened, name: LogName, added: readonly NewRow[]): Written | undefined {
  const { context, known, tails } = opened;
  const log = context.logs[name];
  const before = markOfLog(log, tails[name]);
  const rows = context.workbook.rowsFrom(log.tab, before.row, log.headers.length);
  if (rows === undefined || markOf(withinHeaders(log, rows[0] ?? [])) !== lastMarked(before))
    return undefined;
  const below = { first: before.row, rows };
  const ids = idsIn(log, below);
  const places = added.map(({ id }, index) => (ids.length === 0 ? index + 1 : ids.indexOf(id)));
  if (rows.length <= added.length || places.some((place) => place < 1)) return undefined;
  const upToBefore = tails[name].rows.slice(0, before.row - tails[name].first);
  const tail = { first: tails[name].first, rows: [...upToBefore, ...rows] };
  const now = known.flatMap((each, index) => {
    const own = new Set(added.filter(({ of }) => of === index).map(({ id }) => id));
    return broughtUpToDate(context, each, { [name]: tail }, (id) => own.has(id)) ?? [];
  });
  if (now.length < known.length) return undefined;
  const [first = 0] = places;
  const isInOrder = places.every((place, index) => place === first + index);
  return {
    opened: { context, known: now, tails: { ...tails, [name]: tail } },
    row: isInOrder ? before.row + first : undefined,
  };
}

/**
 * Something has moved meanwhile: everything is read anew. A row that is under other headers is made to count
 * for nothing.
 * @throws a Fault if a row isn't in the log
 */
function foundAnew(
  request: RequestContext,
  { context, known }: Opened,
  name: LogName,
  added: readonly NewRow[],
): Written {
  const { workbook } = request;
  workbook.remember(noSnapshot);
  const document = readStamped(request, true);
  const opened = openedIn(
    document,
    known.map(({ facts }) => facts.label),
  );
  const log = opened.context.logs[name];
  const ids = new Set(idsIn(log, opened.tails[name]));
  const missing = added.filter(({ id }) => !ids.has(id));
  if (missing.length === 0) return { opened, row: undefined };
  const [before, now] = [columnToWriteId(context.logs[name]), columnToWriteId(log)];
  for (const { id } of before === undefined || now === undefined ? [] : missing)
    for (const { row } of workbook.cellsWith(context.logs[name].tab, (before ?? 0) + 1, id))
      workbook.setCell(log.tab, row, (now ?? 0) + 1, undoneId(id));
  throw new Fault('movedMeanwhile', { tabs: [log.tab.name] });
}

/**
 * A log without ids can't be looked up afterwards: what was read may have been cut off by a column that was
 * inserted just then.
 * @throws a Fault if the header row is wider than it was read
 */
function checkWidth({ workbook, logs }: Opened['context'], name: LogName): void {
  const { tab, headerRow, headers, columns } = logs[name];
  if (columns.id !== undefined) return;
  const [header = []] = workbook.wholeRows(tab, headerRow, 1) ?? [];
  if (header.slice(headers.length).every((cell) => cell === '')) return;
  workbook.remember(noSnapshot);
  throw new Fault('movedMeanwhile', { tabs: [tab.name] });
}

/**
 * Appends rows, each whole, and looks.
 * @throws a Fault if a row isn't where the log would be read from
 */
export function writeRows(
  request: RequestContext,
  opened: Opened,
  name: LogName,
  added: readonly NewRow[],
): Written {
  if (added.length === 0) return { opened, row: undefined };
  const { workbook, logs } = opened.context;
  checkWidth(opened.context, name);
  for (const { cells } of added) workbook.append(logs[name].tab, cells);
  return placedIn(opened, name, added) ?? foundAnew(request, opened, name, added);
}
