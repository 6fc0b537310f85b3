// What was bought and kept: refunds by order, title and column, cancelled rows, orders that are paid back
// whole.
import { describe, expect, test } from '@jest/globals';
import type { DealResult } from '../../../src/core/book/records.ts';
import { type BookBuilder, book } from '../../book-builder.ts';
import { fc } from '../../seed.ts';

const WHO = 'Ada';
const person = () => book().contact({ name: WHO });
const stage = (built: BookBuilder, day = 50) => built.standing(WHO, day).stage;
const history = (built: BookBuilder, day = 50) => built.standing(WHO, day).history;
const kept = (built: BookBuilder) => {
  const { revenue, purchases } = history(built);
  return [revenue, purchases.map((each) => [each.day, each.amount])];
};

describe('what a column says was paid back', () => {
  test('lowers that purchase', () => {
    expect(kept(person().deal(1, WHO, 'won', { amount: 75.5, refunded: 25.5 }))).toEqual([50, [[1, 50]]]);
  });

  test('of the whole amount leaves no purchase: who had no other waits for another time', () => {
    const built = person().deal(1, WHO, 'won', { amount: 50, refunded: 50, reason: 'price' });
    expect([stage(built), history(built).losses]).toMatchObject([
      'not_now',
      [{ day: 1, reason: 'other', reasonText: '', from: 'refund' }],
    ]);
    expect([history(built).purchaseDayCount, history(built).paymentDays, history(built).revenue]).toEqual([
      0,
      [],
      0,
    ]);
    expect(stage(built.deal(9, WHO, 'won', { amount: 10 }))).toBe('customer');
    expect(history(built).losses).toEqual([]);
  });

  test('without an amount, after a purchase of that order, is that purchase’s', () => {
    const built = person().deal(1, WHO, 'won', { amount: 50, order: '#1' });
    expect(kept(built.deal(3, WHO, 'won', { refunded: 20, order: '#1' }))).toEqual([30, [[1, 30]]]);
  });
});

describe('a refunded row', () => {
  test('is won and taken back where nothing was won before', () => {
    const built = person().deal(2, WHO, 'refunded', { amount: 50 });
    expect([stage(built), kept(built), history(built).losses[0]?.day]).toEqual(['not_now', [0, []], 2]);
    expect(kept(person().deal(2, WHO, 'refunded', { amount: 50, refunded: 20 }))).toEqual([30, [[2, 30]]]);
  });

  test.each([
    ['order', { order: '#7' }],
    ['title', { title: 'Logo' }],
  ])('of the %s of a purchase is its refund', (_, of) => {
    const built = () => person().deal(1, WHO, 'won', { amount: 50, ...of });
    expect(kept(built().deal(3, WHO, 'refunded', { amount: 50, ...of }))).toEqual([0, []]);
    expect(kept(built().deal(3, WHO, 'refunded', { ...of }))).toEqual([0, []]);
    expect(kept(built().deal(3, WHO, 'refunded', { amount: 50, refunded: 20, ...of }))).toEqual([
      30,
      [[1, 30]],
    ]);
    expect(stage(built().deal(3, WHO, 'refunded', of), 2)).toBe('customer');
    expect(history(built().deal(3, WHO, 'refunded', of)).losses.map(({ day }) => day)).toEqual([3]);
  });

  test('of another order is none of its refunds, though the product be the same', () => {
    const built = person().deal(1, WHO, 'won', { amount: 50, order: '#1', title: 'Soap' });
    expect(kept(built.deal(3, WHO, 'refunded', { amount: 50, order: '#2', title: 'Soap' }))).toEqual([
      50,
      [[1, 50]],
    ]);
  });

  test('takes back the latest of several purchases of its title', () => {
    const built = person()
      .deal(1, WHO, 'won', { amount: 50, title: 'A' })
      .deal(2, WHO, 'won', { amount: 40, title: 'a ' });
    expect(kept(built.deal(3, WHO, 'refunded', { title: 'A' }))).toEqual([50, [[1, 50]]]);
  });

  test('before its purchase is no refund of it', () => {
    const built = person().deal(1, WHO, 'refunded', { amount: 50, order: '#1' });
    expect(kept(built.deal(3, WHO, 'won', { amount: 50, order: '#1' }))).toEqual([50, [[3, 50]]]);
  });
});

