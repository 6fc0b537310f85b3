// The 80 % range of what customers will really pay, put to the test of simulated books.
import { describe, expect, test } from '@jest/globals';
import { BOOK, freelancerBooks } from '../../../bench/freelancers.ts';
import { MUSIC_SHOP, simulatedBook } from '../../../bench/simulate.ts';
import type { Purchase } from '../../../src/core/book/purchases.ts';
import { type Buyer, buyerOf } from '../../../src/core/ltv/buyer.ts';
import { rangesOf } from '../../../src/core/ltv/range.ts';
import { expectedRevenue, fitBook, type Model } from '../../../src/core/ltv/value.ts';

const AS_OF = 40_000;
const YEAR_DAYS = 365.25;
const YEAR = { months: 12, discountPerYear: 0 };
const BOOKS = 100;

interface Told {
  readonly past: readonly Purchase[];
  readonly future: readonly Purchase[];
}

const sum = (purchases: readonly Purchase[]) =>
  purchases.reduce((total, { day, amount }) => total + (day <= AS_OF + YEAR_DAYS ? amount : 0), 0);

/** How often less, and how often more came in than the range holds; and the same of all together. */
function missed(books: readonly (readonly Told[])[]) {
  let [below, above, customers, belowAll, aboveAll] = [0, 0, 0, 0, 0];
  for (const book of books) {
    const buyers = book.map(({ past }) => buyerOf(past, AS_OF) as Buyer);
    const ranges = rangesOf(fitBook(buyers) as Model);
    const paid = book.map(({ future }) => sum(future));
    book.forEach((_, i) => {
      const { low, high } = ranges.of(buyers[i] as Buyer, YEAR);
      customers++;
      if ((paid[i] as number) < low) below++;
      if ((paid[i] as number) > high) above++;
    });
    const all = paid.reduce((total, amount) => total + amount, 0);
    const { low, high } = ranges.ofAll(YEAR);
    if (all < low) belowAll++;
    if (all > high) aboveAll++;
  }
  return {
    below: below / customers,
    above: above / customers,
    all: (belowAll + aboveAll) / books.length,
  };
}

describe('in a tenth of the cases at most less comes in, in a tenth more, and all together are held as well', () => {
  test.each<[string, () => Told[][]]>([
    ['in books of freelancers', () => freelancerBooks(BOOKS, BOOK, AS_OF, 400, 3)],
    [
      'in books of a music shop',
      () => Array.from({ length: BOOKS }, (_, i) => simulatedBook(MUSIC_SHOP, 10, AS_OF, 730, 400, i)),
    ],
  ])('%s', (_, books) => {
    const { below, above, all } = missed(books());
    expect(below).toBeLessThan(0.12);
    expect(above).toBeLessThan(0.12);
    expect(all).toBeGreaterThan(0.05);
    expect(all).toBeLessThan(0.35);
  });
});

test('the ends are quantiles: a payment that is nearly sure is its own range, one that is rare is 0 to 0', () => {
  const monthly = (silence: number): Purchase[] =>
    Array.from({ length: 24 }, (_, i) => ({ day: AS_OF - silence - Math.round(30.44 * i), amount: 40_000 }));
  const clients = Array.from({ length: 20 }, (_, i) => buyerOf(monthly(i), AS_OF) as Buyer);
  const once = buyerOf([{ day: AS_OF - 900, amount: 40_000 }], AS_OF) as Buyer;
  const model = fitBook([...clients, once]) as Model;
  const ranges = rangesOf(model);
  const { low, high } = ranges.of(clients[5] as Buyer, YEAR);
  expect(low).toBeGreaterThan(300_000);
  expect(high).toBeLessThan(600_000);
  expect(ranges.of(once, YEAR)).toEqual({ low: 0, high: 0 });
  expect(expectedRevenue(model, once, YEAR)).toBeGreaterThan(0);
});

test('who has always paid the same is not foreseen to pay much more than twelve times that', () => {
  const fixed = Array.from({ length: 14 }, (_, i) => ({
    day: AS_OF - 10 - Math.round(30.44 * i),
    amount: 300,
  }));
  const others = [
    [365, 900, 500],
    [200, 60, 250],
    [90, 40, 800],
  ].map(([gap = 0, silence = 0, amount = 0]) => [
    { day: AS_OF - silence - gap, amount },
    { day: AS_OF - silence, amount: 2 * amount },
  ]);
  const [buyer, ...rest] = [fixed, ...others].map((past) => buyerOf(past, AS_OF) as Buyer) as [
    Buyer,
    ...Buyer[],
  ];
  for (const book of [[buyer], [buyer, ...rest]]) {
    const { low, high } = rangesOf(fitBook(book) as Model).of(buyer, YEAR);
    expect(low).toBeLessThan(12 * 300);
    expect(high).toBeGreaterThan(12 * 300);
    expect(high).toBeLessThan(13.5 * 300);
  }
});

test('the range of all is that of one customer where there is only one, as near as a gamma is', () => {
  const ages = [
    10, 15, 55, 64, 119, 121, 151, 241, 255, 281, 284, 292, 353, 371, 415, 432, 437, 466, 477, 537,
  ];
  const buyer = buyerOf(
    ages.map((age) => ({ day: AS_OF - age, amount: 40_000 })),
    AS_OF,
  ) as Buyer;
  const ranges = rangesOf(fitBook([buyer]) as Model);
  const [one, all] = [ranges.of(buyer, YEAR), ranges.ofAll(YEAR)];
  expect(all.low / one.low).toBeGreaterThan(0.5);
  expect(all.low / one.low).toBeLessThan(1.7);
  expect(all.high / one.high).toBeGreaterThan(0.7);
  expect(all.high / one.high).toBeLessThan(1.3);
});

test('what is not known of all moves them together: the range of the sum is wider than chance makes it', () => {
  const days = [60, 170, 330, 480];
  const clients = Array.from({ length: 40 }, (_, i) =>
    buyerOf(
      days.map((day, at) => ({
        day: AS_OF - day - 7 * ((i * 5 + at * 3) % 11),
        amount: 20_000 + 3000 * ((i + at) % 5),
      })),
      AS_OF,
    ),
  ) as Buyer[];
  const ranges = rangesOf(fitBook(clients) as Model);
  const width = ({ low, high }: { readonly low: number; readonly high: number }) => high - low;
  const byChance = Math.hypot(...clients.map((client) => width(ranges.of(client, YEAR))));
  expect(width(ranges.ofAll(YEAR)) / byChance).toBeGreaterThan(1.1);
});

test('discounting lowers both ends, and nothing is expected of no time', () => {
  const book = simulatedBook(MUSIC_SHOP, 30, AS_OF, 400, 0, 9).map(
    ({ past }) => buyerOf(past, AS_OF) as Buyer,
  );
  const ranges = rangesOf(fitBook(book) as Model);
  for (const buyer of book) {
    const [plain, discounted] = [ranges.of(buyer, YEAR), ranges.of(buyer, { ...YEAR, discountPerYear: 0.5 })];
    expect(discounted.high).toBeLessThanOrEqual(plain.high);
    expect(discounted.low).toBeLessThanOrEqual(plain.low);
    expect(ranges.of(buyer, { ...YEAR, months: 0 })).toEqual({ low: 0, high: 0 });
  }
});
