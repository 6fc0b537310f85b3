// Looking up in a vocabulary which key a header names.
import { once } from '../../core/base/once.ts';
import { remembered } from '../../core/base/remembered.ts';
import { wordsOf } from '../vocabulary/word-list.ts';
import { headerWord, LONGEST_HEADER, type NamedKey, sureness, variantsOf, varies } from './header-words.ts';
import { Layer, type NameLists } from './layer.ts';

/** Their cells hold several values, and their headers say so: Account managers, Pain points. */
const ofSeveral = new Set<string>(['owner', 'by', 'email', 'phone', 'tags', 'notes', 'problem', 'worries']);

/**
 * How much each further name of a key is less preferred than
 * the one before, and the names of each further layer.
 */
const RANK_STEP = 0.001;
const MOST_RANKS = 150;
const LAYER_STEP = 0.2;

const ownAndMain = [0, 1] as const;
const ofOthers = [2] as const;
const VARIANT_STEP = sureness.exact - sureness.variant;

type Named<K extends string> = readonly NamedKey<K>[] | undefined;

const lessSurely = <K extends string>(named: readonly NamedKey<K>[]): readonly NamedKey<K>[] =>
  named.map(({ key, sureness: sure }) => ({ key, sureness: sure - VARIANT_STEP }));

/**
 * Looks headers up. A vocabulary has layers: our own names, those of the two main languages, those
 * of all others; each is gone through once, when a header isn't in the ones before.
 */
export class HeaderIndex<K extends string> {
  private readonly lists: readonly (() => NameLists<K>)[];
  private readonly layers: readonly (() => Layer<K>)[];
  /** Rows of data are asked about, too, by several readers. */
  private readonly known = remembered((layers: readonly number[]) =>
    remembered((header) => this.lookedUp(header, layers)),
  );

  constructor(...lists: readonly (() => NameLists<K>)[]) {
    this.lists = lists;
    this.layers = lists.map((list) => once(() => new Layer(list())));
  }

  /** Our own names, and those of the two main languages. */
  mainLayers(): readonly Layer<K>[] {
    return this.layers.slice(0, ownAndMain.length).map((layer) => layer());
  }

  /** The keys of a word in the first of some layers that has it, each once. */
  private keysOf(word: string, layers: readonly number[]): Named<K> {
    for (const at of layers) {
      const found: NamedKey<K>[] = [];
      for (const { key, rank } of this.layers[at]?.().placesOf(word) ?? []) {
        const less = LAYER_STEP * at + RANK_STEP * Math.min(rank, MOST_RANKS);
        if (!found.some((each) => each.key === key)) found.push({ key, sureness: sureness.exact - less });
      }
      if (found.length > 0) return found;
    }
    return undefined;
  }

  private lookedUp(header: string, layers: readonly number[]): Named<K> {
    const exact = this.keysOf(headerWord(header), layers);
    if (exact || !varies.test(header)) return exact;
    for (const variant of variantsOf(header)) {
      const named = this.keysOf(variant, layers);
      if (named) return lessSurely(named);
    }
    return undefined;
  }

  /** Every name of every key. */
  names(): Readonly<Record<K, readonly string[]>> {
    const all: Partial<Record<K, readonly string[]>> = {};
    for (const lists of this.lists) {
      const layer = lists();
      for (const key of Object.keys(layer) as K[]) all[key] = [...(all[key] ?? []), ...wordsOf(layer[key])];
    }
    return all as Readonly<Record<K, readonly string[]>>;
  }

  /**
   * The keys that a header is known to name, by a whole name of theirs; undefined if there is none.
   * @param isCommon whether only our own names and the two main languages are asked
   */
  knownKeysOf(header: string, isCommon = false): Named<K> {
    if (header === '' || header.length > LONGEST_HEADER) return undefined;
    const named = this.known(ownAndMain)(header) ?? (isCommon ? undefined : this.known(ofOthers)(header));
    return named ?? this.ofPlural(header);
  }

  /** The keys of several values whose name is this word's singular, in the two main languages. */
  private ofPlural(header: string): Named<K> {
    const singular = /^([a-z]{3,})s$/.exec(headerWord(header))?.[1];
    if (singular === undefined) return undefined;
    const several = this.keysOf(singular, ownAndMain)?.filter(({ key }) => ofSeveral.has(key)) ?? [];
    return several.length === 0 ? undefined : lessSurely(several);
  }

  /** The key that a header names as we write it, no language being asked; undefined if there is none. */
  ownKeyOf(header: string): K | undefined {
    const named = header.length > LONGEST_HEADER ? undefined : this.keysOf(headerWord(header), [0]);
    return named?.length === 1 ? named[0]?.key : undefined;
  }
}
