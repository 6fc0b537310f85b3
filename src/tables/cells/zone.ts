// Moments and days in the spreadsheet's time zone.
import type { Day } from '../../core/base/day.ts';
import { remembered } from '../../core/base/remembered.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** No clock of any zone has come back to an earlier offset within so short a time. */
const SPAN_MS = 6 * DAY_MS;
const UNIX_EPOCH: Day = 25_569;

/**
 * The offset from UTC at a moment in a zone, in milliseconds, for all who ask by one formatter. Offsets are
 * remembered by spans of days that begin and end with the same one; else by UTC day in the same way,
 * and on a day within which the offset changes by moment.
 */
const offsetsIn = remembered((timeZone: string): ((ms: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  /** By number of the span and of the day; not a number where the offset changes within. */
  const ofSpan = new Map<number, number>();
  const ofDay = new Map<number, number>();
  const ofMoment = new Map<number, number>();

  function measure(ms: number): number {
    const [month = 0, date = 0, year = 0, hour = 0, minute = 0, second = 0] = (
      format.format(ms).match(/\d+/g) ?? []
    ).map(Number);
    const local = new Date(0);
    local.setUTCFullYear(year, month - 1, date);
    local.setUTCHours(hour, minute, second);
    return local.getTime() - Math.floor(ms / SECOND_MS) * SECOND_MS;
  }

  function remember(known: Map<number, number>, key: number, offset: number): number {
    known.set(key, offset);
    return offset;
  }

  const atMoment = (ms: number): number => ofMoment.get(ms) ?? remember(ofMoment, ms, measure(ms));

  function within(spanMs: number, index: number): number {
    const [first, last] = [atMoment(spanMs * index), atMoment(spanMs * (index + 1))];
    return first === last ? first : Number.NaN;
  }

  return (ms) => {
    const span = Math.floor(ms / SPAN_MS);
    const usual = ofSpan.get(span) ?? remember(ofSpan, span, within(SPAN_MS, span));
    if (!Number.isNaN(usual)) return usual;
    const day = Math.floor(ms / DAY_MS);
    const offset = ofDay.get(day) ?? remember(ofDay, day, within(DAY_MS, day));
    return Number.isNaN(offset) ? atMoment(ms) : offset;
  };
});

/** The same in a zone that is asked for with the first moment. */
function offsetReader(timeZone: () => string): (ms: number) => number {
  let offsets: ((ms: number) => number) | undefined;
  return (ms) => {
    offsets ??= offsetsIn(timeZone());
    return offsets(ms);
  };
}

/** The moments of the years 1 to 9999, about; no cell means one outside of them. */
const FIRST_MS = -6.2e13;
const LAST_MS = 2.5e14;

/**
 * Reads the day of a Date as the spreadsheet shows it. The time zone is asked when the first Date is met.
 * @param timeZone an IANA name, such as Asia/Tokyo
 * @returns the day; not a number for an invalid Date, or one far outside of the calendar
 */
export function dayReader(timeZone: () => string): (date: Date) => Day {
  const offsetAt = offsetReader(timeZone);
  let lastMs = Number.NaN;
  let lastDay: Day = Number.NaN;
  return (date) => {
    const ms = date.getTime();
    if (ms === lastMs) return lastDay;
    if (!(ms > FIRST_MS && ms < LAST_MS)) return Number.NaN;
    lastMs = ms;
    lastDay = Math.floor((ms + offsetAt(ms)) / DAY_MS) + UNIX_EPOCH;
    return lastDay;
  };
}

/**
 * Makes the Date at which a day begins in the spreadsheet: midnight,
 * or the day's first moment where the clocks skip midnight.
 * @param timeZone an IANA name, such as Asia/Tokyo
 */
export function dateWriter(timeZone: () => string): (day: Day) => Date {
  const offsetAt = offsetReader(timeZone);

  function firstMoment(midnight: number): number {
    let before = midnight - 2 * DAY_MS;
    let within = midnight + 2 * DAY_MS;
    while (within - before > 1) {
      const middle = Math.floor((before + within) / 2);
      if (middle + offsetAt(middle) >= midnight) within = middle;
      else before = middle;
    }
    return within;
  }

  return (day) => {
    const midnight = (day - UNIX_EPOCH) * DAY_MS;
    const candidates = [midnight - offsetAt(midnight - DAY_MS), midnight - offsetAt(midnight + DAY_MS)];
    const exact = candidates.filter((ms) => ms + offsetAt(ms) === midnight);
    return new Date(exact.length > 0 ? Math.min(...exact) : firstMoment(midnight));
  };
}

/**
 * Makes a Date that is on a day in the spreadsheet's zone and in UTC alike, for a cell function to give back:
 * in which of the two Google takes it is not known. Noon in the spreadsheet, or as near as UTC's day allows.
 * @param timeZone an IANA name, such as Asia/Tokyo
 */
export function noonWriter(timeZone: () => string): (day: Day) => Date {
  const toDate = dateWriter(timeZone);
  return (day) => {
    const midnight = (day - UNIX_EPOCH) * DAY_MS;
    const noon = toDate(day).getTime() + DAY_MS / 2;
    return new Date(Math.min(Math.max(noon, midnight + HOUR_MS), midnight + DAY_MS - HOUR_MS));
  };
}
