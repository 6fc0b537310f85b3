// Takes an action back: its rows go, while they are as they were written.
import { recompute } from '../../core/recompute.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { PersonView, Replies, Request } from '../../messages/requests.ts';
import { textOf } from '../../tables/cells/cells.ts';
import { columnToWrite } from '../../tables/columns/log-columns.ts';
import type { Cell } from '../../tables/grid.ts';
import { type ActionContext, actionContextOf, headerAsKnown } from '../document/action-context.ts';
import { readDocument } from '../document/document.ts';
import { activityKeys, dealKeys, isAsWritten, isIdOf } from '../document/log-rows.ts';
import { noSnapshot, rememberedSnapshot } from '../document/memory.ts';
import { personView } from '../document/person-view.ts';
import { afterwards, openActionContext, viewsOf } from '../document/snapshot.ts';
import type { RequestContext } from '../request-context.ts';

/** The id of the row for the next contact beside the row of an action. */
export const nextPart = (actionId: string): string => `${actionId}-next`;

/** The action's own row, those of several people, and those for the next contact beside them. */
const isOfAction = (rowId: string, actionId: string): boolean =>
  isIdOf(rowId, actionId + /^(-\d+)?(-next)?/.exec(rowId.slice(actionId.length))?.[0]);

interface Written {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The rows of an action in one of the logs, found by their ids, whatever else is in them. */
function writtenRows({ workbook, logs }: ActionContext, name: LogName, actionId: string): readonly Written[] {
  const { tab, columns } = logs[name];
  const id = columns.id?.[0]?.index;
  const found =
    id === undefined
      ? []
      : workbook.cellsWith(tab, id + 1, actionId).filter(({ text }) => isOfAction(text, actionId));
  return found.map(({ row }) => ({ row, cells: workbook.readRows(tab, row, 1).cells[0] ?? [] }));
}

/** The person as the spreadsheet is now; null if there is nobody of that name. */
function freshView(request: RequestContext, who: string): PersonView | null {
  const document = readDocument(request);
  const match = document.pipeline.standings.book.directory.find(who);
  return (typeof match === 'number' ? viewsOf(document, [match])[0] : undefined) ?? null;
}

/** The person after the rows are gone; from memory where there is one. */
function viewAfter(
  context: ActionContext,
  name: LogName,
  who: string,
  actionId: string,
  isDeleted: boolean,
): PersonView | null {
  const snapshot = rememberedSnapshot(context, who);
  if (snapshot === undefined) return freshView(context, who);
  if (!isDeleted)
    return personView({
      ...recompute(snapshot.facts, snapshot.rules, snapshot.today),
      introduced: snapshot.facts.introduced,
    });
  const known = snapshot.facts.person[name];
  const left = known.filter(({ id }) => !isOfAction(id, actionId));
  // What was typed below it since is read with the next action.
  return afterwards(snapshot, name, left, {
    row: snapshot.lastRows[name].row - (known.length - left.length),
    mark: '',
  });
}

/** Rows that were changed since stay, and so do those beside them. */
export function undo(request: RequestContext, { id }: Extract<Request, { type: 'undo' }>): Replies['undo'] {
  let context = openActionContext(request);
  for (const [name, keys] of [['activities', activityKeys] as const, ['deals', dealKeys] as const]) {
    let rows = writtenRows(context, name, id);
    if (rows.length === 0 && headerAsKnown(context.workbook, context.logs[name]) === undefined) {
      // The columns were moved since: the ids are elsewhere.
      context = actionContextOf(readDocument(request));
      rows = writtenRows(context, name, id);
    }
    const log = context.logs[name];
    const first = rows[0];
    if (first === undefined) continue;
    const whoOf = ({ cells }: Written) =>
      textOf(cells[columnToWrite(log.columns, 'contact')?.index ?? -1] ?? '', context.toDay);
    const who = whoOf(first);
    const isDeleted = rows.every(({ cells }) => isAsWritten(log, cells, keys, context.toDay));
    // The lowest first, so that none moves before it is deleted.
    if (isDeleted)
      for (const { row } of [...rows].sort((a, b) => b.row - a.row)) context.workbook.deleteRow(log.tab, row);
    if (rows.every((row) => whoOf(row) === who))
      return { undone: isDeleted, person: viewAfter(context, name, who, id, isDeleted) };
    context.workbook.remember(noSnapshot);
    return { undone: isDeleted, person: null };
  }
  // Without a column of ids nothing can be found, and so nothing was undone.
  return {
    undone: Object.values(context.logs).every(({ columns }) => columns.id !== undefined),
    person: null,
  };
}
