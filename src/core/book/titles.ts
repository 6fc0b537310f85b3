// How people write of a person: titles, brackets behind the name, the last name first.

import { once } from '../base/once.ts';
import { pattern } from '../base/pattern.ts';

const INTRODUCED = '(?:ご|御)?(?:紹介|推薦)';
const ROLE =
  '代表取締役|取締役|代表|副?社長|会長|本?部長|課長|係長|室長|副?店長|院長|所長|園長|校長|専務|常務|次長|主任|女将|店主|支配人|オーナー|マネージャー';
const TITLE = `様|さま|さん|ちゃん|氏|殿|先生|御中|${ROLE}|女士|小姐|님|씨`;

/** 佐野様より, 佐野さんの紹介, 佐野様からご紹介いただいた … */
const introducedTail = once(
  () =>
    new RegExp(
      `(?:(?<=${TITLE})\\s*(?:(?:より|から|経由).*|の?${INTRODUCED}.*)|\\s*(?:の|より|から)\\s*${INTRODUCED}.*)$`,
      'u',
    ),
);
const introducedHead = new RegExp(
  `^(?:${[
    '(?:referr(?:ed|al)|introduc(?:ed|tion)|intro|recommend(?:ed|ation))\\s*(?:by|from|via|through|:|-)',
    'via|through|empfehlung(?: von| durch)?|empfohlen von|recommandée? par|recomendad[oa] por|consigliat[oa] da',
  ].join('|')})[:\\s]+`,
  'iu',
);
/** Who somebody is, in front of the name: 代表取締役 佐野 圭, 知人の佐野さん. */
const roleHead = once(
  () =>
    new RegExp(`^(?:(?:${ROLE}|ご?担当)\\s+|(?:知人|友人|お客様|お客さま|取引先|既存顧客)の\\s*)(?=.)`, 'u'),
);
const titleTail = once(() => new RegExp(`(?<=.)\\s*(?:${TITLE})$`, 'u'));
const titleHead =
  /^(?:(?:dr\.? ?med|sig\.ra|mr|mrs|ms|miss|mx|dr|prof|professor|sir|herr|frau|mme|mlle|madame|monsieur|señora?|sra|srta|dott|dhr|mevr)(?:\.\s*|\s+)|(?:m|sr|sig|ing)\.\s*)(?=.)/iu;
const degreeTail = /(?<=.)[,\s]\s*(?:jr|sr|esq|ph\.?d|m\.?d|mba|cpa)\.?$/iu;

const EASTERN = pattern(String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`, 'u');

/** Whether a text has letters in which the family name comes first, and words need no space. */
export const isEastern = (text: string): boolean => EASTERN().test(text);

const latinPatterns = [introducedHead, titleHead, degreeTail];
const LATIN = /[a-z]/iu;

const stripped = (text: string, pattern: RegExp): string => {
  let before = text;
  for (;;) {
    const after = before.replace(pattern, '').trim();
    if (after === before || after === '') return before;
    before = after;
  }
};

/**
 * A name after NFKC without the titles around it; white space and case stay. A name that is nothing but a
 * title stays.
 */
export function bareName(name: string): string {
  const text = name.normalize('NFKC').trim();
  const patterns = isEastern(text) ? [roleHead(), introducedTail(), titleTail()] : [];
  return [...patterns, ...(LATIN.test(text) ? latinPatterns : [])].reduce(stripped, text);
}

const bracketed =
  /^(?<outer>.+?)\s*[([{<【〔〈《「［](?<inner>[^)\]}>】〕〉》」］]+)[)\]}>】〕〉》」］]\s*(?<tail>.*)$/u;

/** What is written before and in brackets, such as 佐野 圭 and 佐野設計; undefined if there are none. */
export function bracketsOf(name: string): { readonly outer: string; readonly inner: string } | undefined {
  const groups = bracketed.exec(name.normalize('NFKC'))?.groups;
  const { outer = '', inner = '', tail = '' } = groups ?? {};
  return groups === undefined ? undefined : { outer: `${outer}${tail}`.trim(), inner: inner.trim() };
}

/** The last name and the first of "Last, First"; undefined if there isn't one comma between two names. */
export function commaParts(name: string): readonly [last: string, first: string] | undefined {
  const [last = '', first = '', ...more] = name.normalize('NFKC').split(',');
  const parts = [last.trim(), first.trim()] as const;
  return more.length > 0 || parts.includes('') ? undefined : parts;
}

/**
 * The family name of a name of several words: the first one in CJK letters, else the last; undefined if there
 * is one word.
 */
export function familyName(name: string): string | undefined {
  const comma = commaParts(name);
  if (comma !== undefined) return comma[0];
  const dotted = name.split('・').filter((word) => word !== '');
  if (dotted.length > 1) return dotted[dotted.length - 1];
  const words = name.trim().split(/\s+/u);
  if (words.length < 2) return undefined;
  return isEastern(name) ? words[0] : words[words.length - 1];
}
