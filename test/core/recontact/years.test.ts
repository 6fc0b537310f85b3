// Simulated years: nobody is forgotten, nobody is pestered, and every reason has its day.
import { expect, test } from '@jest/globals';
import { once } from '../../../src/core/base/once.ts';
import { reasonKeys } from '../../../src/core/recontact/reasons/all.ts';
import { seedOf, seedsOf } from '../../seed.ts';
import { longestSilence, mostUnansweredCards, START, simulate } from './simulation.ts';

const DAYS = 548;

const years = once(() => [
  ...seedsOf(1, 2, 5).map((seed) => simulate(seed, DAYS)),
  simulate(seedOf(4), DAYS, { people: 300, mostCards: Number.POSITIVE_INFINITY, hasWeekends: true }),
]);
const lives = () => years().flatMap((year) => year.lives);

test('Every reason occurs.', () => {
  const seen = new Set(years().flatMap((year) => [...year.reasons]));
  expect(reasonKeys.filter((reason) => !seen.has(reason))).toEqual([]);
}, 120_000);

test('Nobody who may be contacted is left without a touch for more than 250 days, of 80 people or of 300.', () => {
  expect(Math.max(...lives().map((life) => longestSilence(life, START + DAYS - 1)))).toBeLessThanOrEqual(250);
});

test('Without an answer within a year nobody gets more than 10 cards, unless the sheet wants it more often.', () => {
  const counts = lives()
    .filter(({ contact }) => typeof contact.every !== 'number')
    .map((life) => mostUnansweredCards(life.cardDays, life.turnDays));
  expect(Math.max(...counts)).toBeLessThanOrEqual(10);
});
