// Rows of activities, and what is wrong with some.
import { describe, expect, test } from '@jest/globals';
import { activityKinds, sides } from '../../../src/core/vocabulary/kinds.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { readActivities } from '../../../src/tables/logs/activities.ts';
import { context, day, iso, sheet, short } from '../sheets.ts';

const header = ['date', 'contact', 'kind', 'from', 'note', 'until', 'by', 'id'];
const read = (...rows: readonly (readonly Cell[])[]) => readActivities(sheet([header, ...rows]), context);

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

describe('words', () => {
  test('keys, English and Japanese names are all known, in any width and case', () => {
    for (const [kind, { en, ja }] of Object.entries(activityKinds)) {
      for (const word of [kind, en, ja, kind.toUpperCase(), ` ${en} `, kind.replace(/_/g, ' ')]) {
        expect([word, read(['2026/11/20', 'Ada', word]).rows[0]?.kind]).toEqual([word, kind]);
      }
    }
    for (const [side, { en, ja }] of Object.entries(sides)) {
      for (const word of [side, en, ja])
        expect(read(['2026/11/20', 'Ada', 'call', word]).rows[0]?.from).toBe(side);
    }
    for (const [word, side] of [
      ['自分', 'us'],
      ['先方', 'them'],
    ])
      expect(read(['2026/11/20', 'Ada', 'call', word ?? '']).rows[0]?.from).toBe(side);
  });

  test('a part of a name is enough', () => {
    const kinds = ['メール', '打ち合わせ', '問い合わせ', '見積', 'クレーム', 'Quote'].map(
      (word) => read(['2026/11/20', 'Ada', word]).rows[0]?.kind,
    );
    expect(kinds).toEqual(['message', 'meeting', 'inquiry', 'ask', 'trouble', 'ask']);
  });

  test('a blank side means us, for an enquiry them', () => {
    expect(
      read(['2026/11/20', 'Ada', 'call'], ['2026/11/20', 'Ada', 'inquiry']).rows.map(({ from }) => from),
    ).toEqual(['us', 'them']);
  });
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
    ['no kind', ['2026/11/20', 'Ada', ''], 'C2 row_without_kind'],
    ['an unknown kind', ['2026/11/20', 'Ada', 'fax'], 'C2 unknown_kind'],
    ['a kind that is an error', ['2026/11/20', 'Ada', '#NAME?'], 'C2 error_cell'],
    ['a purchase', ['2026/11/20', 'Ada', '購入・受注'], 'C2 purchase_in_activities'],
    ['an unknown side', ['2026/11/20', 'Ada', 'call', 'both'], 'D2 unknown_side'],
    ['a next day that is none', ['2026/11/20', 'Ada', 'next', '', '', 'spring'], 'F2 not_a_date'],
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

test('until counts for a next contact only, and may be blank there', () => {
  const { rows } = read(
    ['2026/11/20', 'Ada', 'next', '', '', '2027/01/05'],
    ['2026/11/20', 'Ada', 'next'],
    ['2026/11/20', 'Ada', 'call', '', '', '2027/01/05'],
  );
  expect(rows.map(({ until }) => iso(until))).toEqual(['2027-01-05', undefined, undefined]);
});

test('a day after today is kept and told', () => {
  const { rows, problems } = read(['2026/11/23', 'Ada', 'call']);
  expect([rows.length, short(problems)]).toEqual([1, ['A2 future_day']]);
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
      'kind',
    ]);
    expect(readActivities(sheet([[]]), context)).toMatchObject({
      rows: [],
      missing: ['date', 'contact', 'kind'],
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
    { ...sheet([header, ['2026/11/20', 'Ada', 'fax'], ['2026/11/20', 'Ada', 'call']]), row: 10, column: 3 },
    context,
  );
  expect([rows.map(({ row }) => row), short(problems)]).toEqual([[12], ['E11 unknown_kind']]);
});
