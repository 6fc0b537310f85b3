// The reasons to contact people who bought.
import { expect, test } from '@jest/globals';
import { book } from '../../../book-builder.ts';
import { cardOn, DAY, firstShown, reasonsOn } from '../cards.ts';

const ann = (facts = {}) => book().contact({ name: 'Ann', firstMet: DAY - 500, ...facts });
const after = (...days: number[]) => days.map((day) => DAY + day);

const big = () =>
  ann()
    .contact({ name: 'Ben' })
    .contact({ name: 'Cho' })
    .deal(DAY, 'Ann', 'won', { amount: 900 })
    .deal(DAY, 'Ben', 'won', { amount: 500 })
    .deal(DAY, 'Cho', 'won', { amount: 100 });

test('One of the biggest accounts is written to when its last purchase is a year ago.', () => {
  expect(firstShown(big(), 'big_dormant')).toBe(365);
  expect(cardOn(big(), DAY + 365)).toMatchObject({
    reason: 'big_dormant',
    suggestion: 'message',
    eventDay: DAY,
  });
  expect(firstShown(big().activity(DAY + 350, 'Ann', 'message'), 'big_dormant')).toBe(380);
  expect(
    firstShown(big().activities(after(366, 367, 368, 369, 370), 'Ann', 'message'), 'big_dormant', 366),
  ).toBe(460);
  expect(firstShown(big().deal(DAY + 364, 'Ann', 'won'), 'big_dormant')).toBe(729);
});

test('Who is not among the first fifth is no big account, and of two customers nobody is.', () => {
  expect(reasonsOn(big(), DAY + 365, {}, 'Ben')).not.toContain('big_dormant');
  const two = ann()
    .contact({ name: 'Ben' })
    .deal(DAY, 'Ann', 'won', { amount: 9 })
    .deal(DAY, 'Ben', 'won', { amount: 1 });
  expect(firstShown(two, 'big_dormant')).toBeUndefined();
  const free = ann().contact({ name: 'Ben' }).contact({ name: 'Cho' });
  for (const name of ['Ann', 'Ben', 'Cho']) free.deal(DAY, name, 'won');
  expect(firstShown(free, 'big_dormant')).toBeUndefined();
});

test('A fifth of 35 customers is 7, and of 36 it is 8.', () => {
  const customers = (count: number) => {
    const builder = book();
    for (let i = 0; i < count; i++)
      builder.contact({ name: `P${i}` }).deal(DAY, `P${i}`, 'won', { amount: 1000 - i });
    return (position: number) => reasonsOn(builder, DAY + 365, {}, `P${position}`)[0];
  };
  expect([customers(35)(6), customers(35)(7), customers(36)(7)]).toEqual([
    'big_dormant',
    'dormant',
    'big_dormant',
  ]);
});

test('Who has let twice the usual time pass is asked how it goes.', () => {
  const bought = (...days: number[]) =>
    days.reduce((builder, day) => builder.deal(DAY + day, 'Ann', 'won'), ann());
  expect(firstShown(bought(-40, -20, 0), 'lapsed')).toBe(40);
  expect(cardOn(bought(-40, -20, 0), DAY + 60)).toMatchObject({
    reason: 'lapsed',
    suggestion: 'hearing',
    waitDays: 40,
  });
  expect(firstShown(bought(-10, -5, 0), 'lapsed')).toBe(14);
  expect(firstShown(bought(-5, 0), 'lapsed')).toBe(30);
  expect(firstShown(bought(-20, 0), 'lapsed')).toBe(40);
  expect(firstShown(bought(0, 0), 'lapsed')).toBeUndefined();
});

test('A late buyer is left in peace for 30 days after a touch, and longer when nothing is answered.', () => {
  const bought = () =>
    ann()
      .deal(DAY - 20, 'Ann', 'won')
      .deal(DAY, 'Ann', 'won');
  expect(firstShown(bought().activity(DAY + 35, 'Ann', 'hearing'), 'lapsed')).toBe(65);
  expect(firstShown(bought().activity(DAY + 50, 'Ann', 'hearing'), 'lapsed', 50)).toBe(80);
  expect(firstShown(bought().activities(after(20, 25, 30), 'Ann', 'hearing'), 'lapsed')).toBe(90);
  expect(firstShown(bought().activities(after(50, 51, 52, 53, 54), 'Ann', 'hearing'), 'lapsed', 50)).toBe(
    174,
  );
  expect(firstShown(bought().deal(DAY + 39, 'Ann', 'won'), 'lapsed')).toBe(39 + 59);
});

