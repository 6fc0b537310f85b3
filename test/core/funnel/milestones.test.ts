// How far people ever got in the funnel, and when (docs/model.md, The funnel).
import { describe, expect, test } from '@jest/globals';
import { hasReached, milestones, reachedDay, startDay } from '../../../src/core/funnel/milestones.ts';
import { type BookBuilder, book } from '../../book-builder.ts';

const TODAY = 500;
const person = (facts: object = {}) => book().contact({ name: 'Ann', ...facts });
const historyOf = (built: BookBuilder) => built.standing('Ann', TODAY).history;
const reached = (built: BookBuilder) => milestones.filter((each) => hasReached(historyOf(built), each));
const days = (built: BookBuilder) => milestones.map((each) => reachedDay(historyOf(built), each));

describe('the milestones of a person', () => {
  test('are new alone without an offer, whatever was talked about', () => {
    const built = person().activity(30, 'Ann', 'meeting').activity(10, 'Ann', 'inquiry');
    expect(reached(built)).toEqual(['new']);
    expect(days(built)).toEqual([10, undefined, undefined, undefined]);
  });

  test('hold offered from our ask, or from any deal row, whichever came first', () => {
    expect(days(person().activity(20, 'Ann', 'ask').deal(30, 'Ann', 'open'))[1]).toBe(20);
    expect(days(person().deal(15, 'Ann', 'lost').activity(20, 'Ann', 'ask'))[1]).toBe(15);
    expect(reached(person().activity(20, 'Ann', 'ask', { from: 'them' }))).toEqual(['new']);
  });

  test('hold customer from the first purchase, and repeat from the second day of one', () => {
    const once = person().deal(40, 'Ann', 'won').deal(40, 'Ann', 'won');
    expect(reached(once)).toEqual(['new', 'offered', 'customer']);
    expect(days(once)).toEqual([40, 40, 40, undefined]);
    expect(days(person().deal(90, 'Ann', 'won').deal(40, 'Ann', 'won'))).toEqual([40, 40, 40, 90]);
  });

  test('of a purchase that was taken back are those of the offer', () => {
    const built = person().deal(40, 'Ann', 'won', { amount: 70 }).deal(50, 'Ann', 'won', { amount: -70 });
    expect(reached(built)).toEqual(['new', 'offered']);
  });

  test('are reached, on a day that is not known, by purchases of which only the last is dated', () => {
    const built = person({ purchases: 3, lastPurchase: 200 });
    expect(reached(built)).toEqual([...milestones]);
    expect(days(built).slice(1)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the start', () => {
  test('is the first of touch, deal, purchase and first_met', () => {
    const all = () => person({ firstMet: 10 }).activity(20, 'Ann', 'call').deal(30, 'Ann', 'open');
    expect(startDay(historyOf(all()))).toBe(10);
    expect(startDay(historyOf(all().activity(9, 'Ann', 'call')))).toBe(9);
    expect(startDay(historyOf(all().deal(8, 'Ann', 'lost')))).toBe(8);
    expect(startDay(historyOf(person({ purchases: 1, lastPurchase: 7, firstMet: 10 })))).toBe(7);
    expect(startDay(historyOf(person()))).toBeUndefined();
  });

  test('is not known where the column last_contact alone tells of it', () => {
    expect(startDay(historyOf(person({ lastContact: 50 })))).toBeUndefined();
    expect(startDay(historyOf(person({ lastContact: 50, firstMet: 60 })))).toBeUndefined();
    expect(startDay(historyOf(person({ lastContact: 50, firstMet: 40 })))).toBe(40);
    expect(startDay(historyOf(person({ lastContact: 50 }).activity(45, 'Ann', 'call')))).toBe(45);
  });
});
