// A snapshot that was remembered, brought up to date by the rows that a log has got since.
import { normalWord } from '../../core/base/bilingual.ts';
import { lastOf } from '../../core/base/last.ts';
import { directoryOf } from '../../core/book/directory.ts';
import { type Activity, type Contact, type Deal, nameOf } from '../../core/book/records.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { Grid } from '../../sheets/workbook.ts';
import { textOf } from '../../tables/cells/cells.ts';
import { choiceOf } from '../../tables/columns/headers.ts';
import { readActivities } from '../../tables/logs/activities.ts';
import { readDeals } from '../../tables/logs/deals.ts';
import type { RequestContext } from '../request-context.ts';
import { type ActionContext, headerAsKnown, type Log } from './action-context.ts';
import type { MarkedRow, Snapshot } from './known.ts';
import { markOf } from './log-rows.ts';
import { rememberedSnapshot } from './memory.ts';

/** The rows from the last known one on, under the header; undefined if the log is not as it was. */
function newRows({ workbook, toDay }: ActionContext, log: Log, last: MarkedRow): Grid | undefined {
  const lastRow = workbook.lastRow(log.tab);
  if (lastRow < last.row) return undefined;
  const header = headerAsKnown(workbook, log);
  if (header === undefined) return undefined;
  const [known = [], ...added] = workbook.readRows(log.tab, last.row, lastRow - last.row + 1).cells;
  return last.mark === '' || markOf(log, known, toDay) === last.mark
    ? { tab: log.tab.name, row: last.row, column: 1, cells: [header, ...added] }
    : undefined;
}

/** Whether the row of Contacts that named this person still does. */
function isStillThere({ workbook, contacts, toDay }: ActionContext, contact: Contact): boolean {
  const { emails, id, rows } = contact;
  const name = nameOf(contact);
  const row = rows[0];
  if (row === undefined || !workbook.has(contacts) || row > workbook.lastRow(contacts)) return false;
  const texts = (workbook.readRows(contacts, row, 1).cells[0] ?? []).map((cell) => textOf(cell, toDay));
  const words = new Set([...texts, ...texts.flatMap((text) => text.split(/\s+/u))].map(normalWord));
  return (
    words.has(normalWord(name || emails[0] || id)) ||
    (name !== '' && name.split(/\s+/u).every((word) => words.has(normalWord(word))))
  );
}

/** The snapshot with the person's rows that a log has got since; undefined if the log is not as it was. */
function withNewRows(snapshot: Snapshot, written: LogName): Snapshot | undefined {
  const { facts, lastRows, toDay, today, logs, workbook } = snapshot;
  const log = logs[written];
  const grid = newRows(snapshot, log, lastRows[written]);
  if (grid === undefined) return undefined;
  const readContext = {
    toDay,
    today,
    locale: () => workbook.locale(),
    columns: choiceOf(log.columns, log.choice),
    words: log.words,
  };
  const { findRow } = directoryOf([facts.person.contact]);
  /** Only as written: without the others, a family name alone would always fit. */
  const isTheirs = (row: Activity | Deal): boolean => {
    const { match, loose } = findRow([{ kind: 'any', text: row.contact }]);
    return match === 0 && loose === undefined;
  };
  const read: readonly (Activity | Deal)[] =
    written === 'activities' ? readActivities(grid, readContext).rows : readDeals(grid, readContext).rows;
  const theirs = read.filter(isTheirs);
  const last = lastOf(grid.cells) ?? [];
  const lastRow =
    grid.cells.length > 1
      ? { row: grid.row + grid.cells.length - 1, mark: markOf(log, last, toDay) }
      : lastRows[written];
  return {
    ...snapshot,
    facts: { ...facts, person: { ...facts.person, [written]: [...facts.person[written], ...theirs] } },
    lastRows: { ...lastRows, [written]: lastRow },
  };
}

/**
 * The snapshot as it was remembered, with what some logs have got since; undefined if the spreadsheet must be
 * read anew.
 */
export function snapshotSince(
  request: RequestContext,
  who: string,
  ...names: readonly LogName[]
): Snapshot | undefined {
  const remembered = rememberedSnapshot(request, who);
  if (
    remembered === undefined ||
    names.some((log) => !request.workbook.has(remembered.logs[log].tab)) ||
    !isStillThere(remembered, remembered.facts.person.contact)
  )
    return undefined;
  return names.reduce<Snapshot | undefined>(
    (snapshot, log) => snapshot && withNewRows(snapshot, log),
    remembered,
  );
}
