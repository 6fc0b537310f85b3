// From rows to people: joined, with what is to be told of them.
import type { Contact } from '../../core/book/records.ts';
import type { Extent, ProblemCode, ProblemValues } from '../../core/vocabulary/problem.ts';
import type { ProblemLog } from '../problem-log.ts';
import { groupPeople, isEachAlone, personRow } from './groups.ts';
import { perhapsSame, sharedAddresses } from './likeness.ts';
import { mergeRows } from './merge.ts';

/** The people of a list's rows, in the order of the list. */
export function peopleOf(people: readonly Contact[]): readonly Contact[] {
  const rows = people.map(personRow);
  if (isEachAlone(rows)) return people;
  return groupPeople(rows).map((group) => {
    const people = group.map(({ person }) => person);
    return people.length === 1 && people[0] ? people[0] : mergeRows(people);
  });
}

const shownName = ({ name, emails, id }: Contact): string => name || emails[0] || id;

/** Where a tab's people are told of. */
export interface PeopleLog {
  readonly tab: string;
  readonly log: ProblemLog;
  /** From 0. */
  readonly nameAt: number;
}

const firstRow = ({ rows }: Contact): number => rows[0] ?? 1;

const SHOWN_ROWS = 20;

/** A person's rows, those of further tabs with their tab. */
const rowsOf = ({ rows, elsewhere }: Contact): readonly string[] => [
  ...rows.map(String),
  ...elsewhere.map(({ tab, row }) => `${tab}!${row}`),
];

/** Notes who was joined, who shares an address, and who is perhaps the same. */
export function notePeople(people: readonly Contact[], lists: readonly PeopleLog[]): void {
  const isFirst = ({ tab }: Contact) => tab === lists[0]?.tab;
  const note = <C extends ProblemCode>(person: Contact, code: C, values: ProblemValues[C] & Extent) => {
    const list = lists.find(({ tab }) => tab === person.tab) ?? lists[0];
    list?.log.addPeople('info', code, list.log.gridRow(firstRow(person)), list.nameAt, values);
  };
  for (const person of people) {
    const rows = rowsOf(person);
    if (rows.length < 2) continue;
    const list = rows.slice(0, SHOWN_ROWS).join(', ') + (rows.length > SHOWN_ROWS ? ' …' : '');
    note(person, 'merged_rows', { list, name: shownName(person), rows: rows.length });
  }
  for (const { email, people: sharing } of sharedAddresses(people)) {
    const names = [...new Set(sharing.map(shownName))].slice(0, SHOWN_ROWS).join(', ');
    const [first] = [...sharing].sort(
      (a, b) => Number(isFirst(b)) - Number(isFirst(a)) || firstRow(a) - firstRow(b),
    );
    if (first) note(first, 'shared_address', { email, names, rows: sharing.length });
  }
  for (const [first, second] of perhapsSame(people))
    note(second, 'perhaps_same', {
      first: shownName(first),
      second: shownName(second),
      row: firstRow(second),
      rows: 2,
    });
}
