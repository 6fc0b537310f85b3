// The life of a deal: which row closes which, refunds, and
// silence that counts as a loss (docs/model.md, Deals).
import { describe, expect, test } from '@jest/globals';
import { type BookBuilder, book } from '../../book-builder.ts';

const WHO = '中村商店';
const person = () => book().contact({ name: WHO });
const openRows = (built: BookBuilder, day: number) =>
  built.standing(WHO, day).history.openDeals.map((deal) => deal.row);
const stage = (built: BookBuilder, day: number) => built.standing(WHO, day).stage;

describe('an open row', () => {
  test.each([
    ['won', 'Logo', 'customer'],
    ['lost', 'Logo', 'not_now'],
  ] as const)('is closed by a later %s row of the same title', (result, title, expected) => {
    const built = person().deal(1, WHO, 'open', { title }).deal(5, WHO, result, { title });
    expect(stage(built, 4)).toBe('offered');
    expect(stage(built, 5)).toBe(expected);
  });

  test('is closed by the same title in another width, case and spacing', () => {
    expect(
      openRows(
        person()
          .deal(1, WHO, 'open', { title: 'Ｗｅｂ サイト' })
          .deal(2, WHO, 'lost', { title: ' web　ｻｲﾄ' }),
        3,
      ),
    ).toEqual([]);
  });

  test('stays open beside a closing row of another title, also when the person becomes a customer by it', () => {
    const built = person().deal(1, WHO, 'open', { title: 'Logo' }).deal(5, WHO, 'won', { title: 'Site' });
    expect(openRows(built, 6)).toEqual([2]);
    expect(stage(built, 6)).toBe('customer');
    expect(
      stage(person().deal(1, WHO, 'open', { title: 'Logo' }).deal(5, WHO, 'lost', { title: 'Site' }), 6),
    ).toBe('offered');
  });

  test('without a title is closed by a closing row of any title', () => {
    expect(openRows(person().deal(1, WHO, 'open').deal(5, WHO, 'lost', { title: 'Site' }), 6)).toEqual([]);
  });

  test('is not closed by a row of an earlier day, wherever that row stands', () => {
    expect(
      openRows(person().deal(5, WHO, 'open', { title: 'Site' }).deal(4, WHO, 'won', { title: 'Site' }), 6),
    ).toEqual([2]);
  });

  test('is closed on its own day by a lower row only', () => {
    const title = 'Site';
    expect(openRows(person().deal(5, WHO, 'open', { title }).deal(5, WHO, 'lost', { title }), 6)).toEqual([]);
    expect(openRows(person().deal(5, WHO, 'lost', { title }).deal(5, WHO, 'open', { title }), 6)).toEqual([
      3,
    ]);
  });

  test('is not closed by a row of somebody else, nor by one dated after today', () => {
    const built = person()
      .contact({ name: 'Evans' })
      .deal(1, WHO, 'open')
      .deal(2, 'Evans', 'won')
      .deal(9, WHO, 'won');
    expect(openRows(built, 8)).toEqual([2]);
    expect(openRows(built, 9)).toEqual([]);
  });
});

describe('several open rows', () => {
  test('of one title are all closed by that title', () => {
    const built = person()
      .deal(1, WHO, 'open', { title: 'A' })
      .deal(2, WHO, 'open', { title: 'A' })
      .deal(3, WHO, 'open', { title: 'B' });
    expect(openRows(built.deal(4, WHO, 'lost', { title: 'A' }), 5)).toEqual([4]);
  });

  test('a closing row without a title closes the oldest untitled one, before any titled one', () => {
    const built = person()
      .deal(1, WHO, 'open', { title: 'A' })
      .deal(2, WHO, 'open')
      .deal(3, WHO, 'open')
      .deal(4, WHO, 'lost');
    expect(openRows(built, 5)).toEqual([2, 4]);
    expect(openRows(built.deal(5, WHO, 'lost'), 5)).toEqual([2]);
    expect(openRows(built.deal(6, WHO, 'lost'), 6)).toEqual([]);
  });

  test('the oldest is the one of the earlier day, not of the upper row', () => {
    expect(openRows(person().deal(3, WHO, 'open').deal(1, WHO, 'open').deal(4, WHO, 'lost'), 5)).toEqual([2]);
  });
});

