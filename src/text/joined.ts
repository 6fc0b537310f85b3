// Several words or names as one text for a reader.
import type { Language } from '../core/base/bilingual.ts';

/** Joins words as the language lists them: "a, b" or 「a、b」. */
export const joined = (words: readonly string[], language: Language): string =>
  words.join(language === 'ja' ? '、' : ', ');
