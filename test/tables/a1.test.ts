// Cells and ranges in A1 notation.
import { expect, test } from '@jest/globals';
import {
  cellIn,
  cellName,
  columnFrom,
  columnLetters,
  columnsUpTo,
  fixedCell,
  selectionOf,
  wholeRow,
} from '../../src/tables/a1.ts';

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

test('Cells, columns and rows are counted from 1.', () => {
  expect([cellName(2, 28), wholeRow(4)]).toEqual(['AB2', '4:4']);
  expect(fixedCell('Rules', 3, 2)).toBe('Rules!$B$3');
  expect([columnsUpTo('Deals', 8), columnsUpTo('Deals', 0)]).toEqual(['Deals!A:H', 'Deals!A:A']);
  expect([cellIn('Contacts', 2, 1), columnFrom('Contacts', 2, 1)]).toEqual(['Contacts!A2', 'Contacts!A2:A']);
});

test.each([
  ['連絡先', "'連絡先'!A1"],
  ["Ann's list", "'Ann''s list'!A1"],
  ['a:b', "'a:b'!A1"],
  ['A1', "'A1'!A1"],
  ['true', "'true'!A1"],
])('A tab whose name could be anything else is in quotes: %s', (tab, cell) => {
  expect(cellIn(tab, 1, 1)).toBe(cell);
});

test('The place of a problem is a cell or a column; anything else is none.', () => {
  expect(['B', 'B2', 'ABC12345'].map(selectionOf)).toEqual(['B:B', 'B2', 'ABC12345']);
  expect(['', '2', 'B0', 'b2', 'B2:C3', 'ABCD1', 'B2!'].map(selectionOf)).toEqual(Array(7).fill(undefined));
});
