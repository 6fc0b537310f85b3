// Sheets as people have them, through the add-on: each case below
// this folder, or below the one that CASES names.
import { describe, expect, test } from '@jest/globals';
import { outcomeOf } from './answer.ts';
import { type Case, casesBelow } from './case.ts';
import { faultsOf } from './judge.ts';

const folder = process.env.CASES ?? import.meta.dirname;
const cases = casesBelow(folder);

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(0);
});

describe.each([...new Set(cases.map(({ label }) => label.split('/')[0]))])('%s', (group) => {
  const own = cases.filter(({ label }) => label.startsWith(`${group}/`));
  test.each(own.map((one): [string, Case] => [`${one.label}: ${one.why}`, one]))('%s', (_title, one) => {
    expect(faultsOf(one, outcomeOf(one))).toEqual([]);
  });
});
