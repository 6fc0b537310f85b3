// Takes an action back: its rows go, while they are as they were written.
import { computeAlone } from '../../core/recompute.ts';
import type { PersonView, Replies, Request } from '../../messages/requests.ts';
import { textOf } from '../../tables/cells/cells.ts';
import type { Cell } from '../../tables/grid.ts';
import type { Circumstances } from '../circumstances.ts';
import { readDocument } from '../document/document.ts';
import { activityKeys, dealKeys, isAsWritten, isIdOf } from '../document/log-rows.ts';
import { personView } from '../document/person-view.ts';
import {
  afterwards,
  headerAsKnown,
  type LogName,
  noDesk,
  type Office,
  officeOf,
  openOffice,
  rememberedDesk,
  viewsOf,
} from '../document/snapshot.ts';

/** The id of the row for the next contact that stands beside the row of an action. */
export const nextPart = (actionId: string): string => `${actionId}-next`;

/** The action's own row, those of several people, and those for the next contact beside them. */
const isOfAction = (rowId: string, actionId: string): boolean =>
  isIdOf(rowId, actionId + /^(-\d+)?(-next)?/.exec(rowId.slice(actionId.length))?.[0]);

interface Written {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The rows of an action in one of the logs, found by their ids, whatever else stands in them. */
function writtenRows({ workbook, logs }: Office, name: LogName, actionId: string): readonly Written[] {
  const { tab, columns } = logs[name];
  const id = columns.id?.[0]?.index;
  const found =
    id === undefined
      ? []
      : workbook.cellsWith(tab, id + 1, actionId).filter(({ text }) => isOfAction(text, actionId));
  return found.map(({ row }) => ({ row, cells: workbook.readRows(tab, row, 1).cells[0] ?? [] }));
}

/** The person as the spreadsheet tells now; null where there is nobody of that name. */
function freshView(around: Circumstances, who: string): PersonView | null {
  const document = readDocument(around);
  const match = document.pipeline.standings.book.directory.find(who);
  return (typeof match === 'number' ? viewsOf(document, [match])[0] : undefined) ?? null;
}

/** The person after the rows are gone; from memory where there is one. */
function viewAfter(
  office: Office,
  name: LogName,
  who: string,
  actionId: string,
  isDeleted: boolean,
): PersonView | null {
  const desk = rememberedDesk(office, who);
  if (desk === undefined) return freshView(office, who);
  if (!isDeleted)
    return personView({
      ...computeAlone(desk.facts, desk.rules, desk.today),
      introduced: desk.facts.introduced,
    });
  const known = desk.facts.person[name];
  const left = known.filter(({ id }) => !isOfAction(id, actionId));
  // What was typed below it since is read with the next action.
  return afterwards(desk, name, left, {
    row: desk.lastRows[name].row - (known.length - left.length),
    mark: '',
  });
}

/** Rows that were changed since stay, and so do those beside them. */
export function undo(around: Circumstances, { id }: Extract<Request, { type: 'undo' }>): Replies['undo'] {
  let office = openOffice(around);
  for (const [name, keys] of [['activities', activityKeys] as const, ['deals', dealKeys] as const]) {
    let rows = writtenRows(office, name, id);
    if (rows.length === 0 && headerAsKnown(office.workbook, office.logs[name]) === undefined) {
      // The columns were moved since: the ids stand elsewhere.
      office = officeOf(readDocument(around));
      rows = writtenRows(office, name, id);
    }
    const log = office.logs[name];
    const first = rows[0];
    if (first === undefined) continue;
    const whoOf = ({ cells }: Written) =>
      textOf(cells[log.columns.contact?.[0]?.index ?? -1] ?? '', office.toDay);
    const who = whoOf(first);
    const isDeleted = rows.every(({ cells }) => isAsWritten(log, cells, keys, office.toDay));
    // The lowest first, so that none moves before it is deleted.
    if (isDeleted)
      for (const { row } of [...rows].sort((a, b) => b.row - a.row)) office.workbook.deleteRow(log.tab, row);
    if (rows.every((row) => whoOf(row) === who))
      return { undone: isDeleted, person: viewAfter(office, name, who, id, isDeleted) };
    office.workbook.remember(noDesk);
    return { undone: isDeleted, person: null };
  }
  // Without a column of ids nothing can be found, and so nothing was undone.
  return {
    undone: Object.values(office.logs).every(({ columns }) => columns.id !== undefined),
    person: null,
  };
}
