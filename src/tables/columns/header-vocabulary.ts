// The headers of a table in every language, by key: its label, then the lists of each language.
import type { Bilingual } from '../../core/base/bilingual.ts';
import { HeaderIndex } from '../recognise/header-index.ts';
import type { HeaderWords } from '../recognise/header-words.ts';
import type { HeaderLists } from '../vocabulary/header-lists.ts';
import { wordsOf } from '../vocabulary/word-list.ts';

type Table = 'contacts' | 'activities' | 'deals';

// Each layer is evaluated when a header isn't in the one before.
const mainLists = (table: Table) =>
  (require('../vocabulary/main-languages.ts') as typeof import('../vocabulary/main-languages.ts')).mainLists[
    table
  ];

const otherLists = (table: Table) =>
  (
    require('../vocabulary/other-languages.ts') as typeof import('../vocabulary/other-languages.ts')
  ).otherLanguages.map((language) => (table === 'contacts' ? language.contacts : language.logs));

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
  const within = (listsOf: (table: Table) => readonly HeaderLists[]) => () => {
    const lists = listsOf(table);
    return layerOf((key) => lists.flatMap((list) => wordsOf(list[key] ?? '')))();
  };
  return new HeaderIndex(
    layerOf((key) => [
      key.replaceAll('_', ' '),
      ...(labels[key] === undefined ? [] : [labels[key].en, labels[key].ja]),
    ]),
    within(mainLists),
    within(otherLists),
  );
}
