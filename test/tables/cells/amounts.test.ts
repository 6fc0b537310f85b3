// Amount cells, with the values typed by hand.
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
  ['1.1億円', 110_000_000, 'JPY'],
  ['$8.2M', 8_200_000, 'USD'],
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
  ['¥10,000-', 10_000, 'JPY'],
  ['10,000円-', 10_000, 'JPY'],
  ['1.200,-', 1200, ''],
  ['1,200.-', 1200, ''],
  ["CHF 1'200.—", 1200, 'CHF'],
  ['1.200,-- €', 1200, 'EUR'],
  ['1.200,00-', -1200, ''],
  ['30,000円(税別)', 30_000, 'JPY'],
  ['11,000円（税込）', 11_000, 'JPY'],
  ['税込11,000円', 11_000, 'JPY'],
  ['11,000円（10%税込）', 11_000, 'JPY'],
  ['50,000円+税', 50_000, 'JPY'],
  ['¥5,000（前金）', 5000, 'JPY'],
  ['約50万円', 500_000, 'JPY'],
  ['50万円程度', 500_000, 'JPY'],
  ['～50万円', 500_000, 'JPY'],
  ['50万円～', 500_000, 'JPY'],
  ['金10,000円也', 10_000, 'JPY'],
  ['3百万円', 3_000_000, 'JPY'],
  ['5千万円', 50_000_000, 'JPY'],
  ['500千円', 500_000, 'JPY'],
  ['1兆円', 1e12, 'JPY'],
  ['about 1,200', 1200, ''],
  ['approx. $1,200', 1200, 'USD'],
  ['30K', 30_000, ''],
  ['$30k', 30_000, 'USD'],
  ['1.5M', 1_500_000, ''],
  ['€1.5M', 1_500_000, 'EUR'],
  ['1,5 Mio. €', 1_500_000, 'EUR'],
  ['250 Tsd. €', 250_000, 'EUR'],
  ['25 k€', 25_000, 'EUR'],
  ['3 MEUR', 3_000_000, 'EUR'],
  ['2bn USD', 2e9, 'USD'],
  ['1.1 million', 1_100_000, ''],
  ['1.5 lakh', 150_000, ''],
  ['₹2 Cr', 20_000_000, 'INR'],
  ['Rs. 1,200', 1200, 'INR'],
  ['Rs.1,20,000.50', 120_000.5, 'INR'],
  ['10 000 Kč', 10_000, 'CZK'],
  ['1 200,50 zł', 1200.5, 'PLN'],
  ['1 200 kr', 1200, 'kr'],
  ['kr. 1.200,00', 1200, 'kr'],
  ['1 200 kr.-', 1200, 'kr'],
  ['R$ 1.200,00', 1200, 'BRL'],
  ['R$ 1.200', 1200, 'BRL'],
  ['Fr. 99.50', 99.5, 'CHF'],
  ['1.200 Ft', 1200, 'HUF'],
  ['¥1.200', 1200, 'JPY'],
  ['1 200 руб.', 1200, 'RUB'],
  ['1,200원', 1200, 'KRW'],
  ['50만원', 500_000, 'KRW'],
  ['1.5亿元', 150_000_000, 'CNY'],
  ['HK$1,200', 1200, 'HKD'],
  ['NT$1,200元', 1200, 'TWD'],
  ['$1,200 CAD', 1200, 'CAD'],
  ['1200 dollars', 1200, 'USD'],
  ['USD 1,200.00', 1200, 'USD'],
  ['1,200 USD', 1200, 'USD'],
  ['CHF 1,200.00 incl. VAT', 1200, 'CHF'],
  ['1.200,00 € zzgl. MwSt.', 1200, 'EUR'],
  ['$.50', 0.5, 'USD'],
  ['0.750', 0.75, ''],
  ['0,750', 0.75, ''],
  ["'1,200", 1200, ''],
  ['="1,200"', 1200, ''],
  ['1.2E+05', 120_000, ''],
  ['無料', 0, ''],
  [1200, 1200, ''],
  [-1200.5, -1200.5, ''],
  [0, 0, ''],
];

const unreadable: readonly (readonly [Cell, string])[] = [
  ['要確認', 'not_an_amount'],
  ['1,200〜1,500', 'not_an_amount'],
  ['1,2,3', 'not_an_amount'],
  ['1.2.3', 'not_an_amount'],
  ['--5', 'not_an_amount'],
  ['abc 1200', 'not_an_amount'],
  ['$1,200 €', 'not_an_amount'],
  ['円', 'not_an_amount'],
  ['12.5%', 'not_an_amount'],
  ['5,000円/月', 'not_an_amount'],
  ['090-1234-5678', 'not_an_amount'],
  ['50万円〜60万円', 'not_an_amount'],
  ['(1,200', 'not_an_amount'],
  ['-(1,200)', 'not_an_amount'],
  ['万円', 'not_an_amount'],
  ['1e400', 'not_an_amount'],
  ['2026/11/22', 'not_an_amount'],
  [true, 'not_an_amount'],
  [new Date(0), 'not_an_amount'],
  ['#REF!', 'error_cell'],
];

const ask = (cell: Cell, locale = 'ja_JP', currencyCell?: Cell) =>
  amountOf(cell, { locale: () => locale, currencyCell });

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

  test.each(['', ' ', '　', '-', '—', 'N/A', 'NULL', 'なし', '未定', 'Never', 'TBD'])(
    '%p says that there is no amount, which is no problem',
    (cell) => {
      expect(ask(cell)).toBeUndefined();
    },
  );

  test('a lone dot before three digits groups thousands only where the decimals have a comma', () => {
    expect(ask('1.200', 'de_DE')).toEqual({ value: 1200, currency: '' });
    expect(ask('1.200', 'en_US')).toEqual({ value: 1.2, currency: '' });
    expect(ask('1.200', 'de_CH')).toEqual({ value: 1.2, currency: '' });
    expect(ask('$1.200', 'en_US')).toEqual({ value: 1.2, currency: 'USD' });
    expect(ask('$1.200', 'es_CL')).toEqual({ value: 1200, currency: 'USD' });
  });

  test('a Currency column names the currency where the cell names none, or one whose name several have', () => {
    expect(ask(1200, 'en_US', 'EUR')).toEqual({ value: 1200, currency: 'EUR' });
    expect(ask('1,200.00', 'en_US', ' eur ')).toEqual({ value: 1200, currency: 'EUR' });
    expect(ask('1.200', 'en_US', 'EUR')).toEqual({ value: 1200, currency: 'EUR' });
    expect(ask('$1,200', 'en_US', 'CAD')).toEqual({ value: 1200, currency: 'CAD' });
    expect(ask('1 200 kr', 'en_US', 'SEK')).toEqual({ value: 1200, currency: 'SEK' });
    expect(ask('€1,200', 'en_US', 'USD')).toEqual({ value: 1200, currency: 'EUR' });
    expect(ask('1,200', 'ja_JP', '日本円')).toEqual({ value: 1200, currency: 'JPY' });
    expect(ask('1,200', 'en_US', 'US Dollar ($)')).toEqual({ value: 1200, currency: 'USD' });
    expect(ask('1,200', 'en_US', '')).toEqual({ value: 1200, currency: '' });
  });
});
