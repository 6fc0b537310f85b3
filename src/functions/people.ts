// How the formulas answer about people: a value for each key, in the shape of the keys.
import { assembleBook, type Book } from '../core/book/book.ts';
import type { Activity, Contact, Deal } from '../core/book/records.ts';
import type { Result, Results } from './define.ts';
import type { Keys } from './parameters.ts';

/** The tables that a formula was given; what was left out is empty. */
export interface Given {
  readonly people?: readonly Contact[] | undefined;
  readonly activities?: readonly Activity[] | undefined;
  readonly deals?: readonly Deal[] | undefined;
}

export const bookOf = ({ people, activities, deals }: Given): Book =>
  assembleBook({ contacts: people, activities: activities ?? [], deals: deals ?? [] });

/**
 * A value for each key: blank for a blank key, `unknown` for a key that fits nobody or several people.
 * @param valueAt the value of the person at a position of the book; asked once for each person
 */
export function forEachKey(
  keys: Keys,
  book: Pick<Book, 'directory'>,
  valueAt: (position: number) => Result,
  unknown?: Result,
): Results {
  const rows = rowForEachKey(keys, book, (position) => [valueAt(position)], [undefined], [unknown]);
  return keys.isColumn ? rows : rows[0]?.[0];
}

/**
 * A row of values for each key, one row for a single key.
 * @param rowAt the row of the person at a position of the book; asked once for each person
 * @param blank the row of a blank key
 * @param unknown the row of a key that fits nobody or several people
 */
export function rowForEachKey(
  { keys }: Keys,
  book: Pick<Book, 'directory'>,
  rowAt: (position: number) => readonly Result[],
  blank: readonly Result[],
  unknown = blank,
): readonly (readonly Result[])[] {
  const known: (readonly Result[])[] = [];
  const answerTo = (key: string): readonly Result[] => {
    if (key === '') return blank;
    const match = book.directory.find(key);
    if (typeof match !== 'number') return unknown;
    known[match] ??= rowAt(match);
    return known[match];
  };
  return (keys.length === 0 ? [''] : keys).map(answerTo);
}
