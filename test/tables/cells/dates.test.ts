// A hundred date cells, with the days typed by hand.
import { describe, expect, test } from '@jest/globals';
import { isoOf } from '../../../src/core/base/day.ts';
import { dayOfCell, dayOfText } from '../../../src/tables/cells/dates.ts';
import { dayColumn } from '../../../src/tables/cells/day-column.ts';
import { dayReader } from '../../../src/tables/cells/zone.ts';
import type { Cell } from '../../../src/tables/grid.ts';

const toDay = dayReader(() => 'UTC');

const readable: readonly (readonly [Cell, string])[] = [
  ['2026/11/22', '2026-11-22'],
  ['2026-11-22', '2026-11-22'],
  ['2026.11.22', '2026-11-22'],
  ['2026/1/2', '2026-01-02'],
  ['2026-1-2', '2026-01-02'],
  ['2026. 1. 2', '2026-01-02'],
  [' 2026/11/22 ', '2026-11-22'],
  ['２０２６/１１/２２', '2026-11-22'],
  ['２０２６／１１／２２', '2026-11-22'],
  ['２０２６年１１月２２日', '2026-11-22'],
  ['2026年11月22日', '2026-11-22'],
  ['2026年1月2日', '2026-01-02'],
  ['2026 年 1 月 2 日', '2026-01-02'],
  ['2026年11月22日（日）', '2026-11-22'],
  ['2026/11/22(日)', '2026-11-22'],
  ['2026年11月22日 日曜日', '2026-11-22'],
  ['2026−11−22', '2026-11-22'],
  ['2026–11–22', '2026-11-22'],
  ['20261122', '2026-11-22'],
  [20261122, '2026-11-22'],
  ['22 Nov 2026', '2026-11-22'],
  ['12 Mar 2024', '2024-03-12'],
  ['03 Jan 2025', '2025-01-03'],
  ['7 Feb 2022', '2022-02-07'],
  ['Nov 22, 2026', '2026-11-22'],
  ['November 22, 2026', '2026-11-22'],
  ['Nov. 22, 2026', '2026-11-22'],
  ['nov 22 2026', '2026-11-22'],
  ['22-Nov-2026', '2026-11-22'],
  ['22Nov2026', '2026-11-22'],
  ['22nd November 2026', '2026-11-22'],
  ['1 June 2024', '2024-06-01'],
  ['Sept 5, 2023', '2023-09-05'],
  ['May 1, 2026', '2026-05-01'],
  ['Sun, 22 Nov 2026', '2026-11-22'],
  ['Sunday, November 22, 2026', '2026-11-22'],
  ['12 MAR 2024', '2024-03-12'],
  ['2024-03-12 09:14', '2024-03-12'],
  ['2024-03-12 9:14:59', '2024-03-12'],
  ['2024-03-12T09:14:00Z', '2024-03-12'],
  ['2024-03-12T09:14:00.000+09:00', '2024-03-12'],
  ['2024/3/12 23:59', '2024-03-12'],
  ['2024年3月12日 9時14分', '2024-03-12'],
  ['12 Mar 2024, 9:14 AM', '2024-03-12'],
  ['3/22/2024, 9:14 PM', '2024-03-22'],
  ['11/22/2026', '2026-11-22'],
  ['22/11/2026', '2026-11-22'],
  ['4/4/2026', '2026-04-04'],
  ['22-11-2026', '2026-11-22'],
  ['22.11.2026', '2026-11-22'],
  ['4.5.2026', '2026-05-04'],
  ['11.22.2026', '2026-11-22'],
  ['令和8年11月22日', '2026-11-22'],
  ['令和８年１１月２２日', '2026-11-22'],
  ['令和元年5月1日', '2019-05-01'],
  ['令和 8 年 1 月 5 日', '2026-01-05'],
  ['㋿8年11月22日', '2026-11-22'],
  ['R8.11.22', '2026-11-22'],
  ['r8.1.15', '2026-01-15'],
  ['R08/01/15', '2026-01-15'],
  ['R8-1-15', '2026-01-15'],
  ['Ｒ８．１．１５', '2026-01-15'],
  ['平成31年4月30日', '2019-04-30'],
  ['平成元年1月8日', '1989-01-08'],
  ['H31.4.30', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
  ['S50.4.1', '1975-04-01'],
  ['大正15年12月25日', '1926-12-25'],
  ['昭和元年12月25日', '1926-12-25'],
  [46348, '2026-11-22'],
  [46348.75, '2026-11-22'],
  ['46348', '2026-11-22'],
  [new Date(Date.UTC(2026, 10, 22)), '2026-11-22'],
  ['2024/2/29', '2024-02-29'],
];

const unreadable: readonly (readonly [Cell, string])[] = [
  ['11/22', 'no_year'],
  ['11月22日', 'no_year'],
  ['11-22', 'no_year'],
  ['Nov 22', 'no_year'],
  ['22 Nov', 'no_year'],
  ['2026/02/30', 'impossible_day'],
  ['2026-13-01', 'impossible_day'],
  ['2025/2/29', 'impossible_day'],
  ['31/31/2026', 'impossible_day'],
  ['30 Feb 2026', 'impossible_day'],
  ['平成31年5月1日', 'impossible_day'],
  ['令和元年4月30日', 'impossible_day'],
  ['昭和64年1月8日', 'impossible_day'],
  ['R0.1.1', 'impossible_day'],
  ['令和8年2月30日', 'impossible_day'],
  ['0026/11/22', 'impossible_day'],
  ['来週', 'not_a_date'],
  ['soon', 'not_a_date'],
  ['2026', 'not_a_date'],
  ['2026年11月', 'not_a_date'],
  ['9:14', 'not_a_date'],
  ['11/22/26', 'not_a_date'],
  ['Foo 22, 2026', 'not_a_date'],
  ['mayor 5, 2026', 'not_a_date'],
  [2026, 'not_a_date'],
  [0, 'not_a_date'],
  [-5, 'not_a_date'],
  [1e9, 'not_a_date'],
  [true, 'not_a_date'],
  ['#N/A', 'error_cell'],
  ['Loading...', 'error_cell'],
  [new Date(Date.UTC(1899, 11, 30, 9, 14)), 'impossible_day'],
  [new Date(Number.NaN), 'impossible_day'],
];

const columnOf = (cells: readonly Cell[], locale: string) =>
  dayColumn(() => cells, { toDay, locale: () => locale });

describe('one date cell', () => {
  test('there are a hundred of them', () => {
    expect(readable.length + unreadable.length).toBeGreaterThanOrEqual(100);
  });

  test.each(readable)('%p is %s', (cell, iso) => {
    const day = columnOf([cell], 'en_GB').read(cell);
    expect(typeof day === 'number' ? isoOf(day) : day).toBe(iso);
    expect(dayOfCell(cell, { toDay, locale: () => 'en_GB' })).toBe(day);
  });

  test.each(unreadable)('%p is no date: %s', (cell, flaw) => {
    expect(columnOf([cell], 'en_GB').read(cell)).toBe(flaw);
  });

  test('a blank cell is no day and no problem', () => {
    for (const cell of ['', '  ', '　']) expect(columnOf([cell], 'ja_JP').read(cell)).toBeUndefined();
  });

  test('a text of any length is read in one go', () => {
    expect(dayOfText('1'.repeat(50_000))).toBe('not_a_date');
  });
});

describe('dates that can be read both ways', () => {
  const read = (cells: readonly Cell[], locale: string) => {
    const column = columnOf(cells, locale);
    const days = cells
      .map((cell) => column.read(cell))
      .map((day) => (typeof day === 'number' ? isoOf(day) : day));
    return { days, assumed: column.assumed() };
  };

  test('another cell of the column settles them, wherever it stands', () => {
    expect(read(['04/05/2026', '22/11/2026'], 'en_US')).toEqual({
      days: ['2026-05-04', '2026-11-22'],
      assumed: undefined,
    });
    expect(read(['11/22/2026', '04/05/2026'], 'en_GB')).toEqual({
      days: ['2026-11-22', '2026-04-05'],
      assumed: undefined,
    });
  });

  test('without such a cell the locale settles them, and the column says so', () => {
    expect(read(['04/05/2026', '06/07/2026'], 'en_US').days).toEqual(['2026-04-05', '2026-06-07']);
    expect(read(['04/05/2026', '06/07/2026'], 'en_GB').days).toEqual(['2026-05-04', '2026-07-06']);
    expect(read(['04/05/2026'], 'de_DE').assumed).toEqual({ order: 'dayFirst', text: '04/05/2026' });
    expect(read(['04/05/2026'], 'ja_JP').assumed).toEqual({ order: 'monthFirst', text: '04/05/2026' });
  });

  test('cells that contradict each other settle nothing', () => {
    expect(read(['04/05/2026', '22/11/2026', '11/22/2026'], 'en_GB')).toEqual({
      days: ['2026-05-04', '2026-11-22', '2026-11-22'],
      assumed: { order: 'dayFirst', text: '04/05/2026' },
    });
  });

  test('the locale is not asked when no cell needs it', () => {
    const column = dayColumn(() => [], {
      toDay,
      locale: () => {
        throw new Error('asked');
      },
    });
    expect(column.read('2026-11-22')).toBe(46348);
  });
});
