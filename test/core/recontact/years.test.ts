// Simulated years: nobody is forgotten, nobody is pestered, and every reason has its day.
import { expect, test } from '@jest/globals';
import { reasonKeys } from '../../../src/core/recontact/reasons/all.ts';
import { seedsOf } from '../../seed.ts';
import { longestSilence, mostUnansweredCards, START, simulate, type Year } from './simulation.ts';

const DAYS = 545;
const SEEDS = seedsOf(1, 2, 3, 4, 5);

let lived: readonly Year[] | undefined;
const years = (): readonly Year[] => {
  lived ??= SEEDS.map((seed) => simulate(seed, DAYS));
  return lived;
};
const lives = () => years().flatMap((year) => year.lives);

test('Every reason occurs.', () => {
  const seen = new Set(years().flatMap((year) => [...year.reasons]));
  expect(reasonKeys.filter((reason) => !seen.has(reason))).toEqual([]);
}, 120_000);

test('Nobody who may be contacted is left without a touch for more than 250 days.', () => {
  expect(Math.max(...lives().map((life) => longestSilence(life, START + DAYS - 1)))).toBeLessThanOrEqual(250);
});

test('Without an answer within a year, and without an open deal, nobody gets more than 9 cards.', () => {
  expect(
    Math.max(...lives().map((life) => mostUnansweredCards(life.quietCardDays, life.turnDays))),
  ).toBeLessThanOrEqual(9);
});

test('With a deal that stays open, one person in 400 may get a tenth.', () => {
  const counts = lives().map((life) => mostUnansweredCards(life.cardDays, life.turnDays));
  expect(Math.max(...counts)).toBeLessThanOrEqual(10);
  expect(counts.filter((count) => count > 9).length).toBeLessThanOrEqual(1);
});
