// The reasons that the calendar brings: a birthday, a season of reviews, an interval of the person's own.
import { expect, test } from '@jest/globals';
import { isoOf } from '../../../../src/core/base/day.ts';
import { book } from '../../../book-builder.ts';
import { cardOn, DAY, firstShown, reasonsOn } from '../cards.ts';

const ann = (facts = {}) => book().contact({ name: 'Ann', firstMet: DAY - 500, ...facts });
const APRIL_WINDOW = 46_068 - DAY;

test('A review month is prepared from 45 days before it starts until it ends.', () => {
  expect(isoOf(DAY + APRIL_WINDOW)).toBe('2026-02-15');
  const reviewed = () => ann({ reviewMonths: [4] });
  expect(firstShown(reviewed(), 'review_season')).toBe(APRIL_WINDOW);
  expect(cardOn(reviewed(), DAY + APRIL_WINDOW)).toMatchObject({
    reason: 'review_season',
    suggestion: 'meeting',
  });
  expect(reasonsOn(reviewed(), DAY + APRIL_WINDOW + 74)).toContain('review_season');
  expect(reasonsOn(reviewed(), DAY + APRIL_WINDOW + 75)).not.toContain('review_season');
});

test('A review ends with a touch from us since its window opened; an earlier touch, or one from them, puts it off by 30 days.', () => {
  const reviewed = (day: number, from: 'us' | 'them') =>
    firstShown(
      ann({ reviewMonths: [4] }).activity(DAY + APRIL_WINDOW + day, 'Ann', 'call', { from }),
      'review_season',
      APRIL_WINDOW,
    );
  expect(reviewed(0, 'us')).toBe(APRIL_WINDOW + 365);
  expect(reviewed(-10, 'us')).toBe(APRIL_WINDOW + 20);
  expect(reviewed(10, 'them')).toBe(APRIL_WINDOW);
  const answered = ann({ reviewMonths: [4] }).activity(DAY + APRIL_WINDOW, 'Ann', 'call', { from: 'them' });
  expect(firstShown(answered, 'review_season', APRIL_WINDOW)).toBe(APRIL_WINDOW + 30);
});

test('January is prepared in the year before, and of two windows the one without a touch counts.', () => {
  expect(firstShown(ann({ reviewMonths: [1] }), 'review_season')).toBe(0);
  const both = ann({ reviewMonths: [4, 5] }).activity(DAY + APRIL_WINDOW, 'Ann', 'call');
  expect(firstShown(both, 'review_season', APRIL_WINDOW)).toBe(APRIL_WINDOW + 30);
});

// DAY is 9 December 2025.
const born = (month: number, date: number) => ann({ birthday: { month, date } });

test('A birthday is listed first on its day and three days more, whatever the year.', () => {
  const birthday = () => born(12, 20);
  expect(cardOn(birthday(), DAY + 11)).toMatchObject({
    reason: 'birthday',
    isFirst: true,
    suggestion: 'message',
    eventDay: DAY + 11,
    overdueDays: 0,
  });
  const shown = [10, 11, 14, 15, 376].map((days) => reasonsOn(birthday(), DAY + days)[0] === 'birthday');
  expect(shown).toEqual([false, true, true, false, true]);
  expect(cardOn(birthday(), DAY + 12, { reasons: { birthday_days: 0 } })?.reason).not.toBe('birthday');
});

test('A birthday on 29 February is on the 28th in other years, and one in December is remembered in January.', () => {
  expect(isoOf(DAY + (firstShown(born(2, 29), 'birthday') ?? 0))).toBe('2026-02-28');
  expect(isoOf(DAY + (firstShown(born(2, 29), 'birthday', 735) ?? 0))).toBe('2028-02-29');
  expect(isoOf(cardOn(born(12, 30), DAY + 24)?.eventDay ?? 0)).toBe('2025-12-30');
});

test('A birthday ends with a touch from us or a pass on its day or later; neither a rest nor one from them hides it.', () => {
  const birthday = () =>
    born(12, 20)
      .activity(DAY + 10, 'Ann', 'call')
      .activity(DAY + 10, 'Ann', 'skip');
  expect(reasonsOn(birthday(), DAY + 12)[0]).toBe('birthday');
  expect(reasonsOn(birthday().activity(DAY + 11, 'Ann', 'reaction', { from: 'them' }), DAY + 12)[0]).toBe(
    'birthday',
  );
  expect(reasonsOn(birthday().activity(DAY + 11, 'Ann', 'message'), DAY + 12)).toEqual([]);
  expect(reasonsOn(birthday().activity(DAY + 11, 'Ann', 'skip'), DAY + 12)).toEqual([]);
});

