// The median.
import { expect, test } from '@jest/globals';
import { medianOf } from '../../../src/core/stats/median.ts';
import { fc } from '../../seed.ts';

test('is the middle value, the mean of the two in the middle, and undefined of none', () => {
  expect(medianOf([30, 1, 2])).toBe(2);
  expect(medianOf([10, 9, 100, 2])).toBe(9.5);
  expect([medianOf([4]), medianOf([])]).toEqual([4, undefined]);
});

test('has as many values below as above, and leaves the values as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
      const given = [...values];
      const median = medianOf(values) as number;
      expect(values).toEqual(given);
      const below = values.filter((value) => value < median).length;
      const above = values.filter((value) => value > median).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});