describe('a negative amount', () => {
  test('with the order or title of a purchase is its refund, else one of no single purchase', () => {
    const built = () =>
      person()
        .deal(1, WHO, 'won', { amount: 50, title: 'A' })
        .deal(2, WHO, 'won', { amount: 40, title: 'B' });
    expect(kept(built().deal(3, WHO, 'won', { amount: -50, title: 'A' }))).toEqual([40, [[2, 40]]]);
    expect(kept(built().deal(3, WHO, 'refunded', { amount: -20, title: 'A' }))).toEqual([
      70,
      [
        [1, 30],
        [2, 40],
      ],
    ]);
    expect(kept(built().deal(3, WHO, 'won', { amount: -50 }))).toEqual([
      40,
      [
        [1, 50],
        [2, 40],
      ],
    ]);
    expect(kept(built().deal(3, WHO, 'won', { amount: -60, title: 'A' }))).toEqual([30, [[2, 40]]]);
  });

  test('that is more than was ever paid takes all back', () => {
    const built = person().deal(1, WHO, 'won', { amount: 50 }).deal(3, WHO, 'refunded', { amount: -60 });
    expect([stage(built), history(built).revenue]).toEqual(['not_now', -10]);
  });
});

describe('a purchase without an amount', () => {
  test('stays beside another one that was paid back whole', () => {
    const built = person().deal(1, WHO, 'won').deal(2, WHO, 'won', { amount: 50, order: '#2', refunded: 50 });
    expect([stage(built), history(built).losses]).toEqual(['customer', []]);
  });

  test('is taken back by a refund of its title', () => {
    const built = person()
      .deal(1, WHO, 'won', { title: 'A' })
      .deal(2, WHO, 'refunded', { amount: 50, title: 'A' });
    expect([stage(built), history(built).revenue]).toEqual(['not_now', 0]);
  });
});

describe('a cancelled row', () => {
  test('alone is nothing: no deal, no loss, no purchase, no step of the funnel', () => {
    const built = person().deal(2, WHO, 'cancelled', { amount: 50, title: 'A' });
    expect([stage(built), kept(built), history(built).losses, history(built).deals]).toEqual([
      'new',
      [0, []],
      [],
      [],
    ]);
  });

  test('closes an open one of its title or order, and leaves others', () => {
    const opened = () =>
      person().deal(1, WHO, 'open', { title: 'A' }).deal(1, WHO, 'open', { title: 'B', order: '#2' });
    const open = (built: BookBuilder) => history(built).openDeals.map(({ title }) => title);
    expect(open(opened().deal(2, WHO, 'cancelled', { title: 'A' }))).toEqual(['B']);
    expect(open(opened().deal(2, WHO, 'cancelled', { order: '#2' }))).toEqual(['A']);
    expect(open(opened().deal(2, WHO, 'cancelled', { title: 'C' }))).toEqual(['A', 'B']);
    expect(open(opened().deal(2, WHO, 'cancelled'))).toEqual(['A', 'B']);
    expect(open(person().deal(1, WHO, 'open').deal(2, WHO, 'cancelled'))).toEqual([]);
    expect(stage(person().deal(1, WHO, 'open').deal(2, WHO, 'cancelled'))).toBe('new');
  });

  test('leaves a purchase of its order, answers no offer and keeps no deal alive', () => {
    const bought = person()
      .deal(1, WHO, 'won', { amount: 50, order: '#1' })
      .deal(2, WHO, 'cancelled', { order: '#1' });
    expect(kept(bought)).toEqual([50, [[1, 50]]]);
    expect(stage(person().activity(10, WHO, 'ask').deal(11, WHO, 'cancelled'), 20)).toBe('offered');
    const opened = person().deal(1, WHO, 'open', { title: 'A' }).deal(60, WHO, 'cancelled', { title: 'B' });
    expect([stage(opened, 90), stage(opened, 91)]).toEqual(['offered', 'not_now']);
  });
});

