// Which tab is which: ours by what is in them, whatever they are called; the contacts by their header row.
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { Grid, Tab, Workbook } from '../../sheets/workbook.ts';
import { textOf } from '../../tables/cells/cells.ts';
import { namedIn } from '../../tables/people/contacts.ts';
import { knownPeople } from '../../tables/people/known-people.ts';
import type { IsPerson } from '../../tables/recognise/evidence.ts';
import type { DocumentSettings } from '../../tables/settings/rules.ts';
import { bestTab, type KnownTab, tabKindOf } from '../../tables/tab-kind.ts';
import { isBlankRow } from '../../tables/table.ts';
import type { generatedRoles, tabNames } from '../../text/menu.ts';
import { texts } from '../texts.ts';
import { isAsNamed, tabsNamed } from './named-tabs.ts';

export type TabRole = keyof typeof tabNames;

export type Tabs = Readonly<Partial<Record<TabRole, Tab>>>;

/** Enough rows to find a header below what other tools write above it. */
export const TOP_ROWS = 25;

/** Our logs have eight columns, of which one may have gone; what has as many of them is ours. */
const OWN_LOG_COLUMNS = 7;

/** A tab that looks like people, a history or sales, and isn't read. */
export interface UnreadTab {
  readonly tab: string;
  readonly kind: 'contacts' | 'activities' | 'deals';
  /** Rows below the header that aren't blank, or so. */
  readonly entries: number;
}

export interface FoundTabs {
  readonly tabs: Tabs;
  readonly unread: readonly UnreadTab[];
  /** What was read whole to find them, by the tab's id. */
  readonly wholes: ReadonlyMap<number, Grid>;
}

interface Top {
  readonly tab: Tab;
  readonly grid: Grid;
  readonly generated: Generated | undefined;
  readonly known: KnownTab | undefined;
}

type Generated = (typeof generatedRoles)[number];

/** Which of our tabs begins with this title. */
export function generatedBy({ cells }: Grid): Generated | undefined {
  const title = textOf(cells[0]?.[0] ?? '', () => Number.NaN);
  const { generatedRoles, generatedTitle } = texts();
  return generatedRoles.find((role) =>
    (['en', 'ja'] as const).some((language) => title.startsWith(generatedTitle(role, language))),
  );
}

function topOf(workbook: Workbook, tab: Tab): Top {
  const grid = workbook.read(tab, TOP_ROWS);
  const generated = generatedBy(grid);
  return { tab, grid, generated, known: generated === undefined ? tabKindOf(grid) : undefined };
}

/** The one among several that has its first name still, else the first. */
function preferred(role: TabRole, tops: readonly Top[]): Tab | undefined {
  const names: readonly string[] = Object.values(texts().tabNames[role]);
  return (tops.find(({ tab }) => names.includes(tab.name)) ?? tops[0])?.tab;
}

/** Tells the keys of people in the contacts from other texts. */
function peopleOf(
  tabs: readonly Tab[],
  settings: DocumentSettings | undefined,
  wholeOf: (tab: Tab) => Grid,
): IsPerson {
  const context = { toDay: () => Number.NaN, locale: () => '', columns: settings?.columns };
  return knownPeople(() => tabs.flatMap((tab) => namedIn(wholeOf(tab), context)));
}

/** How many rows a list has, the header's own left out. */
function entriesOf(workbook: Workbook, { tab, grid, known }: Top): number {
  const header = known?.headerRow ?? 0;
  if (grid.cells.length >= TOP_ROWS) return workbook.lastRow(tab) - header - 1;
  return grid.cells.slice(header + 1).filter((row) => !isBlankRow(row)).length;
}

/**
 * Reads the first rows of every tab, and the people, by whom logs are
 * known. The rules, which name the chosen tabs, are asked for in between.
 */
