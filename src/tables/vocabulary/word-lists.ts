// All words in cells, language by language. Evaluated when a cell says something that is no name of ours.
import { activityWordsEn } from './activity-words-en.ts';
import { activityWordsJa } from './activity-words-ja.ts';
import { dealWordsEn } from './deal-words-en.ts';
import { dealWordsJa } from './deal-words-ja.ts';
import { statusWordsEn } from './status-words-en.ts';
import { statusWordsJa } from './status-words-ja.ts';
import type { WordList } from './word-list.ts';
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
