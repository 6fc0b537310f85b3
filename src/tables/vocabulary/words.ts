// Which words are known in the cells of each column: our own names first, then those of the vocabularies.
import { type Bilingual, normalWord } from '../../core/base/bilingual.ts';
import { once } from '../../core/base/once.ts';
import { lossReasons, resultNames } from '../../core/book/records.ts';
import { activityKinds, purchaseKind, sides } from '../../core/vocabulary/kinds.ts';
import { statusNames } from '../../core/vocabulary/statuses.ts';
import { activityWordsEn } from './activity-words-en.ts';
import { activityWordsJa } from './activity-words-ja.ts';
import { dealWordsEn } from './deal-words-en.ts';
import { dealWordsJa } from './deal-words-ja.ts';
import { statusWordsEn } from './status-words-en.ts';
import { statusWordsJa } from './status-words-ja.ts';
import { type Meanings, type WordColumn, type WordList, wordsOf } from './word-list.ts';
import { wordsDe } from './words-de.ts';
import { wordsEs } from './words-es.ts';
import { wordsFr } from './words-fr.ts';
import { wordsIt } from './words-it.ts';
import { wordsKo } from './words-ko.ts';
import { wordsNl } from './words-nl.ts';
import { wordsPl } from './words-pl.ts';
import { wordsPt } from './words-pt.ts';
import { wordsRu } from './words-ru.ts';
import { wordsZh } from './words-zh.ts';

export const wordColumns = ['kind', 'side', 'result', 'reason', 'status'] as const satisfies WordColumn[];

/** The lists in the order in which they are looked through, each under the language that its words are in. */
export const wordLists: readonly (readonly [language: string, list: WordList])[] = [
  ['en', activityWordsEn],
  ['en', dealWordsEn],
  ['en', statusWordsEn],
  ['ja', activityWordsJa],
  ['ja', dealWordsJa],
  ['ja', statusWordsJa],
  ['de', wordsDe],
  ['fr', wordsFr],
  ['es', wordsEs],
  ['pt', wordsPt],
  ['it', wordsIt],
  ['nl', wordsNl],
  ['pl', wordsPl],
  ['ru', wordsRu],
  ['zh', wordsZh],
  ['ko', wordsKo],
];

/** The names that the add-on itself writes and offers. */
export const wordNames = {
  kind: { ...activityKinds, ...purchaseKind },
  side: sides,
  result: resultNames,
  reason: lossReasons,
  status: statusNames,
} as const satisfies Record<WordColumn, Readonly<Record<string, Bilingual>>>;

/**
 * A word for comparing: NFKC, lower case, without white
 * space, and without punctuation unless it is nothing else.
 */
export function bareWord(text: string): string {
  const word = normalWord(text);
  return word.replace(/[\p{P}\p{S}]/gu, '') || word;
}

type Words = ReadonlyMap<string, string>;

/** A key, its two names, and what stands on either side of a comma or a dot in them. */
function namesOf(column: WordColumn): Words {
  const words = new Map<string, string>();
  const names: Readonly<Record<string, Bilingual>> = wordNames[column];
  for (const [key, { en, ja }] of Object.entries(names))
    for (const word of [key, en, ja, ...en.split(','), ...ja.split('・')])
      if (!words.has(bareWord(word))) words.set(bareWord(word), key);
  return words;
}

/** Every listed word of a column. */
function listedOf(column: WordColumn): Words {
  const words = new Map<string, string>();
  for (const [, list] of wordLists)
    for (const [key, texts] of Object.entries(list[column] ?? {}))
      for (const word of wordsOf(texts)) if (!words.has(bareWord(word))) words.set(bareWord(word), key);
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
