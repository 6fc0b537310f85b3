// Days, numbers and counts as the reader writes them, by Intl.
import type { Language } from '../core/base/bilingual.ts';
import { once } from '../core/base/once.ts';

export interface Formats {
  readonly language: Language;
  /** 22 Nov, with the year where it isn't this year's. */
  day(iso: string): string;
  /** Sunday, 22 November. */
  longDay(iso: string): string;
  /** March, with the year where it isn't one of the last eleven months. */
  month(iso: string): string;
  /** 4 May, with the year where it is known. */
  birthday(year: number | null, month: number, date: number): string;
  /** March 2026. */
  monthOfYear(iso: string): string;
  /** Mar, 3月: for an axis. */
  monthName(iso: string): string;
  number(value: number): string;
  /** Points of trust, to a tenth. */
  points(value: number): string;
  /** A share from 0 to 1 as percent. */
  percent(share: number): string;
  /** The same in whole percents. */
  share(share: number): string;
  /** From one share to another, in whole percents. */
  shares(low: number, high: number): string;
  /** Money in whole units. */
  amount(value: number): string;
  /** Money that nobody knows exactly: three digits. */
  estimate(value: number): string;
  /** With its sign, also for 0 and above. */
  change(value: number): string;
  /** A counted English noun; `other` is its plural. */
  count(value: number, one: string, other: string): string;
  /** Whole days from a day until today. */
  daysSince(iso: string): number;
}

const DAY_MS = 86_400_000;
const MONTHS_WITHOUT_YEAR_DAYS = 335;

const timeOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

const isDay = (iso: string): boolean =>
  !Number.isNaN(timeOf(iso)) && new Date(timeOf(iso)).toISOString().startsWith(iso);

/**
 * @param locale of the device, taken where it is of this language
 * @param today ISO text
 */
export function formatsOf(language: Language, locale: string, today: string): Formats {
  const tag = locale.startsWith(language) ? locale : { en: 'en-GB', ja: 'ja-JP' }[language];
  // Making a format takes longer than formatting with it, and few readers need all of them.
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
    return (iso: string) => (isDay(iso) ? format().format(timeOf(iso)) : iso);
  };
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = once(() => new Intl.NumberFormat(tag, options));
    return (value: number) => format().format(value);
  };
  const width = language === 'ja' ? 'long' : 'short';
  const shortDay = dates({ day: 'numeric', month: width });
  const shortDayOfYear = dates({ day: 'numeric', month: width, year: 'numeric' });
  const month = dates({ month: 'long' });
  const monthOfYear = dates({ month: 'long', year: 'numeric' });
  const monthName = dates({ month: 'short' });
  const points = numbers({ maximumFractionDigits: 1 });
  const number = numbers({ maximumFractionDigits: 2 });
  const percent = numbers({ style: 'percent', maximumFractionDigits: 1 });
  const share = numbers({ style: 'percent', maximumFractionDigits: 0 });
  const amount = numbers({ maximumFractionDigits: 0 });
  const estimate = numbers({ maximumSignificantDigits: 3 });
  const change = numbers({ maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const plurals = once(() => new Intl.PluralRules(language));
  const daysSince = (iso: string) => Math.round((timeOf(today) - timeOf(iso)) / DAY_MS);
  return {
    language,
    day: (iso) => (iso.slice(0, 4) === today.slice(0, 4) ? shortDay(iso) : shortDayOfYear(iso)),
    longDay: dates({ day: 'numeric', month: 'long', weekday: language === 'ja' ? 'short' : 'long' }),
    month: (iso) => (daysSince(iso) <= MONTHS_WITHOUT_YEAR_DAYS ? month(iso) : monthOfYear(iso)),
    birthday: (year, month, date) => {
      const two = (value: number) => String(value).padStart(2, '0');
      const rest = `-${two(month)}-${two(date)}`;
      // 2000 had a 29 February.
      return year === null ? shortDay(`2000${rest}`) : shortDayOfYear(`${year}${rest}`);
    },
    monthName,
    monthOfYear,
    points: (value) => points(value).replace('-', '−'),
    number,
    percent,
    share,
    shares: (low, high) => `${amount(low * 100)}${language === 'ja' ? '〜' : '–'}${share(high)}`,
    amount: (value) => amount(value).replace('-', '−'),
    estimate,
    change: (value) => change(value).replace('-', '−'),
    count: (value, one, other) => `${number(value)} ${plurals().select(value) === 'one' ? one : other}`,
    daysSince,
  };
}
