// One sheet only: what the summary columns count for, alone and beside a log (docs/model.md, One sheet only).
import { describe, expect, test } from '@jest/globals';
import { openingOf } from '../../../src/core/book/opening.ts';
import { type Contact, contactOf } from '../../../src/core/book/records.ts';
import { book } from '../../book-builder.ts';
import { fc } from '../../seed.ts';

const WHO = 'Ito';
const person = (columns: Partial<Contact>) => book().contact({ name: WHO, ...columns });
const PURCHASE = 4 * Math.log(6);

describe('purchases and revenue without a log', () => {
  test.each([
    [{ purchases: 1, lastPurchase: 10 }, 'customer', 0],
    [{ purchases: 2, lastPurchase: 10, revenue: 700 }, 'repeat', 700],
    [{ purchases: 2, revenue: 700 }, 'repeat', 700],
    [{ lastPurchase: 10 }, 'customer', 0],
    [{ revenue: 700 }, 'customer', 700],
    [{ revenue: 0.5 }, 'customer', 0.5],
    [{ revenue: 0 }, 'new', 0],
    [{ purchases: 0 }, 'new', 0],
    [{}, 'new', 0],
  ])('%j make the stage %s and the revenue %s', (columns, stage, revenue) => {
    const found = person(columns).standing(WHO, 60);
    expect([found.stage, found.history.revenue]).toEqual([stage, revenue]);
  });

  test('last_purchase pays one purchase into trust on that day; a purchase without a day pays nothing', () => {
    expect(person({ purchases: 7, lastPurchase: 10 }).standing(WHO, 10).trust.balance).toBeCloseTo(
      PURCHASE,
      12,
    );
    expect(person({ purchases: 7 }).standing(WHO, 10).trust.balance).toBeUndefined();
  });

  test('a last purchase after today is ignored with its count', () => {
    expect(person({ purchases: 2, lastPurchase: 70, revenue: 5 }).standing(WHO, 60)).toMatchObject({
      stage: 'new',
    });
  });

  test('silence since the last purchase makes dormant; without its day nothing does', () => {
    expect(person({ purchases: 1, lastPurchase: 10 }).standing(WHO, 191).stage).toBe('dormant');
    expect(person({ purchases: 1 }).standing(WHO, 5000).stage).toBe('customer');
  });
});

describe('columns beside a log of won deals', () => {
  const both = (lastPurchase: number | undefined, purchases: number, revenue: number) =>
    person({ lastPurchase, purchases, revenue })
      .deal(20, WHO, 'won', { amount: 100 })
      .deal(30, WHO, 'won', { amount: 50 })
      .standing(WHO, 40);
  const countOf = (found: ReturnType<typeof both>) => [found.history.purchaseDayCount, found.history.revenue];

  test('the log is added while last_purchase is blank or before the first logged purchase', () => {
    expect(countOf(both(undefined, 3, 1000))).toEqual([5, 1150]);
    expect(countOf(both(19, 3, 1000))).toEqual([5, 1150]);
  });

  test('the larger one counts when last_purchase is on the day of the first logged purchase or later', () => {
    expect(countOf(both(20, 3, 1000))).toEqual([3, 1000]);
    expect(countOf(both(20, 1, 100))).toEqual([2, 150]);
    expect(countOf(both(30, 1, 1000))).toEqual([2, 1000]);
    expect(countOf(both(25, 3, 100))).toEqual([3, 150]);
  });

  test('a refund is no logged purchase: the columns stay an opening balance', () => {
    const found = person({ lastPurchase: 10, purchases: 2, revenue: 300 })
      .deal(5, WHO, 'won', { amount: -100 })
      .standing(WHO, 40);
    expect([found.stage, found.history.revenue]).toEqual(['repeat', 200]);
  });

  test('a refund of all that the columns tell of takes those purchases back', () => {
    const found = person({ lastPurchase: 10, purchases: 2, revenue: 300 })
      .deal(15, WHO, 'won', { amount: -300 })
      .standing(WHO, 40);
    expect([found.stage, found.history.losses]).toMatchObject(['not_now', [{ day: 15, reason: 'other' }]]);
  });

  test('the dated purchases of the columns stand before the log that is added to them', () => {
    const built = person({ firstMet: 0, lastPurchase: 10, purchases: 2, revenue: 60 });
    for (const day of [20, 40, 70]) built.deal(day, WHO, 'won', { amount: 5 });
    const { history } = built.standing(WHO, 80);
    expect(history.purchases.map((each) => [each.day, each.amount])).toEqual([
      [0, 30],
      [10, 30],
      [20, 5],
      [40, 5],
      [70, 5],
    ]);
    expect([history.purchaseDays, history.purchaseDayCount]).toEqual([[0, 10, 20, 40, 70], 5]);
  });

  test('of columns and log the one with more purchases is dated, the log where they are as many or cannot be dated', () => {
    const days = (columns: Partial<Contact>) =>
      person({ lastPurchase: 30, ...columns })
        .deal(20, WHO, 'won')
        .deal(30, WHO, 'won')
        .standing(WHO, 40)
        .history.purchases.map((each) => each.day);
    expect(days({ firstMet: 0, purchases: 4 })).toEqual([0, 10, 20, 30]);
    expect(days({ firstMet: 0, purchases: 2 })).toEqual([20, 30]);
    expect(days({ firstMet: 0, purchases: 1 })).toEqual([20, 30]);
    expect(days({ purchases: 4 })).toEqual([20, 30]);
  });

  test('last_purchase pays into trust unless the log has a purchase on that very day', () => {
    expect(both(20, 3, 0).history.paymentDays).toEqual([20, 30]);
    expect(both(25, 3, 0).history.paymentDays).toEqual([20, 25, 30]);
    expect(both(10, 3, 0).history.paymentDays).toEqual([10, 20, 30]);
    expect(both(undefined, 3, 0).history.paymentDays).toEqual([20, 30]);
  });

  test('it is noted when both were used, and only then', () => {
    expect(both(10, 3, 0).history.usesOpeningAndLog).toBe(true);
    expect(person({ purchases: 3 }).deal(5, WHO, 'lost').standing(WHO, 40).history.usesOpeningAndLog).toBe(
      false,
    );
    expect(person({}).deal(5, WHO, 'won').standing(WHO, 40).history.usesOpeningAndLog).toBe(false);
  });
});

