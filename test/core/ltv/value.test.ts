// Expected revenue, chances and days as users see them: months
// are months, discounts are yearly, and units don't matter.
import { describe, expect, test } from '@jest/globals';
import { MUSIC_SHOP, simulatedBook } from '../../../bench/simulate.ts';
import type { Purchase } from '../../../src/core/book/purchases.ts';
import { type Buyer, buyerOf } from '../../../src/core/ltv/buyer.ts';
import { expectedPurchases } from '../../../src/core/ltv/forecast.ts';
import { expectedSpend } from '../../../src/core/ltv/gammagamma.ts';
import {
  chanceToBuy,
  expectedRevenue,
  fitBook,
  type Model,
  nextPurchaseDay,
  summaryOf,
} from '../../../src/core/ltv/value.ts';
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
      expect(expectedRevenue(model, buyer, { months: 1, discountPerYear: 0 })).toBeCloseTo(revenue / 12, -2);
    }
  });

  test('is purchases times spend, as integration over the definition gives them', () => {
    for (const buyer of shop.buyers.slice(0, 8)) {
      const purchases = byDefinition(shop.model.purchasing, buyer, 365.25).expected;
      const revenue = expectedRevenue(shop.model, buyer, YEAR);
      expect(revenue / (purchases * expectedSpend(shop.model.spending, buyer.spend))).toBeCloseTo(1, 5);
    }
  });

  test('is discounted to the end of each month', () => {
    const { model, buyers } = shop;
    const buyer = buyers[0] as Buyer;
    const until = (months: number) => expectedPurchases(model.purchasing, buyer, (months * 365.25) / 12);
    const spend = expectedSpend(model.spending, buyer.spend);
    const byHand =
      until(1) / 1.2 ** (1 / 12) +
      (until(2) - until(1)) / 1.2 ** (2 / 12) +
      (until(2.5) - until(2)) / 1.2 ** (3 / 12);
    expect(
      expectedRevenue(model, buyer, { months: 2.5, discountPerYear: 0.2 }) / (byHand * spend),
    ).toBeCloseTo(1, 10);
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
  test('of a regular customer is expected about one gap after the last', () => {
    const { model, buyers } = bookOf(...Array.from({ length: 5 }, () => every(30, 1000, AS_OF - 900)));
    const next = nextPurchaseDay(model, buyers[0] as Buyer) as number;
    expect(next - AS_OF).toBeGreaterThan(14);
    expect(next - AS_OF).toBeLessThan(40);
    expect(Number.isInteger(next)).toBe(true);
  });

  test('is nothing after one purchase day, and beyond three years', () => {
    const { model, buyers } = bookOf([{ day: AS_OF, amount: 1 }], every(3000, 1, AS_OF - 9000));
    expect(buyers.map((buyer) => nextPurchaseDay(model, buyer))).toEqual([undefined, undefined]);
  });

  test('is hardly moved by silence', () => {
    const purchases = every(30, 1000, AS_OF - 900);
    const next = [0, 30].map((silence) => {
      const buyer = buyerOf(purchases, AS_OF + silence) as Buyer;
      return nextPurchaseDay(fitBook([buyer]) as Model, buyer) as number;
    });
    expect(Math.abs((next[1] as number) - (next[0] as number))).toBeLessThanOrEqual(1);
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
