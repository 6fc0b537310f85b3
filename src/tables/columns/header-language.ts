// What the headers of a table say of how its dates and numbers are
// written, where the spreadsheet has an English locale.
import type { HeaderIndex } from '../recognise/header-index.ts';
import { isCjk } from '../recognise/header-words.ts';

/** So many headers in another language than English and Japanese are no chance. */
const FEWEST_HEADERS = 2;
/** Stands for the languages whose headers are known: the day comes first, and a comma before decimals. */
const EUROPEAN = 'de';
const IS_ENGLISH = /^en(?![a-z])/;

/**
 * The locale by which a table's dates and numbers are read where neither
 * a cell nor its column tells: English ones give way to the headers' language.
 * @param texts every header, as written
 * @param locale of the spreadsheet; asked only when the result is
 */
export function localeUnder<K extends string>(
  texts: readonly string[],
  words: HeaderIndex<K>,
  locale: () => string,
): () => string {
  let known: string | undefined;
  const isEuropean = (text: string): boolean =>
    text !== '' && !isCjk(text) && !words.knownKeysOf(text, true) && words.knownKeysOf(text) !== undefined;
  return () => {
    if (known !== undefined) return known;
    known = locale();
    if (IS_ENGLISH.test(known) && texts.filter(isEuropean).length >= FEWEST_HEADERS) known = EUROPEAN;
    return known;
  };
}
