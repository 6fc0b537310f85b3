// The rank of what people are worth (docs/model.md, Order).
import { expect, test } from '@jest/globals';
import { rankAmong } from '../../../src/core/recontact/rank.ts';
import { fc } from '../../seed.ts';

test('goes from 0 for the least to 1 for the most, evenly, in the order of the people', () => {
  expect(rankAmong([300, 0, 70, 1000, 90])).toEqual([0.75, 0, 0.25, 1, 0.5]);
});

test('is the middle of their ranks for equals: two lowest of five share 1/8', () => {
  expect(rankAmong([5, 0, 0, 7, 9])).toEqual([0.5, 0.125, 0.125, 0.75, 1]);
  expect(rankAmong([3, 3, 3])).toEqual([0.5, 0.5, 0.5]);
});

test('is one half for who is alone, and none for nobody', () => {
  expect([rankAmong([42]), rankAmong([])]).toEqual([[0.5], []]);
});

test('is one half on average, and never higher for who is worth less', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2 }), (worth) => {
      const ranks = rankAmong(worth);
      expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeCloseTo(0.5, 12);
      for (const [i, mine] of worth.entries())
        for (const [j, theirs] of worth.entries())
          if (mine < theirs) expect(ranks[i]).toBeLessThan(ranks[j] as number);
    }),
  );
});
