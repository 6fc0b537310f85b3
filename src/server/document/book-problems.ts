// Problems that show only when the three tables are put together.
import { labelOf } from '../../core/book/directory.ts';
import type { Pipeline } from '../../core/pipeline.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { Columns } from '../../tables/columns/headers.ts';
import { cellName } from '../../tables/grid.ts';
import { nearestName } from '../../tables/people/nearest.ts';

type LogName = 'activities' | 'deals';

interface Found {
  readonly contacts: { readonly columns: Columns<string> };
  readonly activities: { readonly columns: Columns<string> };
  readonly deals: { readonly columns: Columns<string> };
  readonly pipeline: Pipeline;
}

/** Looking for the nearest name costs a walk through all people; beyond this many unknown keys it says no more. */
const MOST_NEAREST = 50;

/** Where a column of a table stands, from 1. */
const columnAt = (columns: Columns<string>, key: string): number => (columns[key]?.[0]?.index ?? 0) + 1;

function unmatchedProblems(
  { pipeline, ...tables }: Found,
  tabs: Readonly<Record<LogName | 'contacts', string>>,
): readonly Problem[] {
  const { directory, unmatched } = pipeline.standings.book;
  return unmatched.map(({ table, key, rows, clash }, index): Problem => {
    const cell = cellName(
      rows[0] ?? 1,
      columnAt(tables[table].columns, table === 'contacts' ? 'referred_by' : 'contact'),
    );
    const place = { tab: tabs[table], cell, level: table === 'contacts' ? 'info' : 'error' } as const;
    const values = { contact: key, rows: rows.length };
    if (clash === undefined) {
      const nearest = index < MOST_NEAREST ? nearestName(key, directory.contacts) : '';
      return { ...place, code: 'unknown_contact', values: { ...values, nearest } };
    }
    const [first, second] = [labelOf(directory, clash.first), labelOf(directory, clash.second)];
    return { ...place, code: 'ambiguous_contact', values: { ...values, first, second } };
  });
}

/** What puts the tables at odds: rows of nobody, columns and logs that tell the same, deals that fell silent. */
export function bookProblems(
  found: Found,
  tabs: Readonly<Record<LogName | 'contacts', string>>,
): readonly Problem[] {
  const people = found.pipeline.people.flatMap(({ label, standing: { history } }): readonly Problem[] => {
    const problems: Problem[] = [];
    const row = history.contact.rows[0];
    if (history.usesOpeningAndLog && row !== undefined) {
      const key = found.contacts.columns.revenue === undefined ? 'purchases' : 'revenue';
      const cell = cellName(row, columnAt(found.contacts.columns, key));
      problems.push({
        tab: tabs.contacts,
        cell,
        level: 'info',
        code: 'opening_and_log',
        values: { contact: label },
      });
    }
    for (const deal of history.presumedLost) {
      const cell = cellName(deal.row, columnAt(found.deals.columns, 'result'));
      problems.push({
        tab: tabs.deals,
        cell,
        level: 'info',
        code: 'presumed_lost',
        values: { contact: label },
      });
    }
    return problems;
  });
  return [...unmatchedProblems(found, tabs), ...people];
}