test('A big account that is late is not told to be late as well.', () => {
  const both = big().deal(DAY - 10, 'Ann', 'won', { amount: 1 });
  expect(reasonsOn(both, DAY + 364)).toContain('lapsed');
  expect(reasonsOn(both, DAY + 365)).not.toContain('lapsed');
});

test("A customer's problem from Activities is met at once; one of the column alone is not new.", () => {
  const customer = (problem = '') => ann({ problem }).deal(DAY - 10, 'Ann', 'won');
  const troubled = () => customer().activity(DAY, 'Ann', 'problem', { note: 'Leads: too few' });
  expect(firstShown(troubled(), 'open_problem')).toBe(0);
  expect(cardOn(troubled(), DAY)).toMatchObject({
    reason: 'open_problem',
    suggestion: 'advice',
    eventDay: DAY,
  });
  expect(firstShown(customer('Leads'), 'open_problem')).toBeUndefined();
  expect(
    firstShown(ann().activity(DAY, 'Ann', 'problem', { note: 'Leads' }), 'open_problem'),
  ).toBeUndefined();
  expect(
    firstShown(troubled().activity(DAY, 'Ann', 'problem_solved', { note: 'leads' }), 'open_problem'),
  ).toBeUndefined();
});

test('A problem rests two weeks after a touch before it, three weeks after one since, longer without answers.', () => {
  const troubled = () =>
    ann()
      .deal(DAY - 50, 'Ann', 'won')
      .activity(DAY, 'Ann', 'problem', { note: 'Leads' });
  expect(firstShown(troubled().activity(DAY - 4, 'Ann', 'info'), 'open_problem')).toBe(10);
  expect(firstShown(troubled().activity(DAY + 3, 'Ann', 'info'), 'open_problem', 3)).toBe(24);
  expect(firstShown(troubled().activities(after(-6, -5, -4), 'Ann', 'info'), 'open_problem')).toBe(24);
  expect(firstShown(troubled().activities(after(1, 2, 3, 4, 5), 'Ann', 'info'), 'open_problem', 3)).toBe(
    5 + 84,
  );
});

test('Two weeks after a purchase the customer is asked how it goes, then 90 days after the last time.', () => {
  const bought = () => ann().deal(DAY, 'Ann', 'won');
  expect(firstShown(bought(), 'check_in')).toBe(14);
  expect(cardOn(bought(), DAY + 14)).toMatchObject({ reason: 'check_in', suggestion: 'hearing' });
  expect(firstShown(bought().activity(DAY + 14, 'Ann', 'hearing'), 'check_in', 14)).toBe(104);
  expect(firstShown(bought().activity(DAY + 10, 'Ann', 'info'), 'check_in')).toBe(24);
  expect(firstShown(bought().activity(DAY + 20, 'Ann', 'info'), 'check_in', 20)).toBe(110);
});

test('Who was asked in the 60 days before the purchase is not asked again after two weeks.', () => {
  const asked = (days: number) =>
    ann()
      .deal(DAY, 'Ann', 'won')
      .activity(DAY - days, 'Ann', 'hearing');
  expect(firstShown(asked(60), 'check_in')).toBe(90);
  expect(firstShown(asked(61), 'check_in')).toBe(14);
});

test('The check-ins end when the customer is dormant; then half a year after the purchase another reason begins.', () => {
  const bought = () => ann().deal(DAY, 'Ann', 'won');
  expect(reasonsOn(bought(), DAY + 180)).toContain('check_in');
  expect(reasonsOn(bought(), DAY + 181)).toEqual(['dormant']);
  expect(cardOn(bought(), DAY + 181)).toMatchObject({ suggestion: 'hearing', overdueDays: 1 });
});

test('A dormant customer is left in peace for 90 days after a touch, and for 180 without answers.', () => {
  const bought = () => ann().deal(DAY, 'Ann', 'won');
  expect(firstShown(bought().activity(DAY + 150, 'Ann', 'hearing'), 'dormant')).toBe(240);
  expect(firstShown(bought().activity(DAY + 200, 'Ann', 'hearing'), 'dormant', 200)).toBe(290);
  expect(firstShown(bought().activities(after(200, 201, 202), 'Ann', 'hearing'), 'dormant', 200)).toBe(382);
  expect(
    firstShown(bought().activities(after(200, 201, 202, 203, 204), 'Ann', 'hearing'), 'dormant', 200),
  ).toBe(384);
  expect(firstShown(bought().deal(DAY + 1, 'Ann', 'won'), 'dormant')).toBeUndefined();
});

test('Who bought several times on days that nobody knows is dormant like who bought once.', () => {
  const columns = ann({ purchases: 3, lastPurchase: DAY, firstMet: undefined });
  expect(firstShown(columns, 'dormant')).toBe(181);
});

// 2026-02-15 opens the 45 days before April.
