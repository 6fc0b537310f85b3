// Gaps that a calendar sets: their tail, and the payments that fall into a time.
import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../../../bench/random.ts';
import { chancesOfAtLeast, logGapBeyond, logGapDensity } from '../../../src/core/ltv/calendar.ts';

const YEARLY = { meanDays: 365.25, deviationDays: 10 };
const MONTHLY = { meanDays: 30.44, deviationDays: 3 };

test('density and tail are those of a normal gap', () => {
  expect(Math.exp(logGapDensity(YEARLY, 365.25))).toBeCloseTo(0.039_894_228, 9);
  expect(Math.exp(logGapBeyond(YEARLY, 365.25))).toBeCloseTo(0.5, 12);
  expect(Math.exp(logGapBeyond(YEARLY, 375.25))).toBeCloseTo(0.158_655_254, 9);
});

describe('the payments within a time', () => {
  test('hold one that is due on its last day', () => {
    // Half a deviation more is asked about: the chance of a normal number below ½.
    expect(chancesOfAtLeast(YEARLY, 0, 365.25)[1]).toBeCloseTo(0.691_462_461, 9);
    expect(chancesOfAtLeast(YEARLY, 0, 365.25)[2] ?? 0).toBe(0);
  });

  test('of a client who is late come soon', () => {
    expect(chancesOfAtLeast(YEARLY, 380, 10)[1]).toBeGreaterThan(0.8);
  });

  test('are those of simulated clients, after any silence', () => {
    const { normal } = seededRandom(4);
    for (const silence of [0, 20, 31, 36]) {
      const time = 100;
      const until = time + MONTHLY.deviationDays / 2;
      const counts = [0, 0, 0, 0, 0, 0];
      let clients = 0;
      while (clients < 20_000) {
        let day = MONTHLY.meanDays + MONTHLY.deviationDays * normal() - silence;
        if (day <= 0) continue;
        clients++;
        for (let n = 1; day <= until; n++) {
          counts[n] = (counts[n] ?? 0) + 1;
          day += MONTHLY.meanDays + MONTHLY.deviationDays * normal();
        }
      }
      const chances = chancesOfAtLeast(MONTHLY, silence, time);
      for (let n = 1; n < counts.length; n++)
        expect(Math.abs((chances[n] ?? 0) - (counts[n] as number) / clients)).toBeLessThan(0.03);
    }
  });

  test('are none within no time', () => {
    expect(chancesOfAtLeast(YEARLY, 100, 0)).toEqual([1]);
  });
});
