// Birthdays, with a year and without.
import { expect, test } from '@jest/globals';
import { dayOf } from '../../../src/core/base/day.ts';
import { birthdayColumn } from '../../../src/tables/cells/birthdays.ts';
import { dateWriter, dayReader } from '../../../src/tables/cells/zone.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { fc } from '../../seed.ts';
import { day } from '../sheets.ts';

const zone = () => 'Asia/Tokyo';
const [toDay, toDate] = [dayReader(zone), dateWriter(zone)];
const columnOf = (cells: readonly Cell[], locale = 'en_US') =>
  birthdayColumn(() => cells, { toDay, locale: () => locale, today: day('2026-11-26') });
const read = (cell: Cell, locale?: string) => columnOf([cell], locale).read(cell);

test.each<[Cell, number, number, number | undefined]>([
  ['1980-11-28', 11, 28, 1980],
  ['1980年11月28日', 11, 28, 1980],
  ['28.11.1980', 11, 28, 1980],
  ['28 Nov 1980', 11, 28, 1980],
  ['昭和55年11月28日', 11, 28, 1980],
  ['S55.11.28', 11, 28, 1980],
  ['昭和55年11月28日生', 11, 28, 1980],
  ['19801128', 11, 28, 1980],
  [19_801_128, 11, 28, 1980],
  [29_553, 11, 28, 1980],
  [dayOf(1945, 2, 3) ?? 0, 2, 3, 1945],
  [toDate(day('1980-11-28')), 11, 28, 1980],
  ['11/28/80', 11, 28, 1980],
  ['28-Nov-80', 11, 28, 1980],
  ['28.11.05', 11, 28, 2005],
  ['1904-02-29', 2, 29, 1904],
  // Without a year, or with one that isn't past.
  ['11/28', 11, 28, undefined],
  ['28.11.', 11, 28, undefined],
  ['--11-28', 11, 28, undefined],
  ['11月28日', 11, 28, undefined],
  ['11월 28일', 11, 28, undefined],
  ['Nov 28', 11, 28, undefined],
  ['28 November', 11, 28, undefined],
  ['1128', 11, 28, undefined],
  [1128, 11, 28, undefined],
  ['2/29', 2, 29, undefined],
  ['--02-29', 2, 29, undefined],
  [toDate(day('2026-11-28')), 11, 28, undefined],
  [toDate(day('2026-03-01')), 3, 1, undefined],
  ['2026-11-28', 11, 28, undefined],
  ['2030/11/28', 11, 28, undefined],
])('%p is month %p, day %p, year %p', (cell, month, date, year) => {
  expect(read(cell)).toEqual({ month, date, year });
});

test.each<Cell>(['', ' ', '-', '不明', 'N/A', 'unknown'])('%p says nothing', (cell) => {
  expect(read(cell)).toBeUndefined();
});

test.each<Cell>([
  'soon',
  '2/30',
  '1980-02-30',
  '1979-02-29',
  '1980',
  1980,
  45,
  'Nov 1980',
  true,
  new Date(Number.NaN),
])('%p is no birthday', (cell) => {
  expect(read(cell)).toBe('not_a_birthday');
});

test('a failed formula is told as one', () => {
  expect(read('#N/A')).toBe('error_cell');
});

test('the column says which number is the month, then the locale', () => {
  expect(columnOf(['04/05', '28/11']).read('04/05')).toMatchObject({ month: 5, date: 4 });
  expect(columnOf(['04/05', '11/28/1980'], 'en_GB').read('04/05')).toMatchObject({ month: 4, date: 5 });
  const british = columnOf(['04/05'], 'en_GB');
  expect(british.read('04/05')).toMatchObject({ month: 5, date: 4 });
  expect(british.assumed()).toEqual({ order: 'dayFirst', text: '04/05' });
  expect(read('04/05', 'ja_JP')).toMatchObject({ month: 4, date: 5 });
});

test('what Sheets and Google write is read back', () => {
  const days = fc.integer({ min: dayOf(1911, 1, 1) ?? 0, max: dayOf(2025, 12, 31) ?? 0 });
  fc.assert(
    fc.property(days, (each) => {
      const iso = new Date((each - 25_569) * 86_400_000).toISOString().slice(0, 10);
      const [year, month, date] = iso.split('-').map(Number);
      for (const cell of [iso, each, toDate(each), iso.replaceAll('-', '/')])
        expect(read(cell)).toEqual({ month, date, year });
      expect(read(`-${iso.slice(4)}`)).toEqual({ month, date, year: undefined });
    }),
  );
});
