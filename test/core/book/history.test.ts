// One person's history on a day: what is a touch and whose, what is a note, and what lies ahead.
import { describe, expect, test } from '@jest/globals';
import { isFromThem, isFromUs } from '../../../src/core/book/history.ts';
import { book } from '../../book-builder.ts';

const WHO = 'Okafor';
const them = { from: 'them' } as const;
const person = () => book().contact({ name: WHO });

describe('a history', () => {
  test('has touches and notes apart, each in the order of days and rows, and nothing that lies ahead', () => {
    const built = person()
      .activity(9, WHO, 'next', { until: 20 })
      .activity(8, WHO, 'call')
      .activity(3, WHO, 'skip')
      .activity(8, WHO, 'info');
    const { touches, notes } = built
      .activity(10, WHO, 'call')
      .activity(10, WHO, 'worry')
      .standing(WHO, 9).history;
    expect(touches.map((touch) => touch.kind)).toEqual(['call', 'info']);
    expect(notes.map((note) => note.kind)).toEqual(['skip', 'next']);
  });

  test('has a note among what is noted: no touch, no points, and no day that ends or starts anything', () => {
    const { history, trust, stage } = person()
      .activity(2, WHO, 'note', { note: 'Likes oat milk' })
      .standing(WHO, 3);
    expect([history.touches, history.notes.map(({ note }) => note)]).toEqual([[], ['Likes oat milk']]);
    expect([trust.balance, stage]).toEqual([undefined, 'new']);
  });

  test('has a touch with a day in `until` as a touch and as the next contact on that day', () => {
    const { touches, notes } = person()
      .activity(2, WHO, 'call', { until: 20, note: 'Offer in May' })
      .activity(3, WHO, 'info')
      .standing(WHO, 3).history;
    expect(touches.map(({ kind }) => kind)).toEqual(['call', 'info']);
    expect(notes).toMatchObject([{ kind: 'next', day: 2, until: 20 }]);
  });

  test('has an offer of theirs as an enquiry', () => {
    const { touches } = person()
      .activity(1, WHO, 'ask', them)
      .activity(2, WHO, 'ask')
      .standing(WHO, 3).history;
    expect(touches.map((touch) => [touch.kind, touch.from])).toEqual([
      ['inquiry', 'them'],
      ['ask', 'us'],
    ]);
  });

  test('has faults as touches that answer nobody and come from nobody', () => {
    const built = person()
      .activity(1, WHO, 'trouble')
      .activity(1, WHO, 'promise_broken', them)
      .activity(1, WHO, 'call');
    const { touches } = built.activity(1, WHO, 'call', them).standing(WHO, 3).history;
    expect(touches).toHaveLength(4);
    expect(touches.map(isFromUs)).toEqual([false, false, true, false]);
    expect(touches.map(isFromThem)).toEqual([false, false, false, true]);
  });

  test('has every logged purchase of a day, one day, and a payment for each', () => {
    const { history } = person()
      .deal(4, WHO, 'won', { amount: 30 })
      .deal(4, WHO, 'won', { amount: 12 })
      .standing(WHO, 4);
    expect(history).toMatchObject({
      purchaseDays: [4],
      purchaseDayCount: 1,
      paymentDays: [4, 4],
      revenue: 42,
    });
    expect(history.purchases.map((purchase) => purchase.amount)).toEqual([30, 12]);
  });
});
