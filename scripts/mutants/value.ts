// Wrong changes of the ranges of lifetime value.
import type { Mutant } from './mutant.ts';

const range = { file: 'src/core/ltv/range.ts', tests: ['test/core/ltv/range.test.ts'] };

export const valueMutants: readonly Mutant[] = [
  {
    ...range,
    find: 'const TAIL = 0.1;',
    replace: 'const TAIL = 0.2;',
    why: 'The range would hold 6 of 10 futures, and be called one of 8.',
  },
  {
    ...range,
    find: 'byChance + spreadOf(byPurchasing) + spreadOf(bySpending)',
    replace: 'byChance',
    why: 'The range of a small book would leave out how little its parameters are known.',
  },
  {
    ...range,
    find: 'chance - (atLeast[n + 1] ?? 0)',
    replace: 'chance',
    why: 'Two purchases would count as one and as two.',
  },
];
