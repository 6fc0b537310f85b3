// What a header's words say: the keys that it may name, and how surely.
import { isUsual } from '../../core/base/bilingual.ts';
import { pattern } from '../../core/base/pattern.ts';
import { remembered } from '../../core/base/remembered.ts';
import { plainText } from '../cells/cells.ts';

/** A key that a header may name. */
export interface NamedKey<K extends string> {
  readonly key: K;
  /** See `sureness`; the higher, the surer. */
  readonly sureness: number;
}

/**
 * How surely a header names a key. What is at least `variant`
 * is known; below it is a guess that cells must bear out.
 */
export const sureness = { exact: 10, variant: 8, head: 4, within: 3 } as const;

/** Longer headers are sentences; nothing is looked for within them. */
export const LONGEST_HEADER = 80;

const punctuation = pattern(String.raw`[\s\p{P}\p{S}\u200b\u2060]`, 'gu');
const betweenWords = pattern(String.raw`[^\p{L}\p{N}]+`, 'gu');
const ascii = /^[\x20-\x7e]*$/;
const cjk = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/** True where words are written without blanks between them. */
export const isCjk = (text: string): boolean => cjk.test(text);

/** Without the marks over Latin and Cyrillic letters, which many leave out. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** All but letters and digits, of the usual English and Japanese ones; and what may be no letter. */
const noLetters = /[ -/:-@[-`{-~\u3000]+/g;
const perhapsNoLetters =
  /[^a-z0-9\u00df-\u00f6\u00f8-\u024f\u0400-\u0481\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]+/g;

/** Text of any length for comparing: without white space, line breaks, punctuation, marks and accents. */
export function headerLetters(text: string): string {
  // The usual letters, told without the slower ways that all others need.
  if (isUsual(text)) return text.toLowerCase().replace(noLetters, '');
  const lower = text.normalize('NFKC').toLowerCase().replace(noLetters, '');
  const letters = lower.replace(perhapsNoLetters, (part) => part.replace(punctuation(), ''));
  return withoutAccents(letters).replace(/ß/g, 'ss');
}

/** Letters of a header that are compared. */
const LONGEST_COMPARED = 1000;

const forMatching = (text: string): string =>
  text.length > LONGEST_COMPARED ? text.slice(0, LONGEST_COMPARED) : text;

const wordOf = remembered(headerLetters);

/** A header for comparing; the same ones are asked for by every table that a tab may be. */
export const headerWord = (whole: string): string => wordOf(forMatching(whole));

/** Words apart by single blanks, with one at both ends: for finding whole words. */
export function spaced(text: string): string {
  const apart = forMatching(text).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  const words = ascii.test(apart)
    ? apart.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : withoutAccents(plainText(apart)).replace(betweenWords(), ' ');
  return ` ${words.trim()} `;
}

/** What tools write in front of a header of a person, a deal or an activity. */
const prefix =
  /^(?:person|people|contact|deal|activity|lead|customer|opportunity|client|order|billing)s? ?[-:.>] ?/i;
const suffix = /(?: ?[-:] ?(?:person|contact|contacts|deal|company|value|コンタクト|取引))$/i;
export const bracketed = /[(（[【〔][^)）\]】〕]*[)）\]】〕]/gu;
const asked = /[?？*＊※:：]+$|^(?:your|ご|お) ?/i;
/** What follows a question only explains it. */
const firstQuestion = /^(?:your |ご|お)?(.+?)[?？。].*$/s;
/** 自社担当者名, 担当スタッフ氏名: who is in charge, by name. */
const inCharge = /(担当(?:者|営業|スタッフ|社員)?)(?:氏?名|様名?)$/;
const counted = /[\d０-９]+/g;
/** 下次聯絡日 is 下次聯絡日期. */
const dayWithoutEnd = /^([\u4e00-\u9fff]{2,})日$/;

/** What variants differ in; most headers have nothing of it, and data even less. */
export const varies = /担当|日$|[()（）[\]【】〔〕\d０-９?？*＊※:：>.-]|^(?:your|ご|お)/i;

/** Other writings of a header under which it may be known, less surely. */
export const variantsOf = remembered((header: string): readonly string[] => {
  const plain = header.normalize('NFKC').trim();
  const bare = plain.replace(bracketed, ' ').trim();
  const all = [bare, plain.replace(prefix, ''), bare.replace(prefix, ''), plain.replace(suffix, '')];
  const words = [
    ...all,
    plain.replace(dayWithoutEnd, '$1日期'),
    plain.replace(asked, ''),
    plain.replace(firstQuestion, '$1'),
    plain.replace(inCharge, '$1'),
    plain.replace(counted, ''),
    bare.replace(counted, ''),
  ].map(headerWord);
  const own = headerWord(header);
  return [...new Set(words)].filter((word) => word !== '' && word !== own);
});
