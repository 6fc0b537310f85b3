// How the tables are read as the server would give it, made from the few facts that a test is about.
import type { ColumnView, Replies, TableView } from '../../src/messages/requests.ts';

export const tableOf = (facts: Partial<TableView> = {}): TableView => ({
  tab: '',
  headers: [],
  missing: [],
  unread: [],
  doubts: [],
  none: [],
  further: [],
  columns: [],
  ...facts,
});

export const columnsOf = (
  tables: Partial<Replies['columns']['tables']>,
  tabs: readonly string[] = [],
): Replies['columns'] => ({
  tabs,
  tables: { contacts: tableOf(), activities: tableOf(), deals: tableOf(), ...tables },
});

export const columnOf = (
  key: string,
  ja: string,
  en: string,
  facts: Partial<ColumnView> = {},
): ColumnView => ({
  key,
  label: { en, ja },
  headers: [],
  gone: [],
  isGuess: false,
  isChosen: false,
  takesSeveral: true,
  roles: [],
  roleOf: {},
  ...facts,
});
