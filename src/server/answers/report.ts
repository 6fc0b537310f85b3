// Everything at once, in the keys of the cell functions.
import { isoOf } from '../../core/base/day.ts';
import { nameOf } from '../../core/book/records.ts';
import { phaseOf } from '../../core/vocabulary/stages.ts';
import type { Result } from '../../functions/define.ts';
import { summaryHeader, summaryRows } from '../../functions/funnel.ts';
import { recontactHeader, recontactRows } from '../../functions/recontact.ts';
import type { Replies, Row, TableReport } from '../../messages/requests.ts';
import { isDay, type PlanCell } from '../../sheets/plan.ts';
import {
  type ActivityKey,
  activityColumns,
  type DealKey,
  dealColumns,
} from '../../tables/columns/log-columns.ts';
import type { ReadTable } from '../../tables/table.ts';
import type { Document } from '../document/document.ts';
import { pipelineTab } from '../tabs/generated.ts';
import { problemViews } from './lookup.ts';
import { sheetFacts } from './sheet-facts.ts';

const valueOfCell = (cell: Result): string | number | null =>
  typeof cell === 'string' || typeof cell === 'number' ? cell : null;

const byColumn = (header: readonly string[], rows: readonly (readonly Result[])[]): readonly Row[] =>
  rows.map((row) => Object.fromEntries(header.map((name, index) => [name, valueOfCell(row[index])])));

/** How a table was read, under the names by which its users know the columns. */
function tableOf(
  tab: string,
  kind: TableReport['kind'],
  read: Pick<ReadTable<unknown, string>, 'columns' | 'headerRow' | 'unread' | 'doubts'>,
  shownAs: (key: string) => string,
): TableReport {
  const columns: Record<string, string[]> = {};
  for (const [key, found] of Object.entries(read.columns)) {
    const headers = (found ?? []).map(({ header }) => header);
    columns[shownAs(key)] = [...new Set([...(columns[shownAs(key)] ?? []), ...headers])];
  }
  const unread = [...read.unread, ...read.doubts].map(({ header }) => header);
  return { tab, kind, header_row: read.headerRow ?? null, columns, unread };
}

function tablesOf(document: Document): readonly TableReport[] {
  const { tabs, furtherContacts, contacts, activities, deals, workbook } = document;
  const known = [
    ...contacts.lists.map((list) => tableOf(list.tab, 'contacts', list, (key) => key)),
    tableOf(
      tabs.activities.name,
      'activities',
      activities,
      (key) => activityColumns[key as ActivityKey].shownAs,
    ),
    tableOf(tabs.deals.name, 'deals', deals, (key) => dealColumns[key as DealKey].shownAs),
  ];
  const nothing = { header_row: null, columns: {}, unread: [] };
  const ours = new Set([...Object.values(tabs), ...furtherContacts].map(({ name }) => name));
  const others = workbook.tabs().filter(({ name }) => !ours.has(name));
  return [
    ...known,
    { tab: tabs.rules.name, kind: 'rules', ...nothing },
    ...others.map(({ name }): TableReport => ({ tab: name, kind: 'none', ...nothing })),
  ];
}

function plain(cell: PlanCell): string | number {
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  return typeof cell === 'object' && isDay(cell) ? isoOf(cell.day) : '';
}

/** The Pipeline tab as Refresh writes it, from its header on. */
function pipelineRows(document: Document): readonly (readonly (string | number)[])[] {
  const { columns, rows } = pipelineTab(document, '');
  return [columns.map(({ header }) => plain(header)), ...rows.map((row) => row.map(plain))];
}

/** Everything at once, in the keys of the cell functions. */
export function report(document: Document, withPipeline: boolean): Replies['report'] {
  const { pipeline, today, rules } = document;
  return {
    ...(withPipeline && { pipeline: pipelineRows(document) }),
    today: isoOf(today),
    tables: tablesOf(document),
    contacts: pipeline.people.map(({ label, standing, worth, card }) => ({
      contact: label,
      name: nameOf(standing.history.contact),
      ...sheetFacts(standing.history.contact, standing.stage === 'do_not_contact'),
      phase: phaseOf(standing.stage),
      stage: standing.stage,
      score: standing.trust.score ?? null,
      grade: standing.band,
      ltv: worth.revenue,
      expected: worth.expected ?? null,
      referred: worth.referred,
      reason: card?.reason ?? null,
    })),
    recontact: byColumn(recontactHeader, recontactRows(pipeline, rules.limit)),
    summary: byColumn(summaryHeader, summaryRows(pipeline.standings)),
    problems: problemViews(document),
  };
}
