// The core and the naive second implementation give the same months and losses on random tables.
import { describe, expect, test } from '@jest/globals';
import { assembleBook } from '../../src/core/book/book.ts';
import type { Tables } from '../../src/core/book/records.ts';
import { lossReasonsOf } from '../../src/core/funnel/losses.ts';
import { monthsOf } from '../../src/core/funnel/months.ts';
import { standingsOf } from '../../src/core/funnel/standing.ts';
import { defaultRules } from '../../src/core/rules/rules.ts';
import { fc } from '../seed.ts';
import { anyTables, TODAY } from './histories.ts';
import { naiveLosses, naiveMonths } from './naive-months.ts';

const standingsFor = (tables: Tables) => standingsOf(assembleBook(tables), defaultRules, TODAY);
const MONTHS = 32;

describe('core and naive implementation', () => {
  test('agree on who was new, offered and won in which month, on its revenue, and on who of the new bought', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const rows = monthsOf(standingsFor(tables), MONTHS).map((row) => [
          row.month,
          row.new,
          row.offered,
          row.won,
          row.revenue,
          row.cohortWon,
        ]);
        expect(rows).toEqual(naiveMonths(tables, MONTHS, TODAY));
      }),
      { numRuns: 400 },
    );
  });

  test('agree on losses by reason, who came back, and after how long', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const rows = lossReasonsOf(standingsFor(tables)).map((row) => [
          row.reason,
          row.losses,
          row.amount,
          row.people,
          row.cameBack,
          row.medianDays,
        ]);
        expect(rows).toEqual(naiveLosses(tables, TODAY));
      }),
      { numRuns: 400 },
    );
  });

  test('random tables hold months with everything, and losses from which people came back', () => {
    const tables = fc.sample(anyTables, { numRuns: 300, seed: 1 });
    const months = tables.flatMap((each) => monthsOf(standingsFor(each), MONTHS));
    for (const key of ['new', 'offered', 'won', 'revenue', 'cohortWon'] as const)
      expect(months.some((row) => row[key] > 0)).toBe(true);
    expect(months.some(({ revenue }) => revenue < 0)).toBe(true);
    const losses = tables.flatMap((each) => lossReasonsOf(standingsFor(each)));
    expect(losses.some(({ cameBack }) => cameBack > 0)).toBe(true);
    expect(new Set(losses.map(({ reason }) => reason)).size).toBe(6);
  });
});
