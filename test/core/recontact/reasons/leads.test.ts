// The reasons to contact people who have not bought yet, and ties that cool down.
import { expect, test } from '@jest/globals';
import { book, every } from '../../../book-builder.ts';
import { cardOn, DAY, firstShown, reasonsOn } from '../cards.ts';

const ann = (facts = {}) => book().contact({ name: 'Ann', firstMet: DAY, ...facts });
const after = (...days: number[]) => days.map((day) => DAY + day);

test('A new contact is greeted at once, for 60 days, until there is any touch, a purchase or a predecessor.', () => {
  expect(firstShown(ann(), 'first_touch')).toBe(0);
  expect(cardOn(ann(), DAY + 3)).toMatchObject({
    reason: 'first_touch',
    suggestion: 'message',
    overdueDays: 3,
  });
  expect(reasonsOn(ann(), DAY + 60)).toContain('first_touch');
  expect(reasonsOn(ann(), DAY + 61)).not.toContain('first_touch');
  expect(firstShown(ann().activity(DAY, 'Ann', 'reaction', { from: 'them' }), 'first_touch')).toBeUndefined();
  expect(firstShown(ann().deal(DAY, 'Ann', 'won'), 'first_touch')).toBeUndefined();
  expect(firstShown(ann({ firstMet: undefined }), 'first_touch')).toBeUndefined();
});

test('A contact that was taken over is greeted instead, however long ago, until there is a touch.', () => {
  const taken = () => ann({ inheritedFrom: 'Suzuki', firstMet: DAY - 900 });
  expect(reasonsOn(ann({ inheritedFrom: 'Suzuki' }), DAY)).toEqual(['inherited', 'give']);
  expect(cardOn(taken(), DAY)).toMatchObject({
    reason: 'inherited',
    suggestion: 'message',
    overdueDays: 900,
  });
  expect(firstShown(taken().activity(DAY, 'Ann', 'message'), 'inherited')).toBeUndefined();
  expect(cardOn(ann({ inheritedFrom: 'Suzuki', firstMet: undefined }), DAY)).toMatchObject({
    reason: 'inherited',
    overdueDays: 0,
  });
});

const alike = (facts = {}) =>
  ann({ source: 'Web', problem: 'Leads: too few', firstMet: DAY - 500, ...facts })
    .contact({ name: 'Ben', source: 'ｗｅｂ', problem: 'price, LEADS' })
    .deal(DAY, 'Ben', 'won');

test('A lead whose source and problem equal those of a buyer is sent something useful.', () => {
  expect(firstShown(alike(), 'like_wins')).toBe(0);
  expect(cardOn(alike(), DAY)).toMatchObject({ reason: 'like_wins', suggestion: 'info' });
  expect(firstShown(alike({ source: 'fair' }), 'like_wins')).toBeUndefined();
  expect(firstShown(alike({ problem: 'too few' }), 'like_wins')).toBeUndefined();
  expect(firstShown(alike({ source: '' }), 'like_wins')).toBeUndefined();
  expect(firstShown(alike().deal(DAY, 'Ann', 'lost'), 'like_wins')).toBeUndefined();
});

test('A buyer is compared by the problems from before the purchase, solved since or not; a lead by those that are open.', () => {
  const bought = (lead: object) =>
    ann({ source: 'web', firstMet: DAY - 500, ...lead })
      .contact({ name: 'Ben', source: 'web' })
      .activity(DAY - 9, 'Ben', 'problem', { note: 'Leads' })
      .deal(DAY, 'Ben', 'won')
      .activity(DAY, 'Ben', 'problem_solved')
      .activity(DAY + 1, 'Ben', 'problem', { note: 'Price' });
  expect(reasonsOn(bought({ problem: 'Leads' }), DAY + 2)).toContain('like_wins');
  expect(reasonsOn(bought({ problem: 'Price' }), DAY + 2)).not.toContain('like_wins');
  const solved = bought({ problem: 'Leads' }).activity(DAY + 1, 'Ann', 'problem_solved');
  expect(reasonsOn(solved, DAY + 2)).not.toContain('like_wins');
});

