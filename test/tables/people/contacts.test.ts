// The cells of a contacts sheet, and the problems they make.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { readContacts } from '../../../src/tables/people/contacts.ts';
import { context, day, iso, sheet, short } from '../sheets.ts';

/** One person with one more column. */
function one(header: string, cell: Cell) {
  const read = readContacts(
    sheet([
      ['Name', header],
      ['Ada', cell],
    ]),
    context,
  );
  const [person] = read.rows;
  if (!person) throw new Error('nobody');
  return { person, problems: short(read.problems) };
}

describe('do not contact', () => {
  test.each([true, 'TRUE', 'true', 'yes', 1, '1', 'x', 'X', '✓', '○', '◯', 'はい', '済', new Date(0)])(
    '%p means yes',
    (cell) => {
      expect(one('連絡不可', cell)).toMatchObject({ person: { doNotContact: true }, problems: [] });
    },
  );

  test.each([false, 'FALSE', 'no', 0, '0', '', ' ', 'いいえ', '-'])('%p means no', (cell) => {
    expect(one('連絡不可', cell)).toMatchObject({ person: { doNotContact: false }, problems: [] });
  });

  test.each(['多分', '×', 7])('%p is a problem and counts as yes, to be safe', (cell) => {
    expect(one('連絡不可', cell)).toMatchObject({
      person: { doNotContact: true },
      problems: ['B2 unclear_yes_no'],
    });
  });

  test('a failed formula is a problem and counts as no', () => {
    expect(one('連絡不可', '#N/A')).toMatchObject({
      person: { doNotContact: false },
      problems: ['B2 error_cell'],
    });
  });
});

describe('review months', () => {
  test.each<[Cell, number[]]>([
    ['4, 10', [4, 10]],
    ['4月・10月', [4, 10]],
    ['Apr/Oct', [4, 10]],
    ['October and April', [4, 10]],
    ['１０月、４月', [4, 10]],
    ['4/10', [4, 10]],
    ['毎年4月', [4]],
    [4, [4]],
    [new Date('2026-04-09T15:00:00Z'), [4, 10]],
    [new Date('2026-11-21T15:00:00Z'), []],
    ['', []],
  ])('%p gives %p', (cell, months) => {
    expect(one('見直し時期', cell).person.reviewMonths).toEqual(months);
  });

  test.each<[Cell]>([['13'], ['春'], [0], [4.1], [new Date('2026-11-21T15:00:00Z')]])(
    '%p is a problem',
    (cell) => {
      expect(one('見直し時期', cell)).toMatchObject({
        person: { reviewMonths: [] },
        problems: ['B2 not_months'],
      });
    },
  );
});

describe('days', () => {
  test('a day after today is a problem where only past days belong', () => {
    for (const header of ['First contact', 'Last contact', 'Last purchase']) {
      expect(one(header, '2026-11-23').problems).toEqual(['B2 future_day']);
      expect(one(header, '2026-11-22').problems).toEqual([]);
    }
    expect(one('Last contact', '2026-11-23').person.lastContact).toBeUndefined();
    expect(iso(one('Next contact', '2027-01-05').person.nextContact)).toBe('2027-01-05');
  });

  test('what is no day is a problem, never a guess', () => {
    expect(one('Last contact', '11/22').problems).toEqual(['B2 no_year']);
    expect(one('Last contact', '2026-02-30').problems).toEqual(['B2 impossible_day']);
    expect(one('Last contact', 'spring').problems).toEqual(['B2 not_a_date']);
  });

  test('one problem for a column says which reading was taken', () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`Person ${index}`, '04/05/2026']);
    const { problems, rows: people } = readContacts(sheet([['Name', 'Last contact'], ...rows]), {
      ...context,
      locale: () => 'en_GB',
    });
    expect(problems.filter(({ code }) => code === 'assumed_date_order')).toMatchObject([
      { cell: 'B', values: { order: 'dayFirst', value: '04/05/2026' } },
    ]);
    expect(new Set(people.map(({ lastContact }) => lastContact))).toEqual(new Set([day('2026-05-04')]));
  });
});

describe('numbers', () => {
  test('purchases are whole numbers from 0', () => {
    expect(one('購入回数', '3回').person.purchases).toBe(3);
    expect(one('購入回数', '').person.purchases).toBeUndefined();
    for (const cell of [2.5, -1, 'many', true])
      expect(one('購入回数', cell)).toMatchObject({ problems: ['B2 not_a_count'] });
  });

  test('two currencies in one column are a problem of the column', () => {
    const { problems } = readContacts(
      sheet([
        ['Name', 'Revenue'],
        ['A', '$100'],
        ['B', '¥100'],
        ['C', 5],
      ]),
      context,
    );
    expect(problems).toMatchObject([
      {
        cell: 'B',
        level: 'warning',
        code: 'two_currencies',
        values: { sums: expect.stringMatching(/^USD .*; JPY /) },
      },
    ]);
  });

  test('an amount that is none is a problem, and the revenue is unknown', () => {
    expect(one('累計売上', '未集計')).toMatchObject({
      person: { revenue: undefined },
      problems: ['B2 not_an_amount'],
    });
  });
});

