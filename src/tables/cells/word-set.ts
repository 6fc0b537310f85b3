// Words that are looked up one by one.

/** @param lists words apart by single blanks */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.normalize('NFKC').split(' ')));
