// Rows of activities, and what is wrong with some.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { readActivities } from '../../../src/tables/logs/activities.ts';
import { context, day, iso, sheet, short } from '../sheets.ts';
import { header, read } from './activity-rows.ts';

test('a row with everything', () => {
  expect(read(['2026/11/20', ' Ada ', '面談・打ち合わせ', '相手', 'tea', '', 'Kim', 'a1']).rows).toEqual([
    {
      row: 2,
      day: day('2026-11-20'),
      contact: 'Ada',
      kind: 'meeting',
      from: 'them',
      note: 'tea',
      until: undefined,
      by: 'Kim',
      id: 'a1',
    },
  ]);
});

describe('a row that can’t be read is left out with one problem', () => {
  test.each<[string, Cell[], string]>([
    ['no date', ['', 'Ada', 'call'], 'A2 row_without_date'],
    ['a note only', ['', '', '', '', 'call back'], 'A2 row_without_date'],
    ['text where a date belongs', ['soon', 'Ada', 'call'], 'A2 not_a_date'],
    ['a date without year', ['11/20', 'Ada', 'call'], 'A2 no_year'],
    ['an error', ['#REF!', 'Ada', 'call'], 'A2 error_cell'],
    ['no contact', ['2026/11/20', '', 'call'], 'B2 row_without_contact'],
    ['a contact that is an error', ['2026/11/20', '#N/A', 'call'], 'B2 error_cell'],
  ])('%s', (_title, row, problem) => {
    const { rows, problems } = read(row);
    expect([rows, short(problems)]).toEqual([[], [problem]]);
  });

  test('the same id twice counts once', () => {
    const { rows, problems } = read(
      ['2026/11/20', 'Ada', 'call', '', '', '', '', 'a1'],
      ['2026/11/21', 'Ada', 'call', '', '', '', '', 'a1'],
    );
    expect([rows.map(({ row }) => row), short(problems)]).toEqual([[2], ['H3 repeated_id']]);
  });
});

test('care of the site needs nobody', () => {
  expect(read(['2026/11/20', '', 'サイトの手入れ'])).toMatchObject({
    rows: [{ kind: 'site_care', contact: '' }],
    problems: [],
  });
});

test('what was called off is a note, and stays in the history', () => {
  const rows = [
    ['Date', 'Contact', 'Kind', 'Note', 'Cancelled'],
    ['2026/11/20', 'Ada', 'meeting', 'moved twice', 'yes'],
    ['2026/11/21', 'Ada', 'meeting', '', 'no'],
    ['2026/11/22', 'Ada', 'call', '', ''],
  ];
  expect(readActivities(sheet(rows), context).rows).toMatchObject([
    { kind: 'note', note: 'moved twice' },
    { kind: 'meeting' },
    { kind: 'call' },
  ]);
});

test('a touch keeps its next day too; no other row does', () => {
  const { rows } = read(
    ['2026/11/20', 'Ada', 'next', '', '', '2027/01/05'],
    ['2026/11/20', 'Ada', 'next'],
    ['2026/11/20', 'Ada', 'call', '', '', '2027/01/05'],
    ['2026/11/20', 'Ada', 'problem', '', '', '2027/01/05'],
  );
  expect(rows.map(({ until }) => iso(until))).toEqual(['2027-01-05', undefined, '2027-01-05', undefined]);
});

describe('a row with a person and a day counts, whatever else can’t be read', () => {
  test.each<[string, Cell[], object, string[]]>([
    ['no kind', ['2026/11/20', 'Ada', ''], { kind: 'message', from: 'us' }, []],
    ['a kind that is an error', ['2026/11/20', 'Ada', '#NAME?'], { kind: 'message' }, ['C2 error_cell']],
    [
      'a side that is an error',
      ['2026/11/20', 'Ada', 'inquiry', '#N/A'],
      { from: 'them' },
      ['D2 error_cell'],
    ],
    ['an unknown side', ['2026/11/20', 'Ada', 'inquiry', 'both'], { from: 'them' }, ['D unknown_words']],
    ['no next day', ['2026/11/20', 'Ada', 'next', '', '', 'spring'], { kind: 'next' }, ['F2 not_a_date']],
    ['a purchase', ['2026/11/20', 'Ada', '購入'], { kind: 'message' }, ['C purchase_in_activities']],
  ])('%s', (_title, row, fields, told) => {
    const { rows, problems } = read(row);
    expect(rows).toMatchObject([fields]);
    expect(short(problems)).toEqual(told);
    expect(problems.every(({ level }) => level === 'warning')).toBe(true);
  });
});

