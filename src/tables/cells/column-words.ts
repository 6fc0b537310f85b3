// Reading the words of a column: the user's own first, then
// the known ones; words that nobody knows are counted.
import { normalWord } from '../../core/base/bilingual.ts';
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

export interface ColumnWords<T> {
  /** What a text stands for; asked once for each filled cell that counts. */
  readonly of: (text: string) => T;
  /** The same of a text that isn't counted as a cell, such as a part of one. */
  readonly ofPart: (text: string) => T;
  /** Each distinct unknown word once, the most frequent first. */
  readonly unknown: () => readonly UnknownWord[];
  /** Whether any word so far was known. */
  readonly knowsAny: () => boolean;
}

interface Entry<T> {
  readonly value: T;
  readonly unknown: { readonly word: string; rows: number } | undefined;
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
  const entries = new Map<string, Entry<T>>();
  const unknown = new Map<string, { readonly word: string; rows: number }>();
  let knowsAny = false;

  function unknownEntry(text: string): { readonly word: string; rows: number } {
    const key = normalWord(text);
    const counted = unknown.get(key) ?? { word: text, rows: 0 };
    unknown.set(key, counted);
    return counted;
  }

  function entryOf(text: string): Entry<T> {
    const meaning = ownMeaning(column, ownMeanings.get(normalWord(text)) ?? []) ?? meaningOf(column, text);
    if (meaning !== undefined) knowsAny = true;
    const isUnknown = meaning === undefined && text !== '' && !isErrorCell(text);
    return { value: meant(meaning, text), unknown: isUnknown ? unknownEntry(text) : undefined };
  }

  function found(text: string): Entry<T> {
    let entry = entries.get(text);
    if (entry === undefined) {
      entry = entryOf(text);
      entries.set(text, entry);
    }
    return entry;
  }

  return {
    of(text) {
      const entry = found(text);
      if (entry.unknown) entry.unknown.rows++;
      return entry.value;
    },
    ofPart: (text) => found(text).value,
    unknown: () =>
      [...unknown.values()]
        .filter(({ rows }) => rows > 0)
        .sort((a, b) => b.rows - a.rows)
        .map(({ word, rows }) => ({ column, word, rows })),
    knowsAny: () => knowsAny,
  };
}
