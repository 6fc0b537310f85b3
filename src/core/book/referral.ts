// Who sent whom, and what the people who were sent have bought.
import type { Book } from './book.ts';

/**
 * For each position of the book the position of the person who referred them; undefined if nobody is known
 * to have done so.
 */
export function referrersOf(book: Book): readonly (number | undefined)[] {
  return book.people.map(({ contact }, position) => {
    if (contact.referredBy === '') return undefined;
    const match = book.directory.find(contact.referredBy);
    return typeof match === 'number' && match !== position ? match : undefined;
  });
}

/**
 * The revenue of everyone a person referred, through all generations, each person once and never themselves.
 * Everybody has at most one referrer, so the sums are passed up from the last referred; whoever remains is in
 * a circle.
 * @param own the revenue of each person, by position
 */
export function referredRevenue(
  referrers: readonly (number | undefined)[],
  own: readonly number[],
): readonly number[] {
  const referred = own.map(() => 0);
  const waiting = own.map(() => 0);
  for (const referrer of referrers)
    if (referrer !== undefined) waiting[referrer] = (waiting[referrer] as number) + 1;
  const free = own.flatMap((_, position) => (waiting[position] === 0 ? [position] : []));
  const isDone = own.map(() => false);
  for (let position = free.pop(); position !== undefined; position = free.pop()) {
    isDone[position] = true;
    const referrer = referrers[position];
    if (referrer === undefined) continue;
    referred[referrer] =
      (referred[referrer] as number) + (referred[position] as number) + (own[position] as number);
    waiting[referrer] = (waiting[referrer] as number) - 1;
    if (waiting[referrer] === 0) free.push(referrer);
  }
  own.forEach((_, start) => {
    if (isDone[start]) return;
    const circle: number[] = [];
    for (let at: number | undefined = start; at !== undefined && !isDone[at]; at = referrers[at]) {
      isDone[at] = true;
      circle.push(at);
    }
    const total = circle.reduce((sum, each) => sum + (own[each] as number) + (referred[each] as number), 0);
    for (const each of circle) referred[each] = total - (own[each] as number);
  });
  return referred;
}
