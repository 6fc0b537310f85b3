// Random lawful books: the model never fails, and never says what cannot be.
import { expect, test } from '@jest/globals';
import { seededRandom } from '../../../bench/random.ts';
import type { Purchase } from '../../../src/core/book/purchases.ts';
import { type Buyer, buyerOf } from '../../../src/core/ltv/buyer.ts';
import { rangesOf } from '../../../src/core/ltv/range.ts';
import {
  chanceToBuy,
  expectedRevenue,
  expectedSince,
  fitBook,
  nextPurchaseDay,
  summaryOf,
} from '../../../src/core/ltv/value.ts';
import { fc } from '../../seed.ts';

const AS_OF = 46_000;
const RUNS = Number(process.env.LAWFUL_BOOKS ?? 1000);
/** No book leads the parameters further from 1 than this, in logarithms. */
const FAR = 25;
const HORIZON = { months: 12, discountPerYear: 0.1 };

const SHAPES = ['ordinary', 'one day', 'today', 'daily', 'busy day', 'for decades', 'once each'] as const;
const MONEY = ['ordinary', 'huge', 'tiny', 'mixed', 'equal', 'none', 'refunds'] as const;

interface Book {
  readonly customers: number;
  readonly shape: (typeof SHAPES)[number];
  readonly money: (typeof MONEY)[number];
  readonly seed: number;
}

const anyBook: fc.Arbitrary<Book> = fc.record({
  customers: fc.integer({ min: 1, max: 50 }),
  shape: fc.constantFrom(...SHAPES),
  money: fc.constantFrom(...MONEY),
  seed: fc.integer(),
});

function purchasesOf({ customers, shape, money, seed }: Book): Purchase[][] {
  const { uniform } = seededRandom(seed);
  const upTo = (most: number) => Math.floor(uniform() * (most + 1));
  const day = () => {
    if (shape === 'today') return AS_OF;
    if (shape === 'one day') return AS_OF - 100;
    return AS_OF - upTo(shape === 'for decades' ? 18_000 : 800);
  };
  const amount = () => {
    if (money === 'none') return 0;
    if (money === 'equal') return 5000;
    if (money === 'huge') return 1e15 * uniform();
    if (money === 'tiny') return 1e-9 * uniform();
    if (money === 'mixed') return 10 ** (30 * uniform() - 15);
    return money === 'refunds' && uniform() < 0.3 ? -8000 * uniform() : 10_000 * uniform();
  };
  const rows = () => {
    if (shape === 'once each') return 1;
    if (shape === 'daily') return 200;
    return 1 + upTo(8);
  };
  const hasManyRows = shape === 'daily' || shape === 'busy day';
  return Array.from({ length: hasManyRows ? Math.min(customers, 10) : customers }, () => {
    const busy =
      shape === 'busy day' ? Array.from({ length: 100 }, () => ({ day: AS_OF - 50, amount: amount() })) : [];
    const last = day();
    const found = Array.from({ length: rows() }, (_, i) => ({
      day: shape === 'daily' ? last - i : day(),
      amount: amount(),
    }));
    return [...busy, ...found];
  });
}

const historiesOf = (book: Purchase[][], factor = 1): Buyer[] =>
  book.flatMap(
    (rows) =>
      buyerOf(
        rows.map((row) => ({ day: row.day, amount: row.amount * factor })),
        AS_OF,
      ) ?? [],
  );

const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;

test('random books give finite values, chances from 0 to 1, and days that are not past', () => {
  let customers = 0;
  fc.assert(
    fc.property(anyBook, (book) => {
      const buyers = historiesOf(purchasesOf(book));
      const model = fitBook(buyers);
      if (!model) return buyers.length === 0;
      customers += buyers.length;
      const { purchasing, spending, points } = model;
      const parameters = Object.values({ ...purchasing, ...spending });
      const summary = summaryOf(model).slice(1);
      return (
        parameters.every(isAmount) &&
        Object.values(points).every((point) => point.every((coordinate) => Math.abs(coordinate) < FAR)) &&
        summary.every(([, value]) => Number.isFinite(value)) &&
        buyers.every((buyer) => {
          const chance = chanceToBuy(model, buyer, 90);
          const next = nextPurchaseDay(model, buyer);
          const since = expectedSince(model, buyer);
          const isDay = next === undefined || (Number.isInteger(next) && next >= AS_OF);
          const isPast = since === undefined || (since < AS_OF && since > buyer.firstDay + buyer.recencyDays);
          return (
            isAmount(expectedRevenue(model, buyer, HORIZON)) && chance >= 0 && chance <= 1 && isDay && isPast
          );
        })
      );
    }),
    { numRuns: RUNS },
  );
  expect(customers).toBeGreaterThan(10 * RUNS);
}, 60_000);

test('130 times the amounts are 130 times the values', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const purchases = purchasesOf(book);
      const [dollars, yen] = [historiesOf(purchases), historiesOf(purchases, 130)];
      const [inDollars, inYen] = [fitBook(dollars), fitBook(yen)];
      if (!inDollars || !inYen) return inDollars === inYen;
      return dollars.every((buyer, i) => {
        const value = expectedRevenue(inDollars, buyer, HORIZON) * 130;
        return Math.abs(expectedRevenue(inYen, yen[i] as Buyer, HORIZON) - value) <= 1e-6 * value;
      });
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('a range has its ends in order, is the same at every run, and of no more than all customers pay', () => {
  fc.assert(
    fc.property(anyBook, (book) => {
      const buyers = historiesOf(purchasesOf(book)).slice(0, 3);
      const model = fitBook(buyers);
      if (!model) return buyers.length === 0;
      const [one, other] = [rangesOf(model), rangesOf(model)];
      return [one.ofAll(HORIZON), ...buyers.map((buyer) => one.of(buyer, HORIZON))].every(
        ({ low, high }, i) => {
          const again = i === 0 ? other.ofAll(HORIZON) : other.of(buyers[i - 1] as Buyer, HORIZON);
          return isAmount(low) && isAmount(high) && low <= high && again.low === low && again.high === high;
        },
      );
    }),
    { numRuns: 100 },
  );
}, 60_000);
