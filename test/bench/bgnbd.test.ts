// One customer's future: against 80 digits, against the definition by integration, and its laws.
import { describe, expect, test } from '@jest/globals';
import { chanceAlive, chanceOfPurchase, expectedPurchases, medianGap } from '../../bench/bgnbd.ts';
import { logLikelihood } from '../../src/core/ltv/bgnbd.ts';
import { byDefinition } from '../core/ltv/definition.ts';
import { HARD_CASES } from '../core/ltv/hard-cases.ts';
import { fc } from '../seed.ts';

const isNear = (x: number, y: number, relative: number): boolean =>
  x === y || Math.abs(x - y) <= relative * Math.abs(y);

describe('the 26 hard cases', () => {
  test('are 26', () => {
    expect(HARD_CASES).toHaveLength(26);
  });

  test.each(HARD_CASES)(
    '$label',
    ({ model, course, ahead, expected, chanceAlive: alive, logLikelihood: value }) => {
      // 1e-435 and 1e-436 lie below the smallest number, and are 0.
      expect(isNear(expectedPurchases(model, course, ahead), expected, 1e-9)).toBe(true);
      expect(isNear(chanceAlive(model, course), alive, 1e-9)).toBe(true);
      expect(Math.abs(logLikelihood(model, [course]) - value)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(value)),
      );
    },
  );
});

test('the customer of the paper is expected to buy 1.226 times in 39 weeks', () => {
  const model = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
  const course = { frequency: 2, exits: 2, recencyDays: 30.43, ageDays: 38.86 };
  expect(expectedPurchases(model, course, 39)).toBeCloseTo(1.226, 3);
});

describe('integration over the definition agrees', () => {
  const models = [
    { r: 0.5, alpha: 40, a: 0.9, b: 1.6 },
    { r: 2, alpha: 100, a: 1, b: 3 },
    { r: 0.3, alpha: 10, a: 0.5, b: 0.5 },
    { r: 6, alpha: 300, a: 1.7, b: 4 },
  ];
  const purchases = [
    [0, 0, 0],
    [0, 0, 200],
    [1, 20, 60],
    [4, 200, 230],
    [9, 100, 365],
  ] as const;
  const cases = models.flatMap((model) =>
    purchases.flatMap((days) => [0, 1].map((firstExit) => ({ model, days, firstExit }))),
  );

  test.each(cases)(
    'for $model after $days with $firstExit exit at the first purchase',
    ({ model, days, firstExit }) => {
      const [frequency, recencyDays, ageDays] = days;
      const course = { frequency, exits: frequency + firstExit, recencyDays, ageDays };
      const truth = byDefinition(model, course, 365.25);
      expect(isNear(expectedPurchases(model, course, 365.25), truth.expected, 1e-6)).toBe(true);
      expect(isNear(chanceOfPurchase(model, course, 365.25), truth.chance, 1e-6)).toBe(true);
      expect(isNear(chanceAlive(model, course), truth.alive, 1e-6)).toBe(true);
      expect(Math.abs(logLikelihood(model, [course]) - Math.log(truth.likelihood))).toBeLessThan(1e-6);
    },
  );
});

describe('the laws of a future', () => {
  const tenTo = (min: number, max: number) =>
    fc.double({ min, max, noNaN: true }).map((power) => 10 ** power);
  const anyModel = fc.record({ r: tenTo(-2, 2), alpha: tenTo(-1, 4), a: tenTo(-3, 3), b: tenTo(-3, 3) });
  const anyCourse = fc.tuple(fc.nat(500), fc.nat(3000), fc.nat(3000)).map(([frequency, more, silence]) => {
    const recencyDays = frequency === 0 ? 0 : frequency + more;
    return { frequency, exits: frequency + 1, recencyDays, ageDays: recencyDays + silence };
  });

  test('a longer time brings more purchases, and a greater chance', () => {
    fc.assert(
      fc.property(anyModel, anyCourse, fc.integer({ min: 1, max: 1000 }), (model, course, days) => {
        const [less, more] = [
          expectedPurchases(model, course, days),
          expectedPurchases(model, course, days + 30),
        ];
        const [smaller, greater] = [
          chanceOfPurchase(model, course, days),
          chanceOfPurchase(model, course, days + 30),
        ];
        return (
          less >= 0 &&
          less <= more * (1 + 1e-11) &&
          more < Number.MAX_VALUE &&
          smaller >= 0 &&
          smaller <= greater &&
          greater <= 1
        );
      }),
    );
  });

  test('the expected number of purchases is at least the chance of one', () => {
    fc.assert(
      fc.property(anyModel, anyCourse, fc.integer({ min: 1, max: 1000 }), (model, course, days) => {
        return expectedPurchases(model, course, days) >= chanceOfPurchase(model, course, days) * (1 - 1e-9);
      }),
    );
  });

  test('silence lowers the chance to be alive, and hardly moves the next purchase', () => {
    fc.assert(
      fc.property(anyModel, anyCourse, (model, course) => {
        const later = { ...course, ageDays: course.ageDays + 100 };
        return (
          chanceAlive(model, later) <= chanceAlive(model, course) &&
          medianGap(model, later) === medianGap(model, course)
        );
      }),
    );
  });

  test('half of the customers who stay buy within the median gap', () => {
    const model = { r: 0.5, alpha: 40, a: 1e-12, b: 1e12 };
    const course = { frequency: 3, exits: 4, recencyDays: 90, ageDays: 90 };
    expect(chanceOfPurchase(model, course, medianGap(model, course))).toBeCloseTo(0.5, 10);
  });

  test('no time brings nothing', () => {
    const course = { frequency: 3, exits: 4, recencyDays: 90, ageDays: 100 };
    expect(expectedPurchases({ r: 0.5, alpha: 40, a: 1, b: 2 }, course, 0)).toBe(0);
    expect(chanceOfPurchase({ r: 0.5, alpha: 40, a: 1, b: 2 }, course, 0)).toBe(0);
  });
});
