// Takes an action back: its rows are made to count for nothing, while they are as they were written.
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { PersonView, Replies, Request } from '../../messages/requests.ts';
import { textOf } from '../../tables/cells/cells.ts';
import { columnToWrite } from '../../tables/columns/log-columns.ts';
import type { Cell } from '../../tables/grid.ts';
import { type ActionContext, actionContextOf } from '../document/action-context.ts';
import { readDocument } from '../document/document.ts';
import type { Known } from '../document/known.ts';
import { activityKeys, columnToWriteId, dealKeys, isAsWritten, isIdOf } from '../document/log-rows.ts';
import { recallAction, type WrittenAction } from '../document/memory.ts';
import { viewsOf } from '../document/snapshot.ts';
import { readStamped } from '../document/today.ts';
import { type AfterVoid, undoneView, voidRows } from '../document/void-rows.ts';
import type { RequestContext } from '../request-context.ts';

const keysOf = { activities: activityKeys, deals: dealKeys } as const;

/** The action's own row, those of several people, and those of the old form for the next contact. */
const isOfAction = (rowId: string, actionId: string): boolean =>
  isIdOf(rowId, actionId + /^(-\d+)?(-next)?/.exec(rowId.slice(actionId.length))?.[0]);

interface Found {
  readonly name: LogName;
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
}

const idOf = (context: ActionContext, name: LogName, cells: readonly Cell[]): string =>
  textOf(cells[columnToWriteId(context.logs[name]) ?? -1], context.toDay);

/** The rows of an action where they were written; undefined if they aren't there any more. */
function rowsAsWritten(context: ActionContext, id: string, action: WrittenAction): Found | undefined {
  const { log: name, row, rows } = action;
  const cells = context.workbook.wholeRows(context.logs[name].tab, row, rows) ?? [];
  const isThere = cells.length === rows && cells.every((each) => isOfAction(idOf(context, name, each), id));
  return isThere
    ? { name, rows: cells.map((each, index) => ({ row: row + index, cells: each })) }
    : undefined;
}

/** The rows of an action, found by their ids in one of the logs, whatever else is in them. */
function rowsWithId(context: ActionContext, id: string): Found | undefined {
  const { workbook, logs } = context;
  for (const name of ['activities', 'deals'] as const) {
    const at = columnToWriteId(logs[name]);
    const found = at === undefined ? [] : workbook.cellsWith(logs[name].tab, at + 1, id);
    const rows = found.flatMap(({ row }) => {
      const cells = workbook.wholeRows(logs[name].tab, row, 1)?.[0] ?? [];
      return isOfAction(idOf(context, name, cells), id) ? [{ row, cells }] : [];
    });
    if (rows.length > 0) return { name, rows };
  }
  return undefined;
}

/** The people as the spreadsheet is now; those who aren't there any more are left out. */
function freshViews(request: RequestContext, whos: readonly string[]): readonly PersonView[] {
  const document = readDocument(request);
  const positions = whos.map((who) => document.pipeline.standings.book.directory.find(who));
  return viewsOf(
    document,
    [...new Set(positions)].filter((position) => typeof position === 'number'),
  );
}

/** Every row of the action is as it was written, and there is no second one of any: it may be a copy. */
function areUntouched(context: ActionContext, { name, rows }: Found): boolean {
  const ids = rows.map(({ cells }) => idOf(context, name, cells));
  return (
    new Set(ids).size === ids.length &&
    rows.every(({ cells }) => isAsWritten(context.logs[name], cells, keysOf[name], context.toDay))
  );
}

/** An action as it was found, and what became of it. */
interface Undone {
  readonly found: Found;
  readonly after: AfterVoid | undefined;
}

/** @returns undefined where no row of the action counts */
function undoneIn(
  context: ActionContext,
  id: string,
  found: Found | undefined,
  known?: Known,
): Undone | undefined {
  if (found === undefined) return undefined;
  const isUntouched = areUntouched(context, found);
  return { found, after: isUntouched ? voidRows(context, found.name, id, found.rows, known) : undefined };
}

/** Rows that were changed since stay, and so do those beside them. */
export function undo(request: RequestContext, { id }: Extract<Request, { type: 'undo' }>): Replies['undo'] {
  const { context: recalled, action } = recallAction(request, id);
  const anew = () => actionContextOf(readDocument(request, true));
  let context = recalled ?? actionContextOf(readStamped(request));
  let found = (recalled && action && rowsAsWritten(context, id, action)) ?? rowsWithId(context, id);
  if (found === undefined && recalled !== undefined) {
    // The columns may have been moved since: the ids are elsewhere.
    context = anew();
    found = rowsWithId(context, id);
  }
  const done = undoneIn(context, id, found, action?.known);
  if (done === undefined) {
    // Without a column of ids nothing can be found, and so nothing was undone.
    const haveIds = Object.values(context.logs).every(({ columns }) => columns.id !== undefined);
    return { undone: haveIds, person: null };
  }
  const { name, rows } = done.found;
  const at = columnToWrite(context.logs[name].columns, 'contact')?.index ?? -1;
  const whos = [...new Set(rows.map(({ cells }) => textOf(cells[at], context.toDay)))];
  let undone = done.after?.isVoid ?? false;
  if (done.after?.isMoved) {
    // Rows or columns have moved in between: only what is there now tells.
    const again = anew();
    const still = undoneIn(again, id, rowsWithId(again, id));
    undone = still === undefined || (still.after?.isVoid === true && !still.after.isMoved);
  } else if (undone && action?.known !== undefined) {
    const person = undoneView(context, name, action.known, done.after?.tail);
    if (person !== undefined) return { undone, person };
  }
  if (whos.length === 1) return { undone, person: freshViews(request, whos)[0] ?? null };
  return { undone, person: null, people: freshViews(request, whos) };
}
