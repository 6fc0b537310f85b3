// The best assignment of columns to keys, against all that there are.
import { expect, test } from '@jest/globals';
import { bestAssignment } from '../../../src/tables/recognise/assignment.ts';
import { fc, seedOf } from '../../seed.ts';

type Scores = readonly (readonly number[])[];

/** The greatest sum of all assignments, tried one by one. */
function greatestSum(scores: Scores, row = 0, taken: ReadonlySet<number> = new Set()): number {
  const here = scores[row];
  if (here === undefined) return 0;
  const withColumn = here.map((score, column) =>
    taken.has(column) || score <= 0 ? 0 : score + greatestSum(scores, row + 1, new Set([...taken, column])),
  );
  return Math.max(greatestSum(scores, row + 1, taken), ...withColumn);
}

const scoresOf = (rows: number, columns: number): fc.Arbitrary<Scores> =>
  fc.array(fc.array(fc.integer({ min: -3, max: 12 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

const tables = fc
  .tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }))
  .chain(([rows, columns]) => scoresOf(rows, columns));

test('The sum of the scores is the greatest of all assignments.', () => {
  fc.assert(
    fc.property(tables, (scores) => {
      const found = bestAssignment(scores);
      const sum = found.reduce((total, column, row) => total + (scores[row]?.[column] ?? 0), 0);
      expect(sum).toBe(greatestSum(scores));
    }),
    { numRuns: 500, seed: seedOf(6) },
  );
});

test('No column is given away twice, and none for a score of 0 or less.', () => {
  fc.assert(
    fc.property(tables, (scores) => {
      const found = bestAssignment(scores);
      const given = found.filter((column) => column >= 0);
      expect(found).toHaveLength(scores.length);
      expect(new Set(given).size).toBe(given.length);
      for (const [row, column] of found.entries())
        if (column >= 0) expect(scores[row]?.[column]).toBeGreaterThan(0);
    }),
    { numRuns: 500, seed: seedOf(7) },
  );
});

test('A key gives way where another has no second choice.', () => {
  expect(
    bestAssignment([
      [10, 9],
      [8, 0],
    ]),
  ).toEqual([1, 0]);
});
