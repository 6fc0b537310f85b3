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
        const { people } = standingsOf(assembleBook(tables), defaultRules, TODAY);
        // Where both are close, the core's own numbers are taken for the naive ones.
        const agreed = (core: number | undefined, other: number | undefined) =>
          isCloseTo(core, other) ? core : other;
        expect(
          people.map(({ trust, stage, isReady, history }) => [
            trust.balance,
            trust.score,
            stage,
            isReady,
            history.revenue,
          ]),
        ).toEqual(
          naive.map((other, i) => [
            agreed(people[i]?.trust.balance, other.trust?.balance),
            agreed(people[i]?.trust.score, other.trust?.score),
            other.stage,
            other.ready,
            other.revenue,
          ]),
        );
      }),
      RUNS,
    );
  });

  test('they agree on what was paid in, withdrawn and lost, and the ledger adds up to the balance', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const naive = naiveStandings(tables, TODAY);
        const { people } = standingsOf(assembleBook(tables), defaultRules, TODAY);
        const apart = people.flatMap(({ history, trust }, i) => {
          const rows = ledgerOf(recordOf(history), defaultRules, TODAY);
          const sum = (part: 'paidIn' | 'withdrawn' | 'lost') =>
            rows.reduce((total, row) => total + row[part], 0);
          const [paidIn, withdrawn, lost] = [sum('paidIn'), sum('withdrawn'), sum('lost')];
          const other = naive[i]?.trust;
          const differences = {
            hasRows: Number(rows.length > 0) - Number(other !== undefined),
            paidIn: paidIn - (other?.paidIn ?? 0),
            withdrawn: withdrawn - (other?.withdrawn ?? 0),
            lost: lost - (other?.lost ?? 0),
            balance: (trust.balance ?? 0) - (paidIn - withdrawn - lost),
          };
          return Object.values(differences).every((each) => Math.abs(each) < 1e-9) ? [] : [differences];
        });
        expect(apart).toEqual([]);
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
