// What a spreadsheet says on a day: its tabs, its rules and its three tables, each read once.
import { normalWord } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import type { Activity, Deal } from '../../core/book/records.ts';
import { assemblePipeline, type Pipeline } from '../../core/pipeline.ts';
import { defaultRules } from '../../core/rules/rules.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { TableName } from '../../core/vocabulary/tables.ts';
import type { Cell, Grid, Tab, Workbook } from '../../sheets/workbook.ts';
import { dayReader } from '../../tables/cells/zone.ts';
import type { ActivityKey, DealKey } from '../../tables/columns/log-columns.ts';
import type { ReadPeople } from '../../tables/people/contacts.ts';
import { blankDocument } from '../../tables/settings/document-settings.ts';
import { type ReadRules, readRules, ruleColumns } from '../../tables/settings/rules.ts';
import type { ReadTable } from '../../tables/table.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import { bookProblems, unreadTabProblem } from './book-problems.ts';
import { furtherContacts, lostTabProblems } from './named-tabs.ts';
import type { OpenDocument } from './open-document.ts';
import { seenHeaders } from './seen-headers.ts';
import { readTables } from './tables.ts';
import { findTabs, keepTabs, keepUnread, keptUnread, tabsAsKept } from './tabs.ts';

export interface Document extends OpenDocument {
  readonly tabs: OpenDocument['tabs'] & { readonly contacts: Tab };
  readonly contacts: ReadPeople;
  readonly activities: ReadTable<Activity, ActivityKey>;
  readonly deals: ReadTable<Deal, DealKey>;
  readonly pipeline: Pipeline;
  readonly problems: readonly Problem[];
  /** The tables as they were read. */
  readonly grids: Readonly<Record<TableName, Grid>>;
}

/** A Rules tab has fewer rows: one call is enough for them. */
const USUAL_RULES = 300;

/** The Rules tab as it is now; one call. */
export function readRulesTab(workbook: Workbook, tab: Tab): Grid {
  const first = workbook.read(tab, USUAL_RULES);
  return first.cells.length < USUAL_RULES ? first : workbook.read(tab);
}

/** Rules that are read once, however often they are asked for. */
class RulesReader {
  private readonly workbook: Workbook;
  readonly toDay: (date: Date) => Day;
  private known: { tab: Tab; grid: Grid; read: ReadRules | undefined } | undefined;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.toDay = dayReader(() => workbook.timeZone());
  }

  of(tab: Tab): { grid: Grid; read: ReadRules | undefined } {
    if (this.known?.tab.id !== tab.id) {
      const grid = readRulesTab(this.workbook, tab);
      this.known = {
        tab,
        grid,
        read: readRules(grid, { toDay: this.toDay, locale: () => this.workbook.locale() }),
      };
    }
    return this.known;
  }
}

/** Where the value of a setting is in the Rules tab, counted from 1; undefined if it has no row. */
export function settingCell(
  grid: Grid,
  key: string,
): { readonly row: number; readonly column: number } | undefined {
  const columns = ruleColumns(grid);
  const isKey = (row: readonly Cell[]) =>
    columns !== undefined && normalWord(String(row[columns.setting] ?? '')) === key;
  // The last row of a setting is the one that counts.
  const index = grid.cells.reduce((last, row, at) => (isKey(row) ? at : last), -1);
  return columns === undefined || index < 0
    ? undefined
    : { row: grid.row + index, column: columns.value + 1 };
}

/**
 * Finds the tabs and reads the rules; writes no cell.
 * @param isAnew has the tabs looked for, not taken as they were found before
 * @throws a Fault before Set up
 */
export function openDocument(request: RequestContext, isAnew = false): OpenDocument {
  const { workbook, now } = request;
  const reader = new RulesReader(workbook);
  const settingsOf = (tab: Tab) => reader.of(tab).read?.document;
  const recalled = isAnew ? undefined : tabsAsKept(workbook, settingsOf);
  const found = recalled === undefined ? findTabs(workbook, settingsOf) : undefined;
  const tabs = recalled ?? found?.tabs ?? {};
  const unreadTabs = found?.unread ?? keptUnread(workbook);
  if (found !== undefined) {
    keepTabs(workbook, tabs);
    keepUnread(workbook, found.unread);
  }
  const { activities, deals, rules: rulesTab } = tabs;
  if (rulesTab === undefined || activities === undefined || deals === undefined)
    throw new Fault('notSetUp', { needs: 'setUp' });
  const { grid: rulesGrid, read } = reader.of(rulesTab);
  const settings = read?.document ?? blankDocument;
  const further = furtherContacts(workbook, settings, tabs.contacts);
  const lostTabs = lostTabProblems(
    rulesTab,
    settings,
    { contacts: [tabs.contacts, ...further], activities: [activities], deals: [deals] },
    (setting) => settingCell(rulesGrid, setting),
  );
  const today = reader.toDay(now);
  return {
    ...request,
    tabs: { ...tabs, activities, deals, rules: rulesTab },
    furtherContacts: further,
    today,
    toDay: reader.toDay,
    language: settings.language ?? 'en',
    rules: read?.rules ?? defaultRules,
    settings,
    rulesGrid,
    rulesProblems: [...(read?.problems ?? []), ...lostTabs],
    unreadTabs,
    wholes: found?.wholes,
  };
}

/** The names of tabs, each asked for when it is first needed. */
const lazyNames = (tabs: Readonly<Record<TableName, Tab>>): Readonly<Record<TableName, string>> => ({
  get contacts() {
    return tabs.contacts.name;
  },
  get activities() {
    return tabs.activities.name;
  },
  get deals() {
    return tabs.deals.name;
  },
});

/**
 * Reads every table once, and computes; writes no cell. Tabs that are no longer what they were are looked for
 * anew.
 * @throws a Fault before Set up, or if there are no contacts
 */
export function readDocument(request: RequestContext, isAnew = false): Document {
  const frame = openDocument(request, isAnew);
  const { tabs, today, rules } = frame;
  const { contacts, activities, deals } = tabs;
  const noContacts = () =>
    new Fault('noContacts', { needs: 'contacts', seenHeaders: seenHeaders(request.workbook, tabs) });
  if (contacts === undefined) {
    if (!isAnew) return readDocument(request, true);
    throw noContacts();
  }
  const { grids, contacts: people, activities: activityRows, deals: dealRows } = readTables(frame);
  const isOutOfDate = [people, activityRows, dealRows].some(({ missing }) => missing.length > 0);
  if (isOutOfDate && !isAnew) return readDocument(request, true);
  if (people.missing.length > 0) throw noContacts();
  const pipeline = assemblePipeline(
    { contacts: people.rows, activities: activityRows.rows, deals: dealRows.rows },
    rules,
    today,
  );
  const found = { contacts: people, activities: activityRows, deals: dealRows, pipeline };
  return {
    ...frame,
    tabs: { ...tabs, contacts },
    ...found,
    problems: [
      ...frame.rulesProblems,
      ...frame.unreadTabs.map(unreadTabProblem),
      ...people.problems,
      ...activityRows.problems,
      ...dealRows.problems,
      ...bookProblems(found, lazyNames({ contacts, activities, deals })),
    ],
    grids,
  };
}
