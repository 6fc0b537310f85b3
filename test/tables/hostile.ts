// Tables of any cells that Sheets can hold.
import type { Cell, Grid } from '../../src/tables/grid.ts';
import { anyText, fc } from '../seed.ts';

const words: readonly Cell[] = [
  ...[
    '2026/11/22',
    '11/22',
    '04/05/2026',
    '令和8年2月30日',
    'R8.11.22',
    '12 Mar 2024',
    '2024-03-12 09:14',
    '99999999',
  ],
  ...['¥1,200', '1.2万円', '(1,200)', '1.200,50 €', '万', '$', '-', '1e309', '９９', '4月・10月', 'Apr/Oct'],
  ...[
    '#N/A',
    '#REF!',
    'Loading...',
    '#',
    '=1+1',
    "'",
    '"',
    '\u0000',
    '\u200b',
    '\ufeffx',
    '👩‍👩‍👧',
    'مريم',
    '\ud800',
    '１',
  ],
  ...[
    'call',
    '電話',
    'purchase',
    'us',
    'won',
    '失注',
    'price',
    'x',
    '済',
    'a@b.co',
    'a@b.co ::: c@d.co',
    '@',
    'limit',
    'today',
    'column_name',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'Ada',
    'Ada ',
    'Ａｄａ',
    '山田 太郎',
    '山田太朗',
    'x'.repeat(300),
  ],
  ...[0, -0, 1, 4, 2026, 46348, 46348.5, -1, 1.5, 1e21, -1e308, 5e-324, true, false],
  ...[
    new Date(0),
    new Date(Date.UTC(1899, 11, 30)),
    new Date(Number.NaN),
    new Date(8.64e15),
    new Date(-8.64e15),
  ],
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constant<Cell>('') },
  { weight: 2, arbitrary: anyText({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 1,
    arbitrary: fc.date({ noInvalidDate: true, min: new Date('1850-01-01'), max: new Date('2300-01-01') }),
  },
);

const WIDTH = 7;

/** Rows of equal width with a header row of a table's own names among them, most of the time. */
export function tableOf(aliases: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Grid> {
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...Object.values(aliases).flat()) },
    { weight: 1, arbitrary: cell },
  );
  const needed = Object.values(aliases).map((names) => names[0] ?? '');
  const header = fc.oneof(
    { weight: 2, arbitrary: fc.constant<Cell[]>(needed.slice(0, WIDTH)) },
    {
      weight: 2,
      arbitrary: fc
        .shuffledSubarray(needed, { minLength: Math.min(WIDTH, needed.length) })
        .map((all): Cell[] => all.slice(0, WIDTH)),
    },
    { weight: 3, arbitrary: fc.array<Cell>(name, { minLength: WIDTH, maxLength: WIDTH }) },
    { weight: 1, arbitrary: fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }) },
  );
  const row = fc.array(cell, { minLength: WIDTH, maxLength: WIDTH });
  return fc
    .tuple(fc.array(row, { maxLength: 2 }), header, fc.array(row, { maxLength: 8 }))
    .map(([above, names, below]) => ({ tab: 'T', row: 1, column: 1, cells: [...above, names, ...below] }));
}