describe('addresses', () => {
  test.each<[string, string[]]>([
    ['a@example.com ::: b@example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com; b@example.com, a@example.com', ['a@example.com', 'b@example.com']],
    ['Ada Byron <a@example.com>', ['a@example.com']],
    ['ａ＠ｅｘａｍｐｌｅ．ｃｏｍ', ['a@example.com']],
    ['mailto:a@example.com', ['a@example.com']],
    ['なし', []],
    ['-', []],
  ])('%s', (cell, emails) => {
    expect(one('Email', cell)).toMatchObject({ person: { emails }, problems: [] });
  });

  test('what is no address is told, and no key', () => {
    expect(one('Email', 'ask at the desk')).toMatchObject({
      person: { emails: [] },
      problems: ['B2 not_an_email'],
    });
  });
});

describe('cells of any kind', () => {
  test('errors, emoji, long and right-to-left names, and untrimmed ones stop nothing', () => {
    const long = '長'.repeat(200);
    const { rows, problems } = readContacts(
      sheet([
        ['Name', 'Company'],
        ['🌸 Ada', '#REF!'],
        [long, 'X'],
        ['مريم', 'Y'],
        ['  Bo  ', ' Z '],
        ['#N/A', 'W'],
        [42, 'V'],
      ]),
      context,
    );
    expect(rows.map(({ name, company }) => [name, company])).toEqual([
      ['🌸 Ada', ''],
      [long, 'X'],
      ['مريم', 'Y'],
      ['Bo', 'Z'],
      ['', 'W'],
      ['42', 'V'],
    ]);
    expect(short(problems)).toEqual(['B2 error_cell', 'A6 error_cell']);
  });

  test('blank rows, and rows with nothing but an empty tick box, are no rows', () => {
    const { rows, filled, problems } = readContacts(
      sheet([['Name', '連絡不可'], [], ['Ada', false], ['', false], [' ', ''], ['Bo']]),
      context,
    );
    expect([rows.map(({ rows: own }) => own), filled, problems]).toEqual([[[3], [6]], 2, []]);
  });

  test('a row without name, company, address and id is a problem', () => {
    const { rows, nobody, problems } = readContacts(
      sheet([
        ['Name', 'Source'],
        ['', 'X'],
        ['Ada', 'Y'],
      ]),
      context,
    );
    expect([rows.length, nobody, short(problems)]).toEqual([1, 1, ['A2 nobody_in_row']]);
  });
});

describe('a text that says that there is nothing', () => {
  test.each([
    ['悩み', 'problem'],
    ['不安', 'worries'],
    ['流入経路', 'source'],
    ['紹介者', 'referredBy'],
    ['前任者', 'inheritedFrom'],
  ] as const)('is a blank in %s', (header, field) => {
    for (const cell of ['なし', '特になし', 'N/A', '-', 'none'])
      expect(one(header, cell)).toMatchObject({ person: { [field]: '' }, problems: [] });
    expect(one(header, '予約がなし').person[field]).toBe('予約がなし');
  });

  test('stays in a note, which may be any text', () => {
    expect(one('備考', 'なし').person.notes).toBe('なし');
  });
});

test('a thousand like cells are one problem that counts them', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => [`${index}`.padStart(6, 'x'), `soon ${index}`]);
  const { problems } = readContacts(sheet([['Name', 'Last contact'], ...rows]), context);
  expect(problems.filter(({ code }) => code === 'not_a_date')).toMatchObject([
    { cell: 'B2', values: { rows: 1000, value: 'soon 0', cells: 'B2, B3, B4, B5, B6' } },
  ]);
});

test('No column is read but those that are asked for, and those of keys.', () => {
  const rows = sheet([
    ['ID', 'Name', 'E-mail', 'Company', 'Source', 'Revenue', 'Notes'],
    ['c1', 'Ann', 'ann@example.com', 'Acme', 'Fair', 500, 'do not call'],
  ]);
  const [all] = readContacts(rows, context).rows;
  const [asked] = readContacts(rows, context, [], new Set(['revenue'])).rows;
  expect(all).toMatchObject({ source: 'Fair', notes: 'do not call', noCall: true });
  expect(asked).toEqual({ ...all, source: '', notes: '', noCall: false });
});
