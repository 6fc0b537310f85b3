// What a text is: the same thing said in every language, as words or as a function that makes them.
import type { Language } from '../../src/core/base/bilingual.ts';

export type Said<T = string> = Readonly<Record<Language, T>>;

/** Texts by name; every name must have every language, and functions of one name take the same arguments. */
export type Texts = Readonly<Record<string, Said | Said<(...parts: never[]) => string>>>;

export type { Bilingual, Language } from '../../src/core/base/bilingual.ts';
