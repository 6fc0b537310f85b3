// Names for new tabs, and how ranges are written in formulas.
import type { Language } from '../../core/base/bilingual.ts';
import type { Tab } from '../../sheets/workbook.ts';
import { columnLetters } from '../../tables/grid.ts';
import { texts } from '../texts.ts';
import type { TabRole } from './tabs.ts';

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

/**
 * A tab's name as formulas write it: in quotes, unless it is so plain that it can be no cell and no value.
 */
export const quoted = (name: string): string =>
  /^(?!true$|false$)[a-z_]{4,}$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** Whole columns of a tab, from the first to a last one counted from 1. */
export const columnsOf = (tab: Tab, columns: number): string =>
  `${quoted(tab.name)}!A:${columnLetters(Math.max(1, columns))}`;
