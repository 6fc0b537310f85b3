// The spend model: published values, its slopes, and parameters that are known.
import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../../../bench/random.ts';
import { MUSIC_SHOP, simulatedBook } from '../../../bench/simulate.ts';
import { type Buyer, buyerOf } from '../../../src/core/ltv/buyer.ts';
import {
  expectedSpend,
  spendingPosterior,
  spendLogLikelihood,
  spendsOf,
} from '../../../src/core/ltv/gammagamma.ts';
import { mostProbable } from '../../../src/core/stats/posterior.ts';
import { fc } from '../../seed.ts';

const AS_OF = 40_000;
const fitSpending = (buyers: readonly Buyer[]) => mostProbable(spendingPosterior(buyers)).model;
const PAPER = { p: 6.25, q: 3.74, v: 15.44 };
const historiesOf = (customers: number, seed: number) =>
  simulatedBook(MUSIC_SHOP, customers, AS_OF, 365, 0, seed).map(({ past }) => buyerOf(past, AS_OF) as Buyer);

describe('the expected spend', () => {
  test('is 24.65 for customer 1 of the paper, and 35.17 for who never came back', () => {
    expect(expectedSpend(PAPER, { mean: 22.35, days: 2 })).toBeCloseTo(24.65, 1);
    expect(expectedSpend({ p: 6.2493, q: 3.7443, v: 15.4443 }, undefined)).toBeCloseTo(35.17, 2);
  });

  test('lies between the mean of everybody and that of the customer', () => {
    const everybody = expectedSpend(PAPER, undefined);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e4, noNaN: true }),
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0.01, max: 400, noNaN: true }),
        (mean, days, shape) => {
          const spend = expectedSpend(PAPER, { mean, days }, shape);
          return spend >= Math.min(mean, everybody) - 1e-9 && spend <= Math.max(mean, everybody) + 1e-9;
        },
      ),
    );
  });
});

describe('how far spends lie apart', () => {
  const BOOK = { ...PAPER, variation: 1 / PAPER.p };
  const payingEach = (...amounts: number[]) =>
    buyerOf(
      amounts.map((amount, i) => ({ day: AS_OF - 30 * i, amount })),
      AS_OF,
    ) as Buyer;

  test('is what is usual in the book after a single purchase, and where an amount is not known', () => {
    for (const buyer of [payingEach(20), payingEach(20, 0, 20)]) {
      const { mean, days } = buyer.spend as { mean: number; days: number };
      const { shape, tail, known } = spendsOf(BOOK, buyer);
      expect(shape).toBeCloseTo(PAPER.p, 12);
      expect(tail).toBeCloseTo(PAPER.p * days + PAPER.q, 12);
      expect(known).toBeCloseTo(PAPER.v + mean * days, 12);
    }
  });

  test('is less the longer amounts are the same, down to a twentieth', () => {
    const shapes = [1, 2, 4, 12, 400].map((times) => {
      const { shape } = spendsOf(BOOK, payingEach(...Array.from({ length: times }, () => 300)));
      return shape;
    });
    expect(shapes.slice(0, 4).map((shape) => shape / PAPER.p)).toEqual(
      [1, 2, 4, 12].map((times) => expect.closeTo(times, 9)),
    );
    expect(shapes[4]).toBeCloseTo(20 ** 2, 9);
  });

  test('says how near to their own mean the next spend is expected', () => {
    const steady = spendsOf(BOOK, payingEach(...Array.from({ length: 13 }, () => 300)));
    const varying = spendsOf(BOOK, payingEach(...Array.from({ length: 13 }, (_, i) => (i % 2 ? 40 : 560))));
    expect(steady.expected).toBeGreaterThan(299);
    expect(steady.expected).toBeLessThan(300);
    expect(varying.expected).toBeLessThan(0.95 * 300);
    expect(spendsOf(BOOK, payingEach(300)).expected).toBe(expectedSpend(PAPER, { mean: 300, days: 1 }));
    for (const { shape, tail, known, expected } of [steady, varying])
      expect(expected).toBeCloseTo((shape * known) / (tail - 1), 9);
  });

  test('is in a book what its customers show, beside six days as Gamma-Gamma sees them', () => {
    const steady = Array.from({ length: 5 }, (_, i) => payingEach(...[1, 1, 1].map(() => 100 * (i + 1))));
    const { modelAt } = spendingPosterior([...steady, payingEach(50), payingEach(90, 110, 100)]);
    const { p, variation } = modelAt([0, 0, 0]);
    const apart = Math.log(100) - (Math.log(90) + Math.log(110) + Math.log(100)) / 3;
    const varied = 3 * ((4 * apart) / (1 + Math.sqrt(1 + (4 * apart) / 3)));
    expect(variation).toBeCloseTo((6 / p + varied) / (6 + 6 * 2), 12);
    expect(spendingPosterior([payingEach(50), payingEach(90, 0, 100)]).modelAt([0, 0, 0]).variation).toBe(
      1 / p,
    );
  });

  test('says in a book of fees that who paid once will pay as much again', () => {
    const others = (varying: number) =>
      Array.from({ length: 9 }, (_, i) =>
        payingEach(...[0, 1, 2, 3, 4].map((at) => 100 * (i + 1) * (at % 2 ? varying : 1))),
      );
    const once = payingEach(900);
    const drawn = (book: readonly Buyer[]) => {
      const model = fitSpending([...book, once]);
      const everybody = expectedSpend(model, undefined);
      return (900 - spendsOf(model, once).expected) / (900 - everybody);
    };
    expect(drawn(others(1))).toBeLessThan(0.2);
    expect(drawn(others(4))).toBeGreaterThan(0.4);
  });

  test('comes to that of the customer, in any currency', () => {
    const { gamma } = seededRandom(3);
    for (const shape of [1, 4, 40]) {
      const amounts = Array.from({ length: 800 }, () => gamma(shape));
      const own = spendsOf(BOOK, payingEach(...amounts));
      expect(Math.abs(own.shape / shape - 1)).toBeLessThan(0.15);
      const inYen = spendsOf({ ...BOOK, v: 130 * PAPER.v }, payingEach(...amounts.map((each) => 130 * each)));
      expect(inYen.shape / own.shape).toBeCloseTo(1, 9);
      expect(inYen.known / own.known).toBeCloseTo(130, 6);
    }
  });
});

