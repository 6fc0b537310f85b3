// Amounts as people type them into the form of a deal.
import { expect, test } from '@jest/globals';
import { amountOf } from '../../sidebar/forms/amount.ts';

test.each([
  ['1200', 1200],
  ['1,200', 1200],
  ['¥1,200', 1200],
  ['￥１，２００', 1200],
  ['1,200円', 1200],
  ['1.2万円', 12_000],
  ['120万', 1_200_000],
  ['$1,200.50', 1200.5],
  ['-500', -500],
  ['−500', -500],
  [' 1 200 ', 1200],
])('%s is %d', (text, amount) => {
  expect(amountOf(text)).toBe(amount);
});

test.each(['', 'abc', '12a', '1.2.3', '円', '1-2', '12,50', '1.200', '1.200,50', '1,2'])(
  '“%s” is no amount',
  (text) => {
    expect(amountOf(text)).toBeUndefined();
  },
);
