// A person's name inside a sentence.
import type { Language } from '../core/base/bilingual.ts';

const HAS_TITLE = /(さん|様|さま|先生|殿|氏|御中)$/u;

/** Whether a Japanese title is at the name's end. */
export const hasTitle = (name: string): boolean => HAS_TITLE.test(name);

/** In Japanese with さん, unless it has a title already or it is an address. */
export const named = (name: string, language: Language): string =>
  language === 'en' || hasTitle(name) || name.includes('@') ? name : `${name}さん`;
