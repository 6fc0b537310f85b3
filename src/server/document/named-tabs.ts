// The tabs that the Rules name: one, or for the contacts several, separated by commas.

import { partsOf } from '../../core/base/lists.ts';
import type { Place } from '../../core/book/records.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { TableName } from '../../core/vocabulary/tables.ts';
import type { Tab, Workbook } from '../../sheets/workbook.ts';
import { cellName } from '../../tables/a1.ts';
import type { DocumentSettings } from '../../tables/settings/rules.ts';

/** The names that a setting may mean: all of it as one, or its parts. */
export const namesIn = (setting: string, tabs: readonly Tab[]): readonly string[] =>
  tabs.some(({ name }) => name === setting) ? [setting] : partsOf(setting);

/** The tabs that a setting names, in its order; those that aren't there are left out. */
export const tabsNamed = (setting: string, tabs: readonly Tab[]): readonly Tab[] =>
  namesIn(setting, tabs).flatMap((name) => tabs.find((tab) => tab.name === name) ?? []);

/** Whether a tab is the one that a setting names, or the first of those; any is where it is blank. */
export const isAsNamed = (setting: string, tab: Tab | undefined): boolean =>
  setting === '' || setting === tab?.name || partsOf(setting)[0] === tab?.name;

/** Tabs of contacts besides the first; no tab is asked for unless a setting names several. */
export function furtherContacts(
  workbook: Workbook,
  { contactsTab }: DocumentSettings,
  first: Tab | undefined,
): readonly Tab[] {
  if (contactsTab === '' || contactsTab === first?.name) return [];
  return tabsNamed(contactsTab, workbook.tabs()).filter(({ id }) => id !== first?.id);
}

/** The tab of contacts in which a row is. */
export const tabOf = (
  {
    tabs,
    furtherContacts,
  }: { readonly tabs: { readonly contacts: Tab }; readonly furtherContacts: readonly Tab[] },
  place: Place,
): Tab => furtherContacts.find(({ name }) => name === place.tab) ?? tabs.contacts;

/**
 * What the Rules name and isn't there.
 * @param read the tabs that are read as each table
 * @param cellOf where a setting's value is on the Rules tab, from 1
 */
export function lostTabProblems(
  rules: Tab,
  settings: DocumentSettings,
  read: Readonly<Record<TableName, readonly (Tab | undefined)[]>>,
  cellOf: (setting: string) => { readonly row: number; readonly column: number } | undefined,
): readonly Problem[] {
  const named = (Object.keys(read) as TableName[]).filter((table) => settings[`${table}Tab`] !== '');
  return named.flatMap((table) => {
    const tabs = read[table].flatMap((tab) => tab ?? []);
    return namesIn(settings[`${table}Tab`], tabs)
      .filter((name) => !tabs.some((tab) => tab.name === name))
      .map((name): Problem => {
        const place = cellOf(`${table}_tab`);
        return {
          tab: rules.name,
          cell: place === undefined ? '' : cellName(place.row, place.column),
          level: 'warning',
          code: 'lost_tab',
          values: { name, tab: tabs.map((tab) => tab.name).join(', ') },
        };
      });
  });
}
