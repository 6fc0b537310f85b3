// Texts that come twice: ids of a log, names of people.

/** Whether any text comes twice; blank ones never do. */
export function hasRepeats(texts: readonly string[]): boolean {
  let blanks = 0;
  for (const text of texts) if (text === '') blanks++;
  return new Set(texts).size < texts.length - Math.max(0, blanks - 1);
}

/**
 * Tells of each text whether it came before; a blank one never did.
 * @param texts all that it may be asked about: where none of them comes twice, which is usual, none did
 */
export function repeatFinder(texts: readonly string[]): (text: string) => boolean {
  if (!hasRepeats(texts)) return () => false;
  const before = new Set<string>();
  return (text) => text !== '' && before.size === before.add(text).size;
}