test('Like the buyers or with a problem, a lead rests three weeks after a touch, six after three in vain, twelve after five.', () => {
  for (const reason of ['like_wins', 'nurture'] as const) {
    expect(firstShown(alike().activity(DAY, 'Ann', 'info'), reason)).toBe(21);
    expect(firstShown(alike().activities(after(0, 1, 2), 'Ann', 'info'), reason, 2)).toBe(2 + 42);
    expect(firstShown(alike().activities(after(0, 1, 2, 3, 4), 'Ann', 'info'), reason, 4)).toBe(4 + 84);
  }
});

test('An answer, or a purchase, starts the count of unanswered touches anew; our own trouble does not.', () => {
  const mailed = () => alike().activities(after(0, 1), 'Ann', 'info');
  expect(
    firstShown(
      mailed()
        .activity(DAY + 1, 'Ann', 'reaction', { from: 'them' })
        .activity(DAY + 2, 'Ann', 'info'),
      'nurture',
      2,
    ),
  ).toBe(23);
  const troubled = mailed()
    .activity(DAY + 1, 'Ann', 'trouble', { from: 'them' })
    .activity(DAY + 2, 'Ann', 'info');
  expect(firstShown(troubled, 'nurture', 2)).toBe(44);
  const bought = ann()
    .activities(after(0, 1, 2, 3, 4), 'Ann', 'info')
    .deal(DAY + 4, 'Ann', 'won');
  expect(reasonsOn(bought, DAY + 18)).toEqual(['check_in']);
});

test('Leads with a problem, or warm ones, are nurtured; the others are given something every two months.', () => {
  expect(reasonsOn(ann({ problem: 'Leads', firstMet: DAY - 99 }), DAY)).toEqual(['nurture']);
  expect(reasonsOn(ann({ firstMet: DAY - 99 }), DAY)).toEqual(['give']);
  const warm = ann({ firstMet: DAY - 99 }).activity(DAY, 'Ann', 'call', { from: 'them' });
  expect(reasonsOn(warm, DAY + 21)).toEqual(['nurture']);
  expect(firstShown(ann().activity(DAY, 'Ann', 'info'), 'give')).toBe(60);
  expect(firstShown(ann().activities(after(0, 1, 2), 'Ann', 'info'), 'give', 2)).toBe(122);
  expect(firstShown(ann().activities(after(0, 1, 2, 3, 4), 'Ann', 'info'), 'give', 4)).toBe(244);
});

test('Nobody is nurtured before they are met, and without any day it is due today.', () => {
  expect(firstShown(ann({ firstMet: DAY + 30 }), 'give')).toBe(30);
  expect(cardOn(book().contact({ name: 'Ann' }), DAY + 9)).toMatchObject({
    reason: 'give',
    overdueDays: 0,
    eventDay: undefined,
  });
  const touched = book().contact({ name: 'Ann' }).activity(DAY, 'Ann', 'info');
  expect(firstShown(touched, 'give')).toBe(60);
});

test('A tie that has lost 15 points of its score is renewed; one that never had them is not.', () => {
  const warm = () =>
    ann({ firstMet: DAY - 500 }).activities(every(7, 20, DAY - 133), 'Ann', 'meeting', { from: 'them' });
  const days = firstShown(warm(), 'fading') as number;
  const scoreOn = (day: number) => warm().standing('Ann', day).trust.score ?? 0;
  expect(scoreOn(DAY) - scoreOn(DAY + days)).toBeGreaterThanOrEqual(15);
  expect(days === 30 || scoreOn(DAY) - scoreOn(DAY + days - 1) < 15).toBe(true);
  expect(firstShown(ann().activity(DAY, 'Ann', 'meeting', { from: 'them' }), 'fading')).toBeUndefined();
});

test('Fading compares with the score 90 days ago at the most, and rests 30 days, longer without answers.', () => {
  const warm = () =>
    ann({ firstMet: DAY - 500 }).activities(every(7, 20, DAY - 133), 'Ann', 'meeting', { from: 'them' });
  const scoreOn = (day: number) => warm().standing('Ann', day).trust.score ?? 0;
  for (const day of [DAY + 60, DAY + 120, DAY + 200, DAY + 300]) {
    const isFading = scoreOn(Math.max(DAY, day - 90)) - scoreOn(day) >= 15;
    expect([day, reasonsOn(warm(), day).includes('fading')]).toEqual([day, isFading]);
  }
  expect(
    firstShown(warm().activity(DAY + 60, 'Ann', 'reaction'), 'fading', 60, { reasons: { fading_score: 1 } }),
  ).toBe(90);
  expect(
    firstShown(warm().activities(after(60, 61, 62), 'Ann', 'reaction'), 'fading', 60, {
      reasons: { fading_score: 1 },
    }),
  ).toBe(122);
});

