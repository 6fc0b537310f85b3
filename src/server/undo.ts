// Takes an action back: its rows go, while they are as they were written.
import { computeAlone } from '../core/alone.ts';
import type { PersonView, Replies, Request } from '../messages.ts';
import { textOf } from '../tables/cells.ts';
import type { Cell } from '../tables/grid.ts';
import type { Circumstances } from './circumstances.ts';
import { afterwards, type LogName, type Office, openOffice, rememberedDesk, viewsOf } from './desk.ts';
import { readDocument } from './document.ts';
import { activityKeys, dealKeys, isAsWritten, isIdOf } from './rows.ts';
import { personView } from './views.ts';

/** The id of the row for the next contact that stands beside the row of an action. */
export const nextPart = (actionId: string): string => `${actionId}-next`;

const isOfAction = (rowId: string, actionId: string): boolean => isIdOf(rowId, actionId) || isIdOf(rowId, nextPart(actionId));

interface Written {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The rows of an action in one of the logs, found by their ids, whatever else stands in them. */
function writtenRows({ workbook, logs }: Office, name: LogName, actionId: string): readonly Written[] {
  const { tab, columns } = logs[name];
  const id = columns.id?.[0]?.index;
  const found = id === undefined ? [] : workbook.cellsWith(tab, id + 1, actionId).filter(({ text }) => isOfAction(text, actionId));
  return found.map(({ row }) => ({ row, cells: workbook.readRows(tab, row, 1).cells[0] ?? [] }));
}

/** The person as the spreadsheet tells now; null where there is nobody of that name. */
function freshView(around: Circumstances, who: string): PersonView | null {
  const document = readDocument(around);
  const match = document.pipeline.standings.book.directory.find(who);
  return (typeof match === 'number' ? viewsOf(document, [match])[0] : undefined) ?? null;
}

/** The person after the rows are gone; from memory where there is one. */
function viewAfter(office: Office, name: LogName, who: string, actionId: string, isDeleted: boolean): PersonView | null {
  const desk = rememberedDesk(office, who);
  if (desk === undefined) return freshView(office, who);
  if (!isDeleted) return personView({ ...computeAlone(desk.facts, desk.rules, desk.today), introduced: desk.facts.introduced });
  const last = { row: office.workbook.lastRow(office.logs[name].tab), mark: '' };
  const left = desk.facts.person[name].filter(({ id }) => !isOfAction(id, actionId));
  return afterwards(desk, name, left, last);
}

/** Rows that were changed since stay, and so do those beside them. */
export function undo(around: Circumstances, { id }: Extract<Request, { type: 'undo' }>): Replies['undo'] {
  const office = openOffice(around);
  const { workbook, logs, toDay } = office;
  for (const [name, keys] of [['activities', activityKeys] as const, ['deals', dealKeys] as const]) {
    const rows = writtenRows(office, name, id);
    const first = rows[0];
    if (first === undefined) continue;
    const log = logs[name];
    const who = textOf(first.cells[log.columns.contact?.[0]?.index ?? -1] ?? '', toDay);
    const isDeleted = rows.every(({ cells }) => isAsWritten(log, cells, keys, toDay));
    // The lowest first, so that none moves before it is deleted.
    if (isDeleted) for (const { row } of [...rows].sort((a, b) => b.row - a.row)) workbook.deleteRow(log.tab, row);
    return { undone: isDeleted, person: viewAfter(office, name, who, id, isDeleted) };
  }
  return { undone: true, person: null };
}
