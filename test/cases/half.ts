// Sheets as people have them, through the add-on: each case below this folder, or below the one that
// CASES names. They are tested in two halves, since each runs the whole script.
import { describe, expect, test } from '@jest/globals';
import { outcomeOf } from './answer.ts';
import { type Case, casesBelow } from './case.ts';
import { faultsOf } from './judge.ts';

const folder = process.env.CASES ?? import.meta.dirname;

/** Tests every second case. */
export function testHalf(half: 0 | 1): void {
  const all = casesBelow(folder);
  const cases = all.filter((_, index) => index % 2 === half);

  test('there are cases', () => {
    expect(all.length).toBeGreaterThan(0);
  });

  if (cases.length === 0) return;
  describe.each([...new Set(cases.map(({ label }) => label.split('/')[0]))])('%s', (group) => {
    const own = cases.filter(({ label }) => label.startsWith(`${group}/`));
    test.each(own.map((one): [string, Case] => [`${one.label}: ${one.why}`, one]))('%s', (_title, one) => {
      expect(faultsOf(one, outcomeOf(one))).toEqual([]);
    });
  });
}
