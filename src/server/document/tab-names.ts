// Names for new tabs.
import type { Language } from '../../core/base/bilingual.ts';
import type { Tab } from '../../sheets/workbook.ts';
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
