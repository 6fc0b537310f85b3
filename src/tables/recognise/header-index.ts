// Looking up in a vocabulary which key a header names.
import {
  bracketed,
  type HeaderWords,
  headerWord,
  isCjk,
  LONGEST_HEADER,
  type NamedKey,
  spaced,
  sureness,
  variantsOf,
  varies,
} from './header-words.ts';

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

/** Names of things; nobody is called so. */
const thing =
  / (?:line ?item|item|product|variant|sku|event|type|project|deal|opportunity|campaign|list|file|plan|service|course|card|bank|sheet|template|form|page|discount|method|collection|ticket|city|country|state|street|domain|tag|group|category|segment|team|task|activity|source|shop|website|survey|webinar|package|menu|room|pipeline|workflow) names? $/;
const ofPeople = new Set<string>(['name', 'contact_name', 'contact']);

/** People of ours: 当社参加者, our attendees. */
const ours = /^ (?:当社|弊社|自社|社内|our |internal )/;

/** Their cells hold several values, and their headers say so: Account managers, Pain points. */
const ofSeveral = new Set<string>(['owner', 'by', 'email', 'phone', 'tags', 'notes', 'problem', 'worries']);

/** Other people than the one that a row is about. */
const thirdParties: readonly string[] = ['owner', 'referred_by', 'inherited_from', 'by'];

const MOST_KNOWN = 500;

/**
 * How much each further name of a key is less preferred than
 * the one before, and the names of each further layer.
 */
const RANK_STEP = 0.001;
const LAYER_STEP = 0.2;

const COMMON_LAYERS = 2;
const commonLayers = [[0, 1]] as const;
const allLayers = [...commonLayers, [2]] as const;
const VARIANT_STEP = sureness.exact - sureness.variant;

type Index<K extends string> = ReadonlyMap<string, readonly NamedKey<K>[]>;

/** The keys of each name of a layer, for comparing. */
function indexOf<K extends string>(words: HeaderWords<K>, layer: number): Index<K> {
  const byWord = new Map<string, NamedKey<K>[]>();
  for (const key of Object.keys(words) as K[]) {
    for (const [rank, name] of words[key].entries()) {
      const word = headerWord(name);
      const less = LAYER_STEP * layer + RANK_STEP * Math.min(rank, 150);
      const named = { key, sureness: sureness.exact - less };
      const before = byWord.get(word);
      if (before === undefined) byWord.set(word, [named]);
      else if (!before.some((each) => each.key === key)) before.push(named);
    }
  }
  return byWord;
}

/**
 * Looks headers up. A vocabulary has layers: our own names, those of the two main languages, those
 * of all others; each is gone through once, when a header isn't in the ones before.
 */
export class HeaderIndex<K extends string> {
  private readonly layers: readonly (() => HeaderWords<K>)[];
  private readonly indexes: Index<K>[] = [];
  private parts: readonly Part<K>[] | undefined;
  private readonly known = new Map<string, readonly NamedKey<K>[]>();

  constructor(...layers: readonly (() => HeaderWords<K>)[]) {
    this.layers = layers;
  }

  private index(layer: number): Index<K> {
    const before = this.indexes[layer];
    if (before) return before;
    const words = this.layers[layer]?.();
    const index: Index<K> = words === undefined ? new Map() : indexOf(words, layer);
    this.indexes[layer] = index;
    return index;
  }

  /** Every name of every key. */
  names(): HeaderWords<K> {
    const all: Partial<Record<K, readonly string[]>> = {};
    for (const layer of this.layers) {
      const words = layer();
      for (const key of Object.keys(words) as K[]) all[key] = [...(all[key] ?? []), ...words[key]];
    }
    return all as HeaderWords<K>;
  }

  /** The names of the two main languages that are long enough to be looked for within a header. */
  private partsOf(): readonly Part<K>[] {
    this.parts ??= this.layers.slice(0, COMMON_LAYERS).flatMap((layer) => {
      const words = layer();
      const keys = (Object.keys(words) as K[]).filter((key) => !exactOnly.has(key));
      return keys.flatMap((key) => words[key].flatMap((name) => partOf(key, name)));
    });
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
    const isNoPerson = thing.test(words) || ours.test(words);
    const best = new Map<K, { readonly isHead: boolean; readonly length: number }>();
    for (const { key, text, isCjk: isDense } of this.partsOf()) {
      const whole = isDense ? word : words;
      const at = whole.lastIndexOf(text);
      if (at < 0) continue;
      if (isNoPerson && ofPeople.has(key)) continue;
      const found = { isHead: at + text.length === whole.length, length: text.length };
      if (!found.isHead && !isDense && !shownByCells.has(key) && !thirdParties.includes(key)) continue;
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

  /**
   * The keys that a header is known to name, by a whole name of theirs; undefined if there is none.
   * @param isCommon whether only our own names and the two main languages are asked
   */
  knownKeysOf(header: string, isCommon = false): readonly NamedKey<K>[] | undefined {
    if (header === '' || header.length > LONGEST_HEADER) return undefined;
    const word = headerWord(header);
    const variants = varies.test(header) ? variantsOf(header) : [];
    for (const layers of isCommon ? commonLayers : allLayers) {
      for (const layer of layers) {
        const exact = this.index(layer).get(word);
        if (exact) return exact;
      }
      for (const variant of variants) {
        const named = layers.map((layer) => this.index(layer).get(variant)).find(Boolean);
        if (named) return named.map(({ key, sureness: sure }) => ({ key, sureness: sure - VARIANT_STEP }));
      }
    }
    return this.ofPlural(word);
  }

  /** The keys of several values whose name is this word's singular, in the two main languages. */
  private ofPlural(word: string): readonly NamedKey<K>[] | undefined {
    const singular = /^([a-z]{3,})s$/.exec(word)?.[1];
    if (singular === undefined) return undefined;
    const named = [0, 1].map((layer) => this.index(layer).get(singular)).find(Boolean);
    const several = named?.filter(({ key }) => ofSeveral.has(key)) ?? [];
    if (several.length === 0) return undefined;
    return several.map(({ key, sureness: sure }) => ({ key, sureness: sure - VARIANT_STEP }));
  }

  /** The key that a header names as we write it, no language being asked; undefined if there is none. */
  ownKeyOf(header: string): K | undefined {
    const named = header.length > LONGEST_HEADER ? undefined : this.index(0).get(headerWord(header));
    return named?.length === 1 ? named[0]?.key : undefined;
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

/** A name as it is looked for within a header: whole words in Latin letters, any place in others. */
function partOf<K extends string>(key: K, name: string): readonly Part<K>[] {
  const word = headerWord(name);
  const isDense = isCjk(word);
  if (word.length < (isDense ? 2 : 4)) return [];
  return [{ key, text: isDense ? word : spaced(name), isCjk: isDense }];
}
