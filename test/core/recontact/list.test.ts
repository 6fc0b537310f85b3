// The order of the list, its limits, and the places kept for people who never bought.
import { expect, test } from '@jest/globals';
import { rankAmong } from '../../../src/core/recontact/rank.ts';
import { type BookBuilder, book } from '../../book-builder.ts';
import { cardOn, DAY, listOn, namesOf } from './cards.ts';

const people = (count: number, facts: (i: number) => object = () => ({})): BookBuilder => {
  const builder = book();
  for (let i = 0; i < count; i++) builder.contact({ name: `P${i}`, ...facts(i) });
  return builder;
};

test('Urgent people come first, in the order of their reasons and the longest overdue before the others.', () => {
  const urgent = people(5)
    .activity(DAY - 1, 'P0', 'introduction', { from: 'them' })
    .activity(DAY - 2, 'P1', 'introduction', { from: 'them' })
    .activity(DAY, 'P2', 'trouble')
    .activity(DAY - 1, 'P3', 'inquiry')
    .activity(DAY - 9, 'P4', 'next', { until: DAY });
  expect(namesOf(urgent, listOn(urgent, DAY))).toEqual(['P4', 'P3', 'P2', 'P1', 'P0']);
});

test('Of two promises the older comes first, even where the other has been silent for longer.', () => {
  const promised = people(2)
    .activity(DAY - 20, 'P0', 'call')
    .activity(DAY - 10, 'P1', 'call')
    .activity(DAY - 20, 'P0', 'next', { until: DAY - 1 })
    .activity(DAY - 10, 'P1', 'next', { until: DAY - 4 });
  expect(namesOf(promised, listOn(promised, DAY))).toEqual(['P1', 'P0']);
});

test('At most 10 urgent people are shown beyond the limit, and the rest are counted.', () => {
  const builder = people(330, () => ({ problem: 'Leads' }));
  for (let i = 0; i < 300; i++) builder.activity(DAY, `P${i}`, 'inquiry');
  const { cards, moreFirst } = listOn(builder, DAY + 1);
  expect([cards.length, cards.filter((card) => card.isFirst).length, moreFirst]).toEqual([15, 10, 290]);
});

test('Priority is weight, lateness and value together, as worked by hand.', () => {
  // Ann has not bought: value 0. give: weight 2, 30 of 60 days late → 2 × 1.5 × 0.75.
  const late = book()
    .contact({ name: 'Ann', firstMet: DAY })
    .activity(DAY, 'Ann', 'info')
    .contact({ name: 'Ben' })
    .deal(DAY, 'Ben', 'won', { amount: 9 });
  expect(cardOn(late, DAY + 90)).toMatchObject({ reason: 'give', overdueDays: 30, priority: 2 * 1.5 * 0.75 });
  // Ben is worth the most. check_in: weight 5, 7 of 14 days late → 5 × 1.5 × 1.25.
  expect(cardOn(late, DAY + 21, {}, 'Ben')).toMatchObject({
    reason: 'check_in',
    overdueDays: 7,
    priority: 5 * 1.5 * 1.25,
  });
  expect(cardOn(late, DAY + 150, {}, 'Ben')?.priority).toBe(5 * 2 * 1.25);
});

test('The rest in the lateness grows with touches without an answer, and 7 days are the least.', () => {
  const mailed = people(1)
    .activity(DAY, 'P0', 'info')
    .activity(DAY + 1, 'P0', 'info')
    .activity(DAY + 2, 'P0', 'info');
  expect(cardOn(mailed, DAY + 2 + 120 + 60, {}, 'P0')?.priority).toBe(2 * 1.5);
  const worried = people(1).activity(DAY, 'P0', 'worry');
  expect(cardOn(worried, DAY + 7, {}, 'P0')?.priority).toBe(5 * 2);
});

test('Value is the mid-rank among all contacts, one half for a single one.', () => {
  expect(rankAmong([5])).toEqual([0.5]);
  expect(rankAmong([])).toEqual([]);
  expect(rankAmong([10, 0, 0, 20, 0])).toEqual([0.75, 0.25, 0.25, 1, 0.25]);
  expect(rankAmong([3, 3])).toEqual([0.5, 0.5]);
});

test('Equals are ordered by referrer, by mail or phone, by silence, and by the sheet.', () => {
  const equals = people(6, (i) => ({
    referredBy: i === 4 ? 'Yamada' : '',
    emails: i === 2 ? ['a@example.com'] : [],
    phones: i === 3 ? ['0312345678'] : [],
    firstMet: DAY - 500,
  }));
  expect(namesOf(equals, listOn(equals, DAY))).toEqual(['P4', 'P2', 'P3', 'P0', 'P1']);
  const silent = people(3)
    .activity(DAY - 100, 'P1', 'info')
    .activity(DAY - 101, 'P2', 'info')
    .activity(DAY - 99, 'P0', 'info');
  const late = listOn(silent, DAY + 60, 5, { reasons: { rest_give: 1, again_give: 1 } });
  expect(namesOf(silent, late)).toEqual(['P2', 'P1', 'P0']);
});

test('Among urgent equals, who has a problem goes first.', () => {
  const urgent = people(3, (i) => ({ problem: i === 2 ? 'Leads' : '' }));
  for (let i = 0; i < 3; i++) urgent.activity(DAY, `P${i}`, 'inquiry');
  expect(namesOf(urgent, listOn(urgent, DAY + 1))).toEqual(['P2', 'P0', 'P1']);
});

const buyersAndLeads = (buyers: number, leads: number) => {
  const builder = people(buyers + leads);
  for (let i = 0; i < buyers; i++) builder.deal(DAY, `P${i}`, 'won', { amount: 1000 - i });
  return builder;
};

test('Two of five places go to people who never bought; the last buyers make room, and the order stays.', () => {
  const both = buyersAndLeads(6, 3);
  expect(namesOf(both, listOn(both, DAY + 20))).toEqual(['P0', 'P1', 'P2', 'P6', 'P7']);
  const one = buyersAndLeads(6, 1);
  expect(namesOf(one, listOn(one, DAY + 20))).toEqual(['P0', 'P1', 'P2', 'P3', 'P6']);
  const none = buyersAndLeads(6, 0);
  expect(namesOf(none, listOn(none, DAY + 20))).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
});

test('Places are kept and not capped: more people who never bought may stand in the list by themselves.', () => {
  const both = buyersAndLeads(1, 6);
  expect(namesOf(both, listOn(both, DAY + 20))).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
});

test.each([
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 1],
  [5, 2],
  [10, 3],
])('Of %i places %i are kept.', (limit, kept) => {
  const both = buyersAndLeads(12, 12);
  const { cards } = listOn(both, DAY + 20, limit);
  expect(cards.filter((card) => !card.hasBought).length).toBe(kept);
});

test('Nobody is lost and nobody is twice: with a limit beyond the book everybody who is due stands in it once.', () => {
  const both = buyersAndLeads(20, 20);
  const { cards, moreFirst } = listOn(both, DAY + 20, 1000);
  expect([new Set(cards.map((card) => card.position)).size, cards.length, moreFirst]).toEqual([40, 40, 0]);
});
