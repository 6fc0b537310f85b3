// What is suggested to whom: by phone what may not be written, in writing what may not be said by phone.
import { expect, test } from '@jest/globals';
import type { Contact } from '../../../src/core/book/records.ts';
import { type BookBuilder, book } from '../../book-builder.ts';
import { cardOn, DAY } from './cards.ts';

const reachable = { emails: ['ann@example.com'], phones: ['03-1234-5678'] };
type Reason = 'waiting_on_us' | 'proposal_open' | 'promised' | 'check_in' | 'apologise' | 'fading';

const situations: Readonly<Record<Reason, (builder: BookBuilder) => BookBuilder>> = {
  waiting_on_us: (builder) => builder.activity(DAY - 1, 'Ann', 'message', { from: 'them' }),
  proposal_open: (builder) => builder.deal(DAY - 7, 'Ann', 'open'),
  promised: (builder) => builder.activity(DAY - 20, 'Ann', 'next', { until: DAY }),
  check_in: (builder) => builder.deal(DAY - 14, 'Ann', 'won'),
  apologise: (builder) => builder.activity(DAY, 'Ann', 'trouble'),
  fading: (builder) =>
    builder.activities([DAY - 110, DAY - 100, DAY - 90], 'Ann', 'meeting', { from: 'them' }),
};

const suggested = (
  reason: Reason,
  facts: Partial<Contact>,
  more: (b: BookBuilder) => BookBuilder = (b) => b,
) => cardOn(more(situations[reason](book().contact({ name: 'Ann', firstMet: DAY - 500, ...facts }))), DAY);

test.each<[Reason, Partial<Contact>, string | undefined]>([
  ['waiting_on_us', reachable, 'message'],
  ['waiting_on_us', { ...reachable, noEmail: true }, 'call'],
  ['waiting_on_us', { ...reachable, noEmail: true, phones: [] }, undefined],
  ['waiting_on_us', { ...reachable, noEmail: true, noCall: true }, undefined],
  ['waiting_on_us', { ...reachable, noCall: true }, 'message'],
  ['proposal_open', { ...reachable, noEmail: true }, 'call'],
  ['proposal_open', { noEmail: true }, undefined],
  ['promised', reachable, 'call'],
  ['promised', { ...reachable, noCall: true }, 'message'],
  ['promised', { ...reachable, noCall: true, emails: [] }, undefined],
  ['promised', { ...reachable, noCall: true, noEmail: true }, undefined],
  ['promised', { ...reachable, noEmail: true }, 'call'],
  ['check_in', { ...reachable, noEmail: true, noCall: true }, 'hearing'],
  ['apologise', { ...reachable, noEmail: true }, 'apology'],
])('For %s of %j it is %s.', (reason, facts, expected) => {
  const card = suggested(reason, facts);
  expect([card?.reason, card?.suggestion]).toEqual([reason, expected]);
});

test('Useful information that is the least used becomes a call as well, another small deposit does not.', () => {
  const noEmail = { ...reachable, noEmail: true, every: 30 };
  const told = (builder: BookBuilder) => builder.activity(DAY - 60, 'Ann', 'info');
  const lead = book().contact({ name: 'Ann', ...noEmail });
  expect(cardOn(lead, DAY)?.suggestion).toBe('call');
  expect(cardOn(told(lead), DAY)?.suggestion).toBe('common_ground');
});

test('Wishes about the way hide nobody, and who is held back until a column is answered is on no list.', () => {
  expect(suggested('apologise', { noEmail: true, noCall: true })?.isFirst).toBe(true);
  expect(suggested('apologise', { isHeldBack: true })).toBeUndefined();
  expect(suggested('waiting_on_us', { isHeldBack: true })).toBeUndefined();
});
