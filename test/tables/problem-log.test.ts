// The problems of a table: a few are told one by one, many of a kind as one, with the first of their cells.
import { describe, expect, test } from '@jest/globals';
import { ProblemLog, shortened } from '../../src/tables/problem-log.ts';

/** A grid that begins at C5 of its tab. */
const log = () => new ProblemLog({ tab: 'Contacts', row: 5, column: 3, cells: [] });

const withDates = (count: number) => {
  const some = log();
  for (let i = 0; i < count; i++) some.addCell('warning', 'not_a_date', i, 1, { value: `x${i}` });
  return some;
};

describe('cells of one kind in one column', () => {
  test('are told one by one up to five, each with its cell and what it says', () => {
    const problems = withDates(5).problems();
    expect(problems.map(({ cell, values }) => [cell, values])).toEqual(
      [5, 6, 7, 8, 9].map((row, i) => [`D${row}`, { rows: 1, value: `x${i}` }]),
    );
  });

  test('are one problem from six on, which counts them and names the first five', () => {
    expect(withDates(1000).problems()).toEqual([
      {
        tab: 'Contacts',
        cell: 'D5',
        level: 'warning',
        code: 'not_a_date',
        values: { rows: 1000, value: 'x0', cells: 'D5, D6, D7, D8, D9' },
      },
    ]);
    expect(withDates(1000).count('not_a_date')).toBe(1000);
  });

  test('are apart from those of another column and of another kind', () => {
    const some = withDates(6);
    some.addCell('warning', 'not_a_date', 0, 2, { value: 'y' });
    some.addCell('warning', 'future_day', 0, 1, { value: 'z' });
    expect(some.problems().map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'D5 not_a_date',
      'E5 not_a_date',
      'D5 future_day',
    ]);
  });
});

test('people are told one by one up to fifty, and counted from then on', () => {
  const some = log();
  for (let i = 0; i < 60; i++) some.addPeople('error', 'row_without_contact', i, 0, { value: '' });
  const problems = some.problems();
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)).toMatchObject({ cell: 'C55', values: { rows: 10 } });
});

test('what concerns a column or the table comes before the cells, with the column’s letters', () => {
  const some = withDates(1);
  some.addColumn('info', 'guessed_column', 1, { column: 'first_met', header: 'When' });
  some.add('error', 'no_header', '', { column: 'name' });
  expect(some.problems().map(({ cell }) => cell)).toEqual(['D', '', 'D5']);
});

test('long text is shown by its first 60 letters, and none is cut in two', () => {
  expect(shortened('a'.repeat(60))).toBe('a'.repeat(60));
  expect(shortened('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`);
  expect(shortened('😀'.repeat(61))).toBe(`${'😀'.repeat(60)}…`);
  const some = log();
  some.addCell('warning', 'not_a_date', 0, 0, { value: 'b'.repeat(99) });
  expect(some.problems()[0]?.values).toEqual({ rows: 1, value: `${'b'.repeat(60)}…` });
});
