// The whole computation: tables in, where everybody stands, what they are worth and whom to contact out.
import { describe, expect, test } from '@jest/globals';
import { standingsOf } from '../../src/core/funnel/standing.ts';
import { valuesOf } from '../../src/core/ltv/worth.ts';
import { assemblePipeline, trendOf } from '../../src/core/pipeline.ts';
import { cardsOf } from '../../src/core/recontact/card.ts';
import { listOf } from '../../src/core/recontact/list.ts';
import { defaultRules } from '../../src/core/rules/rules.ts';
import { type BookBuilder, book } from '../book-builder.ts';

const TODAY = 500;
const pipelineOf = (built: BookBuilder, rules = {}) =>
  assemblePipeline(built.tables(), { ...defaultRules, ...rules }, TODAY);

const three = () =>
  book()
    .contact({ name: 'Ann', firstMet: 480 })
    .contact({ name: 'Ben' })
    .contact({ name: 'Cho' })
    .activity(490, 'Ben', 'trouble')
    .deal(100, 'Cho', 'won', { amount: 70 });

describe('the pipeline', () => {
  test('has everybody in the order of the contacts, each with standing, worth and card', () => {
    const { standings, people } = pipelineOf(three());
    expect(people.map(({ label }) => label)).toEqual(['Ann', 'Ben', 'Cho']);
    expect(people.map(({ standing }) => standing)).toEqual(standings.people);
    expect(people.map(({ standing }) => standing.stage)).toEqual(['new', 'new', 'dormant']);
    expect(people.map(({ worth }) => worth.revenue)).toEqual([0, 0, 70]);
    expect(people.map(({ card }) => card?.reason)).toEqual(['first_touch', 'apologise', 'dormant']);
  });

  test('is the same as its parts, one after the other', () => {
    const { standings, people, list } = pipelineOf(three());
    expect(standings.people).toEqual(standingsOf(standings.book, defaultRules, TODAY).people);
    const { worths } = valuesOf(standings);
    expect(people.map(({ worth }) => worth)).toEqual(worths);
    const cards = cardsOf(
      standings,
      worths.map(({ total }) => total),
    );
    expect(people.map(({ card }) => card)).toEqual(cards);
    expect(list(2)).toEqual(listOf(standings, cards, 2));
  });

  test('ranks by revenue, expectation and introductions together: who sent a customer comes first', () => {
    const built = book()
      .contact({ name: 'Ann', firstMet: 490 })
      .contact({ name: 'Ben', firstMet: 490 })
      .contact({ name: 'Cho', referredBy: 'Ben' })
      .deal(20, 'Cho', 'won', { amount: 1000 })
      .activity(480, 'Ben', 'thanks');
    const [ann, ben] = pipelineOf(built).people;
    expect([ann?.worth.total, ben?.worth.total]).toEqual([0, 1000]);
    const equal = pipelineOf(
      book().contact({ name: 'Ann', firstMet: 490 }).contact({ name: 'Ben', firstMet: 490 }),
    );
    expect(equal.people[0]?.card?.priority).toBe(equal.people[1]?.card?.priority);
    expect(ann?.card?.priority).toBeLessThan(equal.people[0]?.card?.priority as number);
  });

  test('lists the urgent ones beyond the limit, and only the cards that are given', () => {
    const { list, people } = pipelineOf(three());
    expect(list(0).cards.map(({ position }) => position)).toEqual([1]);
    expect(
      list(5)
        .cards.map(({ position }) => position)
        .sort(),
    ).toEqual([0, 1, 2]);
    const withoutBen = people.map(({ card }, position) => (position === 1 ? undefined : card));
    expect(
      list(5, withoutBen)
        .cards.map(({ position }) => position)
        .sort(),
    ).toEqual([0, 2]);
  });

  test('ignores what is dated after today', () => {
    const later = three().activity(501, 'Ben', 'apology').deal(501, 'Ann', 'won', { amount: 9 });
    expect(pipelineOf(later).people).toEqual(
      pipelineOf(three()).people.map((each) =>
        expect.objectContaining({
          label: each.label,
          worth: each.worth,
          card: each.card,
        }),
      ),
    );
  });

  test('of a book without contacts has the people of the rows, as the first row writes them', () => {
    const built = book()
      .activity(490, 'Dai Lee', 'call')
      .activity(491, 'dai lee', 'call')
      .deal(480, 'Eve', 'open');
    expect(pipelineOf(built).people.map(({ label }) => label)).toEqual(['Dai Lee', 'Eve']);
  });
});

describe('the trend', () => {
  const trend = (built: BookBuilder, days?: number) => {
    const { standings } = pipelineOf(built);
    return trendOf(standings, standings.people[0] as (typeof standings.people)[0], days);
  };
  const ann = () => book().contact({ name: 'Ann' });

  test('is the score less the one of 30 days ago, which counts 0 where there was none', () => {
    // One meeting from them: a balance of 4·ln 3, which halves within 90 days.
    const scoreAfter = (days: number) => 100 * (1 - 2 ** (-(4 * Math.log(3) * 2 ** (-days / 90)) / 12));
    const met = (day: number) => ann().activity(day, 'Ann', 'meeting', { from: 'them' });
    expect(trend(met(500))).toBeCloseTo(22.4179, 4);
    expect(trend(met(471))).toBeCloseTo(scoreAfter(29), 9);
    expect(trend(met(470))).toBeCloseTo(scoreAfter(30) - scoreAfter(0), 9);
    expect(trend(met(470), 10)).toBeCloseTo(scoreAfter(30) - scoreAfter(20), 9);
    expect(trend(met(470), 0)).toBe(0);
  });

  test('is none without a record', () => {
    expect(trend(ann())).toBeUndefined();
  });
});
