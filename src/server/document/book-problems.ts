// Problems that show only when the three tables are put together.
import type { KeyRows } from '../../core/book/book.ts';
import { labelOf } from '../../core/book/directory.ts';
import { rowsAbout } from '../../core/book/records.ts';
import type { Pipeline } from '../../core/pipeline.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { TableName } from '../../core/vocabulary/tables.ts';
import { cellName } from '../../tables/a1.ts';
import type { Columns } from '../../tables/columns/headers.ts';
import { columnToWrite } from '../../tables/columns/log-columns.ts';
import type { ReadPeople } from '../../tables/people/contacts.ts';
import { nearestName } from '../../tables/people/nearest.ts';
import type { UnreadTab } from './tabs.ts';

interface Found {
  readonly contacts: Pick<ReadPeople, 'columns' | 'lists'>;
  readonly activities: { readonly columns: Columns<string> };
  readonly deals: { readonly columns: Columns<string> };
  readonly pipeline: Pipeline;
}

/**
 * Looking for the nearest name costs a walk through all people; beyond this many unknown keys it says no
 * more.
 */
const MOST_NEAREST = 50;

/** The place of a column in its table, from 1. */
const columnAt = (columns: Columns<string>, key: string): number =>
  (columnToWrite(columns, key)?.index ?? 0) + 1;

/** Beyond this many keys of a table that fit loosely, the rest is one line. */
const MOST_LOOSE = 50;

type TabNames = Readonly<Record<TableName, string>>;

/** How the tab of contacts is read in which somebody's row is. */
const listOf = ({ contacts }: Found, tab: string | undefined) =>
  contacts.lists.find((list) => list.tab === tab);

/** The cell that names the person in the first of some rows. */
const placeOf = (
  found: Found,
  tabs: TabNames,
  { table, tab, rows }: KeyRows,
): Pick<Problem, 'tab' | 'cell'> => {
  const column = table === 'contacts' ? 'referred_by' : 'contact';
  const list = table === 'contacts' && listOf(found, tab);
  const { columns } = list || found[table];
  return { tab: list ? list.tab : tabs[table], cell: cellName(rows[0] ?? 1, columnAt(columns, column)) };
};

function unmatchedProblems(found: Found, tabs: TabNames): readonly Problem[] {
  const { directory, unmatched } = found.pipeline.standings.book;
  return unmatched.map((each, index): Problem => {
    const { table, key, rows, clash } = each;
    const level = table === 'contacts' ? 'info' : 'error';
    const place = { ...placeOf(found, tabs, each), level } as const;
    const values = { contact: key, rows: rows.length };
    if (clash === undefined) {
      const nearest = index < MOST_NEAREST ? nearestName(key, directory.contacts) : '';
      return { ...place, code: 'unknown_contact', values: { ...values, nearest } };
    }
    const [first, second] = [labelOf(directory, clash.first), labelOf(directory, clash.second)];
    return { ...place, code: 'ambiguous_contact', values: { ...values, first, second } };
  });
}

function looseProblems(found: Found, tabs: TabNames): readonly Problem[] {
  const { directory, loose } = found.pipeline.standings.book;
  return (['contacts', 'activities', 'deals'] as const).flatMap((table): readonly Problem[] => {
    const ofTable = loose.filter((each) => each.table === table);
    const problems = ofTable.slice(0, MOST_LOOSE).map((each): Problem => {
      const person = labelOf(directory, each.position);
      const values = { contact: each.key, rows: each.rows.length, person };
      return { ...placeOf(found, tabs, each), level: 'info', code: 'loose_contact', values };
    });
    const [next, ...others] = ofTable.slice(MOST_LOOSE);
    if (next === undefined) return problems;
    const rows = [next, ...others].reduce((sum, each) => sum + each.rows.length, 0);
    const values = { keys: others.length + 1, rows };
    return [
      ...problems,
      { ...placeOf(found, tabs, next), level: 'info', code: 'more_loose_contacts', values },
    ];
  });
}

function contradictionProblems(found: Found, tabs: TabNames): readonly Problem[] {
  const { directory, contradictions } = found.pipeline.standings.book;
  return contradictions.map((each): Problem => {
    const [person, otherPerson] = [each.position, each.otherPosition].map((at) => labelOf(directory, at));
    return {
      ...placeOf(found, tabs, each),
      level: 'warning',
      code: 'contradictory_contact',
      values: {
        contact: each.key,
        rows: each.rows.length,
        person: person ?? '',
        other: each.other,
        otherPerson: otherPerson ?? '',
      },
    };
  });
}

/**
 * What puts the tables at odds: rows of nobody, columns and logs that say the same, deals that fell silent.
 */
export function bookProblems(found: Found, tabs: TabNames): readonly Problem[] {
  const people = found.pipeline.people.flatMap(({ label, standing: { history } }): readonly Problem[] => {
    const problems: Problem[] = [];
    const [place] = rowsAbout(history.contact);
    if (history.usesOpeningAndLog && place !== undefined) {
      const { columns } = listOf(found, place.tab) ?? found.contacts;
      const key = columns.revenue === undefined ? 'purchases' : 'revenue';
      problems.push({
        tab: place.tab,
        cell: cellName(place.row, columnAt(columns, key)),
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
  return [
    ...unmatchedProblems(found, tabs),
    ...contradictionProblems(found, tabs),
    ...people,
    ...looseProblems(found, tabs),
  ];
}

/** That a tab looks as if it were meant to be read. */
export const unreadTabProblem = ({ tab, kind, entries }: UnreadTab): Problem => ({
  ...{ tab, cell: '', level: 'info', code: 'unread_tab' },
  values: { tab, kind, entries },
});