describe('a closing row without a title and a titled open row', () => {
  test('it closes one that was opened before the person ever bought', () => {
    expect(openRows(person().deal(1, WHO, 'open', { title: 'A' }).deal(4, WHO, 'won'), 5)).toEqual([]);
  });

  test('it leaves one that was opened when the person had bought, so that an everyday order closes no project', () => {
    const built = person().deal(1, WHO, 'won').deal(2, WHO, 'open', { title: 'A' }).deal(4, WHO, 'won');
    expect(openRows(built, 5)).toEqual([3]);
  });

  test('a purchase that only the columns know of counts as bought before', () => {
    const known = (lastPurchase: number | undefined) =>
      book().contact({ name: WHO, purchases: 1, lastPurchase });
    const withDeals = (built: BookBuilder) => built.deal(5, WHO, 'open', { title: 'A' }).deal(8, WHO, 'lost');
    expect(openRows(withDeals(known(4)), 9)).toEqual([2]);
    expect(openRows(withDeals(known(undefined)), 9)).toEqual([2]);
    expect(openRows(withDeals(known(5)), 9)).toEqual([]);
    expect(openRows(withDeals(known(6)), 9)).toEqual([]);
  });
});

describe('a refund', () => {
  test('is no purchase, lowers revenue, and closes no open row', () => {
    const built = person().deal(1, WHO, 'won', { amount: 500 }).deal(3, WHO, 'open', { title: 'A' });
    built.deal(4, WHO, 'won', { amount: -200, title: 'A' });
    const { history, stage: now } = built.standing(WHO, 5);
    expect([history.revenue, history.purchaseDayCount, history.openDeals.length, now]).toEqual([
      300,
      1,
      1,
      'customer',
    ]);
  });

  test('of everything takes the purchases back, and the person waits for another time from that day on', () => {
    const built = person()
      .deal(1, WHO, 'won', { amount: 500 })
      .deal(7, WHO, 'won', { amount: -500, reason: 'price' });
    expect(stage(built, 6)).toBe('customer');
    const { history, stage: now, trust } = built.standing(WHO, 8);
    expect(now).toBe('not_now');
    expect(history.losses).toMatchObject([{ day: 7, reason: 'other' }]);
    expect([history.revenue, history.purchaseDayCount, history.purchases, history.paymentDays]).toEqual([
      0,
      0,
      [],
      [],
    ]);
    expect(trust.score).toBeUndefined();
  });

  test('of everything in two parts does the same on the day of the second', () => {
    const built = person().deal(1, WHO, 'won', { amount: 300 }).deal(2, WHO, 'won', { amount: 200 });
    built.deal(7, WHO, 'won', { amount: -300 }).deal(9, WHO, 'won', { amount: -200 });
    expect([stage(built, 8), stage(built, 9)]).toEqual(['repeat', 'not_now']);
    expect(built.standing(WHO, 9).history.losses).toMatchObject([{ day: 9, reason: 'other' }]);
  });

  test('of everything stands among the losses in their order', () => {
    const built = person()
      .deal(1, WHO, 'won', { amount: 300 })
      .deal(5, WHO, 'won', { amount: -300 })
      .deal(9, WHO, 'lost', { reason: 'price' });
    expect(built.standing(WHO, 9).history.losses.map((loss) => loss.day)).toEqual([5, 9]);
  });

  test('that leaves a single coin of revenue leaves the purchase', () => {
    expect(
      stage(person().deal(1, WHO, 'won', { amount: 300 }).deal(5, WHO, 'won', { amount: -299.5 }), 6),
    ).toBe('customer');
  });

  test('leaves an open deal open: the person is offered, not waiting', () => {
    const built = person()
      .deal(1, WHO, 'won', { amount: 300 })
      .deal(2, WHO, 'open', { title: 'B' })
      .deal(5, WHO, 'won', { amount: -300 });
    expect(stage(built, 6)).toBe('offered');
  });

  test('an amount of 0 is a purchase and never a refund', () => {
    expect(stage(person().deal(1, WHO, 'won', { amount: 0 }), 2)).toBe('customer');
  });
});

