// The list of the day for people to read: its headers, and what its cells say.
import type { Bilingual, Language } from '../core/base/bilingual.ts';
import type { Band } from '../core/vocabulary/stages.ts';
import { bandWords } from './words.ts';

export { formatsOf } from './formats.ts';
export { sentenceOf } from './reasons/sentences.ts';

const headers = {
  contact: { en: 'Contact', ja: '相手' },
  company: { en: 'Company', ja: '会社' },
  why: { en: 'Why', ja: '理由' },
  overdue: { en: 'Days overdue', ja: '過ぎた日数' },
  next: { en: 'Next step', ja: '次の一手' },
  phone: { en: 'Phone', ja: '電話' },
  email: { en: 'E-mail', ja: 'メール' },
  trust: { en: 'Trust', ja: '信頼' },
} as const satisfies Record<string, Bilingual>;

/** The header row, in the order of the columns. */
export const cardHeaders = (language: Language): readonly string[] =>
  Object.values(headers).map((header) => header[language]);

/** A score as people say it: "64, trusted", 「64（信頼あり）」. */
export function trustSaid(score: number | undefined, band: Band, language: Language): string {
  const word = bandWords[band][language];
  if (score === undefined) return word;
  const points = Math.round(score);
  return language === 'ja' ? `${points}（${word}）` : `${points}, ${word.toLowerCase()}`;
}
