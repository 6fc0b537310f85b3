// The three tables of a document, each read once: as every answer reads them.

import type { Activity, Deal } from '../../core/book/records.ts';
import type { TableName } from '../../core/vocabulary/tables.ts';
import type { Grid, Tab } from '../../sheets/workbook.ts';
import type { ActivityKey, DealKey } from '../../tables/columns/log-columns.ts';
import { readActivities } from '../../tables/logs/activities.ts';
import { readDeals } from '../../tables/logs/deals.ts';
import { type ReadPeople, readContacts } from '../../tables/people/contacts.ts';
import { knownPeople } from '../../tables/people/known-people.ts';
import { columnsFor } from '../../tables/settings/document-settings.ts';
import type { ReadTable } from '../../tables/table.ts';
import type { OpenDocument } from './open-document.ts';

export interface Tables {
  readonly grids: Readonly<Record<TableName, Grid>>;
  readonly contacts: ReadPeople;
  readonly activities: ReadTable<Activity, ActivityKey>;
  readonly deals: ReadTable<Deal, DealKey>;
}

const noGrid: Grid = { tab: '', row: 1, column: 1, cells: [] };

/** Reads the tables. Where there is no tab of contacts, theirs is blank. */
export function readTables({
  workbook,
  tabs,
  furtherContacts,
  today,
  toDay,
  settings,
  wholes,
}: OpenDocument): Tables {
  const context = (table: TableName) => ({
    toDay,
    today,
    locale: () => workbook.locale(),
    columns: columnsFor(settings, table),
    words: settings.words,
  });
  const whole = (tab: Tab): Grid => wholes?.get(tab.id) ?? workbook.read(tab);
  const grids = {
    activities: workbook.read(tabs.activities),
    deals: workbook.read(tabs.deals),
    contacts: tabs.contacts === undefined ? noGrid : whole(tabs.contacts),
  };
  const further = furtherContacts.map(whole);
  const contacts = readContacts(grids.contacts, context('contacts'), further);
  const isPerson = knownPeople(() => contacts.rows);
  return {
    grids,
    contacts,
    activities: readActivities(grids.activities, { ...context('activities'), isPerson }),
    deals: readDeals(grids.deals, { ...context('deals'), isPerson }),
  };
}
