// A person as they were remembered, brought up to date by what the sheet says by now.
import { directoryOf } from '../../core/book/directory.ts';
import type { Activity, Deal } from '../../core/book/records.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import { textOf } from '../../tables/cells/cells.ts';
import { choiceOf } from '../../tables/columns/headers.ts';
import type { Grid } from '../../tables/grid.ts';
import { readActivities } from '../../tables/logs/activities.ts';
import { readDeals } from '../../tables/logs/deals.ts';
import { type ActionContext, type Log, rulesMark } from './action-context.ts';
import { contactMark, type Known } from './known.ts';
import { firstRowOf, type LogMark, markOfLog, type Tail, undoneSince, withinHeaders } from './marks.ts';

type Tails = Readonly<Partial<Record<LogName, Tail>>>;

const idAt = ({ columns }: Log): number | undefined => columns.id?.[0]?.index;

/** The ids in some rows of a log, as they are there. */
export const idsIn = (log: Log, { rows }: Tail): readonly string[] => {
  const at = idAt(log);
  return at === undefined ? [] : rows.map((cells) => textOf(cells[at], () => Number.NaN));
};

/** A log's rows from the first known one on; undefined if they can't be read. */
export function readTail({ workbook }: ActionContext, log: Log, marks: readonly LogMark[]): Tail | undefined {
  const first = Math.min(...marks.map(firstRowOf));
  const rows = workbook.rowsFrom(log.tab, first, log.headers.length);
  return rows && { first, rows };
}

/** The rows of a log below a row, read as every answer reads them. */
function newRows(
  { toDay, today, workbook }: ActionContext,
  name: LogName,
  log: Log,
  { first, rows }: Tail,
  below: number,
  isPerson: (text: string) => boolean,
): readonly (Activity | Deal)[] {
  const added = rows.slice(below - first + 1).map((cells) => withinHeaders(log, cells));
  if (added.length === 0) return [];
  const grid: Grid = { tab: '', row: below, column: 1, cells: [log.headers, ...added] };
  const context = {
    toDay,
    today,
    locale: () => workbook.locale(),
    columns: choiceOf(log.columns, log.choice),
    words: log.words,
    isPerson,
  };
  return name === 'activities' ? readActivities(grid, context).rows : readDeals(grid, context).rows;
}

/**
 * The person with what was logged and undone since; undefined if anything else in those rows has changed.
 * @param isOurs whether a row is of an action on this person that was just written
 */
export function broughtUpToDate(
  context: ActionContext,
  known: Known,
  tails: Tails,
  isOurs: (id: string) => boolean = () => false,
): Known | undefined {
  let { facts, marks } = known;
  const { findKey } = directoryOf([facts.person.contact]);
  /** Only as written: without the others, a family name alone would always fit. */
  const isPerson = (text: string): boolean => {
    const { match, loose } = findKey(text);
    return match === 0 && loose === undefined;
  };
  const isTheirs = (row: Activity | Deal): boolean => isOurs(row.id) || isPerson(row.contact);
  for (const name of ['activities', 'deals'] as const) {
    const tail = tails[name];
    if (tail === undefined) continue;
    const log = context.logs[name];
    const undone = undoneSince(log, marks[name], tail, idAt(log));
    if (undone === undefined) return undefined;
    const left = facts.person[name].filter(({ id }) => !undone.includes(id));
    const added = newRows(context, name, log, tail, marks[name].row, isPerson).filter(isTheirs);
    facts = { ...facts, person: { ...facts.person, [name]: [...left, ...added] } };
    marks = { ...marks, [name]: markOfLog(log, tail) };
  }
  return { ...known, facts, marks };
}

/** Whether the rows of Contacts that somebody was read from still say the same. */
export function isContactAsKnown(
  { contacts: { columns } }: ActionContext,
  { contact: { rows, mark } }: Known,
  { first, rows: read }: Tail,
): boolean {
  return (
    rows.length > 0 &&
    contactMark(
      columns,
      rows.map((row) => read[row - first] ?? []),
    ) === mark
  );
}

/** The rows of Contacts from the first to the last of some people; undefined if they can't be read. */
export function readContactRows(
  { workbook, contacts }: ActionContext,
  known: readonly Known[],
): Tail | undefined {
  const rows = known.flatMap(({ contact }) => contact.rows);
  if (rows.length === 0) return undefined;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const read = workbook.wholeRows(contacts.tab, first, last - first + 1);
  return read && { first, rows: read };
}

/** Whether the Rules tab still says the same. */
export function areRulesAsKnown({ workbook, rulesTab }: ActionContext): boolean {
  const { tab, columns, mark } = rulesTab;
  const rows = workbook.rowsFrom(tab, 1, columns.length);
  return rows !== undefined && rulesMark(rows, columns) === mark;
}
