// Takes an action back: its rows go, while they are as they were written.
import type { Activity, Deal } from '../core/contact.ts';
import type { PersonView, Replies, Request } from '../messages.ts';
import type { Tab, Workbook } from '../sheets/workbook.ts';
import { textOf } from '../tables/cells.ts';
import type { Cell } from '../tables/grid.ts';
import type { Circumstances } from './circumstances.ts';
import { afterwards, type Desk, type Log, type LogName, logsOf, rememberedDesk, viewsOf } from './desk.ts';
import { type Document, readDocument } from './document.ts';
import { activityKeys, dealKeys, isAsWritten, isIdOf } from './rows.ts';

type Undone = Replies['undo'];

/** The id of the row for the next contact that stands beside the row of an action. */
export const nextPart = (actionId: string): string => `${actionId}-next`;

const isOfAction = (rowId: string, actionId: string): boolean => isIdOf(rowId, actionId) || isIdOf(rowId, nextPart(actionId));

const keysOf = (log: LogName): readonly string[] => (log === 'activities' ? activityKeys : dealKeys);

const actionKey = (actionId: string): string => `action ${actionId}`;

/** Where an action's rows stand, and whose they are. */
interface Trace {
  readonly who: string;
  readonly log: LogName;
  readonly rows: readonly number[];
}

/** Keeps where an action's rows stand, so that they needn't be looked for. */
export function rememberAction({ workbook, facts }: Desk, actionId: string, log: LogName, added: readonly (Activity | Deal)[]): void {
  if (added.length === 0) return;
  const trace: Trace = { who: facts.label, log, rows: added.map(({ row }) => row) };
  workbook.remember({ [actionKey(actionId)]: JSON.stringify(trace) });
}

type RowState = 'unchanged' | 'changed' | 'elsewhere';

function stateOf(log: Log, name: LogName, cells: readonly Cell[], actionId: string, toDay: Desk['toDay']): RowState {
  const id = textOf(cells[log.columns.id?.[0]?.index ?? -1] ?? '', toDay);
  if (!isOfAction(id, actionId)) return 'elsewhere';
  return isAsWritten(log, cells, keysOf(name), toDay) ? 'unchanged' : 'changed';
}

/** The lowest first, so that none moves before it is deleted. */
function deleteRows(workbook: Workbook, tab: Tab, rows: readonly number[]): void {
  for (const row of [...rows].sort((a, b) => b - a)) workbook.deleteRow(tab, row);
}

/** Undoes what is remembered and stands where it was written; nothing where it has to be looked for. */
function undoneInPlace(around: Circumstances, actionId: string): Undone | undefined {
  const { workbook } = around;
  const text = workbook.recall([actionKey(actionId)])[actionKey(actionId)];
  const trace = text === undefined ? undefined : (JSON.parse(text) as Trace);
  const desk = trace === undefined ? undefined : rememberedDesk(around, trace.who);
  if (trace === undefined || desk === undefined) return undefined;
  const log = desk.logs[trace.log];
  if (!workbook.has(log.tab) || Math.max(...trace.rows) > workbook.lastRow(log.tab)) return undefined;
  const first = Math.min(...trace.rows);
  const { cells } = workbook.readRows(log.tab, first, Math.max(...trace.rows) - first + 1);
  const states = trace.rows.map((row) => stateOf(log, trace.log, cells[row - first] ?? [], actionId, desk.toDay));
  if (states.some((state) => state !== 'unchanged')) return undefined;
  deleteRows(workbook, log.tab, trace.rows);
  const left = desk.facts.person[trace.log].filter((row) => !isOfAction(row.id, actionId));
  return { undone: true, person: afterwards(desk, trace.log, left) };
}

function viewOf(document: Document, who: string): PersonView | null {
  const match = document.pipeline.standings.book.directory.find(who);
  return (typeof match === 'number' ? viewsOf(document, [match])[0] : undefined) ?? null;
}

/** Looks for the action's rows in both logs. Rows that were changed since stay, and so do those beside them. */
function undoneAnywhere(around: Circumstances, actionId: string): Undone {
  const document = readDocument(around);
  const logs = logsOf(document);
  const found = (['activities', 'deals'] as const).flatMap((name) =>
    (document[name].rows as readonly (Activity | Deal)[])
      .filter((row) => isOfAction(row.id, actionId))
      .map(({ row, contact }) => {
        const cells = around.workbook.readRows(logs[name].tab, row, 1).cells[0] ?? [];
        return { name, row, contact, state: stateOf(logs[name], name, cells, actionId, document.toDay) };
      }),
  );
  const who = found[0]?.contact;
  if (who === undefined) return { undone: true, person: null };
  if (found.some(({ state }) => state !== 'unchanged')) return { undone: false, person: viewOf(document, who) };
  for (const name of ['activities', 'deals'] as const) {
    const rows = found.filter((each) => each.name === name).map(({ row }) => row);
    deleteRows(around.workbook, logs[name].tab, rows);
  }
  return { undone: true, person: viewOf(readDocument(around), who) };
}

export const undo = (around: Circumstances, { id }: Extract<Request, { type: 'undo' }>): Undone =>
  undoneInPlace(around, id) ?? undoneAnywhere(around, id);
