// Orders of shops and deals of CRMs: which day counts.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { readDeals } from '../../../src/tables/logs/deals.ts';
import { context, iso, sheet } from '../sheets.ts';
import { codes, read, told } from './deal-rows.ts';

describe('which day', () => {
  const headers = ['Contact', 'Result', 'Created at', 'Close Date', 'Paid at', 'Lost time'];

  test.each<[string, readonly Cell[], string, string | undefined]>([
    ['open: when it was created', ['open', '2026-11-01', '2026-12-24'], '2026-11-01', '2026-12-24'],
    ['open: without it, the close day', ['open', '', '2026-11-10'], '2026-11-10', undefined],
    ['open: not after today', ['open', '', '2026-12-24'], '2026-11-22', '2026-12-24'],
    ['won: when it was paid', ['won', '2026-11-01', '2026-11-05', '2026-11-09'], '2026-11-09', undefined],
    ['won: else when it was closed', ['won', '2026-11-01', '2026-11-05'], '2026-11-05', undefined],
    ['won: else when it was created', ['won', '2026-11-01'], '2026-11-01', undefined],
    [
      'lost: when it was lost',
      ['lost', '2026-11-01', '2026-11-05', '', '2026-11-08'],
      '2026-11-08',
      undefined,
    ],
    ['lost: else when it was closed', ['lost', '2026-11-01', '2026-11-05'], '2026-11-05', undefined],
  ])('%s', (_, [result = '', ...dates], expected, close) => {
    const { rows, problems } = read(headers, ['Ada', result, ...dates]);
    expect(rows.map(({ day: on, expectedClose }) => [iso(on), iso(expectedClose)])).toEqual([
      [expected, close],
    ]);
    expect(problems).toEqual([]);
  });

  test('asked about another day, an open deal without its created day isn’t known to be open yet', () => {
    const grid = sheet([
      headers,
      ['Ada', 'open', '', '2026-12-24'],
      ['Bo', 'open', '2026-11-01', '2026-12-24'],
    ]);
    const { rows } = readDeals(grid, { ...context, isOtherDay: true });
    expect(rows.map((row) => iso(row.day))).toEqual(['2026-12-24', '2026-11-01']);
  });

  test('a won row after today is told; an open one is not', () => {
    const dates = ['2026-12-24', '2026-12-24'];
    expect(codes(read(headers, ['Ada', 'won', ...dates], ['Bo', 'open', ...dates]))).toEqual([
      'warning future_day',
    ]);
  });

  test('of several dates one that can’t be read is a warning; of none, the row is left out', () => {
    const one = read(headers, ['Ada', 'won', '2026-11-01', 'soon']);
    expect([told(one).length, codes(one)]).toEqual([1, ['warning not_a_date']]);
    const none = read(headers, ['Ada', 'won', 'one day', 'soon'], ['Bo', 'won']);
    expect([told(none).length, codes(none)]).toEqual([0, ['error not_a_date', 'error row_without_date']]);
  });
});
