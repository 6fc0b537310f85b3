// A person's name inside a sentence.
import type { Language } from '../core/base/bilingual.ts';

const HAS_TITLE = /(さん|様|さま|先生|殿|氏|御中)$/u;

export const hasTitle = (name: string): boolean => HAS_TITLE.test(name);

/** In Japanese with さん, unless it has a title already or it is an address. */
export const named = (name: string, language: Language): string =>
  language === 'en' || hasTitle(name) || name.includes('@') ? name : `${name}さん`;

const WESTERN_NAME =
  /^(?:\p{Script=Latin}[\p{Script=Latin}'’-]+)(?: (?:\p{Script=Latin}[\p{Script=Latin}'’.-]*)){1,2}$/u;
const COMPANY_WORD = /\b(?:co|inc|ltd|llc|llp|plc|corp|company|gmbh|ag|sa|studio|shop|group|team)\b/iu;

/** The first of two or three words in Latin letters; else the whole name. */
export const firstName = (name: string): string =>
  WESTERN_NAME.test(name) && !COMPANY_WORD.test(name) && !/^(?:mr|mrs|ms|mx|dr|prof)\b/iu.test(name)
    ? (name.split(' ')[0] ?? name)
    : name;
