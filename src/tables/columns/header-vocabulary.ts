// The headers of a table in every language, by key: its label, then the lists of each language.
import type { Bilingual } from '../../core/base/bilingual.ts';
import { HeaderIndex } from '../recognise/header-index.ts';
import type { HeaderWords } from '../recognise/header-words.ts';
import { contactsEn } from '../vocabulary/contacts-en.ts';
import { contactsJa } from '../vocabulary/contacts-ja.ts';
import type { HeaderLists } from '../vocabulary/header-lists.ts';
import { activitiesEn, dealsEn } from '../vocabulary/logs-en.ts';
import { activitiesJa, dealsJa } from '../vocabulary/logs-ja.ts';
import { otherLanguages } from '../vocabulary/other-languages.ts';
import { wordsOf } from '../vocabulary/word-list.ts';

type Table = 'contacts' | 'activities' | 'deals';

const mainLists: Readonly<Record<Table, readonly HeaderLists[]>> = {
  contacts: [contactsEn, contactsJa],
  activities: [activitiesEn, activitiesJa],
  deals: [dealsEn, dealsJa],
};

const otherLists = (table: Table): readonly HeaderLists[] =>
  otherLanguages.map((language) => (table === 'contacts' ? language.contacts : language.logs));

/**
 * What each key of a table may be called: our own
 * names, those of the main languages, those of all others.
 */
export function headersOf<K extends string>(
  table: Table,
  keys: readonly K[],
  labels: Readonly<Partial<Record<K, Bilingual>>>,
): HeaderIndex<K> {
  const layerOf = (namesOf: (key: K) => readonly string[]) => () =>
    Object.fromEntries(keys.map((key) => [key, namesOf(key)])) as HeaderWords<K>;
  const within = (lists: readonly HeaderLists[]) => (key: K) =>
    lists.flatMap((list) => wordsOf(list[key] ?? ''));
  return new HeaderIndex(
    layerOf((key) => [
      key.replaceAll('_', ' '),
      ...(labels[key] === undefined ? [] : [labels[key].en, labels[key].ja]),
    ]),
    layerOf(within(mainLists[table])),
    layerOf(within(otherLists(table))),
  );
}
