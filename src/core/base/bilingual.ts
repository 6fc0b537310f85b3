// A word in both languages, and how words are compared.

export type Language = 'en' | 'ja';

export type Bilingual = Readonly<Record<Language, string>>;

/** Letters that NFKC, lower case and what is around them leave as they are. */
const PLAIN = /^[!-@[-~\u3041-\u3096\u30a1-\u30fa\u30fc\u3005\u4e00-\u9fff]*$/;
/** The same, with blanks and capitals: letters that NFKC leaves as they are, but for wide blanks. */
const USUAL = /^[ -~\u3000\u3041-\u3096\u30a1-\u30fa\u30fc\u3005\u4e00-\u9fff]*$/;

/** Whether a text has no letters but the usual English and Japanese ones. */
export const isUsual = (text: string): boolean => USUAL.test(text);

/**
 * Text for comparing: NFKC, lower case, without any white space. Composed once more at the end,
 * since a mark that stood after a blank (ｶ ﾞ, a ¨) joins the letter before it.
 */
export function normalWord(text: string): string {
  if (PLAIN.test(text)) return text;
  if (isUsual(text)) return text.toLowerCase().replace(/\s+/g, '');
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').normalize('NFC');
}

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
