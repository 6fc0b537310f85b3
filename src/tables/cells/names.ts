// A person's name from its parts, and phone numbers.
import { normalWord } from '../../core/base/bilingual.ts';

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** First and last name joined: family name first in East Asian letters. */
export function fullName(first: string, last: string): string {
  if (first === '' || last === '') return `${last}${first}`;
  return eastAsian.test(`${first}${last}`) ? `${last} ${first}` : `${first} ${last}`;
}

/** Phone numbers in a cell, as written; several are joined by ":::", a semicolon or a line break. */
export const phonesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/:::|[;\n、]/)
      .map((part) => part.trim())
      .filter((part) => /\d/.test(part)),
  ),
];

const countryCode = /^(?:\+|00)(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** The digits of a phone number after the country code and the leading zero, for comparing. */
export const phoneDigits = (phone: string): string =>
  normalWord(phone)
    .replace(/\(0\)/, '')
    .replace(/[().-]/g, '')
    .replace(countryCode, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
