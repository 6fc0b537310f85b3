// What a tab holds, by its header row.
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../src/tables/grid.ts';
import { bestTab, tabKindOf } from '../../src/tables/tab-kind.ts';
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
