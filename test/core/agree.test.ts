// The core and the naive second implementation give the same trust, stages and revenue on random tables.
import { describe, expect, test } from '@jest/globals';
import { assembleBook } from '../../src/core/book/book.ts';
import { standingsOf } from '../../src/core/funnel/standing.ts';
import { defaultRules } from '../../src/core/rules/rules.ts';
import { ledgerOf, recordOf } from '../../src/core/trust/ledger.ts';
import { stageKeys } from '../../src/core/vocabulary/stages.ts';
import { fc } from '../seed.ts';
import { anyTables, TODAY } from './histories.ts';
import { naiveStandings } from './naive-stage.ts';

const RUNS = { numRuns: 400 };

describe('core and naive implementation', () => {
  test('they agree on balance and score to 1e-9, and exactly on stage, readiness and revenue', () => {
    const isCloseTo = (a: number | undefined, b: number | undefined) =>
      a === undefined || b === undefined ? a === b : Math.abs(a - b) <= 1e-9;
    fc.assert(
      fc.property(anyTables, (tables) => {
        const naive = naiveStandings(tables, TODAY);
        standingsOf(assembleBook(tables), defaultRules, TODAY).people.forEach((core, i) => {
          const other = naive[i];
          expect(other).toBeDefined();
          expect([core.trust.balance, isCloseTo(core.trust.balance, other?.trust?.balance)]).toEqual([
            core.trust.balance,
            true,
          ]);
          expect([core.trust.score, isCloseTo(core.trust.score, other?.trust?.score)]).toEqual([
            core.trust.score,
            true,
          ]);
          expect([core.stage, core.isReady, core.history.revenue]).toEqual([
            other?.stage,
            other?.ready,
            other?.revenue,
          ]);
        });
      }),
      RUNS,
    );
  });

  test('they agree on what was paid in, withdrawn and lost, and the ledger adds up to the balance', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const naive = naiveStandings(tables, TODAY);
        standingsOf(assembleBook(tables), defaultRules, TODAY).people.forEach(({ history, trust }, i) => {
          const rows = ledgerOf(recordOf(history), defaultRules, TODAY);
          const sum = (part: 'paidIn' | 'withdrawn' | 'lost') =>
            rows.reduce((total, row) => total + row[part], 0);
          expect(rows.length > 0).toBe(naive[i]?.trust !== undefined);
          const { paidIn = 0, withdrawn = 0, lost = 0 } = naive[i]?.trust ?? {};
          for (const [part, expected] of Object.entries({ paidIn, withdrawn, lost })) {
            expect(Math.abs(sum(part as 'paidIn') - expected)).toBeLessThan(1e-9);
          }
          expect(
            Math.abs((trust.balance ?? 0) - (sum('paidIn') - sum('withdrawn') - sum('lost'))),
          ).toBeLessThan(1e-9);
        });
      }),
      RUNS,
    );
  });

  test('random tables reach every stage, so that agreeing means something', () => {
    const reached = new Set(
      fc
        .sample(anyTables, { numRuns: 400, seed: 1 })
        .flatMap((tables) => naiveStandings(tables, TODAY).map(({ stage }) => stage)),
    );
    expect([...reached].sort()).toEqual([...stageKeys].sort());
  });
});

describe('all people', () => {
  test('each stands in exactly one known stage, whatever the order of rows', () => {
    const shuffled = anyTables.chain((tables) =>
      fc.record({
        tables: fc.constant(tables),
        activities: fc.shuffledSubarray([...tables.activities], { minLength: tables.activities.length }),
        deals: fc.shuffledSubarray([...tables.deals], { minLength: tables.deals.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ tables, activities, deals }) => {
        const { people } = standingsOf(assembleBook(tables), defaultRules, TODAY);
        const counts = stageKeys.map((stage) => people.filter((person) => person.stage === stage).length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(tables.contacts?.length);
        const other = standingsOf(assembleBook({ ...tables, activities, deals }), defaultRules, TODAY).people;
        expect(other.map(({ stage, trust }) => [stage, trust])).toEqual(
          people.map(({ stage, trust }) => [stage, trust]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
