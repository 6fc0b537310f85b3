// Referrals: several generations, circles, unknown names, and people who name themselves.
import { describe, expect, test } from '@jest/globals';
import { referredRevenue, referrersOf } from '../../../src/core/book/referral.ts';
import { book } from '../../book-builder.ts';
import { fc } from '../../seed.ts';

/** Everybody below somebody, found by walking up from each person: slow and plain. */
function naiveReferred(referrers: readonly (number | undefined)[], own: readonly number[]): number[] {
  return own.map((_, top) => {
    let sum = 0;
    own.forEach((amount, start) => {
      if (start === top) return;
      const seen = new Set<number>([start]);
      for (let at = referrers[start]; at !== undefined; at = referrers[at]) {
        if (at === top) {
          sum += amount;
          break;
        }
        if (seen.has(at)) break;
        seen.add(at);
      }
    });
    return sum;
  });
}

describe('who referred whom', () => {
  test('is found by id, e-mail or name, in any spelling; unknown, shared and own names are nobody', () => {
    const built = book()
      .contact({ name: '山田 太郎', id: 'A', emails: ['yamada@example.com'] })
      .contact({ name: 'Kim', referredBy: '山田太郎' })
      .contact({ name: 'Lee', referredBy: 'YAMADA@example.com' })
      .contact({ name: 'Ono', referredBy: 'a' })
      .contact({ name: 'Mori', referredBy: 'somebody at a fair' })
      .contact({ name: 'Mori', referredBy: 'Mori' })
      .contact({ name: 'Ueda', referredBy: 'ueda' })
      .contact({ name: 'Wada', referredBy: ' ' });
    expect(referrersOf(built.book())).toEqual([
      undefined,
      0,
      0,
      0,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('referred revenue', () => {
  test('goes up through all generations, the own revenue left out', () => {
    expect(referredRevenue([undefined, 0, 1, 1, 2], [1, 10, 100, 1000, 10000])).toEqual([
      11110, 11100, 10000, 0, 0,
    ]);
  });

  test('counts everybody in a circle once, and nobody for himself', () => {
    expect(referredRevenue([1, 2, 0], [1, 10, 100])).toEqual([110, 101, 11]);
    expect(referredRevenue([1, 0], [1, 10])).toEqual([10, 1]);
  });

  test('of a circle with people below it reaches everybody of the circle', () => {
    expect(referredRevenue([1, 0, 0, 2], [1, 10, 100, 1000])).toEqual([1110, 1101, 1000, 0]);
  });

  test('takes refunds along', () => {
    expect(referredRevenue([undefined, 0, 0], [0, 100, -30])).toEqual([70, 0, 0]);
  });

  test('equals a walk from each person upwards, on random referrals with circles', () => {
    const anyReferrals = fc
      .integer({ min: 1, max: 14 })
      .chain((n) =>
        fc.tuple(
          fc.array(fc.option(fc.nat(n - 1), { nil: undefined, freq: 3 }), { minLength: n, maxLength: n }),
          fc.array(fc.integer({ min: -100, max: 1000 }), { minLength: n, maxLength: n }),
        ),
      );
    fc.assert(
      fc.property(anyReferrals, ([links, own]) => {
        const referrers = links.map((to, from) => (to === from ? undefined : to));
        expect(referredRevenue(referrers, own)).toEqual(naiveReferred(referrers, own));
      }),
      { numRuns: 1000 },
    );
  });

  test('of a chain of 20,000 people and of a circle of 20,000 is found without deep recursion', () => {
    const n = 20_000;
    const own = Array.from({ length: n }, () => 1);
    const chain = own.map((_, i) => (i === 0 ? undefined : i - 1));
    expect(referredRevenue(chain, own)[0]).toBe(n - 1);
    expect(
      new Set(
        referredRevenue(
          own.map((_, i) => (i + 1) % n),
          own,
        ),
      ),
    ).toEqual(new Set([n - 1]));
  });
});
