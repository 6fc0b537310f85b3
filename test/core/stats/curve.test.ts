// A curve through points that rise: it meets them, never falls, and is near smooth functions.
import { expect, test } from '@jest/globals';
import { curveThrough } from '../../../src/core/stats/curve.ts';
import { fc } from '../../seed.ts';

const anyPoints = fc
  .array(
    fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true })),
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
      const curve = curveThrough(points);
      const [first, last] = [points.x[0] as number, points.x[points.x.length - 1] as number];
      const along = Array.from({ length: 101 }, (_, i) => curve(first + ((last - first) * i) / 100));
      return (
        points.x.every((x, i) => Math.abs(curve(x) - (points.y[i] as number)) < 1e-9) &&
        along.every((y, i) => i === 0 || y >= (along[i - 1] as number) - 1e-9)
      );
    }),
  );
});

test('is near a logarithm between points whose distance doubles', () => {
  const x = [0, 1, 2, 3, 6, 12];
  const curve = curveThrough({ x, y: x.map((each) => Math.log1p(each)) });
  for (let at = 3; at < 12; at += 0.1) expect(Math.abs(curve(at) / Math.log1p(at) - 1)).toBeLessThan(0.02);
});
