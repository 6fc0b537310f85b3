// Answers about texts that come again and again.

/** So many answers are kept. */
const MOST_KEPT = 5_000;

/** Answers of a function of texts, each computed once while there aren't too many; none is undefined. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = compute(text);
    if (known.size < MOST_KEPT) known.set(text, made);
    return made;
  };
}
