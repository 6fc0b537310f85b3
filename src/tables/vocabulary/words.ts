// Which words are known in the cells of each column: our own names first, then those of the vocabularies.

import { type Bilingual, normalWord } from '../../core/base/bilingual.ts';
import { once } from '../../core/base/once.ts';
import { pattern } from '../../core/base/pattern.ts';
import { lossReasons, resultNames } from '../../core/book/records.ts';
import { activityKinds, purchaseKind, sides } from '../../core/vocabulary/kinds.ts';
import { statusNames } from '../../core/vocabulary/statuses.ts';
import { type Meanings, type WordColumn, wordsOf } from './word-list.ts';

export const wordColumns = ['kind', 'side', 'result', 'reason', 'status'] as const satisfies WordColumn[];

/** The names that the add-on itself writes and offers. */
export const wordNames = {
  kind: { ...activityKinds, ...purchaseKind },
  side: sides,
  result: resultNames,
  reason: lossReasons,
  status: statusNames,
} as const satisfies Record<WordColumn, Readonly<Record<string, Bilingual>>>;

const punctuation = pattern(String.raw`[\p{P}\p{S}]`, 'gu');

/**
 * A word for comparing: NFKC, lower case, without white
 * space, and without punctuation unless it is nothing else.
 */
export function bareWord(text: string): string {
  const word = normalWord(text);
  return word.replace(punctuation(), '') || word;
}

type Words = ReadonlyMap<string, string>;

/** A key, its two names, and what stands on either side of a comma or a dot in them. */
function namesOf(column: WordColumn): Words {
  const words = new Map<string, string>();
  const names: Readonly<Record<string, Bilingual>> = wordNames[column];
  for (const [key, { en, ja }] of Object.entries(names))
    for (const word of [key, en, ja, ...en.split(','), ...ja.split('・')].map(bareWord))
      if (!words.has(word)) words.set(word, key);
  return words;
}

const wordLists = () => (require('./word-lists.ts') as typeof import('./word-lists.ts')).wordLists;

/** Every listed word of a column. */
function listedOf(column: WordColumn): Words {
  const words = new Map<string, string>();
  for (const [, list] of wordLists())
    for (const [key, texts] of Object.entries(list[column] ?? {}))
      for (const word of wordsOf(texts).map(bareWord)) if (!words.has(word)) words.set(word, key);
  return words;
}

/** Keys and names exactly as the add-on writes them. */
function writtenOf(column: WordColumn): Words {
  const own: Readonly<Record<string, Bilingual>> = wordNames[column];
  return new Map(
    Object.entries(own).flatMap(([key, { en, ja }]) => [key, en, ja].map((name) => [name, key] as const)),
  );
}

const perColumn = (make: (column: WordColumn) => Words) =>
  Object.fromEntries(wordColumns.map((column) => [column, once(() => make(column))])) as Readonly<
    Record<WordColumn, () => Words>
  >;

// A log that the add-on keeps is read without comparing any letters;
// the lists are looked through for other words only.
const written = perColumn(writtenOf);
const names = perColumn(namesOf);
const listed = perColumn(listedOf);

/** What a word is listed as, exactly as it is written but for case, width, spaces and punctuation. */
export function listedMeaning<C extends WordColumn>(column: C, text: string): Meanings[C] | undefined {
  const exact = written[column]().get(text);
  if (exact !== undefined) return exact as Meanings[C];
  const word = bareWord(text);
  return (names[column]().get(word) ?? listed[column]().get(word)) as Meanings[C] | undefined;
}

/** The key that is called that, by itself or by one of its two names; other words of the lists are none. */
export function namedKey<C extends WordColumn>(column: C, text: string): Meanings[C] | undefined {
  return names[column]().get(bareWord(text)) as Meanings[C] | undefined;
}
