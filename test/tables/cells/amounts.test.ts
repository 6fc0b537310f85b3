// Sixty amount cells, with the values typed by hand.
import { describe, expect, test } from '@jest/globals';
import { amountOf } from '../../../src/tables/cells/amounts.ts';
import type { Cell } from '../../../src/tables/grid.ts';

const readable: readonly (readonly [Cell, number, string])[] = [
  ['¥1,200', 1200, 'JPY'],
  ['￥1,200', 1200, 'JPY'],
  ['￥１，２００', 1200, 'JPY'],
  ['¥ 1,200', 1200, 'JPY'],
  ['1,200円', 1200, 'JPY'],
  ['1200円', 1200, 'JPY'],
  ['1,200 円', 1200, 'JPY'],
  ['１２００円', 1200, 'JPY'],
  ['JPY 1,200', 1200, 'JPY'],
  ['1,200 yen', 1200, 'JPY'],
  ['1.2万円', 12_000, 'JPY'],
  ['1.1万円', 11_000, 'JPY'],
  ['120万円', 1_200_000, 'JPY'],
  ['１２０万円', 1_200_000, 'JPY'],
  ['120万', 1_200_000, ''],
  ['1億円', 100_000_000, 'JPY'],
  ['1億2000万円', 120_000_000, 'JPY'],
  ['1.5億', 150_000_000, ''],
  ['3千円', 3000, 'JPY'],
  ['1万2千円', 12_000, 'JPY'],
  ['1万2,500円', 12_500, 'JPY'],
  ['1,200万円', 12_000_000, 'JPY'],
  ['¥-1,200', -1200, 'JPY'],
  ['-¥1,200', -1200, 'JPY'],
  ['▲1,200', -1200, ''],
  ['△1,200円', -1200, 'JPY'],
  ['−1,200', -1200, ''],
  ['-1,200', -1200, ''],
  ['－１，２００', -1200, ''],
  ['1,200-', -1200, ''],
  ['(1,200)', -1200, ''],
  ['（1,200）', -1200, ''],
  ['($1,200.50)', -1200.5, 'USD'],
  ['$(1,200.50)', -1200.5, 'USD'],
  ['$1,200.50', 1200.5, 'USD'],
  ['$ 1,200.50', 1200.5, 'USD'],
  ['US$1,200.50', 1200.5, 'USD'],
  ['1200.00 USD', 1200, 'USD'],
  ['USD 1200', 1200, 'USD'],
  ['1,234,567.89', 1_234_567.89, ''],
  ['1.200,50 €', 1200.5, 'EUR'],
  ['€1.200,50', 1200.5, 'EUR'],
  ['1.200 €', 1200, 'EUR'],
  ['1.234.567,89', 1_234_567.89, ''],
  ['1 200,50 €', 1200.5, 'EUR'],
  ['1\u202f200,50\u00a0€', 1200.5, 'EUR'],
  ["1'200.50 CHF", 1200.5, 'CHF'],
  ['12,5', 12.5, ''],
  ['12.50', 12.5, ''],
  ['£99', 99, 'GBP'],
  ['₩12,000', 12_000, 'KRW'],
  ['₹1,20,000', 120_000, 'INR'],
  ['0', 0, ''],
  ['+300', 300, ''],
  [1200, 1200, ''],
  [-1200.5, -1200.5, ''],
  [0, 0, ''],
];

const unreadable: readonly (readonly [Cell, string])[] = [
  ['要確認', 'not_an_amount'],
  ['about 1,200', 'not_an_amount'],
  ['1,200〜1,500', 'not_an_amount'],
  ['1,2,3', 'not_an_amount'],
  ['1.2.3', 'not_an_amount'],
  ['--5', 'not_an_amount'],
  ['abc 1200', 'not_an_amount'],
  ['$1,200 €', 'not_an_amount'],
  ['円', 'not_an_amount'],
  ['万円', 'not_an_amount'],
  ['1e400', 'not_an_amount'],
  ['2026/11/22', 'not_an_amount'],
  [true, 'not_an_amount'],
  [new Date(0), 'not_an_amount'],
  ['#REF!', 'error_cell'],
];

const ask = (cell: Cell, locale = 'ja_JP') => amountOf(cell, () => locale);

describe('one amount cell', () => {
  test('there are sixty of them', () => {
    expect(readable.length + unreadable.length).toBeGreaterThanOrEqual(60);
  });

  test.each(readable)('%p is %p %s', (cell, value, currency) => {
    expect(ask(cell)).toEqual({ value, currency });
  });

  test.each(unreadable)('%p is no amount: %s', (cell, flaw) => {
    expect(ask(cell)).toBe(flaw);
  });

  test('a blank cell is no amount and no problem', () => {
    for (const cell of ['', ' ', '　']) expect(ask(cell)).toBeUndefined();
  });

  test('a lone dot before three digits groups thousands only where the decimals have a comma', () => {
    expect(ask('1.200', 'de_DE')).toEqual({ value: 1200, currency: '' });
    expect(ask('1.200', 'en_US')).toEqual({ value: 1.2, currency: '' });
    expect(ask('1.200', 'de_CH')).toEqual({ value: 1.2, currency: '' });
  });
});
