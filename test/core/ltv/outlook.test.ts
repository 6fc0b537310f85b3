// What is to come of one customer: MBG/NBD as a special case, the laws, and what the rhythms add.
import { describe, expect, test } from '@jest/globals';
import * as family from '../../../bench/bgnbd.ts';
import { MUSIC_SHOP, simulatedBook } from '../../../bench/simulate.ts';
import { beliefIn } from '../../../src/core/ltv/belief.ts';
import { logLikelihood } from '../../../src/core/ltv/bgnbd.ts';
import { type Buyer, buyerOf } from '../../../src/core/ltv/buyer.ts';
import { chanceOfPurchase, chancesToMake, expectedPurchases } from '../../../src/core/ltv/outlook.ts';
import { ASSUMPTIONS, type Rhythm } from '../../../src/core/ltv/rhythm.ts';
import { expectedSince, fitBook, type Model } from '../../../src/core/ltv/value.ts';
import { AT_RANDOM } from './at-random.ts';

const AS_OF = 40_000;
const shop = simulatedBook(MUSIC_SHOP, 300, AS_OF, 500, 0, 4).map(
  ({ past }) => buyerOf(past, AS_OF) as Buyer,
);
const paid = (...days: number[]): Buyer =>
  buyerOf(
    days.map((day) => ({ day, amount: 100 })),
    AS_OF,
  ) as Buyer;
const every = (gap: number, times: number, silence: number): Buyer =>
  paid(...Array.from({ length: times }, (_, i) => AS_OF - silence - Math.round(gap * i)));

describe('with purchases at random, without sleep and fading', () => {
  const model = fitBook(shop, AT_RANDOM) as Model;

  test('everybody has the values of MBG/NBD', () => {
    for (const buyer of shop) {
      const outlook = model.outlookOf(buyer);
      for (const days of [7, 90, 365.25]) {
        const expected = family.expectedPurchases(model.purchasing, buyer, days);
        // Terms are left out that are together less than 4e-6 of the chance of one.
        expect(expectedPurchases(outlook, days) / expected).toBeCloseTo(1, 4);
        const chance = family.chanceOfPurchase(model.purchasing, buyer, days);
        expect(chanceOfPurchase(outlook, days) / chance).toBeCloseTo(1, 9);
      }
      expect(outlook[0]?.belief.alive).toBeCloseTo(family.chanceAlive(model.purchasing, buyer), 9);
    }
  });

  test('the likelihoods of the customers are together that of the model', () => {
    const [rhythm] = AT_RANDOM.rhythms;
    if (rhythm === undefined) throw new Error('no rhythm');
    const sum = shop.reduce(
      (total, buyer) => total + beliefIn(rhythm, buyer, model.population).logLikelihood,
      0,
    );
    expect(sum).toBeCloseTo(logLikelihood(model.purchasing, shop), 6);
  });

  test('a purchase is overdue from the median gap on', () => {
    const late = shop.filter((buyer) => buyer.frequency > 0);
    expect(late.length).toBeGreaterThan(50);
    for (const buyer of late) {
      const gap = Math.round(family.medianGap(model.purchasing, buyer));
      const isLate = buyer.recencyDays + gap < buyer.ageDays;
      const since = expectedSince(model, buyer);
      expect(since === undefined).toBe(!isLate || gap > 3 * 365.25);
      if (since !== undefined)
        expect(Math.abs(since - (buyer.firstDay + buyer.recencyDays + gap))).toBeLessThanOrEqual(1);
    }
  });
});

describe('the rhythms', () => {
  const weightOf = (buyer: Buyer, days: number) =>
    (fitBook([buyer]) as Model)
      .outlookOf(buyer)
      .filter(({ belief: { rhythm } }) => rhythm.kind === 'calendar' && Math.round(rhythm.meanDays) === days)
      .reduce((sum, { weight }) => sum + weight, 0);

  test.each([
    [30.44, 30],
    [91.3, 91],
    [182.6, 183],
    [365.25, 365],
  ])('a client who has paid four times, every %d days, is known by it', (gap, days) => {
    expect(weightOf(every(gap, 4, 10), days)).toBeGreaterThan(0.7);
  });

  test('a client who pays at random is not', () => {
    const random = paid(39_000, 39_004, 39_090, 39_111, 39_400, 39_409, 39_700, 39_990);
    expect(
      weightOf(random, 30) + weightOf(random, 91) + weightOf(random, 183) + weightOf(random, 365),
    ).toBeLessThan(0.1);
  });

  test('a yearly contract that is due next month is expected then, and not before', () => {
    const buyer = every(365.25, 4, 345);
    const outlook = (fitBook([buyer]) as Model).outlookOf(buyer);
    expect(chanceOfPurchase(outlook, 5)).toBeLessThan(0.15);
    expect(chanceOfPurchase(outlook, 45)).toBeGreaterThan(0.75);
  });
});

