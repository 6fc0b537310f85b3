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
  { keys, isColumn }: Keys,
  book: Book,
  valueAt: (position: number) => Result,
  unknown?: Result,
): Results {
  const known = new Map<number, Result>();
  const answerTo = (key: string): Result => {
    if (key === '') return undefined;
    const match = book.directory.find(key);
    if (typeof match !== 'number') return unknown;
    if (!known.has(match)) known.set(match, valueAt(match));
    return known.get(match);
  };
  return isColumn ? keys.map((key) => [answerTo(key)]) : answerTo(keys[0] ?? '');
}
