// How the tabs are read: which tab is which table, and which columns are which key.

import type { Bilingual } from '../../core/base/bilingual.ts';
import type { TableName } from '../../core/vocabulary/tables.ts';
import type { ColumnView, Replies, TableView } from '../../messages/requests.ts';
import { contactColumns } from '../../tables/columns/contact-columns.ts';
import { type ColumnChoice, type Columns, chosenHeaders, NO_COLUMN } from '../../tables/columns/headers.ts';
import { activityColumns, dealColumns } from '../../tables/columns/log-columns.ts';
import type { Grid } from '../../tables/grid.ts';
import { HEADER_ROWS, headerTexts } from '../../tables/recognise/header-texts.ts';
import { headerWord } from '../../tables/recognise/header-words.ts';
import type { KeySpec } from '../../tables/recognise/table-spec.ts';
import { columnsFor } from '../../tables/settings/document-settings.ts';
import type { ReadTable } from '../../tables/table.ts';
import { openDocument } from '../document/document.ts';
import { readTables } from '../document/tables.ts';
import type { RequestContext } from '../request-context.ts';

type KeyedColumn = KeySpec & {
  readonly label: Bilingual;
  readonly shownAs?: string;
  readonly role?: Bilingual;
};

/** The columns of each table by key, in the order in which a user looks for them. */
export const tableColumns: Readonly<Record<TableName, Readonly<Record<string, KeyedColumn>>>> = {
  contacts: contactColumns,
  activities: activityColumns,
  deals: dealColumns,
};

/** The keys that are one column to their users: those that are shown as the same. */
export function groupOf(table: TableName, key: string): readonly string[] {
  const columns = tableColumns[table];
  const shownAs = (each: string): string => columns[each]?.shownAs ?? each;
  return Object.keys(columns).filter((each) => shownAs(each) === shownAs(key));
}

/** The headers of a key and of those that are shown as it: as found, and those that were chosen in vain. */
export function headersUnder(
  group: readonly string[],
  choice: ColumnChoice,
  columns: Columns<string>,
): Pick<ColumnView, 'headers' | 'gone' | 'isGuess' | 'isChosen'> {
  const found = group.flatMap((key) => columns[key] ?? []);
  const headers = [...new Set(found.map(({ header }) => header))];
  const chosen = group.flatMap((key) => chosenHeaders(choice[key]));
  const words = new Set(headers.map(headerWord));
  return {
    headers,
    gone: chosen.filter((header) => header !== NO_COLUMN && !words.has(headerWord(header))),
    isGuess: found.some(({ isGuess }) => isGuess),
    isChosen: chosen.length > 0,
  };
}

/** What the columns of a key are more exactly. */
function rolesOf(
  table: TableName,
  key: string,
  columns: Columns<string>,
): Pick<ColumnView, 'roles' | 'roleOf'> {
  const roles = groupOf(table, key).flatMap((each) => {
    const label = tableColumns[table][each]?.role;
    return label === undefined ? [] : [{ key: each, label }];
  });
  const roleOf = Object.fromEntries(
    roles.flatMap((role) => (columns[role.key] ?? []).map(({ header }) => [header, role.key])),
  );
  return { roles, roleOf };
}

/** Of a table without a header row: the texts of the row that has most of them, to choose from. */
function likelyHeaders({ cells }: Grid): readonly string[] {
  const rows = cells.slice(0, HEADER_ROWS).map((row) => headerTexts(row).filter((text) => text !== ''));
  return rows.reduce((most, row) => (row.length > most.length ? row : most), []);
}

/** The columns of every tab of a table, by key. */
function joinedColumns(lists: readonly { readonly columns: Columns<string> }[]): Columns<string> {
  const [first, ...others] = lists;
  if (others.length === 0) return first?.columns ?? {};
  const keys = new Set(lists.flatMap(({ columns }) => Object.keys(columns)));
  return Object.fromEntries(
    [...keys].map((key) => [key, lists.flatMap(({ columns }) => columns[key] ?? [])]),
  );
}

function tableView(
  table: TableName,
  { tab, further }: Pick<TableView, 'tab' | 'further'>,
  grid: Grid,
  choice: ColumnChoice,
  read: ReadTable<unknown, string>,
  lists: readonly Pick<ReadTable<unknown, string>, 'columns' | 'headers' | 'unread' | 'doubts'>[],
): TableView {
  const own = tableColumns[table];
  const keys = Object.keys(own).filter((key) => (own[key]?.shownAs ?? key) === key);
  const headers = lists.flatMap((list) => list.headers).filter((header) => header !== '');
  const headersIn = (part: 'unread' | 'doubts') => [
    ...new Set(lists.flatMap((list) => list[part].map(({ header }) => header))),
  ];
  const columns = joinedColumns(lists);
  return {
    tab,
    further,
    headers: [...new Set([...(headers.length > 0 ? headers : likelyHeaders(grid)), ...headersIn('unread')])],
    missing: read.missing,
    unread: headersIn('unread'),
    doubts: headersIn('doubts'),
    none: chosenHeaders(choice.none),
    columns: keys.map((key) => ({
      key,
      label: own[key]?.label ?? { en: key, ja: key },
      ...headersUnder(groupOf(table, key), choice, columns),
      takesSeveral: own[key]?.takes !== 'one',
      ...rolesOf(table, key, columns),
    })),
  };
}

/**
 * How the columns of the three tables are read.
 * @throws a Fault before Set up
 */
export function columns(request: RequestContext): Replies['columns'] {
  const document = openDocument(request);
  const { workbook, settings, tabs, furtherContacts } = document;
  const read = readTables(document);
  const view = (table: TableName): TableView =>
    tableView(
      table,
      {
        tab: tabs[table]?.name ?? '',
        further: table === 'contacts' ? furtherContacts.map(({ name }) => name) : [],
      },
      read.grids[table],
      columnsFor(settings, table),
      read[table],
      table === 'contacts' ? read.contacts.lists : [read[table]],
    );
  return {
    tabs: workbook.tabs().map((tab) => tab.name),
    tables: { contacts: view('contacts'), activities: view('activities'), deals: view('deals') },
  };
}
