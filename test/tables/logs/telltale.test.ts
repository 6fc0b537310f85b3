// Whether a list without a result column is one of sales.
import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { readingWithoutResult } from '../../../src/tables/logs/telltale.ts';
import { sheet } from '../sheets.ts';

/** A list with date, contact and amount, and one more column. */
function reading(header: string, cells: readonly Cell[], choice = {}) {
  const rows = cells.map((cell) => ['2026-11-01', 'Ada', 5, cell]);
  const texts = ['Date', 'Contact', 'Amount', header];
  const column = (index: number) => [{ index, header: texts[index] ?? '', isGuess: false }];
  const columns = { date: column(0), contact: column(1), amount: column(2) };
  return readingWithoutResult(
    sheet([texts, ...rows]),
    { row: 0, texts, columns, lostChoices: [], doubts: [], unread: [] },
    choice,
  ).kind;
}

test.each<[string, readonly Cell[], string]>([
  ['Status', ['Closed Lost', 'Closed Won'], 'taken'],
  ['Whatever', ['失注', '商談中', 'x'], 'taken'],
  ['Status', ['A', 'B'], 'asked'],
  ['Whatever', ['lost', 'x', 'y'], 'asked'],
  ['Status', ['', '-', 'N/A'], 'allWon'],
  ['Product', ['Trial', 'Demo'], 'allWon'],
  ['支払方法', ['Pending', '銀行振込'], 'allWon'],
  ['Shop', ['Open'], 'allWon'],
  ['Whatever', ['Paid', 'Delivered'], 'allWon'],
  ['Remark', ['lost their keys on the way', 'we lost touch'], 'allWon'],
  ['Whatever', Array.from({ length: 200 }, (_, index) => (index === 0 ? 'lost' : `text ${index}`)), 'allWon'],
])('a column "%s" of %j: %s', (header, cells, expected) => {
  expect(reading(header, cells)).toBe(expected);
});

test('what the user has said counts', () => {
  expect(reading('Status', ['A'], { result: '-' })).toBe('allWon');
  expect(reading('Status', ['A'], { none: 'status' })).toBe('allWon');
  expect(reading('Status', ['A'], { none: 'Region\nShoe size' })).toBe('asked');
});
