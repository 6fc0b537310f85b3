// Words of a fixed list in cells: the key, its English or Japanese name, or a part of such a name.
import { type Bilingual, normalWord } from '../../core/base/bilingual.ts';
import { remembered } from '../../core/base/remembered.ts';

/**
 * Makes a finder that remembers what it has read; made anew for each table.
 * @param others more words for an entry, as other tools write it
 * @returns the key of a cell's text, or nothing when no entry is called that
 */
export function wordReader<K extends string>(
  entries: Readonly<Record<K, Bilingual>>,
  others?: Readonly<Partial<Record<K, readonly string[]>>>,
): (text: string) => K | undefined {
  const byWord = new Map<string, K>();
  const keys = Object.keys(entries) as K[];
  const add = (word: string, key: K) => {
    if (!byWord.has(normalWord(word))) byWord.set(normalWord(word), key);
  };
  for (const key of keys) for (const word of [key, entries[key].en, entries[key].ja]) add(word, key);
  for (const key of keys) {
    const { en, ja } = entries[key];
    for (const word of [
      ...en.split(','),
      ...ja.split('・'),
      key.replace(/_/g, ' '),
      ...(others?.[key] ?? []),
    ])
      add(word, key);
  }
  return remembered((text) => byWord.get(normalWord(text)));
}
