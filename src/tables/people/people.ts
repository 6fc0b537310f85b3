// From rows to people: joined, with what is to be told of them.
import type { Contact } from '../../core/book/records.ts';
import type { ProblemLog } from '../problem-log.ts';
import { groupPeople, personRow } from './groups.ts';
import { perhapsSame, sharedAddresses } from './likeness.ts';
import { mergeRows } from './merge.ts';

/** The people of a list's rows, in the order of the list. */
export function peopleOf(rows: readonly Contact[]): readonly Contact[] {
  return groupPeople(rows.map(personRow)).map((group) => {
    const people = group.map(({ person }) => person);
    return people.length === 1 && people[0] ? people[0] : mergeRows(people);
  });
}

const shownName = ({ name, emails, id }: Contact): string => name || emails[0] || id;

const firstRow = ({ rows }: Contact): number => rows[0] ?? 1;

const SHOWN_ROWS = 20;

/**
 * Notes who was joined, who shares an address, and who is perhaps the same.
 * @param gridRow the row in the grid, from 0, of a row in the tab
 */
export function notePeople(
  people: readonly Contact[],
  log: ProblemLog,
  column: number,
  gridRow: (row: number) => number,
): void {
  for (const person of people) {
    if (person.rows.length < 2) continue;
    const list = person.rows.slice(0, SHOWN_ROWS).join(', ') + (person.rows.length > SHOWN_ROWS ? ' …' : '');
    log.addPeople('info', 'merged_rows', gridRow(firstRow(person)), column, {
      list,
      name: shownName(person),
      rows: person.rows.length,
    });
  }
  for (const { email, people: sharing } of sharedAddresses(people)) {
    const names = [...new Set(sharing.map(shownName))].slice(0, SHOWN_ROWS).join(', ');
    const row = gridRow(Math.min(...sharing.map(firstRow)));
    log.addPeople('info', 'shared_address', row, column, { email, names, rows: sharing.length });
  }
  for (const [first, second] of perhapsSame(people)) {
    const row = firstRow(second);
    log.addPeople('info', 'perhaps_same', gridRow(row), column, {
      first: shownName(first),
      second: shownName(second),
      row,
      rows: 2,
    });
  }
}
