// How much a contact is worth among all the others, from 0 to 1.

/**
 * (mid-rank − 1)/(n − 1) of each value, in their order; ½ for
 * a single one. Equal values share the middle of their ranks.
 * @source docs/model.md, Whom to contact again: Order
 */
export function rankAmong(worth: readonly number[]): readonly number[] {
  const count = worth.length;
  if (count === 1) return [0.5];
  const sorted = Float64Array.from(worth).sort();
  const shareOf = new Map<number, number>();
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && sorted[end] === sorted[start]) end++;
    shareOf.set(sorted[start] as number, (start + end - 1) / 2 / (count - 1));
    start = end;
  }
  return worth.map((each) => shareOf.get(each) ?? 0.5);
}
