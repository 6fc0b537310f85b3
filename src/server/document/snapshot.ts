// What an action needs of the spreadsheet: the two logs and
// the rules, from the document or as they were remembered.
import { type Language, normalWord } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import { directoryOf } from '../../core/book/directory.ts';
import { type Activity, type Contact, type Deal, nameOf } from '../../core/book/records.ts';
import { factsOf, type PersonFacts, recompute } from '../../core/recompute.ts';
import { defaultRules, type Rules } from '../../core/rules/rules.ts';
import { MOST_SHOWN } from '../../messages/limits.ts';
import type { PersonView } from '../../messages/requests.ts';
import type { Cell, Grid, Tab, Workbook } from '../../sheets/workbook.ts';
import { dayReader } from '../../tables/cells/zone.ts';
import { type ColumnChoice, type Columns, choiceOf } from '../../tables/columns/headers.ts';
import { readActivities } from '../../tables/logs/activities.ts';
import { readDeals } from '../../tables/logs/deals.ts';
import { columnsFor } from '../../tables/settings/document-settings.ts';
import type { OwnWords } from '../../tables/vocabulary/own-words.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import { type Document, readDocument } from './document.ts';
import { checksum, markOf } from './log-rows.ts';
import { personView } from './person-view.ts';

export type LogName = 'activities' | 'deals';

/** A log as it was when it was last read. */
export interface Log {
  readonly tab: Tab;
  /** Counted from 1. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: Columns<string>;
  /** The user's own choice of its columns. */
  readonly choice: ColumnChoice;
  readonly words: OwnWords;
}

/** A row of a log, and what tells it from another one. */
export interface MarkedRow {
  readonly row: number;
  /** "" where it isn't known. */
  readonly mark: string;
}

/** The last row of each log whose rows are among a person's facts. */
type LastRows = Readonly<Record<LogName, MarkedRow>>;

export interface Known {
  readonly facts: PersonFacts;
  readonly lastRows: LastRows;
}

/** All that is the same for every person; plain values, so that it can be kept as text. */
interface Common {
  readonly today: Day;
  readonly timeZone: string;
  readonly language: Language;
  /** The rules that differ from the built-in ones. */
  readonly rules: Partial<Rules>;
  readonly logs: Readonly<Record<LogName, Log>>;
  readonly contacts: Tab;
}

/** The logs and the rules, for whomever. */
export interface ActionContext
  extends RequestContext,
    Pick<Common, 'today' | 'language' | 'logs' | 'contacts'> {
  readonly toDay: (date: Date) => Day;
  readonly rules: Rules;
}

/** The logs and the rules, and what is known of one person. */
export interface Snapshot extends ActionContext, Known {}

const COMMON = 'snapshot';
/** Remembered, it has every snapshot opened anew. */
export const noSnapshot = { [COMMON]: '{}' };
const factsKey = (who: string): string => `person ${checksum(who)}`;

const logOf = (document: Document, log: LogName): Log => {
  const { headerRow, headers, columns } = document[log];
  return {
    tab: document.tabs[log],
    headerRow: headerRow ?? 1,
    headers,
    columns,
    choice: columnsFor(document.settings, log),
    words: document.settings.words,
  };
};

const changedRules = (rules: Rules): Partial<Rules> =>
  Object.fromEntries(
    Object.entries(rules).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaultRules[key as keyof Rules]),
    ),
  );

export const actionContextOf = (document: Document): ActionContext => ({
  ...document,
  logs: { activities: logOf(document, 'activities'), deals: logOf(document, 'deals') },
  contacts: document.tabs.contacts,
});

/** What is known of some people, by their positions. */
export function knownOf(document: Document, positions: readonly number[]): readonly Known[] {
  const markedRow = (log: LogName): MarkedRow => {
    const { row, cells } = document.lastRows[log];
    return { row, mark: markOf(document[log], cells, document.toDay) };
  };
  const lastRows = { activities: markedRow('activities'), deals: markedRow('deals') };
  return factsOf(document.pipeline, positions).map((facts) => ({ facts, lastRows }));
}

/**
 * Keeps what later actions on these people need; for an action
 * on anybody beyond a whole list the tables are read again.
 */
export function remember(
  { workbook, today, language, rules, logs, contacts }: ActionContext,
  known: readonly Known[],
): void {
  const common: Common = {
    today,
    timeZone: workbook.timeZone(),
    language,
    rules: changedRules(rules),
    logs,
    contacts,
  };
  const people = known
    .slice(0, MOST_SHOWN)
    .map((each) => [factsKey(each.facts.label), JSON.stringify(each)] as const);
  workbook.remember({ [COMMON]: JSON.stringify(common), ...Object.fromEntries(people) });
}

/** Views of some people, who are remembered so that an action on one of them needs to read no table again. */
export function viewsOf(document: Document, positions: readonly number[]): readonly PersonView[] {
  const { pipeline } = document;
  const known = knownOf(document, positions);
  remember(actionContextOf(document), known);
  return known.map(({ facts }, index) => {
    const person = pipeline.people[positions[index] ?? -1];
    if (person === undefined) throw new Error('bug: facts of nobody');
    return personView({ standings: pipeline.standings, person, introduced: facts.introduced });
  });
}

