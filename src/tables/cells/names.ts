// A person's name from its parts.
import { once } from '../../core/base/once.ts';

const eastAsian = once(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u);

/** First and last name joined: family name first in East Asian letters. */
export function fullName(first: string, last: string): string {
  if (first === '' || last === '') return `${last}${first}`;
  return eastAsian().test(`${first}${last}`) ? `${last} ${first}` : `${first} ${last}`;
}