export function findTabs(
  workbook: Workbook,
  settingsOf: (rules: Tab) => DocumentSettings | undefined,
): FoundTabs {
  const tops = workbook.tabs().map((tab) => topOf(workbook, tab));
  const ofKind = (kind: KnownTab['kind'], among = tops) => among.filter(({ known }) => known?.kind === kind);
  const generated = (role: Generated) =>
    preferred(
      role,
      tops.filter((top) => top.generated === role),
    );
  const rules = preferred('rules', ofKind('rules'));
  const settings = rules === undefined ? undefined : settingsOf(rules);
  const named = (name: string | undefined) =>
    tops.find(({ tab }) => name !== undefined && name !== '' && tab.name === name)?.tab;
  const lists = ofKind('contacts').map(({ grid }) => grid);
  const best = bestTab(lists, 'contacts');
  const chosen = tabsNamed(
    settings?.contactsTab ?? '',
    tops.map(({ tab }) => tab),
  );
  const contacts = chosen[0] ?? tops.find(({ grid }) => grid === best)?.tab;
  const further = new Set(chosen.slice(1));
  const wholes = new Map<number, Grid>();
  const wholeOf = (tab: Tab): Grid => {
    const grid = workbook.read(tab);
    wholes.set(tab.id, grid);
    return grid;
  };
  const isPerson = contacts && peopleOf([contacts, ...further], settings, wholeOf);
  const others = tops
    .filter(
      ({ tab, generated: role, known }) =>
        tab !== contacts && !further.has(tab) && role === undefined && known?.kind !== 'rules',
    )
    .map((top) => ({ ...top, known: tabKindOf(top.grid, isPerson) }));
  const kept = keptTabs(workbook);
  /**
   * Chosen, else ours, else as before (one that has lost a header
   * is reported as a problem), else the likeliest of the user's.
   */
  const log = (role: LogName): Tab | undefined => {
    const other = named(settings?.[role === 'deals' ? 'activitiesTab' : 'dealsTab']);
    const isFree = (tab: Tab) => tab !== contacts && !further.has(tab) && tab !== other;
    const logs = ofKind(role, others).filter(({ tab }) => isFree(tab));
    const own = logs.filter(({ known }) => (known?.ownColumns ?? 0) >= OWN_LOG_COLUMNS);
    const likeliest = [...logs].sort((a, b) => (b.known?.score ?? 0) - (a.known?.score ?? 0));
    const keptTab = tops.find(
      ({ tab, grid }) => tab.id === kept[role] && isFree(tab) && grid.cells.length > 0,
    )?.tab;
    return named(settings?.[`${role}Tab`]) ?? preferred(role, own) ?? keptTab ?? likeliest[0]?.tab;
  };
  const found = {
    ...{ rules, contacts, activities: log('activities'), deals: log('deals') },
    pipeline: generated('pipeline'),
    today: generated('today'),
    dashboard: generated('dashboard'),
    problems: generated('problems'),
  };
  const used = new Set(Object.values(found).map((tab) => tab?.id));
  const unread = others.flatMap((top): UnreadTab[] => {
    const kind = top.known?.kind;
    if (kind === undefined || kind === 'rules' || used.has(top.tab.id)) return [];
    const entries = entriesOf(workbook, top);
    return entries > 0 ? [{ tab: top.tab.name, kind, entries }] : [];
  });
  const tabs = Object.fromEntries(Object.entries(found).filter(([, tab]) => tab !== undefined));
  return { tabs, unread: unread.slice(0, MOST_UNREAD), wholes };
}

const TABS = 'tabs';
const UNREAD = 'unread tabs';
/** So many are reported. */
const MOST_UNREAD = 20;
const needed: readonly TabRole[] = ['contacts', 'activities', 'deals', 'rules'];

/** Keeps where the tabs are, once all that is read is there. */
export function keepTabs(workbook: Workbook, tabs: Tabs): void {
  if (needed.some((role) => tabs[role] === undefined)) return;
  workbook.keepSoon(
    TABS,
    JSON.stringify(Object.fromEntries(Object.entries(tabs).map(([role, { id }]) => [role, id]))),
  );
}

/** Keeps which tabs look as if they were meant to be read. */
export const keepUnread = (workbook: Workbook, unread: readonly UnreadTab[]): void =>
  workbook.keepSoon(UNREAD, JSON.stringify(unread));

/** The tabs that weren't read when they were last looked for. */
export const keptUnread = (workbook: Workbook): readonly UnreadTab[] =>
  JSON.parse(workbook.kept(UNREAD) ?? '[]');

/** Has the tabs looked for anew. */
export const forgetTabs = (workbook: Workbook): void => workbook.keep(TABS, '{}');

/** The ids of the tabs as they were found before. */
export const keptTabs = (workbook: Workbook): Readonly<Partial<Record<TabRole, number>>> =>
  JSON.parse(workbook.kept(TABS) ?? '{}');

/**
 * Whether the tabs that Refresh writes are known; else they have to be looked for, lest they are made twice.
 */
export const keepsGenerated = (workbook: Workbook): boolean => {
  const ids = keptTabs(workbook);
  return texts().generatedRoles.every((role) => ids[role] !== undefined);
};

/** The tabs as they were found before; undefined if one of them is gone, or the rules name another. */
export function tabsAsKept(
  workbook: Workbook,
  settingsOf: (rules: Tab) => DocumentSettings | undefined,
): Tabs | undefined {
  const entries = Object.entries(keptTabs(workbook)).map(([role, id]) => [role, workbook.tab(id)] as const);
  if (entries.some(([, tab]) => tab === undefined)) return undefined;
  const tabs = Object.fromEntries(entries) as Tabs;
  const settings = tabs.rules === undefined ? undefined : settingsOf(tabs.rules);
  if (settings === undefined) return undefined;
  const { contactsTab, activitiesTab, dealsTab } = settings;
  const isCurrent =
    isAsNamed(contactsTab, tabs.contacts) &&
    isAsNamed(activitiesTab, tabs.activities) &&
    isAsNamed(dealsTab, tabs.deals);
  return isCurrent ? tabs : undefined;
}
