// How the tabs are read: which tab is which table, and which column is which key; kept on the Rules tab.
import type { Replies } from '../../messages/requests.ts';
import { contactAliases } from '../../tables/columns/aliases.ts';
import type { Grid } from '../../tables/grid.ts';
import { readContacts } from '../../tables/people/contacts.ts';
import { ruleColumns } from '../../tables/settings/rules.ts';
import type { Circumstances } from '../circumstances.ts';
import { type Frame, readFrame, settingCell } from '../document/document.ts';
import { noDesk } from '../document/snapshot.ts';
import { forgetTabs } from '../document/tabs.ts';
import { Fault } from '../fault.ts';

const emptyGrid: Grid = { tab: '', row: 1, column: 1, cells: [] };

export function columns(around: Circumstances): Replies['columns'] {
  const { workbook, settings, tabs, toDay } = readFrame(around);
  const grid = tabs.contacts === undefined ? emptyGrid : workbook.read(tabs.contacts);
  const contacts = readContacts(grid, { toDay, locale: () => workbook.locale(), columns: settings.columns });
  const known: Readonly<Record<string, readonly { header: string; isGuess: boolean }[] | undefined>> =
    contacts.columns;
  return {
    columns: Object.keys(contactAliases).map((key) => ({
      key,
      header: known[key]?.[0]?.header ?? settings.columns[key] ?? '',
      isGuess: known[key]?.[0]?.isGuess ?? false,
      isChosen: (settings.columns[key] ?? '') !== '',
    })),
    headers: contacts.headers.filter((header) => header !== ''),
    tabs: workbook.tabs().map((tab) => tab.name),
    tables: { contacts: tabs.contacts?.name ?? '', activities: tabs.activities.name, deals: tabs.deals.name },
  };
}

/** Writes a setting into its row of the Rules tab, or appends a row for it; what was remembered by the old one is forgotten. */
function setSetting({ workbook, tabs, rulesGrid }: Frame, key: string, value: string): void {
  const cell = settingCell(rulesGrid, key);
  const { setting = 0, value: at = 1 } = ruleColumns(rulesGrid) ?? {};
  if (cell !== undefined) workbook.setCell(tabs.rules, cell.row, cell.column, value);
  else if (value !== '')
    workbook.append(
      tabs.rules,
      Array.from({ length: at + 1 }, (_, i) => (i === setting ? key : i === at ? value : undefined)),
    );
  workbook.remember(noDesk);
  forgetTabs(workbook);
}

export function setColumn(around: Circumstances, key: string, header: string): null {
  if (!Object.keys(contactAliases).includes(key)) throw new Fault('unknownMessage');
  setSetting(readFrame(around), `column_${key}`, header);
  return null;
}

export function setTab(around: Circumstances, table: 'contacts' | 'activities' | 'deals', tab: string): null {
  if (tab !== '' && !around.workbook.tabs().some((each) => each.name === tab)) throw new Fault('unknownTab');
  const frame = readFrame(around);
  const isTaken = Object.entries(frame.tabs).some(([role, { name }]) => role !== table && name === tab);
  if (isTaken) throw new Fault('tabInUse');
  setSetting(frame, `${table}_tab`, tab);
  return null;
}
