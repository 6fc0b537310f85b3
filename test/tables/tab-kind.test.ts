// What a tab holds, by its header row.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../src/tables/grid.ts';
import { bestTab, tabKindOf } from '../../src/tables/tab-kind.ts';
import { fc, seedOf } from '../seed.ts';
import { sheet } from './sheets.ts';

describe('a tab is', () => {
  test.each<[string, Cell[][], string | undefined]>([
    [
      'contacts',
      [
        ['Name', 'Email'],
        ['Ada', 'a@example.com'],
      ],
      'contacts',
    ],
    [
      'contacts with a date and a type of their own',
      [
        ['Name', 'Email', 'Date', 'Type'],
        ['Ada', 'a@example.com', '2026-01-01', 'lead'],
      ],
      'contacts',
    ],
    [
      'rules below a line of which every word is one of their names',
      [
        ['Value', 'Unit'],
        ['設定', '説明', '値'],
        ['limit', '', 8],
      ],
      'rules',
    ],
    [
      'activities',
      [
        ['date', 'contact', 'kind', 'from', 'note'],
        ['2026-01-01', 'Ada', 'call', '', ''],
      ],
      'activities',
    ],
    [
      'activities without rows',
      [['日付', '相手', '種別', '誰から', 'メモ', '期日', '担当', 'id']],
      'activities',
    ],
    ['deals', [['日付', '相手', '結果', '金額', '理由', '案件名', '担当', 'id']], 'deals'],
    [
      'an orders list',
      [
        ['Date', 'Customer', 'Amount'],
        ['2026-01-01', 'Ada', 5],
      ],
      'deals',
    ],
    [
      'an orders list with addresses',
      [
        ['Date', 'Name', 'Email', 'Amount', 'Product'],
        ['2026-01-01', 'Ada', 'a@example.com', 5, 'cup'],
      ],
      'deals',
    ],
    [
      'rules',
      [
        ['setting', 'value'],
        ['limit', 5],
      ],
      'rules',
    ],
    [
      'something else',
      [
        ['Month', 'Rent'],
        ['May', 500],
      ],
      undefined,
    ],
    ['blank', [[]], undefined],
  ])('%s', (_title, rows, kind) => {
    expect(tabKindOf(sheet(rows))?.kind).toBe(kind);
  });
});

test('of several contacts tabs the one with the most known headers is chosen, then the one with more rows', () => {
  const small = sheet(
    [
      ['Name', 'Email'],
      ['Ada', 'a@example.com'],
    ],
    'small',
  );
  const long = sheet(
    [
      ['Name', 'Email'],
      ['Ada', 'a@example.com'],
      ['Bo', 'b@example.com'],
    ],
    'long',
  );
  const wide = sheet(
    [
      ['Name', 'Email', 'Company'],
      ['Ada', 'a@example.com', 'X'],
    ],
    'wide',
  );
  expect(bestTab([small, long], 'contacts')?.tab).toBe('long');
  expect(bestTab([small, wide, long], 'contacts')?.tab).toBe('wide');
  expect(bestTab([small], 'deals')).toBeUndefined();
});

describe('a log with just the columns that Set up makes is what all kinds tried would tell,', () => {
  const people = ['Ann Baker', '佐藤 健', 'bob@example.com'];
  const column = fc.constantFrom<readonly Cell[]>(
    ...[people, ['a@example.com'], ['call', '電話'], ['us', '相手'], ['won', '失注'], ['lead', '見込み客']],
    ...[['2026-11-22', '11/22'], [46_000, 120], ['¥1,200'], ['090-1234-5678'], ['yes', 'no'], ['']],
    ...[
      ['price', '予算'],
      ['Site A', '保守契約'],
      ['call', 'Ann Baker', '2026-11-22', 5, 'a@example.com', ''],
    ],
  );
  const cellsOf = (of: readonly Cell[]) => fc.array(fc.constantFrom(...of), { minLength: 12, maxLength: 12 });

  test.each([
    [['Date', 'Contact', 'Kind', 'From', 'Note', 'Until', 'By', 'ID']],
    [['日付', '相手', '種別', '誰から', 'メモ', '期日', '担当', 'ID']],
    [['Date', 'Contact', 'Result', 'Amount', 'Reason', 'Title', 'By', 'ID']],
    [['日付', '相手', '結果', '金額', '理由', '案件名', '担当', 'ID']],
  ])('whatever is below %j', (labels) => {
    const columns = fc.tuple(...labels.map(() => column.chain(cellsOf)));
    const headers = fc.shuffledSubarray(labels, { minLength: labels.length });
    fc.assert(
      fc.property(headers, columns, fc.nat({ max: 12 }), fc.boolean(), (header, cells, rows, isKnown) => {
        const body = Array.from({ length: rows }, (_, row) => cells.map((each) => each[row] ?? ''));
        const isPerson = isKnown ? (text: string) => people.includes(text) : undefined;
        const quick = tabKindOf(sheet([header, ...body]), isPerson);
        // With a blank column beside it, it is no longer just that: every kind is tried.
        const tried = tabKindOf(sheet([[...header, ''], ...body]), isPerson);
        expect(quick).toEqual(tried);
      }),
      { numRuns: 300, seed: seedOf(29) },
    );
  });
});
