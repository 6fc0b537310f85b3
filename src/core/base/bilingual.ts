// A word in both languages, and how words are compared.

export type Language = 'en' | 'ja';

export type Bilingual = Readonly<Record<Language, string>>;

const PLAIN = /^[!-@[-~]*$/;

/**
 * Text for comparing: NFKC, lower case, without any white space. Composed once more at the end,
 * since a mark that stood after a blank (ｶ ﾞ, a ¨) joins the letter before it.
 */
export const normalWord = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').normalize('NFC');

/**
 * Finds the entry that a cell means: by its key, or by its English or Japanese name.
 * @returns the key, or nothing when no entry is called that
 */
export function wordFinder<K extends string>(
  entries: Readonly<Record<K, Bilingual>>,
): (text: string) => K | undefined {
  const byWord = new Map<string, K>();
  for (const key of Object.keys(entries) as K[]) {
    for (const word of [key, entries[key].en, entries[key].ja]) byWord.set(normalWord(word), key);
  }
  return (text) => byWord.get(text) ?? byWord.get(normalWord(text));
}