test('who paid once in a small book of yearly contracts is taken for one of them', () => {
  const once = paid(AS_OF - 345);
  const others = [10, 60, 110, 160, 210, 260].map((silence, i) => every(365.25, 2 + (i % 2), silence));
  const chanceAmong = (book: readonly Buyer[]) =>
    chanceOfPurchase((fitBook(book) as Model).outlookOf(once), 45);
  expect(chanceAmong([once, ...others])).toBeGreaterThan(0.4);
  expect(chanceAmong([once])).toBeLessThan(0.1);
});

describe('forgiving and fading', () => {
  const { population: ofShop } = fitBook(shop) as Model;

  test('a client who skipped a month is believed to stay all the same', () => {
    const skipped = paid(...[0, 1, 2, 4, 5, 6, 7, 8].map((i) => AS_OF - 10 - Math.round(30.44 * i)));
    const model = fitBook([skipped]) as Model;
    expect(chanceOfPurchase(model.outlookOf(skipped), 60)).toBeGreaterThan(0.7);
  });

  test('by a calendar, a payment that is late or skipped is a quarter of a goodbye', () => {
    const monthly = ASSUMPTIONS.rhythms[3] as Rhythm;
    const { a, b } = ofShop.purchasing;
    const { late, alike, halfLifeDays } = ASSUMPTIONS;
    expect(ASSUMPTIONS.lateLeft).toBe(0.25);
    for (const days of [
      [200, 140, 110, 80],
      [200, 185, 140, 45],
    ]) {
      const buyer = paid(...days.map((ago) => AS_OF - ago));
      const belief = beliefIn(monthly, buyer, ofShop);
      const kept = (of: (gap: number) => number) =>
        buyer.gaps.reduce((sum, gap) => of(gap) + sum * 2 ** (-gap / halfLifeDays), 0);
      const left = kept((gap) => (gap === 30 ? 0 : 0.25));
      expect(belief.leaves).toBeCloseTo(alike * a + left, 2);
      expect(belief.stays + belief.leaves).toBeCloseTo(alike * (a + b) + kept(() => 1), 9);
      const stay = belief.stays / (belief.stays + belief.leaves);
      const asleep = stay * late * Math.exp(-(days[3] as number) / 30.44);
      const beyond = (1 - late) * stay * Math.exp(belief.logSoFar);
      expect(belief.asleep).toBeCloseTo(asleep / (beyond + asleep + 1 - stay), 9);
      expect(belief.alive).toBeCloseTo(beyond / (beyond + asleep + 1 - stay), 9);
    }
  });

  test('who has been silent for years may come back', () => {
    const gone = every(30.44, 12, 700);
    const forgiving = (fitBook([...shop, gone]) as Model).outlookOf(gone);
    const strict = (fitBook([...shop, gone], { ...ASSUMPTIONS, sleeping: 0, late: 0 }) as Model).outlookOf(
      gone,
    );
    expect(chanceOfPurchase(forgiving, 365)).toBeGreaterThan(3 * chanceOfPurchase(strict, 365));
    expect(chanceOfPurchase(forgiving, 365)).toBeLessThan(0.2);
  });

  test('a pace of years ago counts less than one of late', () => {
    const [first] = ASSUMPTIONS.rhythms;
    if (first === undefined) throw new Error('no rhythm');
    const slowedDown = paid(37_000, 37_010, 37_020, 37_030, 37_040, 38_800, 39_100, 39_400, 39_700);
    const meanGap = (halfLifeDays: number) => {
      const population = { ...ofShop, assumptions: { ...ASSUMPTIONS, halfLifeDays } };
      const { pace } = beliefIn(first, slowedDown, population);
      return pace.days / pace.shape;
    };
    expect(meanGap(365)).toBeGreaterThan(1.3 * meanGap(Number.POSITIVE_INFINITY));
  });

  test('of five years of monthly payments the last ones say most about staying; at random all say the same', () => {
    const staysIn = (kind: 'regular' | 'calendar') => {
      const rhythm = ASSUMPTIONS.rhythms.find((each) => each.kind === kind);
      if (rhythm === undefined) throw new Error('no rhythm');
      const alike = kind === 'calendar' ? ASSUMPTIONS.alike : 1;
      return beliefIn(rhythm, every(30.44, 60, 10), ofShop).stays - alike * ofShop.purchasing.b;
    };
    // The sum of 2^(-30.44/365) to the power of 0, 1, 2 …
    expect(staysIn('calendar')).toBeGreaterThan(16);
    expect(staysIn('calendar')).toBeLessThan(17.8);
    expect(staysIn('regular')).toBeGreaterThan(55);
  });
});

test('the chances of ever more purchases fall, and grow with the time', () => {
  const model = fitBook(shop) as Model;
  for (const buyer of shop.slice(0, 60)) {
    const [less, more] = [90, 365].map((days) => chancesToMake(model.outlookOf(buyer), days)) as [
      number[],
      number[],
    ];
    less.forEach((chance, n) => {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual((less[n - 1] ?? 1) + 1e-9);
      expect(chance).toBeLessThanOrEqual((more[n] ?? 0) + 1e-6);
    });
    expect(expectedPurchases(model.outlookOf(buyer), 90)).toBeGreaterThanOrEqual(
      chanceOfPurchase(model.outlookOf(buyer), 90) - 1e-6,
    );
  }
});
