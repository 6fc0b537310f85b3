// Orders of shops and deals of CRMs: which day counts, what was won, and which rows are one purchase.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { readDeals } from '../../../src/tables/logs/deals.ts';
import { context, day, iso, sheet } from '../sheets.ts';

type Rows = readonly (readonly Cell[])[];

const read = (headers: readonly Cell[], ...rows: Rows) => readDeals(sheet([headers, ...rows]), context);
const codes = ({ problems }: ReturnType<typeof readDeals>) =>
  problems.map(({ level, code }) => `${level} ${code}`);

/** Contact, result, amount, refund and day of each deal. */
const told = ({ rows }: ReturnType<typeof readDeals>) =>
  rows.map(({ contact, result, amount, refunded, day: on }) => [contact, result, amount, refunded, iso(on)]);

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
