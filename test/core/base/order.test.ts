// Rows up to a day, by day and then by row.
import { expect, test } from '@jest/globals';
import { datedUpTo } from '../../../src/core/base/order.ts';
import { fc } from '../../seed.ts';

const anyRows = fc
  .array(fc.integer({ min: 0, max: 9 }))
  .map((days) => days.map((day, i) => ({ day, row: i + 2 })))
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));

test('later rows are left out, the others stand by day, and on one day the upper row first', () => {
  const rows = [
    { day: 5, row: 4 },
    { day: 3, row: 9 },
    { day: 5, row: 2 },
    { day: 6, row: 1 },
  ];
  expect(datedUpTo(rows, 5).map(({ row }) => row)).toEqual([9, 2, 4]);
  expect(datedUpTo(rows, 2)).toEqual([]);
  expect(rows.map(({ row }) => row)).toEqual([4, 9, 2, 1]);
});

test('whatever the order in which they come', () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: -1, max: 10 }), (rows, day) => {
      const wanted = rows
        .filter((row) => row.day <= day)
        .sort((a, b) => (a.day === b.day ? a.row - b.row : a.day - b.day));
      expect(datedUpTo(rows, day)).toEqual(wanted);
    }),
  );
});
