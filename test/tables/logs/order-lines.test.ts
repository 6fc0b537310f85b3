// Rows of orders: which are one purchase, and what it is worth.
import { describe, expect, test } from '@jest/globals';
import { day } from '../sheets.ts';
import { codes, read, told } from './deal-rows.ts';

describe('rows of one order', () => {
  const headers = ['Order number', 'Created at', 'Contact', 'Status', 'Amount', 'Refunded Amount', 'Product'];

  test('are one purchase: the total once where it is the same on each, else the sum', () => {
    const rows = read(
      headers,
      ['#1', '2026-11-01', 'Ada', 'paid', 75.4, '', 'Soap'],
      ['#1', '2026-11-01', 'Ada', '', '', '', 'Candle'],
      ['#2', '2026-11-02', 'Ada', 'paid', 30, '', 'Soap'],
      ['#2', '2026-11-02', 'Ada', 'paid', 30, '', 'Candle'],
      ['#3', '2026-11-03', 'Ada', 'paid', 0.1, '', 'Soap'],
      ['#3', '2026-11-03', 'Ada', 'paid', 0.2, '', 'Candle'],
      ['#4', '2026-11-04', 'Ada', 'paid', 9, 4, 'Soap'],
      ['#4', '', '', '', '', '', 'Candle'],
    );
    expect(told(rows)).toEqual([
      ['Ada', 'won', 75.4, 0, '2026-11-01'],
      ['Ada', 'won', 30, 0, '2026-11-02'],
      ['Ada', 'won', 0.3, 0, '2026-11-03'],
      ['Ada', 'won', 9, 4, '2026-11-04'],
    ]);
    expect(rows.rows.map(({ title, order }) => `${order} ${title}`)).toEqual([
      '#1 Soap',
      '#2 Soap',
      '#3 Soap',
      '#4 Soap',
    ]);
    expect(rows.problems).toMatchObject([{ code: 'joined_lines', values: { orders: 4, rows: 8 } }]);
  });

  test('another day or another person is another order', () => {
    const rows = read(
      headers,
      ['#1', '2026-11-01', 'Ada', 'paid', 5],
      ['#1', '2026-11-02', 'Ada', 'paid', 6],
      ['#1', '2026-11-01', 'Bo', 'paid', 7],
    );
    expect(told(rows).map(([contact, , amount]) => [contact, amount])).toEqual([
      ['Ada', 5],
      ['Ada', 6],
      ['Bo', 7],
    ]);
  });

  test('a refund is a row of its own, on the order’s day where it has none', () => {
    const rows = read(
      headers,
      ['#1', '2026-11-01', 'Ada', 'paid', 50],
      ['#1', '2026-11-01', 'Ada', 'refunded', 50],
      ['#2', '2026-11-02', 'Ada', 'paid', 20],
      ['#2', '', '', 'refunded', 5],
      ['#3', '2026-11-03', 'Ada', 'refunded', 8, -8],
      ['#3', '2026-11-03', 'Ada', '', '', '', 'second line'],
    );
    expect(told(rows)).toEqual([
      ['Ada', 'won', 50, 0, '2026-11-01'],
      ['Ada', 'refunded', 50, 0, '2026-11-01'],
      ['Ada', 'won', 20, 0, '2026-11-02'],
      ['Ada', 'refunded', 5, 0, '2026-11-02'],
      ['Ada', 'refunded', 8, 8, '2026-11-03'],
    ]);
  });

  test('an id that repeats on one day and person is an order; any other counts once', () => {
    const rows = read(
      ['ID', 'Date', 'Contact', 'Result', 'Amount'],
      ['a', '2026-11-01', 'Ada', 'won', 5],
      ['a', '2026-11-01', 'Ada', 'won', 7],
      ['b', '2026-11-02', 'Ada', 'won', 9],
      ['b', '2026-11-03', 'Ada', 'won', 9],
      ['c', '2026-11-04', 'Ada', 'won', 20],
      ['c', '2026-11-05', 'Ada', 'won', -20],
    );
    expect(told(rows).map(([, , amount]) => amount)).toEqual([12, 9, 20, -20]);
    expect(rows.rows.map(({ order }) => order)).toEqual(['', '', 'c', 'c']);
    expect(codes(rows)).toEqual(['info joined_lines', 'warning repeated_id']);
  });
});

test('a deal row of ten thousand lines of one order is read as one', () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => [
    '#1',
    '2026-11-01',
    'Ada',
    'paid',
    1,
    '',
    `item ${index}`,
  ]);
  const headers = ['Order number', 'Created at', 'Contact', 'Status', 'Amount', 'Refunded Amount', 'Product'];
  expect(read(headers, ...lines).rows).toMatchObject([{ amount: 1, day: day('2026-11-01') }]);
});