test('Somebody with an interval of their own is due when it is over, counted from the last touch.', () => {
  const touched = (interval: number) => ann({ every: interval }).activity(DAY, 'Ann', 'call');
  expect(firstShown(touched(20), 'keep_in_touch')).toBe(20);
  expect(firstShown(touched(3), 'keep_in_touch')).toBe(3);
  expect(firstShown(ann({ every: 60, firstMet: DAY - 10 }), 'keep_in_touch')).toBe(50);
  expect(firstShown(ann({ every: 60, firstMet: undefined }), 'keep_in_touch')).toBe(0);
  expect(firstShown(touched(20).activity(DAY + 20, 'Ann', 'info'), 'keep_in_touch', 20)).toBe(40);
  expect(firstShown(ann(), 'keep_in_touch')).toBeUndefined();
});

test('The interval asks who bought how it goes, and others get what was used least.', () => {
  const lead = ann({ every: 20 }).activity(DAY, 'Ann', 'info');
  expect(cardOn(lead, DAY + 25)).toMatchObject({
    reason: 'keep_in_touch',
    suggestion: 'common_ground',
    dueDay: DAY + 20,
    overdueDays: 5,
    waitDays: 20,
  });
  const customer = ann({ every: 20 }).activity(DAY, 'Ann', 'info').deal(DAY, 'Ann', 'won');
  expect(cardOn(customer, DAY + 25)).toMatchObject({ reason: 'keep_in_touch', suggestion: 'hearing' });
});

test.each([
  ['check_in', (facts: object) => ann(facts).deal(DAY, 'Ann', 'won')],
  ['dormant', (facts: object) => ann(facts).deal(DAY, 'Ann', 'won', { amount: 10 })],
  [
    'fading',
    (facts: object) => ann(facts).activities([DAY - 20, DAY - 10, DAY], 'Ann', 'meeting', { from: 'them' }),
  ],
  ['nurture', (facts: object) => ann({ ...facts, problem: 'Leads' })],
  ['give', (facts: object) => ann(facts)],
] as const)('The interval takes the place of %s.', (reason, bookOf) => {
  expect(firstShown(bookOf({}), reason)).toBeDefined();
  expect(firstShown(bookOf({ every: 30 }), reason)).toBeUndefined();
  expect(firstShown(bookOf({ every: 30 }), 'keep_in_touch')).toBeDefined();
});

test('Other reasons stay beside an interval.', () => {
  const worried = ann({ every: 30 }).activity(DAY, 'Ann', 'worry', { note: 'price' });
  expect(reasonsOn(worried, DAY + 40)).toEqual(['keep_in_touch', 'worry_open']);
});

test('Who is to be contacted never is listed for what cannot wait alone.', () => {
  const never = (facts = {}) => ann({ every: 'never', ...facts });
  const days = [0, 30, 100, 200, 400].map((each) => DAY + each);
  const everOn = (builder: () => ReturnType<typeof ann>) => [
    ...new Set(days.flatMap((day) => reasonsOn(builder(), day))),
  ];
  expect(everOn(() => never({ problem: 'Leads', reviewMonths: [1, 4], inheritedFrom: 'Ben' }))).toEqual([]);
  expect(everOn(() => never().deal(DAY - 1, 'Ann', 'lost'))).toEqual([]);
  expect(everOn(() => never().deal(DAY - 1, 'Ann', 'won'))).toEqual([]);
  expect(everOn(() => never().activity(DAY - 9, 'Ann', 'worry', { note: 'price' }))).toEqual([]);
  const asked = () => never().activity(DAY, 'Ann', 'inquiry');
  expect(reasonsOn(asked(), DAY + 1)).toEqual(['waiting_on_us']);
  expect(reasonsOn(asked().activity(DAY + 1, 'Ann', 'message'), DAY + 8)).toEqual(['ready']);
  expect(reasonsOn(never().deal(DAY, 'Ann', 'open'), DAY + 7)).toEqual(['proposal_open']);
  expect(
    reasonsOn(never().activity(DAY, 'Ann', 'trouble').activity(DAY, 'Ann', 'apology'), DAY + 14),
  ).toEqual(['after_trouble']);
  expect(
    reasonsOn(
      never()
        .deal(DAY, 'Ann', 'won')
        .activity(DAY + 1, 'Ann', 'problem', { note: 'Fit' }),
      DAY + 1,
    ),
  ).toEqual(['open_problem']);
});

test('Trust and a problem alone make nobody ready who is to be contacted never.', () => {
  const trusted = (facts: object) =>
    ann({ problem: 'Leads', ...facts }).activities([DAY - 30, DAY - 20, DAY - 10, DAY], 'Ann', 'meeting', {
      from: 'them',
    });
  expect(reasonsOn(trusted({}), DAY + 8, { ready_score: 30 })).toContain('ready');
  expect(reasonsOn(trusted({ every: 'never' }), DAY + 8, { ready_score: 30 })).toEqual([]);
});
