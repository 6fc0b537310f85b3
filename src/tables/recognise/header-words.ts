// What a header's words say: the keys that it may name, and how surely.
import { plainText } from '../cells/cells.ts';

/** The headers that name each key, in any language, the preferred first. */
export type HeaderWords<K extends string> = Readonly<Record<K, readonly string[]>>;

/** A key that a header may name. */
export interface NamedKey<K extends string> {
  readonly key: K;
  /** See `sureness`; the higher, the surer. */
  readonly sureness: number;
}

/**
 * How surely a header names a key. What is at least `variant`
 * is known; below it is a guess that cells must bear out.
 */
export const sureness = { exact: 10, variant: 8, head: 4, within: 3 } as const;

/** How much each further name of a key is less preferred than the one before. */
const RANK_STEP = 0.001;

/** Longer headers are sentences; nothing is looked for within them. */
const LONGEST_HEADER = 80;

const punctuation = /[\s\p{P}\p{S}]/gu;
const plainWord = /^[a-z0-9]*$/;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Without the marks over Latin and Cyrillic letters, which many leave out. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** A header for comparing: without white space, line breaks, punctuation, marks and accents. */
export function headerWord(text: string): string {
  const lower = text.toLowerCase();
  if (plainWord.test(lower)) return lower;
  return withoutAccents(plainText(text).replace(punctuation, '')).replace(/ß/g, 'ss');
}

