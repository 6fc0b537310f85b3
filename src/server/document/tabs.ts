// Which tab is which: ours by what stands in them, whatever
// they are called; the contacts by their header row.
import type { Grid, Tab, Workbook } from '../../sheets/workbook.ts';
import { textOf } from '../../tables/cells/cells.ts';
import type { DocumentSettings } from '../../tables/settings/rules.ts';
import { bestTab, type KnownTab, tabKindOf } from '../../tables/tab-kind.ts';
import type { generatedRoles, tabNames } from '../../text/menu.ts';
import { texts } from '../texts.ts';

export type TabRole = keyof typeof tabNames;

export type Tabs = Readonly<Partial<Record<TabRole, Tab>>>;

/** Enough rows to find a header below what other tools write above it. */
const TOP_ROWS = 25;

/**
 * Our logs have eight columns, of which one may have gone; a
 * shorter list of the user's own is taken only when it is chosen.
 */
const OWN_LOG_COLUMNS = 7;

interface Top {
  readonly tab: Tab;
  readonly grid: Grid;
  readonly generated: Generated | undefined;
  readonly known: KnownTab | undefined;
}

type Generated = (typeof generatedRoles)[number];

/** Which of our tabs begins with this title. */
function generatedBy({ cells }: Grid): Generated | undefined {
  const title = textOf(cells[0]?.[0] ?? '', () => Number.NaN);
  const { generatedRoles, generatedTitle } = texts();
  return generatedRoles.find((role) =>
    (['en', 'ja'] as const).some((language) => title.startsWith(generatedTitle(role, language))),
  );
}

/** Whether a tab still is the one that Refresh writes. */
export const isGenerated = (workbook: Workbook, tab: Tab, role: Generated): boolean =>
  generatedBy(workbook.read(tab, 1)) === role;

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

/** Reads the first rows of every tab. The rules, which name the chosen tabs, are asked for in between. */
export function findTabs(workbook: Workbook, settingsOf: (rules: Tab) => DocumentSettings | undefined): Tabs {
  const tops = workbook.tabs().map((tab) => topOf(workbook, tab));
  const ofKind = (kind: KnownTab['kind']) => tops.filter(({ known }) => known?.kind === kind);
  const generated = (role: Generated) =>
    preferred(
      role,
      tops.filter((top) => top.generated === role),
    );
  const rules = preferred('rules', ofKind('rules'));
  const settings = rules === undefined ? undefined : settingsOf(rules);
  const named = (name: string | undefined) =>
    tops.find(({ tab }) => name !== undefined && name !== '' && tab.name === name)?.tab;
  const ownLog = (kind: 'activities' | 'deals') =>
    preferred(
      kind,
      ofKind(kind).filter(({ known }) => (known?.score ?? 0) >= OWN_LOG_COLUMNS),
    );
  const kept = keptTabs(workbook);
  // A log of ours that has lost a header is told as a problem; it is no reason to make another one.
  const keptLog = (role: 'activities' | 'deals') => tops.find(({ tab }) => tab.id === kept[role])?.tab;
  const lists = ofKind('contacts').map(({ grid }) => grid);
  const best = bestTab(lists, 'contacts');
  const found = {
    rules,
    contacts: named(settings?.contactsTab) ?? tops.find(({ grid }) => grid === best)?.tab,
    activities: named(settings?.activitiesTab) ?? ownLog('activities') ?? keptLog('activities'),
    deals: named(settings?.dealsTab) ?? ownLog('deals') ?? keptLog('deals'),
    pipeline: generated('pipeline'),
    today: generated('today'),
    problems: generated('problems'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, tab]) => tab !== undefined));
}

const TABS = 'tabs';
const needed: readonly TabRole[] = ['contacts', 'activities', 'deals', 'rules'];

/** Keeps where the tabs are, once all that is read is there. */
export function keepTabs(workbook: Workbook, tabs: Tabs): void {
  if (needed.some((role) => tabs[role] === undefined)) return;
  workbook.keep(
    TABS,
    JSON.stringify(Object.fromEntries(Object.entries(tabs).map(([role, { id }]) => [role, id]))),
  );
}

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

/** The tabs as they were found before; nothing where one of them is gone, or the rules name another. */
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
  const isAsNamed = (name: string, tab: Tab | undefined) => name === '' || name === tab?.name;
  const isCurrent =
    isAsNamed(contactsTab, tabs.contacts) &&
    isAsNamed(activitiesTab, tabs.activities) &&
    isAsNamed(dealsTab, tabs.deals);
  return isCurrent ? tabs : undefined;
}