describe('an open row', () => {
  test('waits until 90 days after the day on which it is expected to close, each for itself', () => {
    const built = person()
      .deal(1, WHO, 'open', { title: 'A', expectedClose: 100 })
      .deal(1, WHO, 'open', { title: 'B' });
    const open = (day: number) => history(built, day).openDeals.map(({ title }) => title);
    expect([open(90), open(91), open(189), open(190)]).toEqual([['A', 'B'], ['A'], ['A'], []]);
    expect(history(built, 300).losses.map(({ day }) => day)).toEqual([91, 190]);
    expect([stage(built, 91), stage(built, 190)]).toEqual(['offered', 'not_now']);
  });

  test('is closed by its order number, whatever the titles', () => {
    const built = person()
      .deal(1, WHO, 'open', { order: '#1', title: 'Soap' })
      .deal(1, WHO, 'open', { order: '#2', title: 'Soap' });
    expect(
      history(built.deal(2, WHO, 'won', { order: '#1', title: 'Soap' })).openDeals.map(({ order }) => order),
    ).toEqual(['#2']);
  });

  test('is closed by a row that was won and taken back under its title, not by a refund', () => {
    const open = (built: BookBuilder) => history(built).openDeals.length;
    const opened = () => person().deal(1, WHO, 'open', { title: 'A' });
    expect(open(opened().deal(2, WHO, 'refunded', { amount: 5, title: 'A' }))).toBe(0);
    expect(open(opened().deal(2, WHO, 'refunded', { amount: 5 }))).toBe(1);
    const bought = person()
      .deal(0, WHO, 'won', { amount: 9, title: 'A' })
      .deal(1, WHO, 'open', { title: 'A' });
    expect(open(bought.deal(2, WHO, 'refunded', { amount: 5, title: 'A' }))).toBe(1);
  });
});

describe('a reason in the sheet’s own words', () => {
  test('goes with the loss', () => {
    const built = person().deal(1, WHO, 'lost', { reason: 'other', reasonText: 'No budget owner' });
    expect(history(built).losses).toMatchObject([{ day: 1, reason: 'other', reasonText: 'No budget owner' }]);
  });
});

describe('whatever the rows', () => {
  const anyRow = fc.record({
    day: fc.integer({ min: 0, max: 40 }),
    result: fc.constantFrom<DealResult>('open', 'won', 'won', 'lost', 'refunded', 'cancelled'),
    amount: fc.constantFrom(0, 10, 30, 100, -10, -30),
    refunded: fc.constantFrom(0, 0, 10, 30, 500),
    title: fc.constantFrom('', 'A', 'B'),
    order: fc.constantFrom('', '#1', '#2'),
  });

  test('no purchase keeps less than nothing, and revenue is what was kept less other refunds (a law)', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const built = person();
        for (const { day, result, ...facts } of rows) built.deal(day, WHO, result, facts);
        const { purchases, refunded, revenue, purchaseDayCount } = history(built);
        expect(purchases.every(({ amount }) => amount >= 0)).toBe(true);
        expect(refunded).toBeLessThanOrEqual(0);
        if (purchaseDayCount > 0)
          expect(revenue).toBeCloseTo(
            purchases.reduce((sum, { amount }) => sum + amount, refunded),
            9,
          );
      }),
      { numRuns: 300 },
    );
  });

  test('a refund never raises revenue, and cancelled rows change no revenue (a law)', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), anyRow, (rows, last) => {
        const build = (more: readonly (typeof last)[]) => {
          const built = person();
          for (const { day, result, ...facts } of [...rows, ...more]) built.deal(day, WHO, result, facts);
          return history(built, 100).revenue;
        };
        const before = build([]);
        expect(build([{ ...last, day: 41, result: 'won', amount: -10, refunded: 0 }])).toBeLessThanOrEqual(
          before,
        );
        expect(build([{ ...last, day: 41, result: 'cancelled' }])).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
