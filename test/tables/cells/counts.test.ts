// Counts in cells.
import { expect, test } from '@jest/globals';
import { countOf } from '../../../src/tables/cells/counts.ts';

test.each<[string | number, number]>([
  [12, 12],
  [0, 0],
  ['12', 12],
  ['12回', 12],
  ['１２回', 12],
  ['全12回', 12],
  ['3 orders', 3],
  ['1 order', 1],
  ['12.0', 12],
  ['12.00', 12],
  ['1,200', 1200],
  ['1.200 Bestellungen', 1200],
  ['約10件', 10],
  ['x 5'.replace('x ', ''), 5],
  ["'7", 7],
])('%p counts %p', (cell, count) => {
  expect(countOf(cell)).toBe(count);
});

test.each(['', ' ', '-', 'なし', 'N/A', 'Never'])('%p says nothing', (cell) => {
  expect(countOf(cell)).toBeUndefined();
});

test.each([-1, 1.5, Number.NaN, 1e300, 'many', '1.5', '-3', '3 apples', true, '1,2,3'])(
  '%p is no count',
  (cell) => {
    expect(countOf(cell)).toBe('not_a_count');
  },
);
