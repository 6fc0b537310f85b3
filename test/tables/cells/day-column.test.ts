// Columns of dates: what the cells settle together, what the locale does, and what the column says of itself.
import { describe, expect, test } from '@jest/globals';
import { isoOf } from '../../../src/core/base/day.ts';
import { dayColumn } from '../../../src/tables/cells/day-column.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { columnOf, toDay } from './date-cells.ts';

test('months without a day are counted, and the first one is named', () => {
  const column = columnOf([], 'en_GB');
  for (const cell of ['2026-11-22', ' 2024年5月', 'Jan 2024', 'Jan 2024']) column.read(cell);
  expect(column.months()).toEqual({ text: '2024年5月', cells: 3 });
  expect(columnOf([], 'en_GB').months()).toBeUndefined();
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
