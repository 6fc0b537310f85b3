// Makes rows of a log count for nothing: by their ids, wherever they are; nothing is deleted.
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { PersonView } from '../../messages/requests.ts';
import type { Row } from '../../sheets/workbook.ts';
import type { ActionContext, Log } from './action-context.ts';
import type { Known } from './known.ts';
import { columnToWriteId, undoneId } from './log-rows.ts';
import { firstRowOf, type Tail } from './marks.ts';
import { broughtUpToDate, isContactAsKnown, readContactRows, readTail } from './since.ts';
import { viewOf } from './snapshot.ts';

interface Placed {
  readonly row: number;
  readonly cells: Row;
}

/** Neighbouring rows as runs: the first row, and how many there are. */
function runsOf(rows: readonly number[]): readonly (readonly [row: number, rows: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] + last[1] === row) last[1]++;
    else runs.push([row, 1]);
  }
  return runs;
}

function strike({ workbook }: ActionContext, log: Log, rows: readonly number[], isStruck: boolean): void {
  for (const [row, count] of runsOf(rows)) workbook.strike(log.tab, row, count, log.headers.length, isStruck);
}

/** What was found after rows were made void. */
export interface AfterVoid {
  /** No row of the action counts any more. */
  readonly isVoid: boolean;
  /** Rows or columns have moved in between: what was found has to be looked for anew. */
  readonly isMoved: boolean;
  /** The log's rows, from the first that was looked at. */
  readonly tail: Tail | undefined;
}

/**
 * Makes the ids void, each in one step of the server's, those of several people in one for all.
 * @returns whether as many cells were hit as there are rows; of more one may be a copy, and all is as before
 */
function replaceIds(
  { workbook }: ActionContext,
  log: Log,
  at: number,
  actionId: string,
  ids: readonly string[],
): 'hit' | 'missed' | 'copied' {
  const ofMany = `${actionId}-`;
  const isOneStep = ids.length > 1 && ids.every((id) => id.startsWith(ofMany));
  const steps = isOneStep ? [{ id: ofMany, rows: ids.length }] : ids.map((id) => ({ id, rows: 1 }));
  const hit = steps.map(({ id }) => workbook.replaceCells(log.tab, at + 1, id, undoneId(id), !isOneStep));
  const total = hit.reduce((sum, count) => sum + count, 0);
  if (total === ids.length) return 'hit';
  if (total < ids.length) return 'missed';
  for (const { id } of steps) workbook.replaceCells(log.tab, at + 1, undoneId(id), id, !isOneStep);
  return 'copied';
}

/**
 * Makes rows void, strikes them through, and looks.
 * @param known whose rows they are: so far up the log is looked at
 */
export function voidRows(
  context: ActionContext,
  name: LogName,
  actionId: string,
  rows: readonly Placed[],
  known: Known | undefined,
): AfterVoid {
  const { workbook } = context;
  const log = context.logs[name];
  const at = columnToWriteId(log) ?? 0;
  const ids = rows.map(({ cells }) => String(cells[at]));
  const replaced = replaceIds(context, log, at, actionId, ids);
  if (replaced !== 'hit') return { isVoid: false, isMoved: replaced === 'missed', tail: undefined };
  const places = rows.map(({ row }) => row);
  strike(context, log, places, true);
  const first = Math.min(...places, ...(known === undefined ? [] : [firstRowOf(known.marks[name])]));
  const read = workbook.rowsFrom(log.tab, first, log.headers.length);
  const wanted = new Set(ids.map(undoneId));
  const isWanted = (row: number): boolean => wanted.has(String(read?.[row - first]?.[at]));
  const others = places.filter((row) => !isWanted(row));
  if (read !== undefined && others.length === 0)
    return { isVoid: !hasLive(read, at, ids), isMoved: false, tail: { first, rows: read } };
  // Rows have moved in between: what was struck through may be somebody else's.
  strike(context, log, others, false);
  const found = workbook.cellsWith(log.tab, at + 1, actionId);
  strike(
    context,
    log,
    found.filter(({ text }) => wanted.has(text)).map(({ row }) => row),
    true,
  );
  return { isVoid: !found.some(({ text }) => ids.includes(text)), isMoved: true, tail: undefined };
}

const hasLive = (rows: readonly Row[] | undefined, at: number, ids: readonly string[]): boolean =>
  (rows ?? []).some((cells) => ids.includes(String(cells[at])));

/** The person without the rows that were undone; undefined if anything else has changed as well. */
export function undoneView(
  context: ActionContext,
  name: LogName,
  known: Known,
  tail: Tail | undefined,
): PersonView | undefined {
  const other: LogName = name === 'deals' ? 'activities' : 'deals';
  const [contacts, otherTail] = [
    readContactRows(context, [known]),
    readTail(context, context.logs[other], [known.marks[other]]),
  ];
  if (tail === undefined || otherTail === undefined || contacts === undefined) return undefined;
  if (!isContactAsKnown(context, known, contacts)) return undefined;
  const now = broughtUpToDate(context, known, { [name]: tail, [other]: otherTail });
  return now && viewOf(context, now);
}
