// Tabs that are made: under a name that is free, or in a blank tab that has one of our names already.
import type { Language } from '../../core/base/bilingual.ts';
import type { TabPlan } from '../../sheets/plan.ts';
import type { Tab, Workbook } from '../../sheets/workbook.ts';
import { texts } from '../texts.ts';
import { keptTabs, type TabRole } from './tabs.ts';

const ownName = (name: string, attempt: number): string =>
  attempt === 1 ? `${name} (Goen)` : `${name} (Goen ${attempt})`;

/** A name that is still free: the role's own, else with "(Goen)" behind it. */
export function freeName(role: TabRole, language: Language, taken: readonly Tab[]): string {
  const names = new Set(taken.map((tab) => tab.name.toLowerCase()));
  const name = texts().tabNames[role][language];
  if (!names.has(name.toLowerCase())) return name;
  let attempt = 1;
  while (names.has(ownName(name, attempt).toLowerCase())) attempt++;
  return ownName(name, attempt);
}

/** A tab of ours with nothing in it: one that was cleared, or whose making was cut off. */
function blankOwnTab(role: TabRole, workbook: Workbook): Tab | undefined {
  const names: readonly string[] = Object.values(texts().tabNames[role]);
  const isOurs = ({ id, name }: Tab): boolean =>
    keptTabs(workbook)[role] === id || names.some((own) => name === own || name.startsWith(`${own} (Goen`));
  return workbook.tabs().find((tab) => isOurs(tab) && workbook.lastRow(tab) === 0);
}

/** Makes a tab, or fills the blank one that is there for it. */
export function madeTab(role: TabRole, language: Language, workbook: Workbook, plan: TabPlan): Tab {
  const blank = blankOwnTab(role, workbook);
  if (blank === undefined) return workbook.make(freeName(role, language, workbook.tabs()), plan);
  workbook.fill(blank, plan);
  return blank;
}

const MAKING = 'making';

/** The tabs whose making was begun and never ended. */
const cutOff = (workbook: Workbook): readonly TabRole[] => JSON.parse(workbook.kept(MAKING) || '[]');

/**
 * Makes tabs so that one that is cut off is known by the next to do so: its cells come first, and its looks
 * are put right.
 * @param making what will be made
 * @param planOf how a tab that was cut off should look; undefined where it isn't there
 */
export function makingTabs<T>(
  workbook: Workbook,
  making: readonly TabRole[],
  planOf: (role: TabRole) => { readonly tab: Tab; readonly plan: TabPlan } | undefined,
  make: () => T,
): T {
  const before = cutOff(workbook);
  if (making.length > 0) workbook.keep(MAKING, JSON.stringify([...new Set([...before, ...making])]));
  const result = make();
  for (const role of before.filter((each) => !making.includes(each))) {
    const half = planOf(role);
    if (half !== undefined) workbook.layOut(half.tab, half.plan);
  }
  if (making.length + before.length > 0) workbook.keepSoon(MAKING, '[]');
  return result;
}
