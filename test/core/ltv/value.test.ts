// Expected revenue, chances and days as users see them: months
// are months, discounts are yearly, and units don't matter.
import { describe, expect, test } from '@jest/globals';
import { MUSIC_SHOP, simulatedBook } from '../../../bench/simulate.ts';
import type { Purchase } from '../../../src/core/book/purchases.ts';
import { type Buyer, buyerOf } from '../../../src/core/ltv/buyer.ts';
import { DAYS_PER_MONTH, type Horizon } from '../../../src/core/ltv/discount.ts';
import { spendsOf } from '../../../src/core/ltv/gammagamma.ts';
import { expectedPurchases } from '../../../src/core/ltv/outlook.ts';
import {
  chanceToBuy,
  expectedRevenue,
  expectedSince,
  fitBook,
  type Model,
  nextPurchaseDay,
  summaryOf,
} from '../../../src/core/ltv/value.ts';
import { AT_RANDOM } from './at-random.ts';
import { byDefinition } from './definition.ts';

const AS_OF = 40_000;
const YEAR = { months: 12, discountPerYear: 0 };

const every = (days: number, amount: number, from: number): Purchase[] =>
  Array.from({ length: Math.floor((AS_OF - from) / days) + 1 }, (_, i) => ({ day: from + i * days, amount }));
const bookOf = (...customers: (readonly Purchase[])[]): { model: Model; buyers: Buyer[] } => {
  const buyers = customers.map((purchases) => buyerOf(purchases, AS_OF) as Buyer);
  return { model: fitBook(buyers) as Model, buyers };
};
const shop = bookOf(...simulatedBook(MUSIC_SHOP, 60, AS_OF, 500, 0, 4).map(({ past }) => past));

describe('the expected revenue', () => {
  test('of 12 months is that of 12 months: who pays 1,000 every 30 days will pay about 12,000', () => {
    const regulars = Array.from({ length: 20 }, (_, i) => every(30, 1000, AS_OF - 1800 - 30 * i));
    const { model, buyers } = bookOf(...regulars);
    for (const buyer of buyers) {
      const revenue = expectedRevenue(model, buyer, YEAR);
      expect(revenue).toBeGreaterThan(10_500);
      expect(revenue).toBeLessThan(13_000);
      // Asked on the day of a payment: the next one is due in 30 days, and a month has 30.4.
      const month = expectedRevenue(model, buyer, { months: 1, discountPerYear: 0 });
      expect(month).toBeGreaterThan(500);
      expect(month).toBeLessThan(1000);
    }
  });

  test('is purchases times spend, of who buys at random as integration over the definition gives them', () => {
    const model = fitBook(shop.buyers, AT_RANDOM) as Model;
    for (const buyer of shop.buyers.slice(0, 8)) {
      const purchases = byDefinition(model.purchasing, buyer, 365.25).expected;
      const revenue = expectedRevenue(model, buyer, YEAR);
      expect(revenue / (purchases * spendsOf(model.spending, buyer).expected)).toBeCloseTo(1, 5);
    }
  });

  test('is discounted to the end of each month', () => {
    const { model, buyers } = shop;
    const buyer = buyers[0] as Buyer;
    const until = (months: number) => expectedPurchases(model.outlookOf(buyer), months * DAYS_PER_MONTH);
    const spend = spendsOf(model.spending, buyer).expected;
    const byHand =
      until(1) / 1.2 ** (1 / 12) +
      (until(2) - until(1)) / 1.2 ** (2 / 12) +
      (until(2.5) - until(2)) / 1.2 ** (3 / 12);
    expect(
      expectedRevenue(model, buyer, { months: 2.5, discountPerYear: 0.2 }) / (byHand * spend),
    ).toBeCloseTo(1, 3);
  });

  test('of years is within 0.1 % of what month by month gives', () => {
    const { model, buyers } = shop;
    const monthly = (buyer: Buyer, { months, discountPerYear }: Horizon) => {
      const until = (month: number) => expectedPurchases(model.outlookOf(buyer), month * DAYS_PER_MONTH);
      return Array.from(
        { length: months },
        (_, i) => (until(i + 1) - until(i)) * (1 + discountPerYear) ** (-(i + 1) / 12),
      ).reduce((sum, each) => sum + each, 0);
    };
    for (const buyer of buyers.slice(0, 10)) {
      for (const months of [12, 31, 120]) {
        const horizon = { months, discountPerYear: 0.1 };
        const byHand = monthly(buyer, horizon) * spendsOf(model.spending, buyer).expected;
        expect(Math.abs(expectedRevenue(model, buyer, horizon) / byHand - 1)).toBeLessThan(0.001);
      }
    }
  });

  test('of a part of a month is a part of it', () => {
    const { model, buyers } = shop;
    const of = (months: number) =>
      expectedRevenue(model, buyers[0] as Buyer, { months, discountPerYear: 0.1 });
    expect(of(0.5)).toBeGreaterThan(0);
    expect(of(0.5)).toBeLessThan(of(1));
    expect(of(12)).toBeLessThan(of(12.5));
  });

  test('of one single customer exists', () => {
    const { model, buyers } = bookOf([{ day: AS_OF, amount: 5000 }]);
    const revenue = expectedRevenue(model, buyers[0] as Buyer, { months: 12, discountPerYear: 0.1 });
    expect(revenue).toBeGreaterThan(500);
    expect(revenue).toBeLessThan(20_000);
  });

  test('is 0 where no amount is known', () => {
    const { model, buyers } = bookOf(every(30, 0, AS_OF - 300));
    expect(expectedRevenue(model, buyers[0] as Buyer, YEAR)).toBe(0);
  });
});

