// A hundred date cells, with the days typed by hand.
import { describe, expect, test } from '@jest/globals';
import { dayOf, isoOf } from '../../../src/core/base/day.ts';
import { dayOfCell, dayOfText } from '../../../src/tables/cells/dates.ts';
import { dayColumn } from '../../../src/tables/cells/day-column.ts';
import { dayReader } from '../../../src/tables/cells/zone.ts';
import type { Cell } from '../../../src/tables/grid.ts';

const toDay = dayReader(() => 'UTC');

/** Under it years of two digits lie until 2036. */
const today = dayOf(2026, 11, 26);

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

/** Times of day, in all writings; the day is that of the zone, which is UTC here. */
const withTimes: readonly (readonly [Cell, string])[] = [
  ['2026/10/01 午後3:14', '2026-10-01'],
  ['2026年10月1日 午前9時5分', '2026-10-01'],
  ['2026年10月1日15:14', '2026-10-01'],
  ['2026/10/01(木) 10:00〜11:00', '2026-10-01'],
  ['2026-10-01 10:00-11:00', '2026-10-01'],
  ['2026/10/01 14時頃', '2026-10-01'],
  ['Oct 1, 2026 3:14 PM', '2026-10-01'],
  ['Oct 1, 2026 8:14 PM EDT', '2026-10-02'],
  ['Oct 1, 2026 7:59 PM EDT', '2026-10-01'],
  ['Oct 1, 2026 12:30 AM CEST', '2026-09-30'],
  ['3:14 PM, Oct 1, 2026', '2026-10-01'],
  ['15:14 2026/10/01', '2026-10-01'],
  ['Friday 3rd May 2024 at 3pm', '2024-05-03'],
  ['Thu Oct 01 2026 15:14:00 GMT+0900 (JST)', '2026-10-01'],
  ['Thu Oct 01 2026 05:14:00 GMT+0900 (Japan Standard Time)', '2026-09-30'],
  ['Thu Oct 01 2026 05:14:00 GMT+0900 (日本標準時)', '2026-09-30'],
  ['Thu Oct  1 05:14:00 JST 2026', '2026-09-30'],
  ['Thu Oct 01 05:14:00 +0900 2026', '2026-09-30'],
  ['Thu, 01 Oct 2026 23:14:00 -0500', '2026-10-02'],
  ['2026-10-01T23:30:00Z', '2026-10-01'],
  ['2026-10-01T23:30:00.123-02:00', '2026-10-02'],
  ['2026-10-01 01:30:00+02', '2026-09-30'],
  ['20261001T151400Z', '2026-10-01'],
  ['20261001151400', '2026-10-01'],
  // Midnight to the second is how programs write a day without a time.
  ['2026-10-01T00:00:00+09:00', '2026-10-01'],
  ['2026-10-01T00:00:01+09:00', '2026-09-30'],
  ['1.10.2026 15.14', '2026-10-01'],
];

