// Reading the words of a column: the user's own first, then
// the known ones; words that nobody knows are counted.
import { normalWord } from '../../core/base/bilingual.ts';
import { remembered } from '../../core/base/remembered.ts';
import { meaningOf } from '../vocabulary/meaning.ts';
import { noOwnWords, type OwnWords, ownMeaning } from '../vocabulary/own-words.ts';
import type { Meanings, WordColumn } from '../vocabulary/word-list.ts';
import { isErrorCell } from './cells.ts';

/** A word that isn't known, and in how many rows it is. */
export interface UnknownWord {
  readonly column: WordColumn;
  /** As it is written first. */
  readonly word: string;
  readonly rows: number;
}

/** A word of a column. */
export interface Word<T> {
  /** What it stands for. */
  readonly value: T;
  /** Of a word that nobody knows: in how many cells it was met, in any of its writings. */
  readonly unknown: { readonly word: string; rows: number } | undefined;
}

export interface ColumnWords<T> {
  /** What a text stands for; asked once for each filled cell that counts. */
  readonly of: (text: string) => T;
  /** The word of a text, for a reader that counts the cells of an unknown one itself. */
  readonly wordOf: (text: string) => Word<T>;
  /** The same of a text that isn't counted as a cell, such as a part of one. */
  readonly ofPart: (text: string) => T;
  /** Each distinct unknown word once, the most frequent first. */
  readonly unknown: () => readonly UnknownWord[];
  /** Whether any word so far was known. */
  readonly knowsAny: () => boolean;
}

/**
 * Made anew for each table; each distinct text is looked up once.
 * @param meant what the reader makes of a meaning, or of a text without one
 */
export function columnWords<C extends WordColumn, T>(
  column: C,
  own: OwnWords = noOwnWords,
  meant: (meaning: Meanings[C] | undefined, text: string) => T,
): ColumnWords<T> {
  const ownMeanings = new Map(Object.entries(own.meanings));
  const unknown = new Map<string, NonNullable<Word<T>['unknown']>>();
  let knowsAny = false;

  function unknownEntry(text: string): NonNullable<Word<T>['unknown']> {
    const key = normalWord(text);
    const counted = unknown.get(key) ?? { word: text, rows: 0 };
    unknown.set(key, counted);
    return counted;
  }

  const meaningIn = (text: string) =>
    ownMeaning(column, ownMeanings.get(normalWord(text)) ?? []) ?? meaningOf(column, text);

  function entryOf(text: string): Word<T> {
    const meaning = text === '' ? undefined : meaningIn(text);
    if (meaning !== undefined) knowsAny = true;
    const isUnknown = meaning === undefined && text !== '' && !isErrorCell(text);
    return { value: meant(meaning, text), unknown: isUnknown ? unknownEntry(text) : undefined };
  }

  const wordOf = remembered(entryOf, Number.POSITIVE_INFINITY);

  return {
    of(text) {
      const entry = wordOf(text);
      if (entry.unknown) entry.unknown.rows++;
      return entry.value;
    },
    wordOf,
    ofPart: (text) => wordOf(text).value,
    unknown: () =>
      [...unknown.values()]
        .filter(({ rows }) => rows > 0)
        .sort((a, b) => b.rows - a.rows)
        .map(({ word, rows }) => ({ column, word, rows })),
    knowsAny: () => knowsAny,
  };
}
