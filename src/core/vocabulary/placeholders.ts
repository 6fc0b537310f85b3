// What may be in braces in a text of the user's own, and which fact takes its place.
import type { Bilingual } from '../base/bilingual.ts';

export const placeholders = {
  name: { en: 'their name', ja: '氏名' },
  first_name: { en: 'their first name, if the name is in Latin letters', ja: '欧文の名（それ以外は氏名）' },
  company: { en: 'their company', ja: '会社名' },
  problem: { en: 'their first open problem, if it is short', ja: '未解決の悩みの一つめ（短いもの）' },
  owner: { en: 'your name', ja: '担当者（ご自身）の名前' },
  last_topic: { en: 'the last common ground, if it is short', ja: '最後の「共通の話題」（短いもの）' },
  days: { en: 'days since the last touch', ja: '前回の連絡からの日数' },
} as const satisfies Record<string, Bilingual>;

export type Placeholder = keyof typeof placeholders;

const names = Object.keys(placeholders) as Placeholder[];

/** Something in braces of any width, with what is in them. */
export const inBraces = /[{｛]([^{}｛｝\n]*)[}｝]/g;

/** The placeholder that is in braces, whatever its width and case; undefined if it is none. */
export function placeholderOf(text: string): Placeholder | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase();
  return names.find((name) => name === word);
}

/** @returns the first thing in braces that is no placeholder, as written; undefined if there is none */
export const unknownPlaceholder = (text: string): string | undefined =>
  [...text.matchAll(inBraces)].map(([, name = '']) => name).find((name) => placeholderOf(name) === undefined);
