// Lists whose money is called by something that is usually no amount.
import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/tables/grid.ts';
import { readDeals } from '../../../src/tables/logs/deals.ts';
import { tabKindOf } from '../../../src/tables/tab-kind.ts';
import { context, sheet } from '../sheets.ts';

const rowsOf = (header: string, cell: Cell, ...more: readonly [string, Cell][]) => [
  ['Date', 'Client', 'Project', 'Status', header, ...more.map(([name]) => name)],
  ['2026-10-01', 'Ada', 'Logo', 'Paid', cell, ...more.map(([, value]) => value)],
];
const amountOf = (...given: Parameters<typeof rowsOf>) =>
  readDeals(sheet(rowsOf(...given)), context).rows.map(({ amount }) => amount);

test.each(['Fee', 'Net', 'Subtotal', '販売価格', '小計', '費用（税込）'])(
  '%s alone is the amount, and told as a guess',
  (header) => {
    expect(amountOf(header, '1,200')).toEqual([1200]);
    const { columns } = readDeals(sheet(rowsOf(header, '1,200')), context);
    expect(columns.amount).toMatchObject([{ header, isGuess: true }]);
  },
);

test('what is nearer to what was paid is taken first', () => {
  expect(amountOf('Fee', 30, ['Net', 970])).toEqual([970]);
  expect(amountOf('Net', 970, ['Subtotal', 1000])).toEqual([1000]);
  expect(amountOf('Fee', 30, ['Amount', 1000])).toEqual([1000]);
});

test('the price of a piece is no amount where pieces are counted', () => {
  expect(amountOf('販売価格', 500, ['数量', 3])).toEqual([0]);
});

test('what a seller pays is no amount: a fee beside a payout, or below 0', () => {
  expect(amountOf('Fees', 30, ['Payout', 970])).toEqual([970]);
  expect(amountOf('Fee', -30)).toEqual([0]);
});

test('digits without separators are a number, though they may be a day', () => {
  expect(amountOf('費用', '30000')).toEqual([30_000]);
});

test('a column without numbers, or one that the user said is nothing, is none', () => {
  expect(amountOf('Fee', 'to be agreed')).toEqual([0]);
  const read = (columns: Record<string, string>) =>
    readDeals(sheet(rowsOf('Fee', 1200)), { ...context, columns }).rows.map(({ amount }) => amount);
  expect(read({ none: 'Fee' })).toEqual([0]);
  expect(read({ amount: '-' })).toEqual([0]);
});

test('days, clients, projects and fees are sales; a log of calls with a fee is none', () => {
  const list = [
    ['Date', 'Client', 'Project', 'Fee'],
    ['2026-10-01', 'Ada', 'Logo', 1200],
    ['2026-10-02', 'Bo', 'Site', 800],
  ];
  expect(tabKindOf(sheet(list))?.kind).toBe('deals');
  const calls = [
    ['Date', 'Client', 'Type', 'Note', 'Fee'],
    ['2026-10-01', 'Ada', 'Call', 'asked', 10],
    ['2026-10-02', 'Bo', 'Visit', 'came', 20],
  ];
  expect(tabKindOf(sheet(calls))?.kind).toBe('activities');
});
