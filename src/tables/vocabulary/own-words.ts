// The user's own words: word_… rows give a word of theirs one
// of our keys, points_word_…_us and _them its own points.
import { normalWord } from '../../core/base/bilingual.ts';
import type { Side } from '../../core/vocabulary/kinds.ts';
import type { Meanings, WordColumn } from './word-list.ts';
import { namedKey, wordColumns } from './words.ts';

/** Plain values, so that they can be remembered. */
export interface OwnWords {
  /** What a word, normalised, is said to mean: one or several keys or names of ours. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
  /** The points of a word, normalised, from either side. */
  readonly points: Readonly<Record<string, Readonly<Partial<Record<Side, number>>>>>;
}

export const noOwnWords: OwnWords = { meanings: {}, points: {} };

const wordPrefix = 'word_';
const pointsOfWord = /^points_word_(.+)_(us|them)$/s;

/** Which word a setting is about, normalised; undefined if it is another setting. */
export function ownWordOf(setting: string): { readonly word: string; readonly side?: Side } | undefined {
  const [, pointed = '', side] = pointsOfWord.exec(setting) ?? [];
  if (side !== undefined) return { word: normalWord(pointed), side: side as Side };
  const word = setting.startsWith(wordPrefix) ? normalWord(setting.slice(wordPrefix.length)) : '';
  return word === '' ? undefined : { word };
}

/** Whether something is a key, or the name of a key, in any column. */
export const isMeaning = (text: string): boolean =>
  wordColumns.some((column) => namedKey(column, text) !== undefined);

/** The key that a column takes of all that a word is said to mean. */
export function ownMeaning<C extends WordColumn>(
  column: C,
  meanings: readonly string[],
): Meanings[C] | undefined {
  const key = firstKey(column, meanings);
  const side = column === 'kind' && key !== undefined ? firstKey('side', meanings) : undefined;
  return (side === undefined ? key : `${key}_${side}`) as Meanings[C] | undefined;
}

function firstKey(column: WordColumn, meanings: readonly string[]): string | undefined {
  for (const meaning of meanings) {
    const key = namedKey(column, meaning);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** A setting's words with one more, or changed. */
export const withMeanings = (words: OwnWords, word: string, meanings: readonly string[]): OwnWords => ({
  ...words,
  meanings: { ...words.meanings, [word]: meanings },
});

/** The words with the points of one from one side added, or changed; points of either sign. */
export const withPoints = (words: OwnWords, word: string, side: Side, points: number): OwnWords => ({
  ...words,
  points: { ...words.points, [word]: { ...words.points[word], [side]: points } },
});
