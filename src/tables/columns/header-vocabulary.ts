// The headers of a table in every language, by key: its label, then the lists of each language.
import type { Bilingual } from '../../core/base/bilingual.ts';
import type { HeaderWords } from '../recognise/header-words.ts';
import { contactsEn } from '../vocabulary/contacts-en.ts';
import { contactsJa } from '../vocabulary/contacts-ja.ts';
import type { HeaderLists } from '../vocabulary/header-lists.ts';
import { activitiesEn, dealsEn } from '../vocabulary/logs-en.ts';
import { activitiesJa, dealsJa } from '../vocabulary/logs-ja.ts';
import { otherLanguages } from '../vocabulary/other-languages.ts';
import { wordsOf } from '../vocabulary/word-list.ts';

const lists: Readonly<Record<'contacts' | 'activities' | 'deals', readonly HeaderLists[]>> = {
  contacts: [contactsEn, contactsJa, ...otherLanguages.map(({ contacts }): HeaderLists => contacts)],
  activities: [activitiesEn, activitiesJa, ...otherLanguages.map(({ logs }): HeaderLists => logs)],
  deals: [dealsEn, dealsJa, ...otherLanguages.map(({ logs }): HeaderLists => logs)],
};

/** What each key of a table may be called, the label first. */
export function headersOf<K extends string>(
  table: keyof typeof lists,
  keys: readonly K[],
  labels: Readonly<Partial<Record<K, Bilingual>>>,
): HeaderWords<K> {
  const namesOf = (key: K): readonly string[] => [
    ...(labels[key] === undefined ? [] : [labels[key].en, labels[key].ja]),
    ...lists[table].flatMap((list) => wordsOf(list[key] ?? '')),
  ];
  return Object.fromEntries(keys.map((key) => [key, namesOf(key)])) as HeaderWords<K>;
}