describe('who is meant', () => {
  const who = (headers: Cell[], ...rows: Cell[][]) =>
    readActivities(
      sheet([['date', 'kind', ...headers], ...rows.map((row) => ['2026/11/20', 'call', ...row])]),
      context,
    );

  test('every filled column names the person, the surest first', () => {
    const { rows } = who(
      ['Company', 'First Name', 'Last Name', 'Contact Email', 'Customer ID'],
      ['North', 'Ada', 'Sample', 'ada@example.com', 7],
      ['北商店', '圭', '佐野', '', ''],
    );
    expect(rows.map(({ contact, keys }) => [contact, keys])).toEqual([
      [
        '7',
        [
          { kind: 'id', text: '7' },
          { kind: 'email', text: 'ada@example.com' },
          { kind: 'name', text: 'Ada Sample' },
          { kind: 'company', text: 'North' },
        ],
      ],
      [
        '佐野 圭',
        [
          { kind: 'name', text: '佐野 圭' },
          { kind: 'company', text: '北商店' },
        ],
      ],
    ]);
  });

  test('one column for anything needs no list; an error in one of several is no loss', () => {
    expect(who(['contact'], ['Ada']).rows[0]).not.toHaveProperty('keys');
    const { rows, problems } = who(
      ['Contact Name', 'Contact Email'],
      ['#N/A', 'ada@example.com'],
      ['-', '#REF!'],
    );
    expect(rows).toMatchObject([{ contact: 'ada@example.com' }]);
    expect(short(problems)).toEqual(['D3 error_cell']);
  });
});

test('what was undone is no row and no problem', () => {
  expect(read(['2026/11/20', 'Ada', 'call', '', '', '', '', 'undone a1'])).toMatchObject({
    rows: [],
    problems: [],
    filled: 0,
  });
});

test('rows that are alike in every filled cell all count, and one info names them', () => {
  const { rows, problems } = read(
    ['2026/11/20', 'Ada', 'call'],
    ['2026/11/20', 'Ada', 'call', 'us'],
    ['2026/11/20', 'Bo', 'call'],
    ['2026/11/20', 'Ada', 'call'],
    ['2026/11/20', 'Bo', 'call'],
  );
  expect(rows).toHaveLength(5);
  expect(problems).toMatchObject([
    { code: 'alike_rows', level: 'info', cell: 'A2', values: { list: '2 = 5, 4 = 6', rows: 4 } },
  ]);
});

test('a day after today is kept and told', () => {
  const { rows, problems } = read(['2026/11/23', 'Ada', 'call']);
  expect([rows.length, short(problems)]).toEqual([1, ['A2 future_day']]);
});

test('a day that is told of is told whatever the cell holds it as', () => {
  const { problems } = read([new Date(2099, 0, 5), 'Ada', 'call']);
  expect(problems.map(({ values }) => values)).toMatchObject([{ value: '2099-01-05' }]);
});

describe('the header row', () => {
  test('columns in any order, between others, in Japanese', () => {
    const grid = sheet(
      [
        ['お知らせ'],
        ['種別', '余分', '相手', '日付'],
        ['電話', '?', 'Ada', new Date('2026-11-19T15:00:00Z')],
      ],
      'Activities',
    );
    expect(readActivities(grid, context)).toMatchObject({
      rows: [{ row: 3, kind: 'call', contact: 'Ada', day: day('2026-11-20') }],
      headerRow: 2,
    });
  });

  test('what is missing is named', () => {
    expect(
      readActivities(
        sheet([
          ['date', 'kind'],
          ['2026/11/20', 'call'],
        ]),
        context,
      ).missing,
    ).toEqual(['contact']);
    expect(readActivities(sheet([['2026/11/20', 'Ada', 'call']]), context).missing).toEqual([
      'date',
      'contact',
    ]);
    expect(readActivities(sheet([[]]), context)).toMatchObject({
      rows: [],
      missing: ['date', 'contact'],
      problems: [],
    });
  });

  test('a header row alone is an empty table', () => {
    expect(read()).toMatchObject({ rows: [], missing: [], problems: [] });
  });

  test('a hundred thousand blank rows below are nothing', () => {
    const blanks = Array.from({ length: 100_000 }, () => ['', '', '']);
    expect(
      read(['2026/11/20', 'Ada', 'call'], ...blanks, ['2026/11/21', 'Bo', 'call']).rows.map(({ row }) => row),
    ).toEqual([2, 100_003]);
  });
});

test('a grid that begins elsewhere in its tab names its cells rightly', () => {
  const { rows, problems } = readActivities(
    { ...sheet([header, ['soon', 'Ada', 'call'], ['2026/11/20', 'Ada', 'call']]), row: 10, column: 3 },
    context,
  );
  expect([rows.map(({ row }) => row), short(problems)]).toEqual([[12], ['C11 not_a_date']]);
});
