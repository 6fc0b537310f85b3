// Texts that come twice: ids of a log, names of people.

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash ^ (hash >>> 15);
}

/** Steps beside the first place of each text; texts that need more are alike on purpose. */
const MOST_STEPS_EACH = 8;

/** So few are soon in a set; the loop over their letters would have to be compiled first. */
const FEW = 30_000;

type RepeatFinder = (text: string) => boolean;

function finderInSet(before: Set<string>): RepeatFinder {
  return (text) => text !== '' && before.size === before.add(text).size;
}

/**
 * The texts' hashes are laid into one table of numbers, and only texts of one hash are compared: a set
 * of a hundred thousand takes ten times as long.
 */
function finderInTable(most: number): RepeatFinder {
  let size = 16;
  while (size < most * 2) size *= 2;
  const places = new Int32Array(size);
  const hashes = new Int32Array(size);
  const before: string[] = [];
  let steps = most * MOST_STEPS_EACH;
  let inSet: RepeatFinder | undefined;
  return (text) => {
    if (text === '') return false;
    if (inSet !== undefined) return inSet(text);
    const hash = hashOf(text);
    let at = hash & (size - 1);
    for (let place = places[at]; place !== undefined && place > 0; place = places[at]) {
      if (hashes[at] === hash && before[place - 1] === text) return true;
      if (--steps < 0) {
        inSet = finderInSet(new Set(before));
        return inSet(text);
      }
      at = (at + 1) & (size - 1);
    }
    places[at] = before.push(text);
    hashes[at] = hash;
    return false;
  };
}

/**
 * Tells of each text whether it came before; a blank one never did.
 * @param most how often it is asked, at most
 */
export const repeatFinder = (most: number): RepeatFinder =>
  most <= FEW ? finderInSet(new Set()) : finderInTable(most);

/** Whether any text comes twice; blank ones never do. */
export function hasRepeats(texts: readonly string[]): boolean {
  const isRepeated = repeatFinder(texts.length);
  return texts.some((text) => isRepeated(text));
}