/** The position of a person. @fails with a Fault for a key that is of nobody, or of several */
export function positionOf({ pipeline }: Document, who: string): number {
  const match = pipeline.standings.book.directory.find(who);
  if (typeof match !== 'number') throw new Fault('unknownPerson');
  return match;
}

/** @fails where a log lacks a column without which a row would be of nobody */
export function checkLogs(document: Document): void {
  if (document.activities.missing.length + document.deals.missing.length > 0) throw new Fault('noColumns');
}

function snapshotOf(document: Document, who: string): Snapshot {
  checkLogs(document);
  const known = knownOf(document, [positionOf(document, who)])[0];
  if (known === undefined) throw new Error('bug: facts of nobody');
  return { ...actionContextOf(document), ...known };
}

/** The header row of a log, while it is as it was. */
export function headerAsKnown(
  workbook: Workbook,
  { tab, headerRow, headers }: Log,
): readonly Cell[] | undefined {
  const header = workbook.readRows(tab, headerRow, 1).cells[0] ?? [];
  return headers.every((text, index) => String(header[index] ?? '').trim() === text) ? header : undefined;
}

/** The rows from the last known one on, under the header; nothing where the log is not as it was. */
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

/** Whether the row of Contacts that told of this person still does. */
function isStillThere({ workbook, contacts }: ActionContext, contact: Contact): boolean {
  const { emails, id, rows } = contact;
  const name = nameOf(contact);
  const row = rows[0];
  if (row === undefined || !workbook.has(contacts) || row > workbook.lastRow(contacts)) return false;
  const texts = (workbook.readRows(contacts, row, 1).cells[0] ?? []).map(String);
  const words = new Set([...texts, ...texts.flatMap((text) => text.split(/\s+/u))].map(normalWord));
  return (
    words.has(normalWord(name || emails[0] || id)) ||
    (name !== '' && name.split(/\s+/u).every((word) => words.has(normalWord(word))))
  );
}

/** What is the same for every person, as it was remembered today. */
function recalledContext(
  request: RequestContext,
  kept: Readonly<Record<string, string>>,
): ActionContext | undefined {
  const { timeZone, rules, ...common } = JSON.parse(kept[COMMON] ?? '{}') as Common;
  const toDay = dayReader(() => timeZone);
  if (timeZone === undefined || toDay(request.now) !== common.today) return undefined;
  return { ...request, ...common, toDay, rules: { ...defaultRules, ...rules } };
}

/** The context as it was remembered, while both logs are there. */
export function openActionContext(request: RequestContext): ActionContext {
  const context = recalledContext(request, request.workbook.recall([COMMON]));
  const isThere =
    context !== undefined && Object.values(context.logs).every(({ tab }) => request.workbook.has(tab));
  return isThere ? context : actionContextOf(readDocument(request));
}

/** The snapshot as it was remembered, whatever has been logged since. */
export function rememberedSnapshot(request: RequestContext, who: string): Snapshot | undefined {
  const kept = request.workbook.recall([COMMON, factsKey(who)]);
  const context = recalledContext(request, kept);
  const known = JSON.parse(kept[factsKey(who)] ?? 'null') as Known | null;
  return context === undefined || known?.facts.label !== who ? undefined : { ...context, ...known };
}

/**
 * The snapshot as it was remembered, with what has been logged
 * since; nothing where the spreadsheet must be read anew.
 */
function recalledSnapshot(request: RequestContext, who: string, written: LogName): Snapshot | undefined {
  const snapshot = rememberedSnapshot(request, who);
  if (
    snapshot === undefined ||
    !request.workbook.has(snapshot.logs[written].tab) ||
    !isStillThere(snapshot, snapshot.facts.person.contact)
  )
    return undefined;
  const { facts, lastRows, toDay, today, logs } = snapshot;
  const log = logs[written];
  const grid = newRows(snapshot, log, lastRows[written]);
  if (grid === undefined) return undefined;
  const readContext = {
    toDay,
    today,
    locale: () => request.workbook.locale(),
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
  const last = grid.cells[grid.cells.length - 1] ?? [];
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

/** What an action on a person needs; the log that is written to is known up to its last row. */
export const openSnapshot = (request: RequestContext, who: string, written: LogName): Snapshot =>
  recalledSnapshot(request, who, written) ?? snapshotOf(readDocument(request), who);

/** The person after rows of a log have come or gone, remembered as he or she stands now. */
export function afterwards(
  snapshot: Snapshot,
  log: LogName,
  rows: readonly (Activity | Deal)[],
  lastRow: MarkedRow,
): PersonView {
  const facts = { ...snapshot.facts, person: { ...snapshot.facts.person, [log]: rows } };
  remember(snapshot, [{ facts, lastRows: { ...snapshot.lastRows, [log]: lastRow } }]);
  return personView({ ...recompute(facts, snapshot.rules, snapshot.today), introduced: facts.introduced });
}
