// The tail of the normal distribution against values computed with 30 digits.
import { expect, test } from '@jest/globals';
import { logAbove, logDensity } from '../../../src/core/stats/normal.ts';
import { fc } from '../../seed.ts';

test.each([
  [-8, -6.22096057427178e-16],
  [-3, -0.001350809964748202],
  [0, -Math.LN2],
  [1, -1.841021645009264],
  [1.9999, -3.782947016557341],
  [2.0001, -3.783421659663921],
  [3, -6.607726221510349],
  [8, -35.01343715991456],
  [40, -804.6084420137538],
  [10_000, -50000010.12927891],
])('above %d', (z, expected) => {
  expect(Math.abs(logAbove(z) / expected - 1)).toBeLessThan(1e-13);
});

test('the tails on both sides are 1 together, and the density is the slope', () => {
  fc.assert(
    fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
      const slope = (Math.exp(logAbove(z - 1e-4)) - Math.exp(logAbove(z + 1e-4))) / 2e-4;
      return (
        Math.abs(Math.exp(logAbove(z)) + Math.exp(logAbove(-z)) - 1) < 1e-14 &&
        Math.abs(slope - Math.exp(logDensity(z))) < 1e-8
      );
    }),
  );
});
