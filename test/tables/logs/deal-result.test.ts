// Orders of shops and deals of CRMs: what was won, with a column of results and without.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { readDeals } from '../../../src/tables/logs/deals.ts';
import { context, sheet } from '../sheets.ts';
import { codes, read, told } from './deal-rows.ts';

describe('what was won', () => {
  test('a day of payment makes an unknown or open row won, and one still to come doesn’t', () => {
    const rows = read(
      ['日付', '相手', 'ステータス', '金額', '入金日'],
      ['2026/11/01', 'Ada', '手配', 5, '2026/11/10'],
      ['2026/11/01', 'Bo', '商談中', 5, '2026/11/10'],
      ['2026/11/01', 'Cy', '手配', 5, '2026/12/10'],
      ['2026/11/01', 'Di', '失注', 5, '2026/11/10'],
      ['2026/11/01', 'Ed', '', 5, ''],
    );
    expect(told(rows).map(([, result]) => result)).toEqual(['won', 'won', 'open', 'lost', 'open']);
  });

  test('without a result column, days of payment tell it', () => {
    const rows = read(
      ['日付', '相手', '金額', '入金日'],
      ['2026/11/01', 'Ada', 5, '2026/11/10'],
      ['2026/11/01', 'Bo', 5],
    );
    expect(told(rows).map(([, result]) => result)).toEqual(['won', 'open']);
  });

  test.each<[string, Cell, Cell, string, string]>([
    ['Won?', 'yes', 'no', 'won', 'lost'],
    ['Is Won', true, false, 'won', 'lost'],
    ['受注可否', '○', '×', 'won', 'lost'],
    ['Paid', 'はい', 'いいえ', 'won', 'open'],
    ['Lost?', 'TRUE', 'FALSE', 'lost', 'open'],
  ])('"%s" means what it says', (header, yes, no, whenYes, whenNo) => {
    const grid = sheet([
      ['Date', 'Contact', 'Amount', header],
      ['2026-11-01', 'Ada', 5, yes],
      ['2026-11-01', 'Bo', 5, no],
    ]);
    const { rows } = readDeals(grid, { ...context, columns: { result: header } });
    expect(rows.map(({ result }) => result)).toEqual([whenYes, whenNo]);
  });

  test('of two columns the last step counts', () => {
    const rows = read(
      ['Date', 'Contact', 'Stage', 'Status'],
      ['2026-11-01', 'Ada', 'Negotiation', 'won'],
      ['2026-11-01', 'Bo', 'Closed Won', 'refunded'],
      ['2026-11-01', 'Cy', 'Closed Won', 'cancelled'],
      ['2026-11-01', 'Di', 'Proposal', ''],
    );
    expect(told(rows).map(([, result]) => result)).toEqual(['won', 'refunded', 'cancelled', 'open']);
  });

  test('a day of cancelling cancels what isn’t refunded', () => {
    const rows = read(
      ['Created at', 'Contact', 'Financial Status', 'Cancelled at'],
      ['2026-11-01', 'Ada', 'paid', '2026-11-02'],
      ['2026-11-01', 'Bo', 'refunded', '2026-11-02'],
    );
    expect(told(rows).map(([, result]) => result)).toEqual(['cancelled', 'refunded']);
  });
});

describe('a list without a result column', () => {
  const sale = ['2026-11-01', 'Ada', 5];

  test('is one of sales where no other column tells otherwise', () => {
    const rows = read(
      ['Date', 'Contact', 'Amount', 'Item', 'Shop', 'Payment method', 'Delivery note'],
      [...sale, 'Trial', 'Open Air', 'Pending card', ''],
      [...sale, 'Demo', 'Open', 'Invoice', ''],
    );
    expect(told(rows).map(([, result]) => result)).toEqual(['won', 'won']);
    expect(codes(rows)).toEqual(['info all_won', 'info unread_columns']);
  });

  test('takes a column of known words as the result, whatever it is called', () => {
    const rows = read(
      ['Date', 'Contact', 'Amount', 'How it went'],
      [...sale, 'Closed Lost'],
      [...sale, 'Negotiation'],
      [...sale, 'Closed Won'],
    );
    expect(told(rows).map(([, result]) => result)).toEqual(['lost', 'open', 'won']);
    expect(rows.columns.result).toEqual([{ index: 3, header: 'How it went', isGuess: true }]);
    expect(codes(rows)).toEqual(['info guessed_column']);
  });

  test.each<[string, readonly Cell[]]>([
    ['Order phase', ['P1', 'P2', 'P3']],
    ['Remark of ours', ['lost', 'good', 'fine']],
  ])('is asked about the column "%s", and its rows are open', (header, cells) => {
    const rows = read(['Date', 'Contact', 'Amount', header], ...cells.map((cell) => [...sale, cell]));
    expect(told(rows).map(([, result]) => result)).toEqual(['open', 'open', 'open']);
    expect(rows.problems.filter(({ code }) => code === 'perhaps_result')).toMatchObject([
      { level: 'warning', cell: 'D', values: { headers: header, rows: 3 } },
    ]);
  });

  test('is what the user says it is', () => {
    const grid = sheet([
      ['Date', 'Contact', 'Amount', 'Order phase'],
      [...sale, 'P1'],
    ]);
    const resultBy = (columns: Record<string, string>) =>
      readDeals(grid, { ...context, columns }).rows.map(({ result }) => result);
    expect(resultBy({ result: '-' })).toEqual(['won']);
    expect(resultBy({ none: 'x|Order phase' })).toEqual(['won']);
  });
});
