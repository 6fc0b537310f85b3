// No row of a log disappears without a problem.
import { expect, test } from '@jest/globals';
import { type Problem, rowsOf } from '../../../src/core/vocabulary/problem.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { readActivities } from '../../../src/tables/logs/activities.ts';
import { readDeals } from '../../../src/tables/logs/deals.ts';
import { fc } from '../../seed.ts';
import { context, sheet } from '../sheets.ts';

const few = (...values: Cell[]): fc.Arbitrary<Cell> => fc.constantFrom(...values);
const date = few(
  '',
  '2026/11/20',
  '2026/11/20',
  '2026/12/31',
  'soon',
  '11/20',
  '#N/A',
  46346,
  new Date('2026-11-20T00:00:00Z'),
);
const who = few('', 'Ada', 'Ada', 'Bo', '#REF!');
const id = few('', '', 'a1', 'a2');

/** Rows that a list of problems says are left out, or are nobody's. */
const leftOut = (problems: readonly Problem[]): number =>
  problems
    .filter(({ level, code }) => code === 'repeated_id' || code === 'nobody_rows' || level === 'error')
    .reduce((sum, problem) => sum + rowsOf(problem), 0);

/** Rows that are lines of an order beside its first. */
const joinedTo = (problems: readonly Problem[]): number =>
  problems.reduce(
    (sum, { code, values }) =>
      code === 'joined_lines' && 'orders' in values ? sum + Number(values.rows) - values.orders : sum,
    0,
  );

const filledRows = (rows: readonly (readonly Cell[])[]): number =>
  rows.filter((row) => row.some((cell) => cell !== '' && cell !== false)).length;

test('activities: rows in = rows read + rows with a problem that leaves them out', () => {
  const row = fc.tuple(
    date,
    who,
    few('', 'call', '電話', 'next', 'fax', 'purchase', 'site_care', '#N/A'),
    few('', 'us', '相手', 'both'),
    date,
    id,
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const {
        rows: read,
        problems,
        filled,
      } = readActivities(sheet([['date', 'contact', 'kind', 'from', 'until', 'id'], ...rows]), context);
      expect(filled).toBe(filledRows(rows));
      expect(read.length + leftOut(problems)).toBe(filled);
    }),
    { numRuns: 500 },
  );
});

test('deals: rows in = rows read + rows with a problem that leaves them out', () => {
  const row = fc.tuple(
    date,
    who,
    few('', 'won', '失注', 'open', 'maybe', 'refunded', '#N/A'),
    few('', 5, -5, '¥5', '$5', 'some', '#N/A'),
    few('', '価格', 'rain'),
    id,
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const {
        rows: read,
        problems,
        filled,
      } = readDeals(sheet([['date', 'contact', 'result', 'amount', 'reason', 'id'], ...rows]), context);
      expect(filled).toBe(filledRows(rows));
      expect(read.length + leftOut(problems)).toBeLessThanOrEqual(filled);
      expect(read.length + leftOut(problems) + joinedTo(problems)).toBeGreaterThanOrEqual(filled);
    }),
    { numRuns: 500 },
  );
});
