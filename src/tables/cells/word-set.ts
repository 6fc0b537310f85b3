// Words that are looked up one by one.
import { once } from '../../core/base/once.ts';

export type WordSet = Pick<ReadonlySet<string>, 'has'>;

/**
 * A set that is made when it is first asked.
 * @param lists words apart by single blanks
 */
export function wordSet(...lists: readonly string[]): WordSet {
  const words = once(() => new Set(lists.flatMap((list) => list.normalize('NFKC').split(' '))));
  return { has: (word) => words().has(word) };
}
