// Log-gamma and its relatives, against exact values and their defining laws.
import { describe, expect, test } from '@jest/globals';
import { digamma, logBeta, logGamma, logRising } from '../../../src/core/stats/special.ts';
import { fc } from '../../seed.ts';

const positive = fc.double({ min: -6, max: 6, noNaN: true }).map((power) => 10 ** power);
const isNear = (x: number, y: number, relative: number): boolean =>
  Math.abs(x - y) <= relative * Math.max(1, Math.abs(x), Math.abs(y));

describe('log-gamma', () => {
  test('is the logarithm of the factorial', () => {
    let logFactorial = 0;
    for (let n = 1; n <= 170; n++) {
      logFactorial += Math.log(n);
      expect(isNear(logGamma(n + 1), logFactorial, 1e-14)).toBe(true);
    }
  });

  test('is known at one half', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
  });

  test('has the digits of 80-digit arithmetic', () => {
    expect(logGamma(1e-8)).toBeCloseTo(18.420680738180209, 13);
    expect(logGamma(0.242594)).toBeCloseTo(1.319_811_625_589_484, 13);
    expect(logGamma(123_456.789)).toBeCloseTo(1_323_902.018_795_063, 8);
  });

  test('follows its recurrence', () => {
    fc.assert(fc.property(positive, (x) => isNear(logGamma(x + 1), logGamma(x) + Math.log(x), 1e-13)));
  });
});

describe('digamma', () => {
  test('is minus the constant of Euler at 1', () => {
    expect(digamma(1)).toBeCloseTo(-0.577_215_664_901_532_9, 14);
  });

  test('is the slope of log-gamma', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1000, noNaN: true }), (x) => {
        const h = 1e-4 * x;
        const slope =
          (8 * (logGamma(x + h) - logGamma(x - h)) - (logGamma(x + 2 * h) - logGamma(x - 2 * h))) / (12 * h);
        return isNear(digamma(x), slope, 1e-7);
      }),
    );
  });
});

describe('the logarithm of a rising factorial', () => {
  test('is the sum of its logarithms', () => {
    fc.assert(
      fc.property(positive, fc.nat(60), (x, n) => {
        let sum = 0;
        for (let i = 0; i < n; i++) sum += Math.log(x + i);
        return isNear(logRising(x, n), sum, 1e-12);
      }),
    );
  });
});

describe('log-beta', () => {
  test('keeps its digits when one argument is huge', () => {
    expect(logBeta(1, 1e12)).toBeCloseTo(-Math.log(1e12), 12);
    expect(logBeta(2, 1e12)).toBeCloseTo(-Math.log(1e12) - Math.log(1e12 + 1), 12);
  });
});
