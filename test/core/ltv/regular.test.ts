// Gaps of one stage or several: against the definition by integration, and the hard cases of BG/NBD.
import { describe, expect, test } from '@jest/globals';
import { chanceAlive } from '../../../bench/bgnbd.ts';
import { expectedIn } from '../../../src/core/ltv/outlook.ts';
import {
  chancesOfAtLeast,
  expectedAtRandom,
  logGapBeyond,
  logGapDensity,
  type Pace,
} from '../../../src/core/ltv/regular.ts';
import { fc } from '../../seed.ts';
import { HARD_CASES } from './hard-cases.ts';

/** The mean of a function of the rate, which is Gamma(shape, days), along its logarithm. */
function overRates(shape: number, days: number, of: (rate: number) => number): number {
  let [sum, total] = [0, 0];
  for (let s = -60; s <= 8; s += 0.01) {
    const rate = Math.exp(s) / days;
    const weight = Math.exp(shape * s - Math.exp(s));
    total += weight;
    sum += weight * of(rate);
  }
  return sum / total;
}

/** How likely a Poisson number is below n. */
function poissonBelow(n: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let i = 0; i < n; i++) {
    sum += term;
    term *= mean / (i + 1);
  }
  return sum;
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

const cases = [1, 3, 9].flatMap((stages) =>
  [
    [0.5, 40],
    [3, 12],
    [40, 200],
  ].map(([shape, days]) => ({ stages, pace: { shape: shape as number, days: days as number } })),
);

describe.each(cases)('$stages stages at the pace $pace', ({ stages, pace }) => {
  const { shape, days } = pace;

  test('have the density and the tail of their definition', () => {
    for (const gap of [1, 20, 150]) {
      const density = overRates(
        shape,
        days,
        (rate) => (rate ** stages * gap ** (stages - 1) * Math.exp(-rate * gap)) / factorial(stages - 1),
      );
      const beyond = overRates(shape, days, (rate) => poissonBelow(stages, rate * gap));
      expect(logGapDensity(pace, stages, gap)).toBeCloseTo(Math.log(density), 7);
      expect(logGapBeyond(pace, stages, gap)).toBeCloseTo(Math.log(beyond), 7);
    }
  });

  test('bring as many purchases as their definition, after a silence as well', () => {
    for (const silence of [0, 30]) {
      const chances = chancesOfAtLeast(pace, stages, silence, 60, 1e-12);
      const silent = overRates(shape, days, (rate) => poissonBelow(stages, rate * silence));
      for (const n of [1, 2, 5]) {
        // Fewer than n purchases: so many stages have ended, some of them within the silence.
        const fewer = overRates(shape, days, (rate) => {
          let sum = 0;
          let term = Math.exp(-rate * silence);
          for (let ended = 0; ended < stages; ended++) {
            sum += term * poissonBelow(n * stages - ended, rate * 60);
            term *= (rate * silence) / (ended + 1);
          }
          return sum;
        });
        expect(chances[n] ?? 0).toBeCloseTo(1 - fewer / silent, 7);
      }
    }
  });
});

test('the tail at length 0 is everything', () => {
  expect(logGapBeyond({ shape: 2, days: 30 }, 9, 0)).toBe(0);
  expect(chancesOfAtLeast({ shape: 2, days: 30 }, 9, 5, 0, 1e-9)[1] ?? 0).toBe(0);
});

describe('a single stage gives the expectation of the hard cases', () => {
  test.each(HARD_CASES)('$label', ({ model, course, ahead, expected }) => {
    const { frequency, exits, recencyDays, ageDays } = course;
    const pace = { shape: model.r + frequency, days: model.alpha + recencyDays };
    const silence = ageDays - recencyDays;
    const leaving = { leaves: model.a, stays: model.b + exits };
    const atLeast = chancesOfAtLeast(pace, 1, silence, ahead, 1e-13);
    const counted = expectedIn({ chance: 1, atLeast, ...leaving });
    const summed = expectedAtRandom(pace, silence, ahead, leaving, 1e-10, 0);
    for (const made of [counted, summed]) {
      const found = made * chanceAlive(model, course);
      // 1e-435 lies below the smallest number, and is 0.
      expect(found === expected || Math.abs(found / expected - 1) < 1e-8).toBe(true);
    }
  });
});

const about = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);
const silences = fc.oneof(fc.constant(0), about(1, 1000));

/** How many purchases are expected of who stays: split by split, and of each all numbers of stages. */
function termByTerm({ shape, days }: Pace, stages: number, silence: number, time: number): number {
  const part = time / (days + silence + time);
  let [made, total, weight] = [0, 0, 1];
  for (let split = 0; split < stages; split++) {
    if (split > 0) weight *= (((shape + split - 1) / split) * silence) / (days + silence);
    total += weight;
    let term = weight * Math.exp((shape + split) * Math.log1p(-part));
    for (let n = 0; n < 4000; n++) {
      made += term * Math.floor((split + n) / stages);
      term *= ((shape + split + n) * part) / (n + 1);
    }
  }
  return made / total;
}

test('what is left out of gaps of several stages is less than it says, at any pace', () => {
  fc.assert(
    fc.property(
      fc.record({ shape: about(0.2, 100), days: about(3, 3000) }),
      fc.constantFrom(1, 3, 9),
      silences,
      about(0.001, 1000),
      (pace, stages, silence, time) => {
        fc.pre((pace.shape + stages) * time < 200 * (pace.days + silence));
        const expected = termByTerm(pace, stages, silence, time);
        const made = (precision: number) =>
          chancesOfAtLeast(pace, stages, silence, time, precision).reduce((sum, each) => sum + each, -1);
        return (
          Math.abs(made(1e-13) / expected - 1) < 1e-9 &&
          made(1e-6) <= expected * (1 + 1e-9) &&
          made(1e-6) >= expected * (1 - 1.1e-6)
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('a sum of terms leaves out less than it says, at any pace', () => {
  const leavings = fc.record({ leaves: about(0.1, 3), stays: about(0.3, 100) });
  fc.assert(
    fc.property(
      fc.record({ shape: about(0.2, 300), days: about(3, 3000) }),
      silences,
      about(1, 5000),
      leavings,
      (pace, silence, time, leaving) => {
        const atLeast = chancesOfAtLeast(pace, 1, silence, time, 1e-12);
        const whole = expectedIn({ chance: 1, atLeast, ...leaving });
        return Math.abs(expectedAtRandom(pace, silence, time, leaving, 1e-6, 0) / whole - 1) < 1.1e-6;
      },
    ),
    { numRuns: 300 },
  );
});