describe('totals that a shop keeps', () => {
  const shop = (columns: Partial<Contact>) =>
    person({ totalsHoldLog: true, ...columns })
      .deal(20, WHO, 'won', { amount: 100 })
      .deal(30, WHO, 'won', { amount: 50 })
      .standing(WHO, 40).history;

  test.each([
    [{ purchases: 3, revenue: 1000 }, 3, 1000],
    [{ purchases: 1, revenue: 1000 }, 2, 1000],
    [{ purchases: 5, revenue: 120 }, 5, 150],
    [{ purchases: 3, revenue: 1000, lastPurchase: 10 }, 3, 1000],
    [{ purchases: 0, revenue: 0 }, 2, 150],
  ])('%j hold the log: %d purchases, %d in all', (columns, count, revenue) => {
    const found = shop(columns);
    expect([found.purchaseDayCount, found.revenue]).toEqual([count, revenue]);
  });

  test('are dated where they tell of more purchases than the log', () => {
    const days = (purchases: number) =>
      shop({ purchases, firstMet: 0, lastPurchase: 15 }).purchases.map(({ day }) => day);
    expect(days(4)).toEqual([0, 5, 10, 15]);
    expect(days(2)).toEqual([20, 30]);
  });

  test('never count less than the column or the log, nor more than both (a law)', () => {
    const count = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(count, count, fc.boolean(), (column, logged, totalsHoldLog) => {
        const built = person({ purchases: column, revenue: 10 * column, totalsHoldLog });
        for (let i = 0; i < logged; i++) built.deal(i, WHO, 'won', { amount: 7 });
        const { purchaseDayCount, revenue } = built.standing(WHO, 40).history;
        expect([purchaseDayCount, revenue]).toEqual(
          totalsHoldLog
            ? [Math.max(column, logged), Math.max(10 * column, 7 * logged)]
            : [column + logged, 10 * column + 7 * logged],
        );
      }),
    );
  });
});

describe('dated purchases', () => {
  const datedOf = (columns: Partial<Contact>) => openingOf(contactOf(columns), 1000)?.dated;

  test('are equal amounts evenly spaced from first_met to last_purchase, in whole days', () => {
    expect(datedOf({ firstMet: 100, lastPurchase: 400, purchases: 4, revenue: 1000 })).toEqual([
      { day: 100, amount: 250 },
      { day: 200, amount: 250 },
      { day: 300, amount: 250 },
      { day: 400, amount: 250 },
    ]);
    const days = datedOf({ firstMet: 0, lastPurchase: 10, purchases: 5 })?.map((each) => each.day) ?? [];
    expect([days[0], days[4], new Set(days).size, days.every(Number.isInteger)]).toEqual([0, 10, 5, true]);
  });

  test('a single purchase was on the day of the last', () => {
    expect(datedOf({ firstMet: 100, lastPurchase: 400, revenue: 80 })).toEqual([{ day: 400, amount: 80 }]);
    expect(datedOf({ lastPurchase: 400 })).toEqual([{ day: 400, amount: 0 }]);
  });

  test('are left out where there is no first or last day, or too few days between them', () => {
    expect(datedOf({ lastPurchase: 400, purchases: 2 })).toBeUndefined();
    expect(datedOf({ firstMet: 100, purchases: 2 })).toBeUndefined();
    expect(datedOf({ firstMet: 399, lastPurchase: 400, purchases: 3 })).toBeUndefined();
    expect(datedOf({ firstMet: 401, lastPurchase: 400, purchases: 2 })).toBeUndefined();
    expect(datedOf({ firstMet: 398, lastPurchase: 400, purchases: 3 })).toHaveLength(3);
  });
});
