// The reasons of people of whom the sheet's own columns tell: status and last_contact.
import { expect, test } from '@jest/globals';
import { type Contact, contactOf } from '../../../src/core/book/records.ts';
import { book } from '../../book-builder.ts';
import { cardOn, DAY, firstShown, reasonsOn } from './cards.ts';

const ann = (columns: Partial<Contact>) => book().contact(contactOf({ name: 'Ann', ...columns }));
const unanswered = (columns: Partial<Contact>, messages: number) => {
  const built = ann({ problem: 'web', ...columns });
  for (let i = 1; i <= messages; i++) built.activity(DAY - 100 + i, 'Ann', 'message');
  return cardOn(built, DAY)?.unansweredTouches;
};

test('A customer by status is asked how it goes 90 days after the last touch.', () => {
  expect(firstShown(ann({ status: 'customer', lastContact: DAY }), 'check_in')).toBe(90);
  expect(firstShown(ann({ status: 'customer' }).activity(DAY, 'Ann', 'call'), 'check_in')).toBe(90);
  expect(firstShown(ann({ status: 'customer' }), 'check_in')).toBe(0);
  expect(reasonsOn(ann({ status: 'customer', lastContact: DAY }), DAY + 3000)).not.toContain('dormant');
});

test('A loss of a status waits from its day; without one it is due now.', () => {
  expect(firstShown(ann({ status: 'lost', lostOn: DAY }), 'not_now')).toBe(90);
  expect(firstShown(ann({ status: 'lost', lostOn: DAY, lostReason: 'competitor' }), 'lost_competition')).toBe(
    180,
  );
  expect(cardOn(ann({ status: 'lost' }), DAY)).toMatchObject({
    reason: 'not_now',
    overdueDays: 0,
    eventDay: undefined,
  });
});

test('An open deal of a status is followed after 7 days; without a day now.', () => {
  expect(firstShown(ann({ status: 'open', firstMet: DAY }), 'proposal_open')).toBe(7);
  expect(cardOn(ann({ status: 'open' }), DAY)).toMatchObject({ reason: 'proposal_open', overdueDays: 0 });
  expect(reasonsOn(ann({ status: 'open', firstMet: DAY }), DAY + 700)).toContain('proposal_open');
});

test('last_contact is no touch without an answer: it may have been theirs.', () => {
  expect([
    unanswered({}, 2),
    unanswered({ lastContact: DAY - 50 }, 2),
    unanswered({ lastContact: DAY - 200 }, 3),
  ]).toEqual([2, 2, 3]);
});

test('last_contact answers what came before its day, and nothing of that day.', () => {
  const wrote = (day: number) => ann({ lastContact: DAY }).activity(day, 'Ann', 'message', { from: 'them' });
  expect(reasonsOn(wrote(DAY - 1), DAY + 10)).not.toContain('waiting_on_us');
  expect(reasonsOn(wrote(DAY), DAY + 10)).toContain('waiting_on_us');
});

test('last_contact ends a promise of its day or before.', () => {
  expect(reasonsOn(ann({ nextContact: DAY, lastContact: DAY - 1 }), DAY)).toContain('promised');
  expect(reasonsOn(ann({ nextContact: DAY, lastContact: DAY }), DAY + 1)).not.toContain('promised');
});

test('A touch that names the next day puts the person off until then.', () => {
  const called = ann({}).activity(DAY, 'Ann', 'call', { until: DAY + 30 });
  expect(reasonsOn(called, DAY + 29)).toEqual([]);
  expect(cardOn(called, DAY + 30)).toMatchObject({ reason: 'promised', eventDay: DAY + 30 });
});
