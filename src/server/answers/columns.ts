// How the tabs are read: which tab is which table, and which column is which key; kept on the Rules tab.
import type { TableName } from '../../core/vocabulary/tables.ts';
import type { Replies } from '../../messages/requests.ts';
import { contactColumns, contactKeys } from '../../tables/columns/contact-columns.ts';
import type { Grid } from '../../tables/grid.ts';
import { readContacts } from '../../tables/people/contacts.ts';
import { ruleColumns } from '../../tables/settings/rules.ts';
import { type OpenDocument, openDocument, settingCell } from '../document/document.ts';
import { noSnapshot } from '../document/memory.ts';
import { forgetTabs } from '../document/tabs.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';

const emptyGrid: Grid = { tab: '', row: 1, column: 1, cells: [] };

/**
 * How the columns of the contacts are read.
 * @throws a Fault before Set up
 */
export function columns(request: RequestContext): Replies['columns'] {
  const { workbook, settings, tabs, toDay } = openDocument(request);
  const grid = tabs.contacts === undefined ? emptyGrid : workbook.read(tabs.contacts);
  const contacts = readContacts(grid, { toDay, locale: () => workbook.locale(), columns: settings.columns });
  const known: Readonly<Record<string, readonly { header: string; isGuess: boolean }[] | undefined>> =
    contacts.columns;
  return {
    columns: contactKeys.map((key) => ({
      key,
      label: contactColumns[key].label,
      header: known[key]?.[0]?.header ?? settings.columns[key] ?? '',
      isGuess: known[key]?.[0]?.isGuess ?? false,
      isChosen: (settings.columns[key] ?? '') !== '',
    })),
    headers: contacts.headers.filter((header) => header !== ''),
    tabs: workbook.tabs().map((tab) => tab.name),
    tables: { contacts: tabs.contacts?.name ?? '', activities: tabs.activities.name, deals: tabs.deals.name },
  };
}

/**
 * Writes a setting into its row of the Rules tab, or appends a
 * row for it; what was remembered by the old one is forgotten.
 */
function setSetting({ workbook, tabs, rulesGrid }: OpenDocument, key: string, value: string): void {
  const cell = settingCell(rulesGrid, key);
  const { setting = 0, value: at = 1 } = ruleColumns(rulesGrid) ?? {};
  if (cell !== undefined) workbook.setCell(tabs.rules, cell.row, cell.column, value);
  else if (value !== '')
    workbook.append(
      tabs.rules,
      Array.from({ length: at + 1 }, (_, i) => (i === setting ? key : i === at ? value : undefined)),
    );
  workbook.remember(noSnapshot);
  forgetTabs(workbook);
}

/**
 * Reads a column as what the user says.
 * @param key a column of the contacts
 * @param header its header, "-" for no column, "" for our own finding
 * @throws a Fault for a key that is none, or before Set up
 */
export function setColumn(request: RequestContext, key: string, header: string): null {
  if (!(contactKeys as readonly string[]).includes(key)) throw new Fault('unknownMessage');
  setSetting(openDocument(request), `column_${key}`, header);
  return null;
}

/**
 * Takes a tab as one of the tables.
 * @param tab its name; "" for our own finding
 * @throws a Fault if the tab isn't there or is another table already, or before Set up
 */
export function setTab(request: RequestContext, table: TableName, tab: string): null {
  if (tab !== '' && !request.workbook.tabs().some((each) => each.name === tab)) throw new Fault('unknownTab');
  const frame = openDocument(request);
  const isTaken = Object.entries(frame.tabs).some(([role, { name }]) => role !== table && name === tab);
  if (isTaken) throw new Fault('tabInUse');
  setSetting(frame, `${table}_tab`, tab);
  return null;
}
