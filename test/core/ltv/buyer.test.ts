// Purchase buyers: days not rows, nothing after the day of
// the question, and refunds that never go below nothing.
import { describe, expect, test } from '@jest/globals';
import { buyerOf } from '../../../src/core/ltv/buyer.ts';
import { fc } from '../../seed.ts';

const bought = (...rows: [day: number, amount: number][]) => rows.map(([day, amount]) => ({ day, amount }));

describe('a buyer', () => {
  test('counts purchase days after the first, in any order of rows', () => {
    expect(buyerOf(bought([130, 50], [100, 20], [110, 30], [130, 10]), 160)).toEqual({
      firstDay: 100,
      frequency: 2,
      exits: 3,
      recencyDays: 30,
      gaps: [10, 20],
      ageDays: 60,
      spend: { mean: 45, days: 2, isRepeat: true },
      paid: { sum: 110, days: 3, logs: Math.log(20) + Math.log(30) + Math.log(60) },
    });
  });

  test('of one purchase day has no repeat spend, and its first one as an observation', () => {
    expect(buyerOf(bought([100, 20], [100, 5]), 100)).toMatchObject({
      frequency: 0,
      recencyDays: 0,
      ageDays: 0,
      spend: { mean: 25, days: 1, isRepeat: false },
    });
  });

  test('is nothing for who never bought, or not yet', () => {
    expect(buyerOf([], 100)).toBeUndefined();
    expect(buyerOf(bought([101, 20]), 100)).toBeUndefined();
    expect(buyerOf(bought([90, -20]), 100)).toBeUndefined();
  });

  test('leaves out what comes after the day of the question', () => {
    expect(buyerOf(bought([100, 20], [200, 30], [201, -20]), 150)).toEqual(buyerOf(bought([100, 20]), 150));
  });

  test('has no spend where no amount is known', () => {
    expect(buyerOf(bought([100, 0], [120, 0]), 150)).toMatchObject({
      frequency: 1,
      spend: undefined,
      paid: { sum: 0, days: 0, logs: 0 },
    });
  });

  test('counts a purchase day without an amount as one that brought nothing', () => {
    expect(buyerOf(bought([100, 20], [120, 0], [130, 60]), 150)?.spend).toEqual({
      mean: 30,
      days: 2,
      isRepeat: true,
    });
  });

  test('lowers all purchases in proportion to a refund, whether it is a row or a sum', () => {
    const asRow = buyerOf(bought([100, 100], [120, 60], [130, 40], [131, -50]), 150);
    expect(asRow).toMatchObject({
      frequency: 2,
      spend: { mean: 37.5, days: 2 },
      paid: { sum: 150, days: 3 },
    });
    expect(buyerOf(bought([100, 100], [120, 60], [130, 40]), 150, 50)).toEqual(asRow);
  });

  test('is nothing for who gave everything back', () => {
    expect(buyerOf(bought([100, 100], [120, 60], [121, -160]), 150)).toBeUndefined();
    expect(buyerOf(bought([100, 100]), 150, 500)).toBeUndefined();
  });

  test('keeps the money that was kept', () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    const row = fc.record({ day: fc.integer({ min: 1, max: 100 }), amount });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), amount, (purchases, refunded) => {
        const gross = purchases.reduce((sum, purchase) => sum + purchase.amount, 0);
        const buyer = buyerOf(purchases, 100, refunded);
        if (refunded > 0 && refunded >= gross) return buyer === undefined;
        return buyer !== undefined && Math.abs(buyer.paid.sum - (gross - refunded)) <= 1e-9 * (1 + gross);
      }),
    );
  });
});
