// The sheet's own status column as an opening balance: purchases on unknown days, a lost or an open deal, a
// stop.
import { describe, expect, test } from '@jest/globals';
import { type Contact, contactOf, type Status } from '../../../src/core/book/records.ts';
import { statusDealOf } from '../../../src/core/book/status.ts';
import { stageSummary } from '../../../src/core/funnel/summary.ts';
import { forecastsOf } from '../../../src/core/ltv/worth.ts';
import { book } from '../../book-builder.ts';
import { fc } from '../../seed.ts';

const WHO = '白石 三';
const person = (columns: Partial<Contact>) => book().contact({ name: WHO, ...columns });
const stageOf = (columns: Partial<Contact>, day = 100) => person(columns).standing(WHO, day).stage;

describe('a customer by status', () => {
  test('has one purchase on a day that nobody knows: never dormant, without a place in the lifetime model', () => {
    const { history, stage, trust, isReady } = person({ status: 'customer', lastContact: 10 }).standing(
      WHO,
      5000,
    );
    expect([stage, history.purchaseDayCount, history.purchases, history.purchaseDays]).toEqual([
      'customer',
      1,
      [],
      [],
    ]);
    expect([history.paymentDays, history.revenue, history.touches.length, isReady]).toEqual([[], 0, 1, true]);
    expect(trust.balance).toBeCloseTo(4 * Math.log(1.5) * 2 ** (-4990 / 90), 12);
    expect(forecastsOf([history], 5000)).toEqual({ model: undefined, buyers: [undefined] });
  });

  test.each([
    ['customer', 0, 'customer', 1],
    ['customer', 1, 'customer', 1],
    ['customer', 3, 'repeat', 3],
    ['repeat', 0, 'repeat', 2],
    ['repeat', 1, 'repeat', 2],
    ['repeat', 3, 'repeat', 3],
  ] as const)('%s beside %d logged purchases is %s with %d', (status, logged, stage, count) => {
    const built = person({ status });
    for (let i = 0; i < logged; i++) built.deal(90 + i, WHO, 'won', { amount: 5 });
    const found = built.standing(WHO, 100);
    expect([found.stage, found.history.purchaseDayCount, found.history.revenue]).toEqual([
      stage,
      count,
      5 * logged,
    ]);
  });

  test('is the larger of status and columns, not their sum', () => {
    const count = (columns: Partial<Contact>) => person(columns).standing(WHO, 100).history.purchaseDayCount;
    expect(count({ status: 'repeat', purchases: 1 })).toBe(2);
    expect(count({ status: 'customer', purchases: 4, lastPurchase: 50 })).toBe(4);
  });

  test('stays one when the only logged order is paid back', () => {
    const built = person({ status: 'customer' }).deal(1, WHO, 'won', { amount: 50, refunded: 50 });
    expect(built.standing(WHO, 9)).toMatchObject({
      stage: 'customer',
      history: { losses: [], purchaseDayCount: 1 },
    });
    const negative = person({ status: 'customer' })
      .deal(1, WHO, 'won', { amount: 50 })
      .deal(2, WHO, 'won', { amount: -50 });
    expect(negative.standing(WHO, 9)).toMatchObject({
      stage: 'customer',
      history: { losses: [], purchaseDayCount: 1 },
    });
  });

  test('had bought before any open deal: an everyday order closes no project of theirs', () => {
    const built = person({ status: 'customer' }).deal(5, WHO, 'open', { title: 'A' }).deal(8, WHO, 'won');
    expect(built.standing(WHO, 9).history.openDeals).toHaveLength(1);
  });
});

describe('lost by status', () => {
  test.each([
    [{ lostOn: 10, lastContact: 20, firstMet: 5 }, 10],
    [{ lastContact: 20, firstMet: 5 }, 20],
    [{ firstMet: 5 }, 5],
    [{}, undefined],
  ])('with %j is a loss on day %p', (columns, day) => {
    const { stage, history } = person({ status: 'lost', lostReason: 'price', ...columns }).standing(WHO, 100);
    expect([stage, history.losses]).toMatchObject(['not_now', [{ day, reason: 'price', reasonText: '' }]]);
  });

  test('keeps a reason that isn’t known in the sheet’s words', () => {
    const losses = (columns: Partial<Contact>) =>
      person({ status: 'lost', ...columns }).standing(WHO, 100).history.losses;
    expect(losses({ lostReasonText: '稟議' })).toMatchObject([{ reason: 'other', reasonText: '稟議' }]);
    expect(losses({ lostReason: 'price', lostReasonText: '価格' })).toMatchObject([
      { reason: 'price', reasonText: '' },
    ]);
  });

  test('needs no word where lost_on or lost_reason is filled, unless another word is known', () => {
    expect(stageOf({ lostOn: 10 })).toBe('not_now');
    expect(stageOf({ lostReason: 'other' })).toBe('not_now');
    expect(stageOf({ lostReasonText: 'Price' })).toBe('not_now');
    expect(stageOf({ status: 'lead', lostOn: 10 })).toBe('new');
    expect(stageOf({ status: 'customer', lostReason: 'price' })).toBe('customer');
    expect(stageOf({})).toBe('new');
  });

  test('isn’t yet before its day', () => {
    expect([stageOf({ lostOn: 50 }, 49), stageOf({ lostOn: 50 }, 50)]).toEqual(['new', 'not_now']);
  });

  test('closes the deal that the log left open before it', () => {
    expect(
      person({ status: 'lost', lostOn: 50 }).deal(40, WHO, 'open', { title: 'A' }).standing(WHO, 60),
    ).toMatchObject({
      stage: 'not_now',
      history: { losses: [{ day: 50 }], presumedLost: [] },
    });
  });
});

