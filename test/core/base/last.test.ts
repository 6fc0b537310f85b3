// The last of a list.
import { expect, test } from '@jest/globals';
import { lastOf } from '../../../src/core/base/last.ts';

test('The last one that fits is found from the end, or simply the last one.', () => {
  expect(lastOf([1, 2, 3, 4], (n) => n % 2 === 1)).toBe(3);
  expect(lastOf([2], (n) => n % 2 === 1)).toBeUndefined();
  expect(lastOf(['a', 'b'])).toBe('b');
  expect(lastOf([])).toBeUndefined();
});
