// The 80 % range of what a customer will really pay, put to the test of simulated books.
import { describe, expect, test } from '@jest/globals';
import { type History, historyOf } from '../../../src/core/ltv/history.ts';
import { revenueRanges } from '../../../src/core/ltv/range.ts';
import { DAYS_PER_MONTH, fitBook, type Model } from '../../../src/core/ltv/value.ts';
import { seededRandom } from '../../../src/core/stats/random.ts';
import { MUSIC_SHOP, simulatedBook, type Truth } from './simulate.ts';

const AS_OF = 40_000;
const BOOKS = 500;
const HORIZON = { months: 12, discountPerYear: 0.1 };
const AHEAD_DAYS = HORIZON.months * DAYS_PER_MONTH;

/** Parameters as the prior imagines them. */
function anyTruth(seed: number): Truth {
  const { normal } = seededRandom(seed);
  const about = (centre: number) => centre * Math.exp(normal());
  const [odds, sum, p, q] = [about(1 / 2), about(3), about(4), 1 + about(3)];
  return { r: about(1 / 2), alphaDays: about(0.3 * 365), a: (sum * odds) / (1 + odds), b: sum / (1 + odds), p, q, v: (100 * (q - 1)) / p };
}

/** How often the range of a customer holds the discounted revenue that then really comes in, over 500 books of 10 customers. */
function coverage(truthOf: (seed: number) => Truth): number {
  let [held, customers] = [0, 0];
  for (let seed = 1; seed <= BOOKS; seed++) {
    const book = simulatedBook(truthOf(seed), 10, AS_OF, 730, AHEAD_DAYS, seed);
    const histories = book.map(({ past }) => historyOf(past, AS_OF) as History);
    const rangeOf = revenueRanges(fitBook(histories) as Model);
    book.forEach(({ future }, i) => {
      const { low, high } = rangeOf(histories[i] as History, HORIZON);
      const months = (day: number) => Math.ceil((day - AS_OF) / DAYS_PER_MONTH);
      const revenue = future.reduce((sum, { day, amount }) => sum + amount * 1.1 ** (-months(day) / 12), 0);
      if (low <= revenue && revenue <= high) held++;
      customers++;
    });
  }
  return held / customers;
}

describe('in 500 simulated books of 10 customers, the 80 % range holds the revenue 70 to 90 % of the time', () => {
  const loyal: Truth = { r: 2, alphaDays: 120, a: 1, b: 9, p: 4, q: 4, v: 75 };
  const rare: Truth = { r: 1, alphaDays: 200, a: 0.8, b: 3, p: 4, q: 4, v: 75 };
  test.each([
    ['of any kind', anyTruth],
    ['of a music shop', () => MUSIC_SHOP],
    ['of loyal customers', () => loyal],
    ['of rare purchases', () => rare],
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

test('a range is narrower where more customers are known', () => {
  const widths = [3, 300].map((customers) => {
    const book = simulatedBook(MUSIC_SHOP, customers, AS_OF, 730, 0, 8).map(({ past }) => historyOf(past, AS_OF) as History);
    const asked = historyOf(
      [
        { day: AS_OF - 300, amount: 40 },
        { day: AS_OF - 200, amount: 30 },
        { day: AS_OF - 20, amount: 35 },
      ],
      AS_OF,
    ) as History;
    const { low, high } = revenueRanges(fitBook([asked, ...book]) as Model)(asked, HORIZON);
    return high - low;
  });
  expect(widths[1]).toBeLessThan(widths[0] as number);
});
