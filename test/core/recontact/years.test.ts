// Simulated years: nobody is forgotten, nobody is pestered, and every reason has its day.
import { expect, test } from '@jest/globals';
import { type Course, type DoneCard, type Life, START } from '../../../bench/years/life.ts';
import { longestSilence, mayBeContacted, unansweredCards } from '../../../bench/years/measures.ts';
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
  const missing = reasonKeys.filter((reason) => !seen.has(reason));
  expect(
    missing.map((reason) => `${reason} never occurs: give somebody its cause in bench/years/characters.ts`),
  ).toEqual([]);
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

/** How often each reason brought up somebody who didn't answer. */
const byReason = (cards: readonly DoneCard[]): string =>
  [...new Set(cards.map(({ reason }) => reason))]
    .map((reason) => `${cards.filter((card) => card.reason === reason).length} for ${reason}`)
    .join(', ');

test('Without an answer within a year nobody gets more than 10 cards, unless the sheet wants it more often.', () => {
  const pestered = lives()
    .filter(({ contact }) => typeof contact.every !== 'number')
    .map(unansweredCards)
    .filter((cards) => cards.length > 10);
  // A reason that holds for weeks needs rests that are longer, or that grow (docs/model.md).
  expect(pestered.map(byReason)).toEqual([]);
});
