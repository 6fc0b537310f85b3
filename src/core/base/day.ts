// Whole days as numbers, and the calendar.

/** A whole day: the number of days since 1899-12-30, which is the serial number that spreadsheets use. */
export type Day = number;

const DAY_MS = 86_400_000;
const UNIX_EPOCH: Day = 25_569;

/** The days that are read and written: 1900-01-01 to 2199-12-31. Earlier ones are times, later ones never. */
const FIRST_DAY: Day = 2;
export const LAST_DAY: Day = 109_574;

/** Whether a day is one of them. */
export const isWithinDays = (day: Day): boolean => day >= FIRST_DAY && day <= LAST_DAY;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The day of a calendar date, or nothing when there is no such date (30 February). Months count from 1. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, date);
  const isReal =
    utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
  return isReal ? utc.getTime() / DAY_MS + UNIX_EPOCH : undefined;
}

/** The calendar date of a day. */
export function civilOf(day: Day): Civil {
  const utc = new Date((day - UNIX_EPOCH) * DAY_MS);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** A day as ISO text, such as 2026-11-22. */
export const isoOf = (day: Day): string => new Date((day - UNIX_EPOCH) * DAY_MS).toISOString().slice(0, 10);

/** The day of ISO text, or nothing when it is not exactly one. */
export function dayOfIso(text: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** The same date some months later, or the last day of that month when it is shorter. */
export function monthsAfter(day: Day, months: number): Day {
  const { year, month, date } = civilOf(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return first.getTime() / DAY_MS + UNIX_EPOCH + Math.min(date, last) - 1;
}
