// Answers about what comes again and again.

/** So many answers are kept where nobody says how many. */
const MOST_KEPT = 5_000;

/** Answers of a function of texts or cells, each computed once while there aren't more than are kept. */
export function remembered<T, K = string>(compute: (asked: K) => T, most = MOST_KEPT): (asked: K) => T {
  const known = new Map<K, T>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined || known.has(asked)) return before as T;
    const made = compute(asked);
    if (known.size < most) known.set(asked, made);
    return made;
  };
}

/** The same of an object, while it is there. */
export function keptFor<T, K extends object>(compute: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>();
  return (of) => {
    if (!made.has(of)) made.set(of, compute(of));
    return made.get(of) as T;
  };
}
