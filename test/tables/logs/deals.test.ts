// Rows of deals, and what is wrong with some.
import { describe, expect, test } from '@jest/globals';
import { plainDeal } from '../../../src/core/book/records.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { readDeals } from '../../../src/tables/logs/deals.ts';
import { context, day, sheet, short } from '../sheets.ts';

const header = ['日付', '相手', '結果', '金額', '失注理由', '案件名', '担当', 'id'];
const read = (...rows: readonly (readonly Cell[])[]) => readDeals(sheet([header, ...rows]), context);

test('a row with everything', () => {
  expect(read(['2026/11/20', 'Ada', '失注', '1.2万円', '他社に決定', 'shop page', 'Kim', 'd1']).rows).toEqual(
    [
      {
        row: 2,
        day: day('2026-11-20'),
        contact: 'Ada',
        result: 'lost',
        amount: 12_000,
        reason: 'competitor',
        title: 'shop page',
        by: 'Kim',
        id: 'd1',
        ...plainDeal,
      },
    ],
  );
});

test('a blank amount is 0, a blank reason is other, a reason counts for lost deals only', () => {
  const { rows, problems } = read(
    ['2026/11/20', 'Ada', 'won'],
    ['2026/11/20', 'Ada', 'lost'],
    ['2026/11/20', 'Ada', 'won', -500, '価格'],
  );
  expect(rows.map(({ amount, reason }) => [amount, reason])).toEqual([
    [0, 'other'],
    [0, 'other'],
    [-500, 'other'],
  ]);
  expect(problems).toEqual([]);
});

describe('problems', () => {
  test.each<[string, Cell[], string]>([
    ['no date', ['', 'Ada', 'won', 5], 'A2 row_without_date'],
    ['no contact', ['2026/11/20', '', 'won', 5], 'B2 row_without_contact'],
  ])('%s: the row is left out', (_title, row, problem) => {
    const { rows, problems } = read(row);
    expect([rows, short(problems)]).toEqual([[], [problem]]);
  });

  test.each(['open', 'won', 'lost'])('an amount that is none counts as 0: %s', (result) => {
    const { rows, problems } = read(['2026/11/20', 'Ada', result, '要確認']);
    expect([rows[0]?.amount, short(problems)]).toEqual([0, ['D2 not_an_amount']]);
  });

  test('two currencies are one problem of the column', () => {
    const { problems } = read(
      ['2026/11/20', 'Ada', 'won', '$5'],
      ['2026/11/20', 'Ada', 'won', '5円'],
      ['2026/11/20', 'Ada', 'won', '6円'],
    );
    expect(problems).toMatchObject([
      {
        code: 'two_currencies',
        cell: 'D',
        level: 'warning',
        values: { sums: expect.stringMatching(/^USD .*; JPY /) },
      },
    ]);
  });
});

describe('orders lists of other tools', () => {
  test('without a result column every row is won', () => {
    const { rows } = readDeals(
      sheet([
        ['Date', 'Customer', 'Total', 'Product'],
        ['2026-11-20', 'Ada', '$20.50', 'cup'],
      ]),
      context,
    );
    expect(rows).toMatchObject([{ contact: 'Ada', result: 'won', amount: 20.5, title: 'cup' }]);
  });

  test('of several names for the contact the surest comes first', () => {
    const grid = sheet([
      ['Email', 'Customer', 'Date', 'Amount'],
      ['a@example.com', '', '2026-11-20', 5],
      ['b@example.com', 'Bo', '2026-11-20', 5],
    ]);
    expect(readDeals(grid, context).rows.map(({ contact }) => contact)).toEqual([
      'a@example.com',
      'b@example.com',
    ]);
  });

  test('a date column is guessed when nothing is called so; an amount never', () => {
    const grid = sheet([
      ['Erledigt', 'Customer', 'Amount owed', 'Result'],
      ['2026-11-20', 'Ada', 5, 'won'],
    ]);
    expect(readDeals(grid, context)).toMatchObject({
      rows: [{ amount: 0 }],
      problems: [
        { code: 'guessed_column', cell: 'A' },
        { code: 'unread_columns', values: { columns: ['Amount owed'] } },
      ],
    });
  });

  test('a list of days and people with neither a result nor an amount is none of deals', () => {
    const grid = sheet([
      ['Date', 'Customer', 'Kind'],
      ['2026-11-20', 'Ada', 'call'],
    ]);
    expect(readDeals(grid, context)).toMatchObject({
      rows: [],
      missing: ['amount'],
      problems: [{ code: 'missing_column' }],
    });
  });
});

describe('a row with a person and a day counts, whatever else can’t be read', () => {
  test('a blank or unknown result is open; blanks without a word', () => {
    const { rows, problems, unknownWords } = read(
      ['2026/11/20', 'Ada', ''],
      ['2026/11/20', 'Bo', 'maybe'],
      ['2026/11/20', 'Cy', '成約'],
      ['2026/11/20', 'Di', '#N/A'],
    );
    expect(rows.map(({ result }) => result)).toEqual(['open', 'open', 'won', 'open']);
    expect(problems).toMatchObject([
      { code: 'unknown_words', level: 'info', cell: 'C', values: { words: [{ word: 'maybe', rows: 1 }] } },
      { code: 'error_cell', level: 'warning', cell: 'C5' },
    ]);
    expect(unknownWords).toEqual([{ column: 'result', word: 'maybe', rows: 1 }]);
  });

  test('a column in which no word is known is a warning', () => {
    const { problems } = read(['2026/11/20', 'Ada', 'A'], ['2026/11/20', 'Bo', 'B']);
    expect(problems).toMatchObject([{ code: 'unknown_words', level: 'warning', values: { rows: 2 } }]);
  });

  test('an unknown reason is another one, and its words are kept', () => {
    const { rows, problems } = read(
      ['2026/11/20', 'Ada', 'lost', '', 'the weather'],
      ['2026/11/20', 'Bo', 'lost', '', '予算の都合'],
    );
    expect(rows.map(({ reason, reasonText }) => [reason, reasonText])).toEqual([
      ['other', 'the weather'],
      ['price', ''],
    ]);
    expect(problems).toMatchObject([
      { code: 'unknown_words', level: 'info', cell: 'E', values: { rows: 1 } },
    ]);
  });

  test('the user’s own words come first', () => {
    const words = {
      meanings: { weather: ['時期が合わない'], 脈あり: ['ask', 'open'], 成約: ['cancelled'] },
      points: {},
    };
    const grid = sheet([
      header,
      ['2026/11/20', 'Ada', '失注', '', 'Weather'],
      ['2026/11/20', 'Bo', '脈あり'],
      ['2026/11/20', 'Cy', '成約'],
    ]);
    const { rows } = readDeals(grid, { ...context, words });
    expect(rows.map(({ result, reason }) => [result, reason])).toEqual([
      ['lost', 'not_now'],
      ['open', 'other'],
      ['cancelled', 'other'],
    ]);
  });
});

test('what was undone is no row and no problem', () => {
  expect(read(['2026/11/20', 'Ada', 'won', 5, '', '', '', 'undone d1'])).toMatchObject({
    rows: [],
    problems: [],
  });
});
