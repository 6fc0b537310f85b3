// A person's name from its parts.
import { pattern } from '../../core/base/pattern.ts';

const eastAsian = pattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`,
  'u',
);

/** First and last name joined: family name first in East Asian letters. */
export function fullName(first: string, last: string): string {
  if (first === '' || last === '') return `${last}${first}`;
  return eastAsian().test(`${first}${last}`) ? `${last} ${first}` : `${first} ${last}`;
}