test('the log-likelihood is the integral of its definition', () => {
  // The mean of x gamma spends with the rate n is gamma with
  // the shape p·x and the rate n·x; n itself is Gamma(q, v).
  const { p, q, v } = { p: 3, q: 2.5, v: 40 };
  const [x, m] = [3, 25];
  const logGammaOfWhole = (n: number) =>
    Array.from({ length: n - 1 }, (_, i) => Math.log(i + 1)).reduce((sum, log) => sum + log, 0);
  let [total, integral] = [0, 0];
  for (let s = -25; s < 6; s += 0.002) {
    const rate = Math.exp(s);
    const weight = Math.exp(q * s - v * rate);
    total += weight;
    integral +=
      weight *
      Math.exp(
        p * x * Math.log(rate * x) + (p * x - 1) * Math.log(m) - rate * x * m - logGammaOfWhole(p * x),
      );
  }
  const buyer = buyerOf(
    [100, 110, 120, 130].map((day) => ({ day, amount: m })),
    140,
  ) as Buyer;
  expect(spendLogLikelihood({ p, q, v }, [buyer])).toBeCloseTo(Math.log(integral / total), 9);
});

test('the slopes of the log-likelihood are its differences', () => {
  const posterior = spendingPosterior(historiesOf(80, 3));
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }),
      (point) => {
        const { slopes } = posterior.logLikelihood(posterior.modelAt(point));
        return slopes.every((slope, i) => {
          const beside = (h: number) =>
            posterior.logLikelihood(posterior.modelAt(point.map((x, j) => (i === j ? x + h : x)))).value;
          const difference = (8 * (beside(1e-3) - beside(-1e-3)) - (beside(2e-3) - beside(-2e-3))) / 12e-3;
          return Math.abs(slope - difference) <= 1e-6 * (1 + Math.abs(slope));
        });
      },
    ),
    { numRuns: 30 },
  );
});

describe('the fit', () => {
  test('without repeat spends is the prior, around the mean of all spends', () => {
    const buyer = buyerOf([{ day: 100, amount: 80 }], 140) as Buyer;
    const { p, q, v } = fitSpending([buyer]);
    expect([p, q, (p * v) / (q - 1)].map((x) => x.toPrecision(9))).toEqual(
      [4, 4, 80].map((x) => x.toPrecision(9)),
    );
  });

  test('finds what 4,000 simulated customers spend', () => {
    const buyers = historiesOf(4000, 11);
    const model = fitSpending(buyers);
    const gain = spendLogLikelihood(model, buyers) - spendLogLikelihood(MUSIC_SHOP, buyers);
    expect(gain).toBeGreaterThan(-0.5);
    expect(gain).toBeLessThan(10);
    expect(expectedSpend(model, undefined) / expectedSpend(MUSIC_SHOP, undefined)).toBeCloseTo(1, 1);
  });

  test('brings nothing in a book without any amount', () => {
    const buyer = buyerOf(
      [
        { day: 100, amount: 0 },
        { day: 120, amount: 0 },
      ],
      140,
    ) as Buyer;
    const model = fitSpending([buyer]);
    expect(expectedSpend(model, buyer.spend)).toBe(0);
    expect(spendLogLikelihood(model, [buyer])).toBe(0);
  });
});