/** Words apart by single blanks, with one at both ends: for finding whole words. */
const spaced = (text: string): string =>
  ` ${withoutAccents(plainText(text.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/** What tools write in front of a header of a person, a deal or an activity. */
const prefix =
  /^(?:person|people|contact|deal|activity|lead|customer|opportunity|client|order|billing)s? ?[-:.>] ?/i;
const suffix = /(?: ?[-:] ?(?:person|contact|contacts|deal|company|value|コンタクト|取引))$/i;
const bracketed = /[(（[【〔][^)）\]】〕]*[)）\]】〕]/gu;
const asked = /[?？*＊※:：]+$|^(?:your|ご|お) ?/i;
const counted = /[\d０-９]+/g;

/** What variants differ in; most headers have nothing of it, and data even less. */
const varies = /[()（）[\]【】〔〕\d０-９?？*＊※:：>.-]|^(?:your|ご|お)/i;

/** Other writings of a header under which it may be known, less surely. */
function variantsOf(header: string): readonly string[] {
  const plain = header.normalize('NFKC').trim();
  const bare = plain.replace(bracketed, ' ').trim();
  const all = [bare, plain.replace(prefix, ''), bare.replace(prefix, ''), plain.replace(suffix, '')];
  const words = [...all, plain.replace(asked, ''), plain.replace(counted, ''), bare.replace(counted, '')].map(
    headerWord,
  );
  const own = headerWord(header);
  return [...new Set(words)].filter((word) => word !== '' && word !== own);
}

interface Part<K> {
  readonly key: K;
  readonly text: string;
  readonly isCjk: boolean;
}

/** Their short names begin or end other words. */
const exactOnly = new Set([
  'phonetic_first',
  'phonetic_last',
  'first_name',
  'last_name',
  'contact_first',
  'contact_last',
]);

/**
 * In Latin letters a header's head is its last word; elsewhere
 * in it only what cells show beyond doubt is looked for.
 */
const shownByCells = new Set<string>(['email', 'phone', 'contact_email']);

/** Other people than the one that a row is about. */
const thirdParties: readonly string[] = ['owner', 'referred_by', 'inherited_from', 'by'];

const MOST_KNOWN = 500;

/** Looks headers up in a vocabulary; the index of words is made when it is first asked. */
export class HeaderIndex<K extends string> {
  private readonly wordsOf: () => HeaderWords<K>;
  private byWord: Map<string, NamedKey<K>[]> | undefined;
  private parts: readonly Part<K>[] | undefined;
  private readonly known = new Map<string, readonly NamedKey<K>[]>();

  constructor(wordsOf: () => HeaderWords<K>) {
    this.wordsOf = wordsOf;
  }

  private index(): Map<string, NamedKey<K>[]> {
    if (this.byWord) return this.byWord;
    const byWord = new Map<string, NamedKey<K>[]>();
    const words = this.wordsOf();
    for (const key of Object.keys(words) as K[]) {
      let rank = 0;
      for (const name of [key, ...words[key]]) {
        const word = headerWord(name);
        const named = { key, sureness: sureness.exact - RANK_STEP * rank++ };
        const before = byWord.get(word);
        if (before === undefined) byWord.set(word, [named]);
        else if (!before.some((each) => each.key === key)) before.push(named);
      }
    }
    this.byWord = byWord;
    return byWord;
  }

  /** The names that are long enough to be looked for within a header. */
  private partsOf(): readonly Part<K>[] {
    const words = this.wordsOf();
    this.parts ??= (Object.keys(words) as K[])
      .filter((key) => !exactOnly.has(key))
      .flatMap((key) =>
        [key.replaceAll('_', ' '), ...words[key]].flatMap((name) => {
          const word = headerWord(name);
          const isCjk = cjk.test(word);
          return word.length >= (isCjk ? 2 : 4) ? [{ key, text: isCjk ? word : spaced(name), isCjk }] : [];
        }),
      );
    return this.parts;
  }

  /**
   * Keys of which a name is within the header: the longest
   * counts, and before it one at the header's end, its head.
   */
  private within(header: string): readonly NamedKey<K>[] {
    if (header.length > LONGEST_HEADER) return [];
    const [word, words] = [
      headerWord(header.replace(bracketed, ' ')),
      spaced(header.replace(bracketed, ' ')),
    ];
    const best = new Map<K, { readonly isHead: boolean; readonly length: number }>();
    for (const { key, text, isCjk } of this.partsOf()) {
      const whole = isCjk ? word : words;
      const at = whole.lastIndexOf(text);
      if (at < 0) continue;
      const found = { isHead: at + text.length === whole.length, length: text.length };
      if (!found.isHead && !isCjk && !shownByCells.has(key) && !thirdParties.includes(key)) continue;
      const before = best.get(key);
      if (!before || Number(found.isHead) - Number(before.isHead) || found.length > before.length)
        best.set(key, found);
    }
    // What belongs to who looks after a person, or sent them, is not that person's own.
    const others = thirdParties.filter((key) => best.has(key as K));
    if (others.length > 0) {
      for (const [key, { isHead }] of best) if (!others.includes(key) || !isHead) best.delete(key);
      if (best.size === 0) return [{ key: others[0] as K, sureness: 0 }];
    }
    const longest = Math.max(0, ...[...best.values()].map(({ length }) => length));
    return [...best].map(([key, { isHead, length }]) => ({
      key,
      sureness: (isHead ? sureness.head : sureness.within) - (longest - length) * 0.05,
    }));
  }

  /** Every name of every key. */
  names(): HeaderWords<K> {
    return this.wordsOf();
  }

  /** The keys that a header is known to name, by a whole name of theirs; undefined if there is none. */
  knownKeysOf(header: string): readonly NamedKey<K>[] | undefined {
    if (header === '' || header.length > LONGEST_HEADER) return undefined;
    const index = this.index();
    const exact = index.get(headerWord(header));
    if (exact || !varies.test(header)) return exact;
    for (const variant of variantsOf(header)) {
      const named = index.get(variant);
      if (named)
        return named.map(({ key, sureness: sure }) => ({
          key,
          sureness: sure - sureness.exact + sureness.variant,
        }));
    }
    return undefined;
  }

  /** The keys that a header may name, also by a word within it; none where it says nothing. */
  keysOf(header: string): readonly NamedKey<K>[] {
    const before = this.known.get(header);
    if (before) return before;
    const found = this.knownKeysOf(header) ?? (header === '' ? [] : this.within(header));
    if (this.known.size < MOST_KNOWN) this.known.set(header, found);
    return found;
  }
}
