// When something was, and how long ago, in words: "In March … half a year has passed."
import type { Formats } from './formats.ts';

const DAYS_A_MONTH = 365.25 / 12;
const NAMED_DAYS = 45;

/** Behind a sentence in English ("on 3 Nov"), at the start of one in Japanese. */
export function whenOf(iso: string, f: Formats): string {
  const days = f.daysSince(iso);
  if (days === 0) return f.language === 'ja' ? '今日' : 'today';
  if (days === 1) return f.language === 'ja' ? '昨日' : 'yesterday';
  if (days < NAMED_DAYS) return f.language === 'ja' ? f.day(iso) : `on ${f.day(iso)}`;
  return f.language === 'ja' ? f.month(iso) : `in ${f.month(iso)}`;
}

/** In Japanese the particle に follows a date, but not 今日 and 昨日. */
export const atOf = (iso: string, f: Formats): string =>
  `${whenOf(iso, f)}${f.language === 'ja' && f.daysSince(iso) > 1 ? 'に' : ''}`;

/** A sentence of its own, with a space or nothing before it; "" for less than 3 days. */
export function passedOf(iso: string, f: Formats): string {
  const days = f.daysSince(iso);
  const months = Math.round(days / DAYS_A_MONTH);
  const years = Math.round(months / 12);
  if (f.language === 'ja') {
    if (days < 3) return '';
    if (days < 14) return `${days}日たちました。`;
    if (days < 56) return `${Math.round(days / 7)}週間たちました。`;
    if (months === 6) return '半年たちました。';
    if (months < 12) return `${months}か月たちました。`;
    return months >= 17 && months <= 19 ? '1年半たちました。' : `${f.number(years)}年たちました。`;
  }
  if (days < 3) return '';
  if (days < 14) return ` ${f.count(days, 'day has', 'days have')} passed.`;
  if (days < 56) return ` ${f.count(Math.round(days / 7), 'week has', 'weeks have')} passed.`;
  if (months === 6) return ' Half a year has passed.';
  if (months < 12) return ` ${f.count(months, 'month has', 'months have')} passed.`;
  if (months >= 17 && months <= 19) return ' A year and a half has passed.';
  return years === 1 ? ' A year has passed.' : ` ${f.count(years, 'year has', 'years have')} passed.`;
}
