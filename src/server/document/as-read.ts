// Whether what was read before the lock was taken still holds: other executions write logs and rules.
import { type LogName, logNames } from '../../core/vocabulary/tables.ts';
import { actionContextOf, rulesMark } from './action-context.ts';
import type { Document } from './document.ts';
import { markOfLog } from './marks.ts';
import type { OpenDocument } from './open-document.ts';
import { readTail } from './since.ts';

const idsOf = ({ tabs, furtherContacts }: OpenDocument): string =>
  JSON.stringify([
    Object.entries(tabs).map(([role, { id }]) => [role, id]),
    furtherContacts.map(({ id }) => id),
  ]);

/** Whether the same tabs are read, by the same rules, and the ends of both logs are as they were. */
export function isAsRead(document: Document, now: OpenDocument): boolean {
  const context = actionContextOf(document);
  const { columns, mark } = context.rulesTab;
  if (idsOf(document) !== idsOf(now) || rulesMark(now.rulesGrid.cells, columns) !== mark) return false;
  const isLogAsRead = (name: LogName): boolean => {
    const log = context.logs[name];
    const known = markOfLog(log, { first: 1, rows: document.grids[name].cells });
    const tail = readTail(context, log, [known]);
    return tail !== undefined && JSON.stringify(markOfLog(log, tail)) === JSON.stringify(known);
  };
  return logNames.every(isLogAsRead);
}
