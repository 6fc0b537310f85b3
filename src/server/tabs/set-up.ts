// Set up: makes the tabs that are missing, and touches no other.
import type { Language } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import type { TabPlan } from '../../sheets/plan.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { dayReader } from '../../tables/cells/zone.ts';
import { readRules } from '../../tables/settings/rules.ts';
import { checkLogs } from '../document/action-context.ts';
import { openDocument } from '../document/document.ts';
import { freeName, madeTab, makingTabs } from '../document/tab-names.ts';
import { readTables } from '../document/tables.ts';
import { type FoundTabs, findTabs, keepTabs, keepUnread, type TabRole, type Tabs } from '../document/tabs.ts';
import { stampToday } from '../document/today.ts';
import type { RequestContext } from '../request-context.ts';
import { activitiesTab, contactsTab, dealsTab } from './log-tabs.ts';
import { rulesTab } from './rules-tab.ts';

const plans: Readonly<Partial<Record<TabRole, (language: Language, today: Day) => TabPlan>>> = {
  contacts: contactsTab,
  activities: activitiesTab,
  deals: dealsTab,
  rules: rulesTab,
};

function foundIn(workbook: Workbook): FoundTabs {
  const context = { toDay: dayReader(() => workbook.timeZone()), locale: () => workbook.locale() };
  return findTabs(workbook, (rules) => readRules(workbook.read(rules), context)?.document);
}

/**
 * What Set up would make: the logs and the rules; a tab
 * for contacts only where it is wanted and there is none.
 */
export const missingTabs = (workbook: Workbook, withContacts: boolean): readonly TabRole[] =>
  missingIn(foundIn(workbook).tabs, withContacts);

function missingIn(found: Tabs, withContacts: boolean): readonly TabRole[] {
  const wanted: readonly TabRole[] = ['activities', 'deals', 'rules'];
  return (withContacts ? (['contacts', ...wanted] as const) : wanted).filter(
    (role) => found[role] === undefined,
  );
}

/** What the tabs of these roles would be called, in names that are still free. */
export const namesOf = (
  roles: readonly TabRole[],
  language: Language,
  workbook: Workbook,
): readonly string[] => {
  const taken = workbook.tabs();
  return roles.map((role) => freeName(role, language, taken));
};

/**
 * Makes the missing tabs, and keeps today's date on the Rules tab.
 * @returns their names
 */
export function setUp(request: RequestContext, language: Language, withContacts: boolean): readonly string[] {
  const { workbook, now } = request;
  const today = dayReader(() => workbook.timeZone())(now);
  const { tabs: found, unread } = foundIn(workbook);
  const missing = missingIn(found, withContacts);
  const planOf = (role: TabRole): TabPlan => {
    const plan = plans[role]?.(language, today);
    if (plan === undefined) throw new Error(`bug: ${role} is not made by Set up`);
    return plan;
  };
  const made = makingTabs(
    workbook,
    missing,
    (role) => {
      const tab = found[role];
      return tab && role in plans ? { tab, plan: planOf(role) } : undefined;
    },
    () => missing.map((role) => madeTab(role, language, workbook, planOf(role)).name),
  );
  if (missing.length === 0) {
    keepTabs(workbook, found);
    keepUnread(workbook, unread);
    const opened = openDocument(request);
    checkLogs({ ...opened, ...readTables(opened) });
  }
  if (!missing.includes('rules')) stampToday(openDocument(request));
  return made;
}
