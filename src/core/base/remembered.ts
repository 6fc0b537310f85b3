// Answers about texts that come again and again.

/** So many answers are kept where nobody says how many. */
const MOST_KEPT = 5_000;

/** Answers of a function of texts, each computed once while there aren't more than are kept. */
export function remembered<T>(compute: (text: string) => T, most = MOST_KEPT): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const made = compute(text);
    if (known.size < most) known.set(text, made);
    return made;
  };
}
