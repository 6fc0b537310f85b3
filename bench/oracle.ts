// What nobody can do better: simulated clients foreseen by who knows how each of them decides.
import { type Foreseen, type Foresight, paidWithin, QUARTER_DAYS, TAIL, YEAR_DAYS } from './foresight.ts';
import { seededRandom } from './random.ts';

const FUTURES = 400;
const SEED = 77;

/** Knows the past, and of each client the habit, pace, worth and chance to leave: the rest is chance. */
export function oracle(asOf: number): Foresight {
  const random = seededRandom(SEED);
  return (book) => {
    const sums = new Array<number>(FUTURES).fill(0);
    const each = book.map((client): Foreseen => {
      const futures = Array.from({ length: FUTURES }, (_, i) => {
        const future = client.anotherFuture(random);
        const year = paidWithin(future, asOf, YEAR_DAYS);
        sums[i] = (sums[i] as number) + year.amount;
        return { ...year, soon: paidWithin(future, asOf, QUARTER_DAYS).times };
      });
      const part = (of: (one: (typeof futures)[number]) => number) =>
        futures.reduce((sum, one) => sum + of(one), 0) / FUTURES;
      const most = Math.max(...futures.map(({ times }) => times));
      return {
        chance: part(({ soon }) => Number(soon > 0)),
        purchases: part(({ times }) => times),
        revenue: part(({ amount }) => amount),
        range: quantilesOf(futures.map(({ amount }) => amount)),
        atLeast: Array.from({ length: most + 1 }, (_, n) => part(({ times }) => Number(times >= n))),
      };
    });
    return { each, all: quantilesOf(sums) };
  };
}

function quantilesOf(amounts: readonly number[]): Foreseen['range'] {
  const sorted = [...amounts].sort((x, y) => x - y);
  const at = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] as number;
  return { low: at(TAIL), high: at(1 - TAIL) };
}
