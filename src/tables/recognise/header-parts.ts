// Headers within which a name is found: guesses, which cells must bear out.
import { remembered } from '../../core/base/remembered.ts';
import type { HeaderIndex } from './header-index.ts';
import {
  bracketed,
  headerLetters,
  headerWord,
  isCjk,
  LONGEST_HEADER,
  type NamedKey,
  spaced,
  sureness,
} from './header-words.ts';
import type { Layer, Place } from './layer.ts';

/** Their short names begin or end other words. */
const exactOnly = new Set<string>([
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

/** Other people than the one that a row is about. */
const thirdParties: readonly string[] = ['owner', 'referred_by', 'inherited_from', 'by'];

/** The shortest names that are looked for; the longest where words are written without blanks. */
const FEWEST_DENSE = 2;
const MOST_DENSE = 20;
const FEWEST_APART = 4;

interface FoundPart<K extends string> extends Place<K> {
  /** In letters without blanks between words. */
  readonly isDense: boolean;
  /** At the header's end. */
  readonly isHead: boolean;
  readonly length: number;
}

/** Every run of some letters, or of some words, each once. */
function runsOf(of: string | readonly string[], fewest: number, most: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let from = 0; from < of.length; from++)
    for (let to = from + fewest; to <= Math.min(of.length, from + most); to++) {
      const run = of.slice(from, to);
      runs.add(typeof run === 'string' ? run : run.join(' '));
    }
  return runs;
}

/**
 * Every name of a layer within a header, in the order of the vocabulary.
 * @param word the header without blanks
 * @param words the same apart by blanks, also at both ends
 */
function partsIn<K extends string>(layer: Layer<K>, word: string, words: string): readonly FoundPart<K>[] {
  const found: FoundPart<K>[] = [];
  for (const run of isCjk(word) ? runsOf(word, FEWEST_DENSE, MOST_DENSE) : []) {
    const about = { isDense: true, isHead: word.endsWith(run), length: run.length };
    if (isCjk(run)) for (const place of layer.placesOf(run)) found.push({ ...place, ...about });
  }
  const each = words.trim().split(' ');
  for (const run of runsOf(each, 1, each.length)) {
    const name = headerLetters(run);
    const text = ` ${run} `;
    if (name.length < FEWEST_APART || isCjk(name)) continue;
    const about = { isDense: false, isHead: words.endsWith(text), length: text.length };
    for (const place of layer.placesOf(name))
      if (spaced(layer.nameAt(place)) === text) found.push({ ...place, ...about });
  }
  return found.sort((a, b) => a.order - b.order);
}

/**
 * The keys of which a name is within a header: the longest
 * counts, and before it one at the header's end, its head.
 */
function keysWithin<K extends string>(words: HeaderIndex<K>, header: string): readonly NamedKey<K>[] {
  if (header.length > LONGEST_HEADER) return [];
  const bare = header.replace(bracketed, ' ');
  const [word, apart] = [headerWord(bare), spaced(bare)];
  const isNoPerson = thing.test(apart) || ours.test(apart);
  const best = new Map<K, { readonly isHead: boolean; readonly length: number }>();
  for (const { key, isHead, isDense, length } of words
    .mainLayers()
    .flatMap((layer) => partsIn(layer, word, apart))) {
    if (exactOnly.has(key) || (isNoPerson && ofPeople.has(key))) continue;
    if (!isHead && !isDense && !shownByCells.has(key) && !thirdParties.includes(key)) continue;
    const before = best.get(key);
    if (!before || (isHead === before.isHead ? length > before.length : isHead))
      best.set(key, { isHead, length });
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

const known = remembered((words: HeaderIndex<string>) =>
  remembered((header) => words.knownKeysOf(header) ?? keysWithin(words, header)),
);

/** The keys that a header may name, also by a word within it; none where it says nothing. */
export function keysOf<K extends string>(words: HeaderIndex<K>, header: string): readonly NamedKey<K>[] {
  return known(words as unknown as HeaderIndex<string>)(header) as readonly NamedKey<K>[];
}
