// The minimiser: valleys whose lowest point is known.
import { describe, expect, test } from '@jest/globals';
import { minimize } from '../../../src/core/stats/minimize.ts';
import { fc } from '../../seed.ts';

describe('the minimiser', () => {
  test('walks down the curved valley of Rosenbrock', () => {
    const { point, value } = minimize(
      ([x = 0, y = 0]) => ({
        value: (1 - x) ** 2 + 100 * (y - x * x) ** 2,
        gradient: [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
      }),
      [-1.2, 1],
    );
    expect(point[0]).toBeCloseTo(1, 8);
    expect(point[1]).toBeCloseTo(1, 8);
    expect(value).toBeCloseTo(0, 14);
  });

  test('finds the bottom of any bowl, however stretched', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    const stretch = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, stretch), { minLength: 1, maxLength: 5 }),
        number,
        (axes, tilt) => {
          const found = minimize(
            (point) => ({
              value: axes.reduce(
                (sum, [bottom, steep], i) => sum + (steep * ((point[i] ?? 0) - bottom) ** 2) / 2,
                tilt,
              ),
              gradient: axes.map(([bottom, steep], i) => steep * ((point[i] ?? 0) - bottom)),
            }),
            axes.map(() => 0),
          );
          return axes.every(([bottom], i) => Math.abs((found.point[i] ?? 0) - bottom) <= 2e-5);
        },
      ),
    );
  });

  test('steps back from where the function has no value', () => {
    const { point } = minimize(([x = 0]) => ({ value: x - Math.log(x), gradient: [1 - 1 / x] }), [1e-3]);
    expect(point[0]).toBeCloseTo(1, 8);
  });

  test('stays where it is flat', () => {
    expect(minimize(() => ({ value: 3, gradient: [0, 0] }), [1, 2])).toEqual({ point: [1, 2], value: 3 });
  });
});
