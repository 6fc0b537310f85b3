// Days and moments in the zones where clocks do unusual things.
import { describe, expect, jest, test } from '@jest/globals';
import { dayOf, isoOf } from '../../../src/core/base/day.ts';
import { dateWriter, dayReader } from '../../../src/tables/cells/zone.ts';

const zones = [
  'UTC',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'America/Santiago',
  'Pacific/Apia',
  'America/Havana',
  'Europe/Berlin',
  'Pacific/Kiritimati',
];

const iso = (zone: string, utc: string): string => isoOf(dayReader(() => zone)(new Date(utc)));
const moment = (zone: string, day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dateWriter(() => zone)(dayOf(year, month, date) ?? 0).toISOString();
};

describe('the day of a moment', () => {
  test.each([
    ['Asia/Tokyo', '2026-11-21T15:00:00Z', '2026-11-22'],
    ['Asia/Tokyo', '2026-11-21T14:59:59Z', '2026-11-21'],
    ['Asia/Kolkata', '2026-11-21T18:30:00Z', '2026-11-22'],
    ['Asia/Kolkata', '2026-11-21T18:29:59Z', '2026-11-21'],
    // The clocks of Santiago go from 23:59 on 5 September 2026 to 01:00 on the 6th.
    ['America/Santiago', '2026-09-06T03:59:59Z', '2026-09-05'],
    ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06'],
    // On 5 April 2026 midnight is followed by 23:00 of the day before.
    ['America/Santiago', '2026-04-05T03:30:00Z', '2026-04-04'],
    ['America/Santiago', '2026-04-05T04:00:00Z', '2026-04-05'],
    // Apia had no 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
  ])('in %s, %s is %s', (zone, utc, day) => {
    expect(iso(zone, utc)).toBe(day);
  });

  test('an invalid Date is no number', () => {
    expect(dayReader(() => 'Asia/Tokyo')(new Date(Number.NaN))).toBeNaN();
  });

  test('the time zone is not asked before the first Date, and once only', () => {
    let asked = 0;
    const toDay = dayReader(() => {
      asked++;
      return 'Asia/Tokyo';
    });
    expect(asked).toBe(0);
    for (let hour = 0; hour < 100; hour++) toDay(new Date(Date.UTC(2026, 0, 1, hour)));
    expect(asked).toBe(1);
  });
});

test('All who ask for a zone ask one format, which takes long to make.', () => {
  const made = jest.spyOn(Intl, 'DateTimeFormat');
  const zone = () => 'Asia/Dubai';
  const noon = new Date('2026-11-22T08:00:00Z');
  expect([dayReader(zone)(noon), dayReader(zone)(noon)]).toEqual([46_348, 46_348]);
  expect(dateWriter(zone)(46_348)).toEqual(new Date('2026-11-21T20:00:00Z'));
  expect(made).toHaveBeenCalledTimes(1);
  made.mockRestore();
});

describe('the moment at which a day begins', () => {
  test.each([
    ['Asia/Tokyo', '2026-11-22', '2026-11-21T15:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-22', '2026-11-21T18:30:00.000Z'],
    // Midnight is skipped: the day begins at 01:00.
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00.000Z'],
    // Midnight comes twice in Havana on 1 November 2026: the first counts.
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
    // The day that never was begins with the next one.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
  ])('in %s, %s begins at %s', (zone, day, utc) => {
    expect(moment(zone, day)).toBe(utc);
  });

  test.each(zones)('what is written is read again, every day of 2026, in %s', (zone) => {
    const [toDay, toDate] = [dayReader(() => zone), dateWriter(() => zone)];
    const first = dayOf(2026, 1, 1) ?? 0;
    const read = Array.from({ length: 366 }, (_, at) => {
      const start = toDate(first + at);
      return [toDay(start), toDay(new Date(start.getTime() - 1))];
    });
    expect(read).toEqual(read.map((_, at) => [first + at, first + at - 1]));
  });
});
