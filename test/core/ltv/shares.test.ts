// How common each rhythm is: the shares that EM would come to.
import { expect, test } from '@jest/globals';
import { BOOK, freelancerBooks } from '../../../bench/freelancers.ts';
import { MUSIC_SHOP, simulatedBook } from '../../../bench/simulate.ts';
import type { Purchase } from '../../../src/core/book/purchases.ts';
import { beliefsOf } from '../../../src/core/ltv/belief.ts';
import { type Buyer, buyerOf } from '../../../src/core/ltv/buyer.ts';
import { ASSUMPTIONS } from '../../../src/core/ltv/rhythm.ts';
import { fitBook, type Model } from '../../../src/core/ltv/value.ts';

const AS_OF = 40_000;
const buyersOf = (book: readonly { readonly past: readonly Purchase[] }[]) =>
  book.map(({ past }) => buyerOf(past, AS_OF) as Buyer);

test.each<[string, Buyer[]]>([
  ['a shop', buyersOf(simulatedBook(MUSIC_SHOP, 300, AS_OF, 273, 0, 1))],
  ['freelancers together', buyersOf(freelancerBooks(20, BOOK, AS_OF, 0, 2).flat())],
  ['one freelancer', buyersOf(freelancerBooks(1, BOOK, AS_OF, 0, 3).flat())],
  ['one client', buyersOf([{ past: [39_000, 39_030, 39_060].map((day) => ({ day, amount: 1 })) }])],
])('another step of EM changes nothing: %s', (_, buyers) => {
  const { shares, population } = fitBook(buyers) as Model;
  const repeaters = buyers.filter(({ frequency }) => frequency > 0);
  const counts = ASSUMPTIONS.rhythms.map(({ prior }) => prior);
  for (const buyer of repeaters) {
    const logs = beliefsOf(buyer, population).map(({ logLikelihood }) => logLikelihood);
    const most = Math.max(...logs);
    const parts = logs.map((log, i) => (shares.repeat[i] as number) * Math.exp(log - most));
    const total = parts.reduce((sum, part) => sum + part, 0);
    parts.forEach((part, i) => {
      counts[i] = (counts[i] as number) + part / total;
    });
  }
  const all = counts.reduce((sum, count) => sum + count, 0);
  counts.forEach((count, i) => {
    expect(Math.abs(count / all - (shares.repeat[i] as number))).toBeLessThan(1e-7);
  });
  expect(shares.once.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});