test('Customers fade only when they are dormant.', () => {
  const bought = ann()
    .deal(DAY, 'Ann', 'won')
    .activities(every(7, 20, DAY), 'Ann', 'meeting', { from: 'them' });
  expect(firstShown(bought, 'fading', 0, { reasons: { fading_score: 5 } })).toBe(181);
});

test('To keep a tie warm, the small deposit least used in the last three touches is suggested.', () => {
  const warm = (...kinds: ('info' | 'common_ground' | 'reaction' | 'call')[]) => {
    const builder = ann({ problem: 'Leads' });
    kinds.forEach((kind, i) => {
      builder.activity(DAY + i, 'Ann', kind);
    });
    return cardOn(builder, DAY + 90)?.suggestion;
  };
  expect(warm('call')).toBe('info');
  expect(warm('info')).toBe('common_ground');
  expect(warm('info', 'common_ground')).toBe('reaction');
  expect(warm('info', 'common_ground', 'reaction', 'call')).toBe('info');
  expect(warm('reaction', 'info', 'info')).toBe('common_ground');
});

test('Who asked may be made an offer a week after we answered, while the inquiry is recent and without a deal row since.', () => {
  const answered = () =>
    ann({ firstMet: DAY - 500 })
      .activity(DAY, 'Ann', 'inquiry')
      .activity(DAY + 1, 'Ann', 'message');
  expect(firstShown(answered(), 'ready')).toBe(8);
  expect(cardOn(answered(), DAY + 8)).toMatchObject({ reason: 'ready', suggestion: 'ask', eventDay: DAY });
  expect(reasonsOn(answered(), DAY + 30)).toContain('ready');
  expect(reasonsOn(answered(), DAY + 31)).not.toContain('ready');
  expect(firstShown(answered().deal(DAY + 2, 'Ann', 'lost'), 'ready')).toBeUndefined();
  expect(
    firstShown(
      ann({ firstMet: DAY - 500 })
        .deal(DAY - 50, 'Ann', 'won')
        .activity(DAY, 'Ann', 'inquiry')
        .activity(DAY + 1, 'Ann', 'message'),
      'ready',
    ),
  ).toBe(8);
});

test('Who is trusted and has a problem may be made an offer, unless there ever was a deal.', () => {
  const trusted = (problem: string) =>
    ann({ problem, firstMet: DAY - 500 }).activities(after(-60, -45, -30, -15, 0), 'Ann', 'meeting', {
      from: 'them',
    });
  expect(firstShown(trusted('Leads'), 'ready', 0, { ready_score: 30 })).toBe(7);
  expect(firstShown(trusted(''), 'ready', 0, { ready_score: 30 })).toBeUndefined();
  expect(
    firstShown(trusted('Leads').deal(DAY - 300, 'Ann', 'lost'), 'ready', 0, { ready_score: 30 }),
  ).toBeUndefined();
  expect(
    firstShown(trusted('Leads').deal(DAY, 'Ann', 'open'), 'ready', 0, { ready_score: 30 }),
  ).toBeUndefined();
});

test('After an offer of ours the next one waits 30 days, longer when nothing is answered, and not at all after an inquiry.', () => {
  const rules = { ready_score: 10 };
  const asked = () =>
    ann({ problem: 'Leads', firstMet: DAY - 500 })
      .activities(after(-60, -45, -30, -15), 'Ann', 'meeting', { from: 'them' })
      .activity(DAY, 'Ann', 'ask');
  expect(firstShown(asked(), 'ready', 0, rules)).toBe(30);
  expect(firstShown(asked().activities(after(1, 2), 'Ann', 'info'), 'ready', 0, rules)).toBe(60);
  expect(firstShown(asked().activity(DAY + 1, 'Ann', 'inquiry'), 'ready', 0, rules)).toBe(8);
});
