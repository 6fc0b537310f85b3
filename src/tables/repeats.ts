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
const FEW = 3000;

/**
 * Whether any text comes twice; blank ones never do. The texts' hashes are laid into one table of
 * numbers, and only texts of one hash are compared: a set of a hundred thousand takes ten times as long.
 */
export function hasRepeats(texts: readonly string[]): boolean {
  if (texts.length <= FEW) return hasRepeatsAmong(texts);
  let size = 16;
  while (size < texts.length * 2) size *= 2;
  const places = new Int32Array(size);
  const hashes = new Int32Array(size);
  let steps = texts.length * MOST_STEPS_EACH;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] as string;
    if (text === '') continue;
    const hash = hashOf(text);
    let at = hash & (size - 1);
    for (let place = places[at]; place !== undefined && place > 0; place = places[at]) {
      if (hashes[at] === hash && texts[place - 1] === text) return true;
      if (--steps < 0) return hasRepeatsAmong(texts);
      at = (at + 1) & (size - 1);
    }
    places[at] = index + 1;
    hashes[at] = hash;
  }
  return false;
}

function hasRepeatsAmong(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return new Set(filled).size < filled.length;
}

/**
 * Tells of each id whether it came before. Whether any comes twice is first asked of
 * all ids together: they seldom do.
 * @param ids of all rows; blank ones never repeat
 */
export function repeatFinder(ids: readonly string[]): (id: string) => boolean {
  if (!hasRepeats(ids)) return () => false;
  const before = new Set<string>();
  return (id) => id !== '' && before.size === before.add(id).size;
}
