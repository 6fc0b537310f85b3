// A few of the cases of `npm run torture`, picked by a seed that a failure prints.
import { describe, expect, test } from '@jest/globals';
import { seedOf } from '../seed.ts';
import { TABLES_OF_A_BOOK } from './books.ts';
import { chance, faults, meddled, pairs, sampled } from './cases.ts';
import { hostile } from './hostile.ts';

const RUNS = 20;
/** Of four tables each, through all that the sidebar does; `fuzz.test.ts` reads thousands of tables. */
const BOOKS = 10;
const HOSTILE_RUNS = 80;
const seed = seedOf(20_261_126);

describe(`no row of a stranger is lost, nothing is saved twice, no sentence is ours (SEED=${seed})`, () => {
  test.each([
    ['a call of Google’s that fails', faults],
    ['somebody at work between two calls', meddled],
    ['a colleague’s command between two calls', pairs],
  ])('after %s', (_, cases) => {
    const wrong: string[] = [];
    sampled(cases, RUNS, chance(seed), (line) => wrong.push(line));
    expect(wrong).toEqual([]);
  });

  test.each(hostile.map(({ name, run }) => [name, run, name.includes('books')] as const))(
    'after %s',
    (_, run, ofBooks) => {
      const wrong: string[] = [];
      run(ofBooks ? BOOKS * TABLES_OF_A_BOOK : HOSTILE_RUNS, seed, (line) => wrong.push(line));
      expect(wrong).toEqual([]);
    },
  );
});