test('a book without a customer has no model', () => {
  expect(fitBook([])).toBeUndefined();
});

describe('the next purchase', () => {
  const monthly = every(30, 1000, AS_OF - 900);
  const askedAfter = (silence: number) => {
    const buyer = buyerOf(monthly, AS_OF + silence) as Buyer;
    const model = fitBook([buyer]) as Model;
    const next = nextPurchaseDay(model, buyer);
    const since = expectedSince(model, buyer);
    return [next, since].map((day) => (day === undefined ? undefined : day - AS_OF));
  };

  test('of a regular customer is expected about one gap after the last', () => {
    const [next, since] = askedAfter(0) as [number, undefined];
    expect(Math.abs(next - 30)).toBeLessThanOrEqual(1);
    expect(Number.isInteger(next)).toBe(true);
    expect(since).toBeUndefined();
  });

  test('of a client who pays each 1 December is the next 1 December, a week before it as well', () => {
    const december = 46_357;
    const paid = [3, 2, 1].map((years) => ({ day: december - Math.round(years * 365.25), amount: 90_000 }));
    const buyer = buyerOf(paid, december - 7) as Buyer;
    const model = fitBook([buyer]) as Model;
    expect(Math.abs((nextPurchaseDay(model, buyer) as number) - december)).toBeLessThanOrEqual(4);
    expect(chanceToBuy(model, buyer, 30)).toBeGreaterThan(0.7);
    expect(expectedSince(model, buyer)).toBeUndefined();
  });

  test('is never in the past: who is late is expected soon, since the day when it was due', () => {
    const [next, since] = askedAfter(38) as [number, number];
    expect(next).toBeGreaterThanOrEqual(38);
    expect(next).toBeLessThan(60);
    expect(Math.abs(since - 30)).toBeLessThanOrEqual(1);
  });

  test('has no day where the customer has most likely left, and is overdue all the same', () => {
    const [next, since] = askedAfter(400);
    expect(next).toBeUndefined();
    expect(Math.abs((since as number) - 30)).toBeLessThanOrEqual(1);
  });

  test('is nothing after one purchase day, and beyond three years', () => {
    const { model, buyers } = bookOf([{ day: AS_OF, amount: 1 }], every(3000, 1, AS_OF - 9000));
    expect(buyers.map((buyer) => nextPurchaseDay(model, buyer))).toEqual([undefined, undefined]);
    expect(expectedSince(model, buyers[0] as Buyer)).toBeUndefined();
  });
});

test('the chance to buy grows with the days, and falls with silence', () => {
  const { model, buyers } = bookOf(every(30, 1000, AS_OF - 600), every(30, 1000, AS_OF - 900).slice(0, 21));
  const [regular, silent] = buyers as [Buyer, Buyer];
  expect(chanceToBuy(model, regular, 90)).toBeGreaterThan(0.8);
  expect(chanceToBuy(model, regular, 7)).toBeLessThan(0.4);
  expect(chanceToBuy(model, silent, 90)).toBeLessThan(0.3);
});

test('the summary names the model, counts, parameters and likelihoods', () => {
  const summary = new Map(summaryOf(shop.model));
  expect([...summary.keys()].join(' ')).toBe(
    'model customers repeat_customers r alpha_days a b log_likelihood p q v spend_log_likelihood',
  );
  expect(summary.get('model')).toBe('MBG/NBD');
  expect(summary.get('customers')).toBe(60);
  expect(summary.get('repeat_customers')).toBe(shop.buyers.filter(({ frequency }) => frequency > 0).length);
});
