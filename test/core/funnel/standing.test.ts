// Where everybody stands on a day, and that one person alone stands where the book puts them.
import { describe, expect, test } from '@jest/globals';
import { standingOf } from '../../../src/core/funnel/standing.ts';
import { book } from '../../book-builder.ts';

const TODAY = 1000;

describe('where people stand', () => {
  test('follows the order of the book, with history, trust, band and stage of each', () => {
    const { people } = book()
      .contact({ name: 'Ann' })
      .contact({ name: 'Ben' })
      .activity(TODAY, 'Ben', 'meeting', { from: 'them' })
      .standings(TODAY);
    expect(people.map(({ position, stage, band }) => [position, stage, band])).toEqual([
      [0, 'new', 'none'],
      [1, 'nurturing', 'acquainted'],
    ]);
    expect(people[1]?.trust.score).toBeCloseTo(22.4179, 4);
  });

  test('uses the median gap of the whole book for who bought on one day', () => {
    // Gaps: 100 and 300 of Ben, 200 of Cho: their median is 200, three of which are longer than 180 days.
    const built = (age: number) =>
      book()
        .contact({ name: 'Ann' })
        .contact({ name: 'Ben' })
        .contact({ name: 'Cho' })
        .deal(TODAY - age, 'Ann', 'won')
        .deal(500, 'Ben', 'won')
        .deal(600, 'Ben', 'won')
        .deal(900, 'Ben', 'won')
        .deal(600, 'Cho', 'won')
        .deal(800, 'Cho', 'won')
        .standings(TODAY);
    expect(built(600).bookGapDays).toBe(200);
    expect([built(600).people[0]?.stage, built(601).people[0]?.stage]).toEqual(['customer', 'dormant']);
    expect(book().contact({ name: 'Ann' }).standings(TODAY).bookGapDays).toBeUndefined();
  });

  test('of one person alone is the same, given the gap of the book', () => {
    const { people, rules, bookGapDays } = book()
      .contact({ name: 'Ann' })
      .contact({ name: 'Ben' })
      .deal(600, 'Ann', 'won')
      .deal(500, 'Ben', 'won')
      .deal(650, 'Ben', 'won')
      .standings(TODAY);
    for (const each of people)
      expect(standingOf(each.history, each.position, bookGapDays, rules, TODAY)).toEqual(each);
  });
});
