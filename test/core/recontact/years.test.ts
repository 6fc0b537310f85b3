// Simulated years: nobody is forgotten, nobody is pestered, and every reason has its day.
import { expect, test } from '@jest/globals';
import { type Course, type Life, START } from '../../../bench/years/life.ts';
import { longestSilence, mayBeContacted, mostUnansweredCards } from '../../../bench/years/measures.ts';
import { simulate } from '../../../bench/years/simulation.ts';
import { once } from '../../../src/core/base/once.ts';
import { reasonKeys } from '../../../src/core/recontact/reasons/all.ts';
import { seedOf, seedsOf } from '../../seed.ts';

const DAYS = 548;

/** Five places a workday, whatever is urgent besides; `npm run simulate` tries many more. */
const workdays: Course = { mostCards: Number.POSITIVE_INFINITY, hasWeekends: true };
const years = once(() => [
  ...seedsOf(1, 2, 5).map((seed) => simulate(seed, DAYS)),
  simulate(seedOf(4), DAYS, { ...workdays, people: 300 }),
]);
const passing = once(() =>
  [15, 150].map((people) => simulate(seedOf(4), DAYS, { ...workdays, people, passedShare: 1 / 3 })),
);
const lives = () => years().flatMap((year) => year.lives);
const silenceOf = (life: Life) => longestSilence(life, START + DAYS - 1);

test('Every reason occurs.', () => {
  const seen = new Set(years().flatMap((year) => [...year.reasons]));
  expect(reasonKeys.filter((reason) => !seen.has(reason))).toEqual([]);
}, 120_000);

test('Nobody who may be contacted is left without a touch for more than 250 days, of 80 people or of 300.', () => {
  expect(Math.max(...lives().map(silenceOf))).toBeLessThanOrEqual(250);
});

test('Where a third of the cards is passed over it is no more than 300 days, and nobody is never touched.', () => {
  const passed = passing().flatMap((year) => year.lives);
  expect(Math.max(...passed.map(silenceOf))).toBeLessThanOrEqual(300);
  const listed = [...lives(), ...passed].filter(mayBeContacted);
  expect(listed.filter(({ touchDays }) => touchDays.length === 0)).toEqual([]);
});

test('Without an answer within a year nobody gets more than 10 cards, unless the sheet wants it more often.', () => {
  const counts = lives()
    .filter(({ contact }) => typeof contact.every !== 'number')
    .map((life) => mostUnansweredCards(life.cardDays, life.turnDays));
  expect(Math.max(...counts)).toBeLessThanOrEqual(10);
});
