// Milestones of people of whom the sheet’s own columns tell: status and last_contact.
import { describe, expect, test } from '@jest/globals';
import { type Contact, contactOf } from '../../../src/core/book/records.ts';
import { reachedDay, startDay } from '../../../src/core/funnel/milestones.ts';
import { stageSummary } from '../../../src/core/funnel/summary.ts';
import { type BookBuilder, book } from '../../book-builder.ts';

const WHO = 'Orr';
const person = (columns: Partial<Contact> = {}) => book().contact(contactOf({ name: WHO, ...columns }));
const start = (built: BookBuilder) => startDay(built.standing(WHO, 100).history);
const offered = (built: BookBuilder) => reachedDay(built.standing(WHO, 100).history, 'offered');

describe('the start', () => {
  test('is the first of touch, deal, purchase and first_met', () => {
    expect(start(person().activity(8, WHO, 'call').deal(9, WHO, 'open'))).toBe(8);
    expect(start(person().activity(10, WHO, 'call').deal(9, WHO, 'open'))).toBe(9);
    expect(start(person({ firstMet: 3 }).activity(10, WHO, 'call'))).toBe(3);
    expect(start(person({ lastPurchase: 4 }))).toBe(4);
    expect(start(person({ status: 'lost', lostOn: 5 }))).toBe(5);
    expect(start(person())).toBeUndefined();
  });

  test('is not known where last_contact alone comes first, whatever followed', () => {
    expect(start(person({ lastContact: 5 }))).toBeUndefined();
    expect(start(person({ lastContact: 5 }).activity(8, WHO, 'call'))).toBeUndefined();
    expect(start(person({ lastContact: 5 }).deal(8, WHO, 'won'))).toBeUndefined();
    expect(start(person({ lastContact: 5, status: 'open' }))).toBeUndefined();
  });

  test('is known where something else is as early as last_contact', () => {
    expect(start(person({ lastContact: 5 }).activity(5, WHO, 'call'))).toBe(5);
    expect(start(person({ lastContact: 5, firstMet: 5 }))).toBe(5);
    expect(start(person({ lastContact: 9 }).activity(5, WHO, 'call'))).toBe(5);
  });
});

describe('offered', () => {
  test('is reached with an ask, a deal row or the deal of a status, not with a cancelled row', () => {
    expect(offered(person().activity(7, WHO, 'ask').deal(9, WHO, 'lost'))).toBe(7);
    expect(offered(person({ status: 'lost', lostOn: 6 }))).toBe(6);
    expect(offered(person({ status: 'open', firstMet: 4 }))).toBe(4);
    expect(offered(person({ status: 'open' }))).toBeUndefined();
    expect(offered(person().deal(5, WHO, 'cancelled'))).toBeUndefined();
  });
});

test('Who is known from last_contact alone is left out of the median of days.', () => {
  const { standings } = {
    standings: book()
      .contact({ name: 'A', firstMet: 0 })
      .contact({ name: 'B', lastContact: 10 })
      .contact({ name: 'C' })
      .deal(20, 'A', 'won')
      .deal(21, 'B', 'won')
      .activity(10, 'C', 'call')
      .deal(40, 'C', 'won')
      .standings(100),
  };
  expect(stageSummary(standings).find(({ stage }) => stage === 'customer')).toMatchObject({
    reached: 3,
    medianDays: 25,
  });
});