/** Month names in their languages, and the weekdays beside them. */
const withNames: readonly (readonly [Cell, string])[] = [
  ['5. Mai 2024', '2024-05-05'],
  ['Mo., 5. Mär. 2024, 15:14 Uhr', '2024-03-05'],
  ['05. Dez 2024 um 15.14 Uhr', '2024-12-05'],
  ['1er janvier 2024', '2024-01-01'],
  ['lundi 5 août 2024 à 15h14', '2024-08-05'],
  ['mar. 5 mars 2024', '2024-03-05'],
  ['5 de mayo de 2024', '2024-05-05'],
  ['miércoles, 5 de junio de 2024, 3:14 p. m.', '2024-06-05'],
  ['5 de março de 2024 às 15:14', '2024-03-05'],
  ['segunda-feira, 5 de fevereiro de 2024', '2024-02-05'],
  ['martedì 5 marzo 2024 alle ore 15:14', '2024-03-05'],
  ['5 mei 2024 om 15:14', '2024-05-05'],
  ['dinsdag 12 mrt 2024', '2024-03-12'],
  ['5 maja 2024 r.', '2024-05-05'],
  ['śr., 15 października 2025', '2025-10-15'],
  ['5 мая 2024 г., 15:14', '2024-05-05'],
  ['12 окт. 2024', '2024-10-12'],
  ['2024년 5월 3일 (금) 오후 3:14', '2024-05-03'],
  ['2024. 5. 3. 오후 3:14', '2024-05-03'],
  ['2024年5月3日 星期五 下午3:14', '2024-05-03'],
  ['2024-May-03', '2024-05-03'],
  ['昭和50年4月1日生', '1975-04-01'],
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

const columnOf = (cells: readonly Cell[], locale: string) =>
  dayColumn(() => cells, { toDay, today, locale: () => locale });

describe('one date cell', () => {
  test('there are a hundred of them', () => {
    expect(readable.length + unreadable.length).toBeGreaterThanOrEqual(100);
  });

  test.each([...readable, ...withTimes, ...withNames, ...monthsAlone, ...shortYears])(
    '%p is %s',
    (cell, iso) => {
      const day = columnOf([cell], 'en_GB').read(cell);
      expect(typeof day === 'number' ? isoOf(day) : day).toBe(iso);
      expect(dayOfCell(cell, { toDay, today, locale: () => 'en_GB' })).toBe(day);
    },
  );

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

  test('a moment with a zone has the day of the spreadsheet', () => {
    const inTokyo = dayColumn(() => [], { toDay: dayReader(() => 'Asia/Tokyo'), locale: () => 'ja_JP' });
    const iso = (cell: string) => isoOf(inTokyo.read(cell) as number);
    expect(iso('2026-10-01T15:00:00.000Z')).toBe('2026-10-02');
    expect(iso('2026-10-01T14:59:59Z')).toBe('2026-10-01');
    expect(iso('Oct 1, 2026 3:14 PM EDT')).toBe('2026-10-02');
    expect(iso('2026-10-01 15:14')).toBe('2026-10-01');
  });

  test('months without a day are counted, and the first one is named', () => {
    const column = columnOf([], 'en_GB');
    for (const cell of ['2026-11-22', ' 2024年5月', 'Jan 2024', 'Jan 2024']) column.read(cell);
    expect(column.months()).toEqual({ text: '2024年5月', cells: 3 });
    expect(columnOf([], 'en_GB').months()).toBeUndefined();
  });

  test('a text of any length is read in one go', () => {
    expect(dayOfText('1'.repeat(50_000))).toBe('not_a_date');
  });
});

describe('dates that can be read in several ways', () => {
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

  test('one cell among many that contradicts them is a mistake, and the column says so', () => {
    const cells = [
      '04/05/2026',
      ...Array.from({ length: 12 }, (_, at) => `0${1 + (at % 9)}/${13 + at}/2026`),
      '22/11/2026',
    ];
    const { days, assumed } = read(cells, 'en_GB');
    expect([days[0], days[13]]).toEqual(['2026-04-05', '2026-11-22']);
    expect(assumed).toEqual({ order: 'monthFirst', text: '04/05/2026' });
  });

  test('years of two digits are last where a cell cannot begin with the year', () => {
    expect(read(['11/1/16', '1/8/18, 6:14 PM', '4/24/18'], 'ja_JP')).toEqual({
      days: ['2016-11-01', '2018-01-08', '2018-04-24'],
      assumed: undefined,
    });
    expect(read(['30.09.26', '01.10.26', '31.10.26'], 'ja_JP').days).toEqual([
      '2026-09-30',
      '2026-10-01',
      '2026-10-31',
    ]);
  });

  test('years of two digits are first where the cells leave nothing else', () => {
    expect(read(['26/03/01', '98/11/22'], 'en_GB').days).toEqual(['2026-03-01', '1998-11-22']);
    // Read with the day first these would lie in 2031, 2030 and 2029.
    expect(read(['25/03/31', '25/04/30', '25/05/29'], 'en_GB')).toEqual({
      days: ['2025-03-31', '2025-04-30', '2025-05-29'],
      assumed: undefined,
    });
    // The number that hardly changes is the year.
    expect(read(['24/03/01', '24/04/12', '25/05/22', '25/06/05'], 'en_GB').days).toEqual([
      '2024-03-01',
      '2024-04-12',
      '2025-05-22',
      '2025-06-05',
    ]);
  });

  test('otherwise the locale says where the year is, and the column says so', () => {
    expect(read(['11/10/12'], 'ja_JP')).toEqual({
      days: ['2011-10-12'],
      assumed: { order: 'yearFirst', text: '11/10/12' },
    });
    expect(read(['11/10/12'], 'en_US').days).toEqual(['2012-11-10']);
    expect(read(['11/10/12'], 'de_DE').days).toEqual(['2012-10-11']);
  });

  test('a date without a year settles the order too', () => {
    expect(read(['04/05/2026', '11/22'], 'en_GB').days).toEqual(['2026-04-05', 'no_year']);
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
