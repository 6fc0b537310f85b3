// The 80 % range of what a customer will really pay, put to the test of simulated books.
import { describe, expect, test } from '@jest/globals';
import { revenueRanges } from '../../bench/ltv-range.ts';
import { seededRandom } from '../../bench/random.ts';
import { MUSIC_SHOP, simulatedBook, type Truth } from '../../bench/simulate.ts';
import { type Buyer, buyerOf } from '../../src/core/ltv/buyer.ts';
import { DAYS_PER_MONTH, fitBook, type Model } from '../../src/core/ltv/value.ts';

const AS_OF = 40_000;
const BOOKS = 500;
const ASKED = 4;
const HORIZON = { months: 12, discountPerYear: 0.1 };
const AHEAD_DAYS = HORIZON.months * DAYS_PER_MONTH;

/** Parameters as the prior imagines them. */
function anyTruth(seed: number): Truth {
  const { normal } = seededRandom(seed);
  const about = (centre: number) => centre * Math.exp(normal());
  const [odds, sum, p, q] = [about(1 / 2), about(3), about(4), 1 + about(3)];
  return {
    r: about(1 / 2),
    alphaDays: about(0.3 * 365),
    a: (sum * odds) / (1 + odds),
    b: sum / (1 + odds),
    p,
    q,
    v: (100 * (q - 1)) / p,
  };
}

/**
 * How often the range of a customer holds the discounted revenue that then
 * really comes in, over 500 books of 10 customers, of whom some are asked for.
 */
function coverage(truthOf: (seed: number) => Truth): number {
  let [held, customers] = [0, 0];
  for (let seed = 1; seed <= BOOKS; seed++) {
    const book = simulatedBook(truthOf(seed), 10, AS_OF, 730, AHEAD_DAYS, seed);
    const buyers = book.map(({ past }) => buyerOf(past, AS_OF) as Buyer);
    const rangeOf = revenueRanges(fitBook(buyers) as Model);
    book.slice(0, ASKED).forEach(({ future }, i) => {
      const { low, high } = rangeOf(buyers[i] as Buyer, HORIZON);
      const months = (day: number) => Math.ceil((day - AS_OF) / DAYS_PER_MONTH);
      const revenue = future.reduce((sum, { day, amount }) => sum + amount * 1.1 ** (-months(day) / 12), 0);
      if (low <= revenue && revenue <= high) held++;
      customers++;
    });
  }
  return held / customers;
}

describe('in 500 simulated books of 10 customers, the 80 % range holds the revenue 70 to 90 % of the time', () => {
  test.each([
    ['of any kind', anyTruth],
    ['of a music shop', () => MUSIC_SHOP],
  ])(
    '%s',
    (_, truthOf) => {
      const share = coverage(truthOf);
      expect(share).toBeGreaterThanOrEqual(0.7);
      expect(share).toBeLessThanOrEqual(0.9);
    },
    60_000,
  );
});

test('a range knows that a heavy buyer will hardly stop, and that who bought once may well have', () => {
  const heavy = Array.from({ length: 20 }, (_, i) => ({ day: AS_OF - 20 * i, amount: 40 }));
  const [regular, once] = [heavy, [{ day: AS_OF - 200, amount: 40 }]].map(
    (past) => buyerOf(past, AS_OF) as Buyer,
  ) as [Buyer, Buyer];
  const book = simulatedBook(MUSIC_SHOP, 100, AS_OF, 730, 0, 8).map(
    ({ past }) => buyerOf(past, AS_OF) as Buyer,
  );
  const rangeOf = revenueRanges(fitBook([...book, regular, once]) as Model);
  expect(rangeOf(regular, HORIZON).high).toBeGreaterThan(500);
  expect(rangeOf(once, HORIZON).low).toBe(0);
  expect(rangeOf(once, HORIZON).high).toBeLessThan(100);
});
