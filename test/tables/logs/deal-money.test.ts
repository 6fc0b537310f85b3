// Amounts of deals: several currencies, and what can’t be read.
import { expect, test } from '@jest/globals';
import { codes, read, told } from './deal-rows.ts';

test('two currencies are told with their sums; a column may name the currency', () => {
  const { problems } = read(
    ['Date', 'Contact', 'Result', 'Amount', 'Currency'],
    ['2026-11-01', 'Ada', 'won', 5, 'USD'],
    ['2026-11-01', 'Bo', 'won', 700, '円'],
    ['2026-11-01', 'Cy', 'won', 6, 'usd'],
  );
  expect(problems).toMatchObject([{ code: 'two_currencies', values: { sums: 'USD 11; JPY 700' } }]);
});

test('an amount that can’t be read is told and counts 0, of an open deal and of a won one', () => {
  const rows = read(
    ['Date', 'Contact', 'Result', 'Amount'],
    ['2026-11-01', 'Ada', 'open', 'about a lot'],
    ['2026-11-01', 'Bo', 'won', 'to be seen'],
  );
  expect(told(rows).map(([, , amount]) => amount)).toEqual([0, 0]);
  expect(codes(rows)).toEqual(['warning not_an_amount', 'warning not_an_amount']);
});
