// The reader's language: picks what is said in it, and formats days and numbers.
import { type Formats, formatsOf } from '../src/text/formats.ts';
import { now, useShared } from './state.ts';
import type { Language, Said } from './text/said.ts';

export function deviceDay(ms = Date.now()): string {
  const time = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The spreadsheet's day, as the server said it today; else the device's. */
export function today(): string {
  const { today, todayMs } = now();
  return today !== undefined && deviceDay(todayMs) === deviceDay() ? today.today : deviceDay();
}

export interface Reading {
  readonly language: Language;
  readonly f: Formats;
  /** Picks the reader's language. */
  t<T>(said: Said<T>): T;
}

let current: { readonly reading: Reading; readonly day: string } | undefined;

/** One for the whole sidebar: a list of people asks for it hundreds of times. */
function readingOf(language: Language, day: string): Reading {
  if (current?.day !== day || current.reading.language !== language) {
    const f = formatsOf(language, navigator.language, day);
    current = { day, reading: { language, f, t: (said) => said[language] } };
  }
  return current.reading;
}

export function useReading(): Reading {
  const { language } = useShared();
  return readingOf(language, today());
}
