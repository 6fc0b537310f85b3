// Date cells with a time of day, in all writings: the day is that of the zone.
import { expect, test } from '@jest/globals';
import { isoOf } from '../../../src/core/base/day.ts';
import { dayColumn } from '../../../src/tables/cells/day-column.ts';
import { dayReader } from '../../../src/tables/cells/zone.ts';
import type { Cell } from '../../../src/tables/grid.ts';
import { isoBoth } from './date-cells.ts';

/** The zone is UTC here. */
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

test.each(withTimes)('%p is %s', (cell, iso) => {
  expect(isoBoth(cell)).toEqual([iso, iso]);
});

test('a moment with a zone has the day of the spreadsheet', () => {
  const inTokyo = dayColumn(() => [], { toDay: dayReader(() => 'Asia/Tokyo'), locale: () => 'ja_JP' });
  const iso = (cell: string) => isoOf(inTokyo.read(cell) as number);
  expect(iso('2026-10-01T15:00:00.000Z')).toBe('2026-10-02');
  expect(iso('2026-10-01T14:59:59Z')).toBe('2026-10-01');
  expect(iso('Oct 1, 2026 3:14 PM EDT')).toBe('2026-10-02');
  expect(iso('2026-10-01 15:14')).toBe('2026-10-01');
});
