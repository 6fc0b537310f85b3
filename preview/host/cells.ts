// What Google makes of a value that a script writes into a cell: a formula, a number, a date, or text.
import { serialOfWall } from '../grid/formats.ts';
import { decimalSign } from '../grid/formula-text.ts';
import type { Content } from '../grid/grid.ts';
import { serialOf } from './dates.ts';
import type { OpenQuestions } from './open-questions.ts';

const MAX_CELL_CHARACTERS = 50_000;

/** The tag of a value from any realm: 'Date', 'Array', 'Map' … */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** A value that may be written, made independent of the script: a Date becomes its milliseconds. */
export type Written = string | number | boolean | { readonly ms: number };

/**
 * Checks one value of setValue(s) or appendRow.
 * @throws on anything that is no text, finite number, boolean,
 * Date or null, and on text of more than 50,000 characters.
 */
export function written(value: unknown): Written {
  if (value === null) return '';
  if (typeof value === 'string') {
    if (value.length > MAX_CELL_CHARACTERS)
      throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
    return value;
  }
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (tagOf(value) === 'Date') {
    const ms = Number(value);
    if (Number.isNaN(ms)) throw new Error('A cell cannot hold an invalid Date.');
    return { ms };
  }
  throw new Error(
    `A cell cannot hold ${typeof value === 'object' ? `an object (${tagOf(value)})` : String(value)}.`,
  );
}

/**
 * What lands in a cell with this number format. A leading ' is hidden, and the rest is text; in a cell of
 * format @, what becomes of it and of text that begins with = is open.
 */
export function contentOf(
  value: Written,
  format: string,
  book: { timeZone: string; locale: string },
  { signInText, equalsInText }: OpenQuestions,
): Content {
  if (typeof value === 'object') {
    const serial = serialOf(book.timeZone, value.ms);
    return dated(serial, format);
  }
  if (typeof value !== 'string') return value;
  if (value === '') return '';
  const isText = format === '@';
  if (value.startsWith("'")) return isText && signInText === 'kept' ? value : value.slice(1);
  if (isText && equalsInText === 'text') return value;
  if (value.startsWith('=') && value.length > 1) return { formula: value };
  if (isText) return value;
  return parsed(value, format, book.locale);
}

const dated = (serial: number, format: string): Content => ({
  value: serial,
  format: /[ymdhs]/i.test(format) ? format : serial % 1 === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss',
});

const DAY_LAST = /^(?:en_US|ja_|zh_|ko_)/;

/**
 * Text that looks like a number, a date, a time or a truth value becomes one, by the spreadsheet's locale.
 */
function parsed(text: string, format: string, locale: string): Content {
  const bare = text.trim();
  if (bare === '') return text;
  if (/^(?:true|false)$/i.test(bare)) return bare.toLowerCase() === 'true';
  const number = parsedNumber(bare, decimalSign(locale) === ',');
  if (number) return number.percent && !format ? { value: number.value, format: '0.00%' } : number.value;
  const serial = parsedDate(bare, locale);
  if (serial !== undefined) return dated(serial, format);
  return /^\+[^+]/.test(bare) ? { formula: `=${bare.slice(1)}` } : text;
}

function parsedNumber(text: string, commaDecimals: boolean): { value: number; percent: boolean } | undefined {
  const plain = commaDecimals
    ? text.replaceAll(/[. ]/g, (c) => (c === '.' ? ',' : '')).replace(/,(?=[^,]*$)(?!\d{3}\b)/, '.')
    : text;
  const match = /^([+-]?)([$¥￥€£]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d+))?(%?)$/.exec(plain);
  if (!match || (match[3] === undefined && !/\d/.test(match[4] ?? ''))) return undefined;
  const [, sign, , whole = '0', decimals = '', exponent = '0', percent] = match;
  const value = Number(`${sign}${whole.replaceAll(',', '')}${decimals === '.' ? '' : decimals}e${exponent}`);
  return Number.isFinite(value)
    ? { value: percent ? value / 100 : value, percent: percent !== '' }
    : undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function parsedDate(text: string, locale: string): number | undefined {
  const [datePart = '', timePart] = /^(\d{1,2}:\d{2}(?::\d{2})?)$/.test(text)
    ? ['', text]
    : text.split(/[ T]+(?=\d{1,2}:\d{2})/);
  const time = timePart === undefined ? 0 : parsedTime(timePart);
  if (time === undefined) return undefined;
  if (datePart === '') return time;
  const day = parsedDay(datePart, locale);
  return day === undefined ? undefined : day + time;
}

function parsedTime(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match || Number(match[2]) > 59) return undefined;
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}

function parsedDay(text: string, locale: string): number | undefined {
  const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (yearFirst) return serialDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const parts = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(text);
  if (parts) {
    const short = Number(parts[3] ?? 2000 + 26);
    const year = short < 100 ? 2000 + short : short;
    const [a, b] = [Number(parts[1]), Number(parts[2])];
    if (parts[3] === undefined && text.includes('.')) return undefined;
    return DAY_LAST.test(locale) ? serialDay(year, a, b) : serialDay(year, b, a);
  }
  const words = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text) ?? undefined;
  if (words)
    return serialDay(
      Number(words[3]),
      MONTHS.indexOf((words[1] ?? '').slice(0, 3).toLowerCase()) + 1,
      Number(words[2]),
    );
  return undefined;
}

function serialDay(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? serialOfWall(ms) : undefined;
}
