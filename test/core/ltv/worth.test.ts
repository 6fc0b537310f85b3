// What people are worth: bought so far, expected next times the margin, and sent by introduction.
import { describe, expect, test } from '@jest/globals';
import type { Standings } from '../../../src/core/funnel/standing.ts';
import { expectedRevenue, fitBook, type Model, nextPurchaseDay } from '../../../src/core/ltv/value.ts';
import { defaultHorizon, forecastsOf, valuesOf } from '../../../src/core/ltv/worth.ts';
import { book, every } from '../../book-builder.ts';

const TODAY = 1000;
const worthOf = (standings: Standings) => valuesOf(standings).worths;

/**
 * Ann buys every 50 days, Ben once; Ann sent Ben, Ben sent
 * Cho, who bought once, and Cho sent Dai, who never did.
 */
const four = () => {
  const built = book()
    .contact({ name: 'Ann' })
    .contact({ name: 'Ben', referredBy: 'Ann' })
    .contact({ name: 'Cho', referredBy: 'Ben' })
    .contact({ name: 'Dai', referredBy: 'Cho' })
    .deal(900, 'Ben', 'won', { amount: 500 })
    .deal(950, 'Cho', 'won', { amount: 30 });
  for (const day of every(50, 6, 720)) built.deal(day, 'Ann', 'won', { amount: 100 });
  return built;
};

describe('what somebody is worth', () => {
  test('is revenue to date, what is expected of 12 months, and the revenue of everybody they sent', () => {
    const worths = worthOf(four().standings(TODAY));
    expect(worths.map(({ revenue }) => revenue)).toEqual([600, 500, 30, 0]);
    expect(worths.map(({ referred }) => referred)).toEqual([530, 30, 0, 0]);
    for (const { revenue, expected, referred, total } of worths)
      expect(total).toBeCloseTo(revenue + (expected ?? 0) + referred, 9);
  });

  test('expects what the model of everybody’s purchases says, and is told how many these are', () => {
    const standings = four().standings(TODAY);
    const { model, buyers } = forecastsOf(
      standings.people.map(({ history }) => history),
      TODAY,
    );
    expect(buyers.map((each) => each !== undefined)).toEqual([true, true, true, false]);
    for (const [position, { expected, nextPurchase, basis }] of worthOf(standings).entries()) {
      const buyer = buyers[position];
      if (buyer === undefined) {
        expect([expected, nextPurchase, basis]).toEqual([undefined, undefined, 0]);
        continue;
      }
      expect(expected).toBe(expectedRevenue(model as Model, buyer, defaultHorizon));
      expect(expected).toBeGreaterThan(0);
      expect(nextPurchase).toBe(nextPurchaseDay(model as Model, buyer));
      expect(basis).toBe(3);
    }
    const again = fitBook(buyers.filter((each) => each !== undefined));
    expect({ ...again, outlookOf: undefined }).toEqual({ ...model, outlookOf: undefined });
  });

  test('has a range, and with all others a sum with a range of its own, times the margin', () => {
    const [whole, third] = [1, 0.3].map((margin) => valuesOf(four().standings(TODAY, { margin })));
    const expected = whole?.worths.reduce((sum, worth) => sum + (worth.expected ?? 0), 0) as number;
    expect(whole?.ahead?.expected).toBeCloseTo(expected, 9);
    expect(whole?.ahead?.customers).toBe(3);
    expect(whole?.ahead?.low).toBeLessThan(expected);
    expect(whole?.ahead?.high).toBeGreaterThan(expected);
    expect(third?.ahead?.high).toBeCloseTo(0.3 * (whole?.ahead?.high ?? 0), 6);
    whole?.worths.forEach(({ range, expected: own }, i) => {
      expect(range === undefined).toBe(own === undefined);
      expect(third?.worths[i]?.range?.high ?? 0).toBeCloseTo(0.3 * (range?.high ?? 0), 6);
    });
    expect(valuesOf(book().contact({ name: 'Ann' }).standings(TODAY)).ahead).toBeUndefined();
  });

  test('takes the margin from what is expected alone', () => {
    const [whole, third] = [1, 0.3].map((margin) => worthOf(four().standings(TODAY, { margin })));
    for (const [position, worth] of (third ?? []).entries()) {
      const full = whole?.[position];
      expect(worth).toMatchObject({ revenue: full?.revenue, referred: full?.referred });
      expect(worth.expected === undefined).toBe(full?.expected === undefined);
      expect(worth.expected ?? 0).toBeCloseTo(0.3 * (full?.expected ?? 0), 9);
      expect(worth.total).toBeCloseTo((full?.total ?? 0) - 0.7 * (full?.expected ?? 0), 9);
    }
    expect(third).toHaveLength(4);
  });

  test('expects nothing, rather than 0, of who never bought and whose purchases have no day', () => {
    const worths = worthOf(
      book()
        .contact({ name: 'Ann', purchases: 2, revenue: 800 })
        .contact({ name: 'Ben' })
        .deal(990, 'Ben', 'lost')
        .standings(TODAY),
    );
    expect(worths).toMatchObject([
      { revenue: 800, expected: undefined, basis: 0, total: 800 },
      { revenue: 0, expected: undefined, basis: 0, total: 0 },
    ]);
  });

  test('counts refunds, and nobody twice who stands in a circle of introductions', () => {
    const built = book()
      .contact({ name: 'Ann', referredBy: 'Ben' })
      .contact({ name: 'Ben', referredBy: 'Ann' })
      .deal(900, 'Ann', 'won', { amount: 100 })
      .deal(910, 'Ann', 'won', { amount: -40 })
      .deal(920, 'Ben', 'won', { amount: 7 });
    expect(worthOf(built.standings(TODAY)).map(({ revenue, referred }) => [revenue, referred])).toEqual([
      [60, 7],
      [7, 60],
    ]);
  });
});
