// Cells and columns in A1 notation.
import { expect, test } from '@jest/globals';
import { cellName, columnLetters } from '../../src/tables/grid.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(cellName(7, column)).toBe(`${letters}7`);
});

test('no two columns have the same letters', () => {
  const letters = Array.from({ length: 2000 }, (_, i) => columnLetters(i + 1));
  expect(new Set(letters).size).toBe(2000);
  expect(letters.every((each) => /^[A-Z]{1,3}$/.test(each))).toBe(true);
});
