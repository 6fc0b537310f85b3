// What the headers of a table say of how its dates and numbers are
// written, where the spreadsheet has an English locale.
import { once } from '../../core/base/once.ts';
import type { HeaderIndex } from '../recognise/header-index.ts';
import { isCjk } from '../recognise/header-words.ts';

/** So many headers in another language than English and Japanese are no chance. */
const FEWEST_HEADERS = 2;
/**
 * A locale whose dates have the day first and whose decimals have a comma, as in all the languages whose
 * headers are known: German for any of them.
 */
export const DAY_FIRST_DECIMAL_COMMA = 'de';
const IS_ENGLISH = /^en(?![a-z])/;

/**
 * The locale by which a table's dates and numbers are read where neither
 * a cell nor its column tells: an English one gives way to what is usual in the headers' language.
 * @param texts every header, as written
 * @param locale of the spreadsheet; asked only when the result is
 */
export function localeUnder<K extends string>(
  texts: readonly string[],
  words: HeaderIndex<K>,
  locale: () => string,
): () => string {
  const isEuropean = (text: string): boolean =>
    text !== '' && !isCjk(text) && !words.knownKeysOf(text, true) && words.knownKeysOf(text) !== undefined;
  return once(() => {
    const given = locale();
    const isOther = IS_ENGLISH.test(given) && texts.filter(isEuropean).length >= FEWEST_HEADERS;
    return isOther ? DAY_FIRST_DECIMAL_COMMA : given;
  });
}
