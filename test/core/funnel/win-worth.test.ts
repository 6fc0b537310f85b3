// What the people of a pattern brought, are expected to bring, and brought by introductions.
import { describe, expect, test } from '@jest/globals';
import { valuedPatterns } from '../../../src/core/funnel/win-worth.ts';
import { winPatterns } from '../../../src/core/funnel/wins.ts';
import { expectedRevenue, type Model } from '../../../src/core/ltv/value.ts';
import { forecastsOf } from '../../../src/core/ltv/worth.ts';
import { book } from '../../book-builder.ts';

const TODAY = 1000;

const five = () =>
  book()
    .contact({ name: 'Ann', source: 'Web', tags: 'a, b' })
    .contact({ name: 'Ben', source: 'Web', referredBy: 'Ann' })
    .contact({ name: 'Cho', source: 'Fair', referredBy: 'Ben' })
    .contact({ name: 'Dai', source: 'Post', tags: 'b' })
    .contact({ name: 'Eve', source: 'Web', purchases: 2, revenue: 40 })
    .deal(700, 'Ann', 'won', { amount: 100 })
    .deal(900, 'Ann', 'won', { amount: 300 })
    .deal(950, 'Ben', 'won', { amount: 50 })
    .deal(960, 'Cho', 'won', { amount: 7 })
    .deal(960, 'Dai', 'lost');

describe('the patterns with their money', () => {
  test('are those of the wins, in the same order', () => {
    const standings = five().standings(TODAY);
    expect(valuedPatterns(standings, 'source')).toMatchObject(winPatterns(standings, 'source'));
  });

  test('add up revenue and what was brought by introductions; who is in two counts in both', () => {
    const sums = (by: 'source' | 'tag') =>
      Object.fromEntries(
        valuedPatterns(five().standings(TODAY), by).map(({ name, revenue, referred }) => [
          name,
          [revenue, referred],
        ]),
      );
    expect(sums('source')).toEqual({ Web: [490, 64], Fair: [7, 0], Post: [0, 0] });
    expect(sums('tag')).toEqual({ a: [400, 57], b: [400, 57] });
  });

  test('add up what is expected of twelve months, undiscounted, times the margin', () => {
    const standings = five().standings(TODAY, { margin: 0.5 });
    const { model, buyers } = forecastsOf(
      standings.people.map(({ history }) => history),
      TODAY,
    );
    const each = buyers.map((buyer) =>
      buyer === undefined
        ? 0
        : 0.5 * expectedRevenue(model as Model, buyer, { months: 12, discountPerYear: 0 }),
    ) as [number, number, number];
    const [fair, web, post] = ['Fair', 'Web', 'Post'].map((wanted) =>
      valuedPatterns(standings, 'source').find(({ name }) => name === wanted),
    );
    expect(web?.expected).toBeCloseTo(each[0] + each[1], 9);
    expect(fair?.expected).toBeCloseTo(each[2], 9);
    expect(fair?.expected).toBeGreaterThan(0);
    expect(post?.expected).toBeUndefined();
  });
});
