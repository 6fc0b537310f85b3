// What the user decided of a table's columns: which headers a key has, and which are nothing.
import { type Column, type ColumnChoice, chosenHeaders, NO_COLUMN } from '../columns/headers.ts';
import { headerWord } from './header-words.ts';
import type { TableSpec } from './table-spec.ts';

/** What the user decided of the columns. */
export interface Decisions<K extends string> {
  readonly columns: Partial<Record<K, Column[]>>;
  readonly lostChoices: readonly K[];
  /** Keys that are decided, to be a column or none. */
  readonly keys: ReadonlySet<K>;
  /** The places of columns that are taken, or are nothing. */
  readonly taken: ReadonlySet<number>;
  readonly isNone: (header: string) => boolean;
}

/**
 * @param texts the headers, as written; "" for none
 * @param letterOf a column's letter, by its place from 0: so a column without a header is called
 */
export function decisionsOf<K extends string>(
  texts: readonly string[],
  spec: TableSpec<K>,
  choice: ColumnChoice,
  letterOf: (index: number) => string,
): Decisions<K> {
  const words = texts.map(headerWord);
  const placeOf = (header: string): number => {
    if (texts.includes(header)) return texts.indexOf(header);
    const place = words.indexOf(headerWord(header));
    // A column without a header is called by its letter.
    return place >= 0 ? place : texts.findIndex((text, index) => text === '' && letterOf(index) === header);
  };
  const columns: Partial<Record<K, Column[]>> = {};
  const lostChoices: K[] = [];
  const keys = new Set<K>();
  const taken = new Set<number>();
  for (const key of Object.keys(spec.keys) as K[]) {
    const chosen = chosenHeaders(choice[key]);
    if (chosen.length === 0) continue;
    if (chosen[0] === NO_COLUMN) {
      keys.add(key);
      continue;
    }
    const places = chosen.map(placeOf).filter((place) => place >= 0);
    if (places.length < chosen.length) lostChoices.push(key);
    if (places.length === 0) continue;
    keys.add(key);
    columns[key] = places.map((index) => ({
      index,
      header: texts[index] || letterOf(index),
      isGuess: false,
    }));
    for (const place of places) taken.add(place);
  }
  const { groupOf } = spec;
  if (groupOf !== undefined) {
    const groups = new Set([...keys].map(groupOf));
    for (const key of Object.keys(spec.keys) as K[]) if (groups.has(groupOf(key))) keys.add(key);
  }
  const none = new Set(chosenHeaders(choice.none).map(headerWord));
  words.forEach((word, index) => {
    if (none.has(word === '' ? headerWord(letterOf(index)) : word)) taken.add(index);
  });
  return { columns, lostChoices, keys, taken, isNone: (header) => none.has(headerWord(header)) };
}
