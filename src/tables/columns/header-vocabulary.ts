// The headers of a table in every language, by key: its label, then the lists of each language.
import type { Bilingual } from '../../core/base/bilingual.ts';
import { HeaderIndex } from '../recognise/header-index.ts';
import type { NameLists } from '../recognise/layer.ts';
import type { HeaderLists } from '../vocabulary/header-lists.ts';

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
  const layerOf = (listOf: (key: K) => string) =>
    Object.fromEntries(keys.map((key) => [key, listOf(key)])) as NameLists<K>;
  const joined = (lists: readonly HeaderLists[]) =>
    layerOf((key) => lists.map((list) => list[key] ?? '').join('\n'));
  return new HeaderIndex(
    () =>
      layerOf((key) => [key.replaceAll('_', ' '), labels[key]?.en ?? '', labels[key]?.ja ?? ''].join('\n')),
    () => joined(mainLists(table)),
    () => joined(otherLists(table)),
  );
}
