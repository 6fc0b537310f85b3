// The fit of the purchase model: its slopes, its prior, its units, and parameters that are known.
import { describe, expect, test } from '@jest/globals';
import { expectedPurchases } from '../../../bench/bgnbd.ts';
import { BOOK, freelancerBooks } from '../../../bench/freelancers.ts';
import { MUSIC_SHOP, simulatedBook } from '../../../bench/simulate.ts';
import {
  type Course,
  logLikelihood,
  type Purchasing,
  purchasingPosterior,
} from '../../../src/core/ltv/bgnbd.ts';
import { type Buyer, buyerOf } from '../../../src/core/ltv/buyer.ts';
import { mostProbable } from '../../../src/core/stats/posterior.ts';
import { fc } from '../../seed.ts';

const AS_OF = 40_000;
const fitPurchasing = (courses: readonly Course[], leastMeanAge?: number) =>
  mostProbable(purchasingPosterior(courses, leastMeanAge)).model;
const historiesOf = (customers: number, seed: number, ahead = 0) =>
  simulatedBook(MUSIC_SHOP, customers, AS_OF, 365, ahead, seed).map(
    ({ past }) => buyerOf(past, AS_OF) as Buyer,
  );

test.each([0, 1])(
  'the slopes of the log-likelihood are its differences, with %d exit at the first purchase',
  (firstExit) => {
    const courses = historiesOf(60, 3).map((buyer) => ({
      ...buyer,
      exits: buyer.frequency + firstExit,
    }));
    const posterior = purchasingPosterior(courses);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 }),
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
  },
);

describe('the fit', () => {
  test('without customers is the prior', () => {
    const { r, alpha, a, b } = fitPurchasing([]);
    expect([r, alpha, a, b].map((x) => x.toPrecision(9))).toEqual(
      [0.5, 0.3 * 365, 1, 2].map((x) => x.toPrecision(9)),
    );
  });

  test('finds what 4,000 simulated customers are like, and what they will do', () => {
    const book = simulatedBook(MUSIC_SHOP, 4000, AS_OF, 365, 365, 11);
    const buyers = book.map(({ past }) => buyerOf(past, AS_OF) as Buyer);
    const model = fitPurchasing(buyers);
    const truth = { r: MUSIC_SHOP.r, alpha: MUSIC_SHOP.alphaDays, a: MUSIC_SHOP.a, b: MUSIC_SHOP.b };
    expect(logLikelihood(model, buyers)).toBeGreaterThan(logLikelihood(truth, buyers) - 0.1);
    expect(logLikelihood(model, buyers)).toBeLessThan(logLikelihood(truth, buyers) + 10);
    const expected = buyers.reduce((sum, buyer) => sum + expectedPurchases(model, buyer, 365), 0);
    const happened = book.reduce((sum, { future }) => sum + new Set(future.map(({ day }) => day)).size, 0);
    expect(expected / happened).toBeGreaterThan(0.9);
    expect(expected / happened).toBeLessThan(1.1);
  });

  test('is the same in days and in weeks', () => {
    const inWeeks = (course: Course): Course => ({
      ...course,
      recencyDays: course.recencyDays / 7,
      ageDays: course.ageDays / 7,
    });
    for (const customers of [1, 3, 10, 50, 300]) {
      const buyers = historiesOf(customers, customers);
      const weekly = buyers.map(inWeeks);
      const [ofDays, ofWeeks] = [fitPurchasing(buyers), fitPurchasing(weekly, 365 / 7)];
      expect(ofWeeks.alpha * 7).toBeCloseTo(ofDays.alpha, 6);
      const repeats = buyers.reduce((sum, { frequency }) => sum + frequency, 0);
      expect(logLikelihood(ofWeeks, weekly)).toBeCloseTo(
        logLikelihood(ofDays, buyers) + repeats * Math.log(7),
        6,
      );
      buyers.forEach((buyer, i) => {
        const expected = expectedPurchases(ofDays, buyer, 365.25);
        expect(expectedPurchases(ofWeeks, weekly[i] as Course, 365.25 / 7) / expected).toBeCloseTo(1, 6);
      });
    }
  });

  test('is the same from a guess of its curvature as without one, and found sooner', () => {
    const freelancers = freelancerBooks(12, BOOK, AS_OF, 0, 6).map((book) =>
      book.map(({ past }) => buyerOf(past, AS_OF) as Buyer),
    );
    const books = [historiesOf(300, 1), historiesOf(12, 2), freelancers.flat(), ...freelancers];
    const fits = (isGuessed: boolean) => {
      let asked = 0;
      const points = books.map((book) => {
        const { curvature, logLikelihood, ...posterior } = purchasingPosterior(book);
        const counted = (model: Purchasing) => {
          asked++;
          return logLikelihood(model);
        };
        const guess = isGuessed && curvature !== undefined ? { curvature } : {};
        return mostProbable({ ...posterior, ...guess, logLikelihood: counted }).point;
      });
      return { asked, points };
    };
    const [guessed, plain] = [fits(true), fits(false)];
    guessed.points.flat().forEach((coordinate, i) => {
      expect(coordinate).toBeCloseTo(plain.points.flat()[i] as number, 7);
    });
    expect(guessed.asked).toBeLessThan(0.8 * plain.asked);
  });

  test('does not depend on the order of the customers', () => {
    const buyers = historiesOf(40, 5);
    const [one, other] = [fitPurchasing(buyers), fitPurchasing([...buyers].reverse())];
    expect(other.r / one.r).toBeCloseTo(1, 7);
    expect(other.alpha / one.alpha).toBeCloseTo(1, 7);
    expect(other.a / one.a).toBeCloseTo(1, 7);
    expect(other.b / one.b).toBeCloseTo(1, 7);
  });
});
