// Whole days: the calendar, ISO text, and months of different lengths. And the order of rows.
import { describe, expect, test } from '@jest/globals';
import { civilOf, dayOf, dayOfIso, isoOf, monthsAfter } from '../../../src/core/base/day.ts';
import { datedUpTo } from '../../../src/core/base/order.ts';
import { medianOf } from '../../../src/core/stats/median.ts';
import { fc } from '../../seed.ts';

describe('a day', () => {
  test.each([
    ['1899-12-30', 0],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2026-11-22', 46348],
  ])('%s is number %s, as in a spreadsheet', (iso, day) => {
    expect([dayOfIso(iso), isoOf(day)]).toEqual([day, iso]);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-11-00',
    '2026-11-22T00:00',
    '26-11-22',
    '',
    ' 2026-11-22',
  ])('%j is no day', (text) => {
    expect(dayOfIso(text)).toBeUndefined();
  });

  test('has one calendar date, and the calendar date has that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 200_000 }), (day) => {
        const { year, month, date } = civilOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(dayOfIso(isoOf(day))).toBe(year >= 0 && year <= 9999 ? day : undefined);
      }),
    );
  });
});

describe('months later', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-15', 0, '2026-05-15'],
  ])('%s and %s months is %s', (from, months, to) => {
    expect(isoOf(monthsAfter(dayOfIso(from) as number, months))).toBe(to);
  });
});

describe('rows up to a day', () => {
  const row = (day: number, at: number) => ({ day, row: at });
  test('stand in order of days, on one day the upper first, and none is later', () => {
    const rows = [row(5, 2), row(3, 3), row(9, 4), row(3, 1), row(8, 5)];
    expect(datedUpTo(rows, 8)).toEqual([row(3, 1), row(3, 3), row(5, 2), row(8, 5)]);
    expect(rows[0]).toEqual(row(5, 2));
  });

  test('that are in order already are cut off all the same', () => {
    expect(datedUpTo([row(1, 2), row(2, 3), row(3, 4)], 2)).toEqual([row(1, 2), row(2, 3)]);
    expect(datedUpTo([row(1, 3), row(1, 2)], 1)).toEqual([row(1, 2), row(1, 3)]);
    expect(datedUpTo([], 2)).toEqual([]);
  });
});

describe('the median', () => {
  test.each([
    [[], undefined],
    [[4], 4],
    [[9, 1], 5],
    [[10, 9, 1], 9],
    [[100, 9, 1, 20], 14.5],
  ])('of %j is %s', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});
