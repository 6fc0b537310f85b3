// The book: every person with the rows that tell of him or her.
import type { Activity, Contact, Deal, Tables } from './contact.ts';
import type { Day } from './day.ts';
import { type Directory, directoryOf, directoryOfKeys } from './directory.ts';
import { normalWord } from './words.ts';

/** A person and the rows that name this person, in the order of the sheet and of any day. */
export interface Person {
  readonly contact: Contact;
  readonly activities: readonly Activity[];
  readonly deals: readonly Deal[];
}

/** Rows of one table with a key that is of nobody, or of several people. */
export interface Unmatched {
  readonly table: 'activities' | 'deals';
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

function* keysOf(tables: Tables): Iterable<string> {
  for (const row of tables.activities) if (row.kind !== 'site_care') yield row.contact;
  for (const row of tables.deals) yield row.contact;
}

/** Gives every row to its person. A row whose key fits nobody or two people counts for none. */
export function assembleBook(tables: Tables): Book {
  const directory = tables.contacts === undefined ? directoryOfKeys(keysOf(tables)) : directoryOf(tables.contacts);
  const people = directory.contacts.map((contact) => ({ contact, activities: [] as Activity[], deals: [] as Deal[] }));
  const unmatched = new Map<string, { table: 'activities' | 'deals'; key: string; rows: number[]; clash: Unmatched['clash'] }>();

  const personOf = (table: 'activities' | 'deals', row: Activity | Deal) => {
    const match = directory.find(row.contact);
    if (typeof match === 'number') return people[match];
    const spelling = `${table} ${normalWord(row.contact)}`;
    const known = unmatched.get(spelling);
    if (known === undefined) unmatched.set(spelling, { table, key: row.contact, rows: [row.row], clash: match });
    else known.rows.push(row.row);
    return undefined;
  };
  for (const row of tables.activities) if (row.kind !== 'site_care') personOf('activities', row)?.activities.push(row);
  for (const row of tables.deals) personOf('deals', row)?.deals.push(row);
  const siteCareDays = tables.activities.filter((row) => row.kind === 'site_care').map((row) => row.day);
  return { directory, people, unmatched: [...unmatched.values()], siteCareDays };
}
