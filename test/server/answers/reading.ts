// How tables are read and columns chosen, as the sidebar asks for it.
import type { TableView } from '../../../src/messages/requests.ts';
import type { Tabs, TestSheet } from '../spreadsheet.ts';

/** One person, of whose company two columns could tell. */
export const people: Tabs = {
  Contacts: [
    ['Name', 'Workshop', 'Company', 'Email'],
    ['Ann', 'Baker & Sons', 'Old Ltd', 'ann@example.com'],
  ],
};

export type Table = 'contacts' | 'activities' | 'deals';

export const read = (sheet: TestSheet, table: Table = 'contacts'): TableView =>
  sheet.ask({ type: 'columns' }).tables[table];
export const column = (sheet: TestSheet, key: string, table: Table = 'contacts') =>
  read(sheet, table).columns.find((each) => each.key === key);
export const chosen = (sheet: TestSheet): Record<string, unknown> =>
  Object.fromEntries(
    sheet
      .rows('Rules')
      .filter(({ Setting }) => String(Setting).startsWith('column_'))
      .map(({ Setting, Value }) => [Setting, Value]),
  );
export const set = (sheet: TestSheet, table: Table, key: string, headers: readonly string[]) =>
  sheet.ask({ type: 'setColumn', table, key, headers });
export const name = (sheet: TestSheet, table: Table, header: string, key: string) =>
  sheet.ask({ type: 'nameColumn', table, header, key });
export const find = (sheet: TestSheet, text: string) => sheet.ask({ type: 'search', text })[0];