describe('open by status', () => {
  test.each([
    [{ lastContact: 20, firstMet: 5, lostOn: 10 }, 20],
    [{ firstMet: 5 }, 5],
    [{}, undefined],
  ])('with %j is an open deal since day %p, and never presumed lost', (columns, day) => {
    const { stage, history } = person({ status: 'open', ...columns }).standing(WHO, 4000);
    expect([stage, history.openDeals.map((deal) => deal.day)]).toEqual(['offered', [day]]);
    expect([history.losses, history.presumedLost]).toEqual([[], []]);
  });
});

describe('the log takes over', () => {
  const states: readonly Status[] = ['lost', 'open'];
  test.each(states)(
    'from a status %s on its day or later, from one without a day with the first deal row',
    (status) => {
      const holds = (columns: Partial<Contact>, dealDay: number) =>
        person({ status, ...columns })
          .deal(dealDay, WHO, 'open')
          .standing(WHO, 60).history.statusDeal !== undefined;
      expect([
        holds({ lastContact: 50 }, 49),
        holds({ lastContact: 50 }, 50),
        holds({ lastContact: 50 }, 51),
      ]).toEqual([true, false, false]);
      expect(holds({}, 1)).toBe(false);
    },
  );

  test('not by a cancelled row, nor by one that lies ahead', () => {
    const holds = (result: 'cancelled' | 'won', day: number) =>
      person({ status: 'open' }).deal(day, WHO, result).standing(WHO, 60).history.statusDeal?.result;
    expect([holds('cancelled', 50), holds('won', 61), holds('won', 60)]).toEqual(['open', 'open', undefined]);
  });

  test('a deal of the log presumed lost does it, too', () => {
    const built = person({ status: 'open', lastContact: 10 }).deal(20, WHO, 'open');
    expect([built.standing(WHO, 109).stage, built.standing(WHO, 110).stage]).toEqual(['offered', 'not_now']);
  });
});

describe('a wish to be left alone', () => {
  test('stops by a word as by the column', () => {
    expect(stageOf({ status: 'do_not_contact', lastPurchase: 50 })).toBe('do_not_contact');
    expect(person({ status: 'do_not_contact' }).activity(5, WHO, 'resume').standing(WHO, 9).stage).toBe(
      'do_not_contact',
    );
  });

  test('no_email and no_call are in the history’s contact, and hide nobody', () => {
    const { history, stage } = person({ status: 'no_email' }).standing(WHO, 9);
    expect([history.contact.noEmail, history.contact.noCall, history.contact.doNotContact, stage]).toEqual([
      true,
      false,
      false,
      'new',
    ]);
    expect(person({ status: 'no_call' }).standing(WHO, 9).history.contact.noCall).toBe(true);
  });
});

describe('milestones', () => {
  test('a lost or open status has been offered something; a customer has bought', () => {
    const reached = (columns: Partial<Contact>) =>
      stageSummary(person(columns).standings(100)).flatMap(({ stage, reached: count }) =>
        count === 1 ? [stage] : [],
      );
    expect(reached({ status: 'lost' })).toEqual(['new', 'offered']);
    expect(reached({ status: 'open' })).toEqual(['new', 'offered']);
    expect(reached({ status: 'customer' })).toEqual(['new', 'offered', 'customer']);
    expect(reached({ status: 'repeat' })).toEqual(['new', 'offered', 'customer', 'repeat']);
    expect(reached({ status: 'lead' })).toEqual(['new']);
  });
});

describe('a deal of a status', () => {
  test('holds exactly while no row of the log is on its day or later (a law)', () => {
    const day = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined });
    const columns = fc.record({
      lostOn: day,
      lastContact: day,
      firstMet: day,
      status: fc.constantFrom<Status>('lost', 'open'),
    });
    fc.assert(
      fc.property(columns, fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 3 }), (facts, days) => {
        const { deals } = days
          .sort((a, b) => a - b)
          .reduce((built, each) => built.deal(each, WHO, 'won'), book())
          .tables();
        const contact = contactOf(facts);
        const own =
          (facts.status === 'lost' ? facts.lostOn : undefined) ?? facts.lastContact ?? facts.firstMet;
        const isHeld = own === undefined ? days.length === 0 : own <= 50 && days.every((each) => each < own);
        expect(statusDealOf(contact, deals, 50)?.day).toBe(isHeld ? own : undefined);
        expect(statusDealOf(contact, deals, 50) !== undefined).toBe(isHeld);
      }),
    );
  });
});
