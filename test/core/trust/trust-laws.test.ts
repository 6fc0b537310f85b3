// The laws of trust, on random histories.
import { describe, expect, test } from '@jest/globals';
import { defaultRules } from '../../../src/core/rules/rules.ts';
import { ledgerOf, recordOf } from '../../../src/core/trust/ledger.ts';
import { kindPoints, type Side, type TouchKind, touchKinds } from '../../../src/core/vocabulary/kinds.ts';
import { type BookBuilder, book, every } from '../../book-builder.ts';
import { fc } from '../../seed.ts';
import { anyDay, anyTouches, TODAY } from '../histories.ts';

const WHO = 'Moreno';
interface Row {
  readonly day: number;
  readonly kind: TouchKind;
  readonly from: Side;
}

const built = (rows: readonly Row[]): BookBuilder =>
  rows.reduce(
    (so, { day, kind, from }) => so.activity(day, WHO, kind, { from }),
    book().contact({ name: WHO }),
  );
const balanceOf = (rows: readonly Row[], day = TODAY): number =>
  built(rows).standing(WHO, day).trust.balance ?? 0;

const deposits = (Object.keys(touchKinds) as TouchKind[]).flatMap((kind) => {
  const points: Partial<Record<Side, number>> = kindPoints[kind];
  return (['us', 'them'] as const).filter((from) => (points[from] ?? 0) > 0).map((from) => ({ kind, from }));
});
const anyDeposit = fc.constantFrom(...deposits);
const pastDay = anyDay.filter((day) => day <= TODAY);
const busyWeeks = fc.array(
  fc
    .tuple(anyDeposit, fc.integer({ min: TODAY - 40, max: TODAY }))
    .map(([deposit, day]) => ({ ...deposit, day })),
  { minLength: 50, maxLength: 300 },
);

describe('laws of trust', () => {
  test('a deposit never lowers the balance by more than 0.01, not even under extreme loads', () => {
    fc.assert(
      fc.property(fc.oneof(anyTouches, busyWeeks), anyDeposit, pastDay, (rows, deposit, day) => {
        expect(balanceOf([...rows, { ...deposit, day }])).toBeGreaterThanOrEqual(balanceOf(rows) - 0.01);
      }),
      { numRuns: 1000 },
    );
  });

  test('an offer never raises the balance', () => {
    fc.assert(
      fc.property(anyTouches, pastDay, (rows, day) => {
        expect(balanceOf([...rows, { day, kind: 'ask', from: 'us' }])).toBeLessThanOrEqual(
          balanceOf(rows) + 1e-12,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('silence only moves the balance towards 0, half of the way in 90 days', () => {
    fc.assert(
      fc.property(anyTouches, fc.integer({ min: 1, max: 800 }), (rows, silentDays) => {
        const now = rows.filter((row) => row.day <= TODAY);
        const before = balanceOf(now);
        const after = balanceOf(now, TODAY + silentDays);
        expect(Math.abs(after)).toBeLessThanOrEqual(Math.abs(before));
        expect(after * before).toBeGreaterThanOrEqual(0);
        expect(balanceOf(now, TODAY + 90)).toBeCloseTo(before / 2, 9);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of rows never matters', () => {
    const twoOrders = anyTouches.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([rows, others]) => {
        const linesOf = (some: readonly Row[]) =>
          ledgerOf(recordOf(built(some).standing(WHO, TODAY).history), defaultRules, TODAY);
        expect(linesOf(others)).toEqual(linesOf(rows));
      }),
      { numRuns: 300 },
    );
  });

  test('one row of 6 points equals two rows of 3 on that day', () => {
    fc.assert(
      fc.property(anyTouches, pastDay, (rows, day) => {
        const one = balanceOf([...rows, { day, kind: 'meeting', from: 'us' }]);
        const two = balanceOf([
          ...rows,
          { day, kind: 'info', from: 'us' },
          { day, kind: 'common_ground', from: 'us' },
        ]);
        expect(two).toBeCloseTo(one, 12);
      }),
      { numRuns: 300 },
    );
  });

  test('the same deposits are worth more week by week than all on the last day, for each kind and for 2 to 52 of them', () => {
    const worthNoMore = deposits.flatMap(({ kind, from }) =>
      every(1, 51, 2).flatMap((n) => {
        const last = 7 * (n - 1);
        const row = (day: number): Row => ({ day, kind, from });
        const weekly = balanceOf(every(7, n).map(row), last);
        const atOnce = balanceOf(every(0, n, last).map(row), last);
        return weekly > atOnce ? [] : [{ kind, from, n, weekly, atOnce }];
      }),
    );
    expect(worthNoMore).toEqual([]);
  });

  test('the ledger adds up: balance = paid in − withdrawn − lost, line by line and in all', () => {
    fc.assert(
      fc.property(anyTouches, (rows) => {
        let balance = 0;
        const { history } = built(rows).standing(WHO, TODAY);
        const wrong = ledgerOf(recordOf(history), defaultRules, TODAY).filter((line) => {
          balance += line.paidIn - line.withdrawn - line.lost;
          return !(Math.abs(line.balance - balance) < 1e-9 && line.paidIn >= 0 && line.withdrawn >= 0);
        });
        expect(wrong).toEqual([]);
        expect(Math.abs(balanceOf(rows) - balance)).toBeLessThan(1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('the score lies from 0 to below 100 and is 0 only without a positive balance', () => {
    fc.assert(
      fc.property(anyTouches, (rows) => {
        const { balance, score } = built(rows).standing(WHO, TODAY).trust;
        if (balance === undefined || score === undefined) {
          expect([balance, score, rows.filter((row) => row.day <= TODAY)]).toEqual([
            undefined,
            undefined,
            [],
          ]);
          return;
        }
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThan(100);
        expect(score > 0).toBe(balance > 0);
      }),
      { numRuns: 300 },
    );
  });
});
