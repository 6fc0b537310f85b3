// Everything at once, in the keys of the cell functions.
import { type Day, isoOf } from '../../core/base/day.ts';
import { tagsOf as listOf } from '../../core/base/lists.ts';
import type { History } from '../../core/book/history.ts';
import { type Contact, nameOf } from '../../core/book/records.ts';
import { phaseOf } from '../../core/vocabulary/stages.ts';
import type { Result } from '../../functions/define.ts';
import { summaryHeader, summaryRows } from '../../functions/funnel.ts';
import { recontactHeader, recontactRows } from '../../functions/recontact.ts';
import type { Entry, Replies, Row, TableReport } from '../../messages/requests.ts';
import type { ContactKey } from '../../tables/columns/contact-columns.ts';
import {
  type ActivityKey,
  activityColumns,
  type DealKey,
  dealColumns,
} from '../../tables/columns/log-columns.ts';
import type { ReadTable } from '../../tables/table.ts';
import type { Document } from '../document/document.ts';
import { problemViews } from './lookup.ts';

const valueOfCell = (cell: Result): string | number | null =>
  typeof cell === 'string' || typeof cell === 'number' ? cell : null;

const byColumn = (header: readonly string[], rows: readonly (readonly Result[])[]): readonly Row[] =>
  rows.map((row) => Object.fromEntries(header.map((name, index) => [name, valueOfCell(row[index])])));

const isoOrNull = (day: Day | undefined): string | null => (day === undefined ? null : isoOf(day));

const pad = (number: number): string => String(number).padStart(2, '0');

/** A birthday in ISO form; --11-30 without a year. */
const birthdayText = (birthday: Contact['birthday']): string | null =>
  birthday === undefined ? null : `${birthday.year ?? '-'}-${pad(birthday.month)}-${pad(birthday.date)}`;

/** Columns whose facts are lists. */
type Lists = { readonly email: 'emails'; readonly phone: 'phones'; readonly owner: 'owners' };
/** Columns that make the name, and two that only the list of the day asks for. */
type Untold =
  | 'name'
  | `${'first' | 'last'}_name`
  | `phonetic_${'first' | 'last'}`
  | 'worries'
  | 'review_months';
/** A column that isn't told fails here, by its name. */
type SheetFacts = Readonly<
  Record<Exclude<ContactKey, keyof Lists | Untold> | Lists[keyof Lists], Entry[string]>
>;

/** What the sheet says of a person, without the logs; of the logs only whether they are to be left alone. */
const sheetFacts = ({ contact }: History, isStopped: boolean): SheetFacts => ({
  id: contact.id,
  phonetic: contact.phonetic,
  company: contact.company,
  emails: contact.emails,
  phones: contact.phones,
  source: contact.source,
  problem: contact.problem,
  owners: contact.owners,
  referred_by: contact.referredBy,
  inherited_from: contact.inheritedFrom,
  first_met: isoOrNull(contact.firstMet),
  last_contact: isoOrNull(contact.lastContact),
  next_contact: isoOrNull(contact.nextContact),
  every: contact.every ?? null,
  birthday: birthdayText(contact.birthday),
  last_purchase: isoOrNull(contact.lastPurchase),
  purchases: contact.purchases ?? null,
  revenue: contact.revenue ?? null,
  status: contact.status ?? '',
  lost_on: isoOrNull(contact.lostOn),
  lost_reason: contact.lostReason ?? null,
  do_not_contact: contact.doNotContact || isStopped,
  no_email: contact.noEmail,
  no_call: contact.noCall,
  tags: listOf(contact.tags),
  notes: contact.notes,
});

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

/** Everything at once, in the keys of the cell functions. */
export function report(document: Document): Replies['report'] {
  const { pipeline, today, rules } = document;
  return {
    today: isoOf(today),
    tables: tablesOf(document),
    contacts: pipeline.people.map(({ label, standing, worth, card }) => ({
      contact: label,
      name: nameOf(standing.history.contact),
      ...sheetFacts(standing.history, standing.stage === 'do_not_contact'),
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
