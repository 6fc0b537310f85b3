// What an action needs of the spreadsheet: the two logs and the rules, from the document or as they were remembered.

import { computeAlone, factsOf, type PersonFacts } from '../core/alone.ts';
import type { Activity, Deal } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { directoryOf } from '../core/directory.ts';
import { defaultRules, type Rules } from '../core/rules.ts';
import type { Language } from '../core/words.ts';
import type { PersonView } from '../messages.ts';
import type { Grid, Tab } from '../sheets/workbook.ts';
import { readActivities } from '../tables/activities.ts';
import { readDeals } from '../tables/deals.ts';
import { columnsFor } from '../tables/document.ts';
import type { ColumnChoice, Columns } from '../tables/headers.ts';
import { dayReader } from '../tables/zone.ts';
import type { Circumstances } from './circumstances.ts';
import { type Document, readDocument } from './document.ts';
import { Fault } from './fault.ts';
import { checksum } from './rows.ts';
import { personView } from './views.ts';

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
}

/** The last row of each log whose rows are among a person's facts. */
type LastRows = Readonly<Record<LogName, number>>;

interface Known {
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
}

export interface Desk extends Circumstances {
  readonly today: Day;
  readonly toDay: (date: Date) => Day;
  readonly language: Language;
  readonly rules: Rules;
  readonly logs: Readonly<Record<LogName, Log>>;
  readonly facts: PersonFacts;
  readonly lastRows: LastRows;
}

const COMMON = 'desk';
/** Remembered, it has every desk opened anew. */
export const noDesk = { [COMMON]: '{}' };
const MOST_REMEMBERED = 50;
const factsKey = (who: string): string => `person ${checksum(who)}`;

const logOf = (document: Document, log: LogName): Log => {
  const { headerRow, headers, columns } = document[log];
  return { tab: document.tabs[log], headerRow: headerRow ?? 1, headers, columns, choice: columnsFor(document.settings, log) };
};

const changedRules = (rules: Rules): Partial<Rules> =>
  Object.fromEntries(
    Object.entries(rules).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(defaultRules[key as keyof Rules])),
  );

export const logsOf = (document: Document): Desk['logs'] => ({
  activities: logOf(document, 'activities'),
  deals: logOf(document, 'deals'),
});

/** Keeps what later actions on these people need. */
function remember({ workbook, today, language, rules, logs }: Omit<Desk, 'facts' | 'lastRows'>, known: readonly Known[]): void {
  const common: Common = { today, timeZone: workbook.timeZone(), language, rules: changedRules(rules), logs };
  const people = known.map((each) => [factsKey(each.facts.label), JSON.stringify(each)] as const);
  workbook.remember({ [COMMON]: JSON.stringify(common), ...Object.fromEntries(people) });
}

/** Views of some people, who are remembered so that an action on one of them needs to read no table again. */
export function viewsOf(document: Document, positions: readonly number[]): readonly PersonView[] {
  const { pipeline, lastRows } = document;
  const facts = factsOf(pipeline, positions);
  remember(
    { ...document, logs: logsOf(document) },
    facts.slice(0, MOST_REMEMBERED).map((each) => ({ facts: each, lastRows })),
  );
  return facts.map(({ introduced }, index) => {
    const person = pipeline.people[positions[index] ?? -1];
    if (person === undefined) throw new Error('bug: facts of nobody');
    return personView({ standings: pipeline.standings, person, introduced });
  });
}

function deskOf(document: Document, who: string): Desk {
  const match = document.pipeline.standings.book.directory.find(who);
  const facts = typeof match === 'number' ? factsOf(document.pipeline, [match])[0] : undefined;
  if (facts === undefined) throw new Fault('unknownPerson');
  return { ...document, logs: logsOf(document), facts };
}

/** The rows below the last one that was read, under their header; nothing where the log is not as it was. */
function newRows({ workbook }: Circumstances, log: Log, lastKnown: number): Grid | undefined {
  const lastRow = workbook.lastRow(log.tab);
  if (lastRow < lastKnown) return undefined;
  const header = workbook.readRows(log.tab, log.headerRow, 1).cells[0] ?? [];
  if (log.headers.some((text, index) => String(header[index] ?? '').trim() !== text)) return undefined;
  const added = lastRow > lastKnown ? workbook.readRows(log.tab, lastKnown + 1, lastRow - lastKnown).cells : [];
  return { tab: log.tab.name, row: lastKnown, column: 1, cells: [header, ...added] };
}

/** What is the same for every person, as it was remembered today. */
function recalledCommon(around: Circumstances, kept: Readonly<Record<string, string>>): Omit<Desk, 'facts' | 'lastRows'> | undefined {
  const text = kept[COMMON];
  if (text === undefined) return undefined;
  const { today, timeZone, language, rules, logs } = JSON.parse(text) as Common;
  const toDay = dayReader(() => timeZone);
  if (toDay(around.now) !== today) return undefined;
  return { ...around, today, toDay, language, rules: { ...defaultRules, ...rules }, logs };
}

/** The desk as it was remembered, with what has been logged since; nothing where the spreadsheet must be read anew. */
function recalledDesk(around: Circumstances, who: string, written: LogName): Desk | undefined {
  const desk = rememberedDesk(around, who);
  const log = desk?.logs[written];
  if (desk === undefined || log === undefined || !around.workbook.has(log.tab)) return undefined;
  const { facts, lastRows, toDay, today } = desk;
  const grid = newRows(around, log, lastRows[written]);
  if (grid === undefined) return undefined;
  const context = { toDay, today, locale: () => around.workbook.locale(), columns: log.choice };
  const { find } = directoryOf([facts.person.contact]);
  const read: readonly (Activity | Deal)[] = written === 'activities' ? readActivities(grid, context).rows : readDeals(grid, context).rows;
  const theirs = read.filter((row) => find(row.contact) === 0);
  return {
    ...desk,
    facts: { ...facts, person: { ...facts.person, [written]: [...facts.person[written], ...theirs] } },
    lastRows: { ...lastRows, [written]: lastRows[written] + grid.cells.length - 1 },
  };
}

/** The desk as it was remembered, whatever has been logged since. */
export function rememberedDesk(around: Circumstances, who: string): Desk | undefined {
  const kept = around.workbook.recall([COMMON, factsKey(who)]);
  const common = recalledCommon(around, kept);
  const text = kept[factsKey(who)];
  const known = text === undefined ? undefined : (JSON.parse(text) as Known);
  return common === undefined || known?.facts.label !== who ? undefined : { ...common, ...known };
}

/** What an action on a person needs; the log that is written to is known up to its last row. */
export const openDesk = (around: Circumstances, who: string, written: LogName): Desk =>
  recalledDesk(around, who, written) ?? deskOf(readDocument(around), who);

/** The person after rows of a log have come or gone, remembered as he or she stands now. */
export function afterwards(desk: Desk, log: LogName, rows: readonly (Activity | Deal)[]): PersonView {
  const before = desk.facts.person[log];
  const facts = { ...desk.facts, person: { ...desk.facts.person, [log]: rows } };
  const lastRows = { ...desk.lastRows, [log]: desk.lastRows[log] + rows.length - before.length };
  remember(desk, [{ facts, lastRows }]);
  return personView({ ...computeAlone(facts, desk.rules, desk.today), introduced: facts.introduced });
}
