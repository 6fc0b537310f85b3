// Giving a word of the user's one more meaning, so that every other column reads it as before.
import { ownMeaning } from './own-words.ts';
import type { WordColumn } from './word-list.ts';
import { namedKey, wordColumns } from './words.ts';

/** Meanings that some column still takes. */
const taken = (meanings: readonly string[]): readonly string[] =>
  meanings.filter((meaning) =>
    wordColumns.some((column) => {
      const first = meanings.find((each) => namedKey(column, each) !== undefined);
      return first === meaning;
    }),
  );

/** What a word has meant in a column without anything that it is now said to mean in another. */
const isAsBefore = (before: readonly string[], after: readonly string[], changed: WordColumn): boolean =>
  wordColumns.every(
    (column) =>
      column === changed ||
      ownMeaning(column, before) === undefined ||
      ownMeaning(column, before) === ownMeaning(column, after),
  );

/**
 * The meanings of a word after a column has got its key; "" takes the column's away.
 * @param before one or several keys or names, as in a `word_…` row
 */
export function withMeaning(before: readonly string[], column: WordColumn, key: string): readonly string[] {
  const others = before.filter((meaning) => namedKey(column, meaning) === undefined);
  if (key === '') return others;
  const behind = [...others, key];
  return isAsBefore(before, behind, column) ? behind : taken([key, ...before]);
}
