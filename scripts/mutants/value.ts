// Wrong changes of lifetime value: its ranges, and where its sums end.
import type { Mutant } from './mutant.ts';

const range = { file: 'src/core/ltv/range.ts', tests: ['test/core/ltv/range.test.ts'] };
const belief = { file: 'src/core/ltv/belief.ts', tests: ['test/core/ltv/outlook.test.ts'] };

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
  {
    file: 'src/core/ltv/gammagamma.ts',
    tests: ['test/core/ltv/gammagamma.test.ts', 'test/core/ltv/range.test.ts'],
    find: 'const seen = paid.days === frequency + 1 ? paid.days : 1;',
    replace: 'const seen = 1;',
    why: 'Who has always paid the same would be foreseen to vary as others do.',
  },
  {
    file: 'src/core/ltv/gammagamma.ts',
    tests: ['test/core/ltv/gammagamma.test.ts'],
    find: 'expected: expectedSpend(spending, buyer.spend, shape),',
    replace: 'expected: expectedSpend(spending, buyer.spend),',
    why: 'Who has always paid the same would be drawn towards what others pay.',
  },
  {
    file: 'src/core/ltv/gammagamma.ts',
    tests: ['test/core/ltv/gammagamma.test.ts'],
    find: 'variation: (PRIOR_DAYS / p + varied) / (PRIOR_DAYS + again),',
    replace: 'variation: 1 / p,',
    why: 'In a book of fees, who paid once would be drawn as far towards the others as in a shop.',
  },
  {
    ...belief,
    find: 'isCalendar ? assumptions.lateLeft : 1',
    replace: '1',
    why: 'A contract that was paid late once would count as left and begun anew.',
  },
  {
    ...belief,
    find: 'isCalendar ? 0 : assumptions.sleeping;\n  const late = isCalendar ? assumptions.late : 0;',
    replace: 'assumptions.sleeping;\n  const late = 0;',
    why: 'Only who has left could pay late.',
  },
  {
    file: 'src/core/ltv/shares.ts',
    tests: ['test/core/ltv/shares.test.ts'],
    find: 'const STEADY = 1e-7;',
    replace: 'const STEADY = 1e-2;',
    why: 'The rhythms of a book would be told before they are found.',
  },
  {
    file: 'src/core/ltv/regular.ts',
    tests: ['test/core/ltv/regular.test.ts'],
    find: 'const least = Math.min(z, growth);',
    replace: 'const least = z;',
    why: 'The expected number of somebody who hardly buys would end too early.',
  },
  {
    file: 'src/core/ltv/regular.ts',
    tests: ['test/core/ltv/regular.test.ts'],
    find: 'const rest = (2 * chance * (late / stages + 1)) / (1 - growth) ** 2;',
    replace: 'const rest = chance;',
    why: 'Of regular customers the purchases after the likeliest would be left out.',
  },
];
