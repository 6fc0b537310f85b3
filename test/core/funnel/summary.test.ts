// The funnel's summary, worked by hand: who is where now,
// who ever got how far, at what rate, and how long it took.
import { describe, expect, test } from '@jest/globals';
import { stageSummary } from '../../../src/core/funnel/summary.ts';
import { phaseOf, stageKeys } from '../../../src/core/vocabulary/stages.ts';
import { book } from '../../book-builder.ts';

const TODAY = 400;

/** Six people: two talked to, one offered, one lost, one who bought once, one who bought twice. */
const six = () =>
  book()
    .contact({ name: 'Ann', firstMet: 390 })
    .contact({ name: 'Ben' })
    .contact({ name: 'Cho', firstMet: 300 })
    .contact({ name: 'Dai', firstMet: 100 })
    .contact({ name: 'Eve', firstMet: 200 })
    .contact({ name: 'Fay', firstMet: 210 })
    .activity(395, 'Ben', 'meeting', { from: 'them' })
    .activity(390, 'Cho', 'ask')
    .deal(120, 'Dai', 'lost')
    .activity(260, 'Eve', 'ask')
    .deal(290, 'Eve', 'won')
    .deal(220, 'Fay', 'won')
    .deal(380, 'Fay', 'won');

const rowOf = (stage: string) => stageSummary(six().standings(TODAY)).find((row) => row.stage === stage);

describe('the summary', () => {
  test('has a row for each stage, in the order of the funnel, with the people there now', () => {
    const rows = stageSummary(six().standings(TODAY));
    expect(rows.map(({ stage }) => stage)).toEqual([...stageKeys]);
    expect(rows.map(({ stage, phase }) => phase === phaseOf(stage))).not.toContain(false);
    expect(
      Object.fromEntries(rows.filter(({ people }) => people > 0).map((row) => [row.stage, row.people])),
    ).toEqual({ new: 1, nurturing: 1, offered: 1, not_now: 1, customer: 1, repeat: 1 });
  });

  test('counts at each milestone everybody who ever reached it or a later one', () => {
    expect(['new', 'offered', 'customer', 'repeat'].map((stage) => rowOf(stage)?.reached)).toEqual([
      6, 4, 2, 1,
    ]);
    expect(['nurturing', 'not_now', 'dormant'].map((stage) => rowOf(stage)?.reached)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('gives at each milestone the rate of reaching the next one, and none at the last', () => {
    expect(rowOf('new')?.rate?.rate).toBeCloseTo(4.5 / 7, 12);
    expect(rowOf('offered')?.rate?.rate).toBeCloseTo(2.5 / 5, 12);
    expect(rowOf('customer')?.rate).toMatchObject({ rate: 0.5 });
    expect(rowOf('repeat')?.rate).toBeUndefined();
  });

  test('gives the median days from the start to the milestone, and none to new', () => {
    // offered: Cho 90, Dai 20, Eve 60, Fay 10; customer: Eve 90, Fay 10; repeat: Fay 170.
    expect(['new', 'offered', 'customer', 'repeat'].map((stage) => rowOf(stage)?.medianDays)).toEqual([
      undefined,
      40,
      50,
      170,
    ]);
  });

  test('leaves out of the days who has no known start', () => {
    const built = six().contact({ name: 'Gus', lastContact: 200 }).deal(399, 'Gus', 'open');
    const offered = stageSummary(built.standings(TODAY)).find(({ stage }) => stage === 'offered');
    expect([offered?.reached, offered?.medianDays]).toEqual([5, 40]);
  });

  test('adds up the amounts of open deals where their people are now, and is blank where there are none', () => {
    const built = six()
      .deal(395, 'Ann', 'open', { amount: 300, title: 'Site' })
      .deal(396, 'Cho', 'open', { amount: 70 })
      .deal(396, 'Fay', 'open', { amount: 5 })
      .deal(397, 'Fay', 'open', { title: 'More', amount: 10 });
    const values = stageSummary(built.standings(TODAY)).filter(({ openValue }) => openValue !== undefined);
    expect(values.map(({ stage, openValue }) => [stage, openValue])).toEqual([
      ['offered', 370],
      ['repeat', 15],
    ]);
  });

  test('of an empty book is all zeros, without rates', () => {
    const rows = stageSummary(book().standings(TODAY));
    expect(rows.map(({ people }) => people)).toEqual(stageKeys.map(() => 0));
    expect(rows.map(({ rate }) => rate)).toEqual(stageKeys.map(() => undefined));
  });
});
