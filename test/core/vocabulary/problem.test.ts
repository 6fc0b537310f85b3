// Problems: how many rows one stands for, and which comes first.
import { expect, test } from '@jest/globals';
import { byCost, type Level, type Problem, rowsOf } from '../../../src/core/vocabulary/problem.ts';

const problem = (level: Level, cell: string, rows?: number): Problem => ({
  tab: 'Contacts',
  cell,
  level,
  code: 'not_a_date',
  values: { value: 'x', ...(rows === undefined ? {} : { rows }) },
});

test('a problem stands for one row where it doesn’t say how many', () => {
  expect([rowsOf(problem('info', 'A1')), rowsOf(problem('info', 'A1', 12))]).toEqual([1, 12]);
});

test('errors come before warnings and infos, then what stands for more rows, else as found', () => {
  const found = [
    problem('info', 'A1', 100),
    problem('warning', 'A2', 2),
    problem('error', 'A3'),
    problem('warning', 'A4', 5),
    problem('warning', 'A5', 2),
    problem('error', 'A6'),
  ];
  expect(byCost(found).map(({ cell }) => cell)).toEqual(['A3', 'A6', 'A4', 'A2', 'A5', 'A1']);
  expect(found[0]?.cell).toBe('A1');
});
