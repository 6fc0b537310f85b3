// A curve through points that rise: it meets them, never falls, and is near smooth functions.
import { expect, test } from '@jest/globals';
import { powersThrough } from '../../../src/core/stats/curve.ts';
import { fc } from '../../seed.ts';

const anyPoints = fc
  .array(
    fc.tuple(
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 5, noNaN: true })),
    ),
    {
      minLength: 2,
      maxLength: 8,
    },
  )
  .map((steps) => {
    const sums = (of: 0 | 1) =>
      steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step[of], 0));
    return { x: sums(0), y: sums(1) };
  });

test('meets its points, and rises between them', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const curve = powersThrough(points);
      const last = points.x[points.x.length - 1] as number;
      const along = Array.from({ length: 101 }, (_, i) => curve((last * i) / 100));
      return (
        points.x.every((x, i) => Math.abs(curve(x) - (points.y[i] as number)) < 1e-9) &&
        along.every((y, i) => i === 0 || y >= (along[i - 1] as number) - 1e-9)
      );
    }),
  );
});

test('is a power of x where the points are, and 0 at 0', () => {
  const x = [2, 5, 12];
  const curve = powersThrough({ x, y: x.map((each) => 3 * each ** 0.7) });
  for (const at of [0, 0.5, 2, 3, 7, 12]) expect(curve(at)).toBeCloseTo(3 * at ** 0.7, 12);
});

test('is near a logarithm between points whose distance doubles', () => {
  const x = [1.5, 3, 6, 12];
  const curve = powersThrough({ x, y: x.map((each) => Math.log1p(each)) });
  for (let at = 1.5; at < 12; at += 0.1) expect(Math.abs(curve(at) / Math.log1p(at) - 1)).toBeLessThan(0.01);
});