describe('silence', () => {
  const opened = () => person().deal(10, WHO, 'open', { title: 'A' });

  test('of 90 days counts an open deal as lost without a reply, on the 90th', () => {
    expect(stage(opened(), 99)).toBe('offered');
    const { stage: now, history } = opened().standing(WHO, 100);
    expect(now).toBe('not_now');
    expect(history.losses).toMatchObject([{ day: 100, reason: 'no_reply' }]);
    expect(history.presumedLost.map((deal) => deal.row)).toEqual([2]);
    expect(opened().standing(WHO, 300).history.losses).toMatchObject([{ day: 100, reason: 'no_reply' }]);
  });

  test('is broken by a touch from them, not by one from us, nor by a fault of theirs', () => {
    expect(stage(opened().activity(50, WHO, 'reaction', { from: 'them' }), 139)).toBe('offered');
    expect(stage(opened().activity(50, WHO, 'reaction', { from: 'them' }), 140)).toBe('not_now');
    expect(stage(opened().activity(50, WHO, 'call'), 100)).toBe('not_now');
    expect(stage(opened().activity(50, WHO, 'promise_broken', { from: 'them' }), 100)).toBe('not_now');
    expect(stage(opened().activity(50, WHO, 'skip', { from: 'them' }), 100)).toBe('not_now');
  });

  test('is broken by any deal row, a refund among them, and all open deals wait together', () => {
    expect(openRows(opened().deal(60, WHO, 'open', { title: 'B' }), 149)).toEqual([2, 3]);
    expect(openRows(opened().deal(60, WHO, 'open', { title: 'B' }), 150)).toEqual([]);
    expect(openRows(opened().deal(60, WHO, 'lost', { title: 'C' }), 149)).toEqual([2]);
  });

  test('is over when a new row comes: what was presumed lost is open again', () => {
    const revived = opened().deal(200, WHO, 'open', { title: 'B' });
    expect(stage(revived, 199)).toBe('not_now');
    expect(openRows(revived, 200)).toEqual([2, 3]);
    expect(stage(opened().activity(200, WHO, 'message', { from: 'them' }), 200)).toBe('offered');
  });

  test('says nothing about a deal that was closed', () => {
    const built = opened().deal(20, WHO, 'lost', { title: 'A', reason: 'competitor' });
    expect(built.standing(WHO, 300).history.losses).toMatchObject([{ day: 20, reason: 'competitor' }]);
  });

  test('makes a customer dormant only once the open deal is presumed lost', () => {
    const built = person().deal(0, WHO, 'won').deal(150, WHO, 'open', { title: 'A' });
    expect([stage(built, 239), stage(built, 240)]).toEqual(['customer', 'dormant']);
  });

  test('waits as long as the rules say', () => {
    expect(opened().standing(WHO, 40, { open_deal_days: 30 }).stage).toBe('not_now');
    expect(opened().standing(WHO, 39, { open_deal_days: 30 }).stage).toBe('offered');
  });
});

describe('editing in place', () => {
  test('a row whose result was changed counts as it stands', () => {
    expect(stage(person().deal(1, WHO, 'lost', { reason: 'price' }), 2)).toBe('not_now');
    expect(stage(person().deal(1, WHO, 'won'), 2)).toBe('customer');
  });
});
