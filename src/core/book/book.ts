// The book: every person with the rows that tell of him or her.
import { normalWord } from '../base/bilingual.ts';
import type { Day } from '../base/day.ts';
import { type Directory, directoryOf, type Match, openDirectory } from './directory.ts';
import type { Activity, Contact, Deal, Tables } from './records.ts';

/** A person and the rows that name this person, in the order of the sheet and of any day. */
export interface Person {
  readonly contact: Contact;
  readonly activities: readonly Activity[];
  readonly deals: readonly Deal[];
}

/** Rows of one table with a key that is of nobody, or of several people. */
export interface Unmatched {
  readonly table: 'contacts' | 'activities' | 'deals';
  /** As the first of the rows spells it. */
  readonly key: string;
  readonly rows: readonly number[];
  /** The positions of the two people that the key fits; absent where it fits nobody. */
  readonly clash: { readonly first: number; readonly second: number } | undefined;
}

export interface Book {
  readonly directory: Directory;
  /** In the order of the contacts, or in that of their first rows where there is no contacts table. */
  readonly people: readonly Person[];
  readonly unmatched: readonly Unmatched[];
  /** Days on which the own site was cared for; these rows name nobody. */
  readonly siteCareDays: readonly Day[];
}

interface Gathered extends Person {
  readonly activities: Activity[];
  readonly deals: Deal[];
}

/** Who is who: by the contacts, or by the keys of the rows where there is no contacts table. */
function directoryFor({ contacts }: Tables): {
  readonly directory: Directory;
  readonly matchOf: (key: string) => Match;
} {
  if (contacts !== undefined) {
    const directory = directoryOf(contacts);
    return { directory, matchOf: directory.find };
  }
  const directory = openDirectory();
  return { directory, matchOf: directory.enter };
}

/** Gives every row to its person. A row whose key fits nobody or two people counts for none. */
export function assembleBook(tables: Tables): Book {
  const { directory, matchOf } = directoryFor(tables);
  const gather = (contact: Contact): Gathered => ({ contact, activities: [], deals: [] });
  const people = directory.contacts.map(gather);
  const unmatched = new Map<
    string,
    { table: Unmatched['table']; key: string; rows: number[]; clash: Unmatched['clash'] }
  >();
  const siteCareDays: Day[] = [];

  const personOf = (
    table: Unmatched['table'],
    row: { readonly contact: string; readonly row: number },
  ): Gathered | undefined => {
    const match = matchOf(row.contact);
    if (typeof match === 'number') {
      if (match === people.length) people.push(gather(directory.contacts[match] as Contact));
      return people[match];
    }
    const spelling = `${table} ${normalWord(row.contact)}`;
    const known = unmatched.get(spelling);
    if (known === undefined)
      unmatched.set(spelling, { table, key: row.contact, rows: [row.row], clash: match });
    else known.rows.push(row.row);
    return undefined;
  };
  for (const { referredBy, rows } of tables.contacts ?? [])
    if (referredBy !== '') personOf('contacts', { contact: referredBy, row: rows[0] ?? 1 });
  for (const row of tables.activities) {
    if (row.kind === 'site_care') siteCareDays.push(row.day);
    else personOf('activities', row)?.activities.push(row);
  }
  for (const row of tables.deals) personOf('deals', row)?.deals.push(row);
  return { directory, people, unmatched: [...unmatched.values()], siteCareDays };
}
