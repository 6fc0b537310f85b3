// One person in several rows, several people at one address, and people who only look alike.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { readContacts } from '../../../src/tables/people/contacts.ts';
import { context, iso, sheet } from '../sheets.ts';

const header = [
  'ID',
  'Name',
  'Company',
  'Email',
  'Phone',
  'First contact',
  'Last contact',
  'Problem',
  'Tags',
  'Do not contact',
  'Notes',
];

function read(...rows: readonly (readonly Cell[])[]) {
  const { rows: people, problems } = readContacts(sheet([header, ...rows]), context);
  return {
    people,
    rows: people.map(({ rows: own }) => own),
    told: problems.map(({ code, cell, values }) => `${code} ${cell} ${Object.values(values).join(' | ')}`),
  };
}

describe('one person', () => {
  test('the same id, whatever the rest says', () => {
    expect(read(['7', 'Ada', 'X'], ['8', 'Bo'], [' 7 ', 'Ada Byron', 'Y']).rows).toEqual([[2, 4], [3]]);
  });

  test('the same address with the same name, or without one', () => {
    expect(
      read(
        ['', 'Ada Byron', '', 'a@example.com'],
        ['', 'ａｄａ byron', '', 'A@Example.com'],
        ['', '', '', 'a@example.com'],
      ).rows,
    ).toEqual([[2, 3, 4]]);
  });

  test('the same name and company where nothing contradicts', () => {
    expect(read(['', '山田 太郎', '青空'], ['', '山田太郎', '青 空', 'y@example.jp']).rows).toEqual([[2, 3]]);
  });

  test('rows are joined through one another', () => {
    expect(
      read(['1', 'Ada', '', 'a@example.com'], ['', 'Ada', 'X', 'a@example.com'], ['', 'Ada', 'X']).rows,
    ).toEqual([[2, 3, 4]]);
  });

  test('the newest row counts, the others fill its gaps; days, ticks, tags and problems come from all', () => {
    const { people, told } = read(
      [
        '',
        'Ada',
        'New Ltd',
        'a@example.com',
        '+81 90-0000-0001',
        '2022-05-01',
        '2026-01-10',
        'fees',
        'vip',
        '',
        '',
      ],
      [
        '',
        'Ada',
        'Old Ltd',
        'a@example.com, b@example.com',
        '090 0000 0001',
        '2020-02-02',
        '2024-03-03',
        'time, fees',
        'fair',
        'x',
        'first note',
      ],
    );
    expect(people).toMatchObject([
      {
        rows: [2, 3],
        company: 'New Ltd',
        emails: ['a@example.com', 'b@example.com'],
        phones: ['+81 90-0000-0001'],
        problem: 'fees, time',
        tags: 'vip, fair',
        doNotContact: true,
        notes: 'first note',
      },
    ]);
    expect([iso(people[0]?.firstMet), iso(people[0]?.lastContact)]).toEqual(['2020-02-02', '2026-01-10']);
    expect(told).toEqual(['merged_rows B2 2, 3 | Ada | 2']);
  });

  test('of rows with the same latest day the lower one is the newer', () => {
    expect(
      read(['', 'Ada', 'Old', 'a@example.com'], ['', 'Ada', 'New', 'a@example.com']).people[0]?.company,
    ).toBe('New');
  });
});

describe('different people', () => {
  test('one address under different names is shared, and nobody is joined', () => {
    const { rows, told } = read(
      ['', 'Ada', 'X', 'info@example.com'],
      ['', 'Bo', 'X', 'info@example.com'],
      ['', '', 'X', 'info@example.com'],
    );
    expect(rows).toEqual([[2], [3], [4]]);
    expect(told).toEqual(['shared_address B2 info@example.com | Ada, Bo, info@example.com | 3']);
  });

  test('the same name with different addresses and companies', () => {
    const { rows, told } = read(
      ['', '佐藤 健', '青空', 'a@example.com'],
      ['', '佐藤 健', '若葉', 'b@example.com'],
    );
    expect([rows, told]).toEqual([[[2], [3]], []]);
  });

  test('the same name and company with different ids or addresses is only listed', () => {
    expect(read(['1', 'Ada', 'X'], ['2', 'Ada', 'X'])).toMatchObject({
      rows: [[2], [3]],
      told: ['perhaps_same B3 Ada | Ada | 3 | 2'],
    });
    expect(read(['', 'Ada', 'X', 'a@example.com'], ['', 'Ada', 'X', 'b@example.com']).rows).toEqual([
      [2],
      [3],
    ]);
  });

  test('a row without name whose addresses lead to two people joins neither', () => {
    expect(
      read(
        ['', 'Ada', '', 'a@example.com'],
        ['', '', '', 'a@example.com, b@example.com'],
        ['', 'Bo', '', 'b@example.com'],
      ).rows,
    ).toEqual([[2], [3], [4]]);
  });

  test('a row that fits two of them joins neither, in any order', () => {
    const [one, two, blank] = [
      ['', 'Ada', 'X', 'a@example.com'],
      ['', 'Ada', 'X', 'b@example.com'],
      ['', 'Ada', 'X'],
    ] as const;
    for (const rows of [
      [one, two, blank],
      [blank, one, two],
      [one, blank, two],
    ]) {
      expect(read(...rows).rows).toHaveLength(3);
    }
  });
});

describe('perhaps the same', () => {
  test.each<[Cell[], Cell[]]>([
    [
      ['', '山田 太郎'],
      ['', '山田太朗'],
    ],
    [
      ['', '髙橋 直子', 'A社'],
      ['', '高橋直子', 'A社'],
    ],
    [
      ['', 'Katherine Low'],
      ['', 'Katharine Low'],
    ],
    [
      ['', 'Ada Byron'],
      ['', 'Byron Ada'],
    ],
    [
      ['', '山田 太郎', '青空株式会社', 'a@example.com'],
      ['', '山田 太郎', '（株）青空', 'b@example.com'],
    ],
    [
      ['', 'Ada'],
      ['', 'Ada', 'X'],
    ],
  ])('%p and %p are listed, never joined', (one, other) => {
    const { rows, told } = read(one, other);
    expect(rows).toEqual([[2], [3]]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^perhaps_same B3 /);
  });

  test.each<[Cell[], Cell[]]>([
    [
      ['', 'Person 11'],
      ['', 'Person 12'],
    ],
    [
      ['', '山田 太郎', '青空'],
      ['', '山田 太朗', '若葉'],
    ],
    [
      ['', 'Bo'],
      ['', 'Jo'],
    ],
    [
      ['', '林 一'],
      ['', '森 一'],
    ],
    [
      ['', 'Ada Byron'],
      ['', 'Ada Baryton'],
    ],
  ])('%p and %p are not', (one, other) => {
    expect(read(one, other).told).toEqual([]);
  });
});

test('after fifty of a kind people are only counted', () => {
  const rows = Array.from({ length: 300 }, (_, index) => [
    '',
    `Person ${Math.floor(index / 2)}`,
    '',
    `p${Math.floor(index / 2)}@example.com`,
  ]);
  const { problems } = readContacts(sheet([header, ...rows]), context);
  const merged = problems.filter(({ code }) => code === 'merged_rows');
  expect([merged.length, merged[50]?.values.rows]).toEqual([51, 100]);
});
