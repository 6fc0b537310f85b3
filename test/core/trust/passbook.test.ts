// The passbook as one looks at it: the course of the score, what an offer costs, what happened lately.
import { describe, expect, test } from '@jest/globals';
import { defaultRules } from '../../../src/core/rules/rules.ts';
import { ledgerOf, recordOf, trustOf as scoreOn } from '../../../src/core/trust/ledger.ts';
import { courseOf, fadedSince, offerCost, recentOf } from '../../../src/core/trust/passbook.ts';
import type { BookBuilder } from '../../book-builder.ts';
import { fc } from '../../seed.ts';
import { person, them, trustOf, WHO, wholeYear } from './histories.ts';

const courseAt = (built: BookBuilder, today: number, from: number) => {
  const { history } = built.standing(WHO, today);
  return courseOf(ledgerOf(recordOf(history), defaultRules, today), defaultRules, from);
};

const costAt = (built: BookBuilder, today: number) => {
  const { history } = built.standing(WHO, today);
  return offerCost(history, ledgerOf(recordOf(history), defaultRules, today), defaultRules, today);
};

describe('the course of the score', () => {
  test('is on each of its days the score of that day, the last point of a day that of its evening', () => {
    const built = wholeYear().activity(200, WHO, 'trouble').activity(364, WHO, 'ask');
    const course = courseAt(built, 380, 15);
    const evenings = new Map(course.map(({ day, score }) => [day, score]));
    expect(evenings.size).toBeGreaterThan(60);
    const apart = [...evenings].filter(
      ([day, score]) => !(Math.abs(score - (trustOf(built, day).score ?? 0)) < 5e-10),
    );
    expect(apart).toEqual([]);
  });

  test('begins with the window where the record is older, else with the record, at 0', () => {
    const old = person().activity(0, WHO, 'meeting', them);
    expect(courseAt(old, 100, 50)[0]).toEqual({ day: 50, score: trustOf(old, 50).score });
    expect(courseAt(old, 20, -345).slice(0, 2)).toEqual([
      { day: 0, score: 0 },
      { day: 0, score: trustOf(old, 0).score },
    ]);
  });

  test('ends today, and is never farther than a week from the next point', () => {
    const law = fc.property(
      fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 12 }),
      (days) => {
        const built = person();
        for (const day of days) built.activity(day, WHO, 'call');
        const course = courseAt(built, 700, 335).map(({ day }) => day);
        expect(course.at(-1)).toBe(700);
        const steps = course.slice(1).map((day, i) => day - (course[i] as number));
        expect(steps.filter((days) => days < 0 || days > 7)).toEqual([]);
      },
    );
    fc.assert(law);
  });
});

describe('what an offer would cost today', () => {
  test.each<[string, BookBuilder, number, number]>([
    ['10 to somebody unknown', person(), 5, 10],
    ['10 where trust is below 40', person().activity(0, WHO, 'meeting', them), 0, 10],
    ['2.5 where it is 60 and more', wholeYear(), 364, 2.5],
    ['nothing after an enquiry', person().activity(0, WHO, 'inquiry'), 30, 0],
    ['10 again when that is 31 days old', person().activity(0, WHO, 'inquiry'), 31, 10],
    ['nothing more on the day of another one', person().activity(5, WHO, 'ask'), 5, 0],
  ])('%s', (_, built, day, cost) => {
    expect(costAt(built, day)).toBe(cost);
  });

  test('is judged by the score before anything else of the day, as the ledger does it', () => {
    const built = wholeYear().activity(364, WHO, 'trouble');
    const before = built.standing(WHO, 364).trust.balance ?? 0;
    expect(costAt(built, 364)).toBe(2.5);
    const asked = wholeYear().activity(364, WHO, 'trouble').activity(364, WHO, 'ask');
    expect(before - (asked.standing(WHO, 364).trust.balance ?? 0)).toBeCloseTo(2.5, 9);
  });
});

test('what time took is what the ledger lost while there was something to lose, cut at the first day', () => {
  const { history } = person()
    .activity(0, WHO, 'meeting', them)
    .activity(90, WHO, 'trouble')
    .standing(WHO, 180);
  const rows = ledgerOf(recordOf(history), defaultRules, 180);
  const paid = 4 * Math.log(1 + 8 / 4);
  expect(fadedSince(rows, defaultRules, 0)).toBeCloseTo(paid / 2, 9);
  expect(fadedSince(rows, defaultRules, 90)).toBe(0);
  expect(fadedSince(rows, defaultRules, 45)).toBeCloseTo(paid * (2 ** -0.5 - 0.5), 9);
});

test('what moved the score lately is counted by kind and side, what weighs most first', () => {
  const built = person()
    .activity(60, WHO, 'call')
    .activities([70, 90], WHO, 'info')
    .activity(80, WHO, 'meeting', them)
    .activity(85, WHO, 'trouble')
    .deal(95, WHO, 'won', { amount: 5 });
  expect(recentOf(built.standing(WHO, 95).history, defaultRules, 65)).toEqual([
    { kind: 'purchase', from: 'them', count: 1, lastDay: 95 },
    { kind: 'trouble', from: 'us', count: 1, lastDay: 85 },
    { kind: 'meeting', from: 'them', count: 1, lastDay: 80 },
    { kind: 'info', from: 'us', count: 2, lastDay: 90 },
  ]);
});

test('without a record there is neither a course nor anything lately', () => {
  const { history } = person().standing(WHO, 9);
  expect(scoreOn(recordOf(history), defaultRules, 9).score).toBeUndefined();
  expect([courseAt(person(), 9, 0), recentOf(history, defaultRules, 0)]).toEqual([[], []]);
});
