// The column last_contact: one message from us, whatever the log holds on other days (docs/model.md, One
// sheet only).
import { describe, expect, test } from '@jest/globals';
import type { Contact } from '../../../src/core/book/records.ts';
import { book } from '../../book-builder.ts';
import { fc } from '../../seed.ts';

const WHO = 'Ito';
const person = (columns: Partial<Contact>) => book().contact({ name: WHO, ...columns });
const MESSAGE = 4 * Math.log(1.5);

describe('last_contact', () => {
  test('is one message from us on that day', () => {
    const { trust, history, stage } = person({ lastContact: 10 }).standing(WHO, 100);
    expect(trust.balance).toBeCloseTo(MESSAGE / 2, 12);
    expect(history.touches).toMatchObject([{ day: 10, kind: 'message', from: 'us' }]);
    expect(stage).toBe('new');
  });

  test('counts whatever the log holds on other days, in its place among them', () => {
    const withCall = (day: number) =>
      person({ lastContact: 10 }).activity(day, WHO, 'call').standing(WHO, 50).history;
    expect(withCall(9).touches.map((touch) => touch.day)).toEqual([9, 10]);
    expect(withCall(11).touches.map((touch) => touch.day)).toEqual([10, 11]);
    expect(withCall(10).touches.map((touch) => touch.kind)).toEqual(['call']);
  });

  test('makes the deposits of its day those of a message, where the log has less on it', () => {
    const balance = (kind: 'reaction' | 'call' | 'trouble' | 'next', from: 'us' | 'them' = 'us') =>
      person({ lastContact: 10 }).activity(10, WHO, kind, { from }).standing(WHO, 10).trust.balance;
    expect(balance('reaction')).toBeCloseTo(4 * Math.log(1 + 2 / 4), 12);
    expect(balance('call')).toBeCloseTo(4 * Math.log(1 + 5 / 4), 12);
    expect(balance('trouble')).toBeCloseTo(4 * Math.log(1 + 2 / 4) - 15, 12);
    expect(balance('next')).toBeCloseTo(4 * Math.log(1 + 2 / 4), 12);
  });

  test('is paid in beside a purchase of its day, logged or in the columns', () => {
    const both = 4 * Math.log(1 + 22 / 4);
    expect(person({ lastContact: 10, lastPurchase: 10 }).standing(WHO, 10).trust.balance).toBeCloseTo(
      both,
      12,
    );
    expect(
      person({ lastContact: 10, lastPurchase: 10 }).deal(10, WHO, 'won').standing(WHO, 10).trust.balance,
    ).toBeCloseTo(both, 12);
  });

  test('stands before what else is noted on its day: it answers no message of that day, but those before', () => {
    const theirs = (day: number) =>
      person({ lastContact: 10 }).activity(day, WHO, 'message', { from: 'them' }).standing(WHO, 12).history;
    expect(theirs(9).touches.map((touch) => touch.from)).toEqual(['them', 'us']);
    expect(theirs(10).touches.map((touch) => touch.from)).toEqual(['them']);
  });

  test('after today is ignored', () => {
    expect(person({ lastContact: 51 }).standing(WHO, 50).trust.score).toBeUndefined();
  });

  test('a later touch never lowers the balance below that of the column alone (a law)', () => {
    const deposit = fc.constantFrom('message', 'call', 'meeting', 'info', 'reaction', 'thanks', 'advice');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        deposit,
        fc.constantFrom('us', 'them'),
        (day, kind, from) => {
          const alone = person({ lastContact: 10 }).standing(WHO, 60).trust.balance ?? 0;
          const logged = person({ lastContact: 10 }).activity(day, WHO, kind, { from }).standing(WHO, 60);
          expect(logged.trust.balance).toBeGreaterThanOrEqual(alone - 0.01);
        },
      ),
    );
  });
});
