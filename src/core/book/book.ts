// The book: every person with the rows that tell of them.

import { normalWord } from '../base/bilingual.ts';
import type { Day } from '../base/day.ts';
import type { TableName } from '../vocabulary/tables.ts';
import type { Directory } from './directory.ts';
import type { Activity, Contact, Deal, Tables } from './records.ts';
import type { Fit } from './row-fit.ts';
import { type Named, whoIsWho } from './who-is-who.ts';

/** A person and the rows that name this person, in the order of the sheet and of any day. */
export interface Person {
  readonly contact: Contact;
  readonly activities: readonly Activity[];
  readonly deals: readonly Deal[];
}

/** Rows of one table that say the same of a person. */
export interface KeyRows {
  readonly table: TableName;
  /** The tab of the first of the rows; undefined in a log, which is one tab. */
  readonly tab: string | undefined;
  /** As the first of the rows spells it. */
  readonly key: string;
  readonly rows: readonly number[];
}

/** Rows with a key that is of nobody, or of several people. */
export interface Unmatched extends KeyRows {
  /** The positions of the two people that the key fits; undefined where it fits nobody. */
  readonly clash: { readonly first: number; readonly second: number } | undefined;
}

/** Rows that count for a person whose contact is written otherwise. */
export interface LooseRows extends KeyRows {
  readonly position: number;
}

/** Rows of which one column means another person than a surer one does. */
export interface ContradictoryRows extends KeyRows {
  /** The person for whom the rows count. */
  readonly position: number;
  readonly other: string;
  readonly otherPosition: number;
}

export interface Book {
  readonly directory: Directory;
  /** In the order of the contacts, or in that of their first rows where there is no contacts table. */
  readonly people: readonly Person[];
  readonly unmatched: readonly Unmatched[];
  readonly loose: readonly LooseRows[];
  readonly contradictions: readonly ContradictoryRows[];
  /**
   * The log of activities has its newest rows on top, so that of one day nobody knows which row came first.
   */
  readonly isNewestFirst: boolean;
  /** Days on which the own site was cared for; these rows name nobody. */
  readonly siteCareDays: readonly Day[];
}

interface Gathered extends Person {
  readonly activities: Activity[];
  readonly deals: Deal[];
}

interface NamedRow extends Named {
  readonly row: number;
  readonly tab?: string;
}

/** Puts rows of one table together that say the same. */
function rowGroups<Facts>(): {
  readonly add: (table: KeyRows['table'], words: readonly string[], row: NamedRow, facts: Facts) => void;
  readonly all: () => readonly (KeyRows & Facts)[];
} {
  const groups = new Map<string, Omit<KeyRows, 'rows'> & { rows: number[] } & Facts>();
  return {
    add(table, words, row, facts) {
      const spelling = [table, ...words.map(normalWord)].join('\n');
      const known = groups.get(spelling);
      if (known === undefined)
        groups.set(spelling, { table, tab: row.tab, key: words[0] ?? '', rows: [row.row], ...facts });
      else known.rows.push(row.row);
    },
    all: () => [...groups.values()],
  };
}

/** Whether the days of a log fall more often than they rise, from each row to the next. */
function hasNewestFirst(rows: readonly Activity[]): boolean {
  let rises = 0;
  for (let i = 1; i < rows.length; i++) {
    const later = (rows[i] as Activity).day - (rows[i - 1] as Activity).day;
    if (later !== 0) rises += later > 0 ? 1 : -1;
  }
  return rises < 0;
}

/** Gives every row to its person. A row whose key fits nobody or two people counts for none. */
export function assembleBook(tables: Tables): Book {
  const { directory, fitOf } = whoIsWho(tables.contacts);
  const gather = (contact: Contact): Gathered => ({ contact, activities: [], deals: [] });
  const people = directory.contacts.map(gather);
  const unmatched = rowGroups<Pick<Unmatched, 'clash'>>();
  const loose = rowGroups<Pick<LooseRows, 'position'>>();
  const contradictions = rowGroups<Pick<ContradictoryRows, 'position' | 'other' | 'otherPosition'>>();
  const siteCareDays: Day[] = [];

  const wordsOf = ({ contact, keys = [] }: NamedRow): readonly string[] => [
    contact,
    ...keys.map(({ text }) => text),
  ];
  const personAt = (position: number): Gathered | undefined => {
    if (position === people.length) people.push(gather(directory.contacts[position] as Contact));
    return people[position];
  };
  const personOf = (table: KeyRows['table'], row: NamedRow): Gathered | undefined => {
    const { match, loose: looseKey, contradiction }: Fit = fitOf(row);
    if (typeof match !== 'number') {
      unmatched.add(table, wordsOf(row), row, { clash: match });
      return undefined;
    }
    if (looseKey !== undefined) loose.add(table, [looseKey, String(match)], row, { position: match });
    if (contradiction !== undefined) {
      const { key, other, otherPosition } = contradiction;
      contradictions.add(table, [key, other], row, { position: match, other, otherPosition });
    }
    return personAt(match);
  };
  for (const { referredBy, rows, tab } of tables.contacts ?? [])
    if (referredBy !== '') personOf('contacts', { contact: referredBy, row: rows[0] ?? 1, tab });
  for (let i = 0; i < tables.activities.length; i++) {
    const row = tables.activities[i] as Activity;
    if (row.kind === 'site_care') siteCareDays.push(row.day);
    else personOf('activities', row)?.activities.push(row);
  }
  for (const row of tables.deals) personOf('deals', row)?.deals.push(row);
  return {
    directory,
    people,
    unmatched: unmatched.all(),
    loose: loose.all(),
    contradictions: contradictions.all(),
    isNewestFirst: hasNewestFirst(tables.activities),
    siteCareDays,
  };
}
