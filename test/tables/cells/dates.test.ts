// A hundred date cells, with the days typed by hand.
import { describe, expect, test } from '@jest/globals';
import { dayOfText } from '../../../src/tables/cells/dates.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { columnOf, isoBoth } from './date-cells.ts';

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
  ["'2026-11-22", '2026-11-22'],
  ['="2026-11-22"', '2026-11-22'],
];

/** A month without a day is its first day. */
const monthsAlone: readonly (readonly [Cell, string])[] = [
  ['Jan 2024', '2024-01-01'],
  ['January 2024', '2024-01-01'],
  ["Jan '24", '2024-01-01'],
  ['Jan-24', '2024-01-01'],
  ['Mai 2024', '2024-05-01'],
  ['2024年5月', '2024-05-01'],
  ['2024年5月下旬', '2024-05-01'],
  ['2024년 5월', '2024-05-01'],
  ['令和6年5月', '2024-05-01'],
  ['2024-05', '2024-05-01'],
  ['2024/5', '2024-05-01'],
  ['05/2024', '2024-05-01'],
];

/** Years of two digits that can be read in one way only, where the day is written first. */
const shortYears: readonly (readonly [Cell, string])[] = [
  ['11/22/26', '2026-11-22'],
  ['1/8/18, 6:14 PM', '2018-08-01'],
  ['04-May-22', '2022-05-04'],
  ["4 May '22", '2022-05-04'],
  ['May 4, 22', '2022-05-04'],
  ['26年3月1日', '2026-03-01'],
  ['31/12/99', '1999-12-31'],
  ['31/12/36', '2036-12-31'],
  ['31/12/37', '1937-12-31'],
  ['30.09.26', '2026-09-30'],
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
  ['2026年13月', 'impossible_day'],
  ['31 Foo 2024', 'not_a_date'],
  ['Q3 2024', 'not_a_date'],
  ['2026-11-22 or so', 'not_a_date'],
  ['2300-01-01', 'impossible_day'],
  ['1899-12-31', 'impossible_day'],
  ['9:14', 'not_a_date'],
  ['--11-28', 'no_year'],
  ['28.11.', 'no_year'],
  ['31/31/26', 'impossible_day'],
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

describe('one date cell', () => {
  test('there are a hundred of them', () => {
    expect(readable.length + unreadable.length).toBeGreaterThanOrEqual(100);
  });

  test.each([...readable, ...monthsAlone, ...shortYears])('%p is %s', (cell, iso) => {
    expect(isoBoth(cell)).toEqual([iso, iso]);
  });

  test.each(unreadable)('%p is no date: %s', (cell, flaw) => {
    expect(columnOf([cell], 'en_GB').read(cell)).toBe(flaw);
  });

  test('a blank cell is no day and no problem', () => {
    for (const cell of ['', '  ', '　']) expect(columnOf([cell], 'ja_JP').read(cell)).toBeUndefined();
  });

  test.each([
    '-',
    '—',
    '--',
    'N/A',
    'n/a',
    'NULL',
    'None',
    'なし',
    '未定',
    'Never',
    '?',
    '0000-00-00',
    '0000-00-00 00:00:00',
  ])('%p says that there is no day, which is no problem', (cell) => {
    expect(columnOf([cell], 'ja_JP').read(cell)).toBeUndefined();
  });

  test('a text of any length is read in one go', () => {
    expect(dayOfText('1'.repeat(50_000))).toBe('not_a_date');
  });
});
