// A date as it is written: its year, month and day, by each order in which they can be read.

import { dayOf } from '../../core/base/day.ts';
import { pattern } from '../../core/base/pattern.ts';
import { plainText } from './cells.ts';
import { clockOf } from './clock.ts';
import { civilOfEra } from './eras.ts';
import { isWeekday, monthOfName } from './month-names.ts';

export type DayFlaw = 'not_a_date' | 'no_year' | 'impossible_day';

/** Which number comes first in a date such as 04/05/2026 or 26/03/01. */
export type DateOrder = 'monthFirst' | 'dayFirst' | 'yearFirst';

export interface DateParts {
  /** Undefined where none is written. */
  readonly year: number | undefined;
  /** Whether the year is written with two digits, and has no century. */
  readonly isShort: boolean;
  /** From 1 to 12. */
  readonly month: number;
  /** From 1 to 31; undefined where a month is written without a day. */
  readonly date: number | undefined;
}

export interface WrittenDate {
  /** The real dates among its readings, at least one; `only` where the writing leaves no choice. */
  readonly by: Readonly<Partial<Record<DateOrder | 'only', DateParts>>>;
  /** The three numbers as written, where their order is open and the year has two digits. */
  readonly numbers: readonly [number, number, number] | undefined;
  /** From the beginning of the day in UTC to the moment, in ms; undefined where no time zone is written. */
  readonly utcMs: number | undefined;
}

type Found = Pick<WrittenDate, 'by' | 'numbers'> | DayFlaw | undefined;

const LONGEST_TEXT = 120;
const LEAP_YEAR = 2000;

/** What may follow a day: born, as of, since. */
const afterDay = /(?<=[日\d]) ?(?:生まれ|生れ|生|付け?|現在|時点|以降|から|まで|予定|頃|ごろ|~|〜)$/;
const bracketed = / ?\([^()\d]{1,20}\)/g;
const weekdayOfAsia =
  /[(（]?[月火水木金土日]曜日?[)）]?|(?:星期|礼拜|禮拜)[一二三四五六日天]|[周週][一二三四五六日]|[월화수목금토일]요일/g;

const yearFirst = /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})\.?$/;
const yearFirstInWords =
  /^(\d{4}|\d\d) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号號일]?)?(?:分|度|頃|ごろ|中|末|上旬|中旬|下旬|初旬|初め|予定|まで)*$/;
const digitsOnly = /^((?:19|20|21)\d\d)(\d\d)(\d\d)(?:[ t]?(?:[01]\d|2[0-4])[0-5]\d[0-5]\dz?)?$/;
const yearLast = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|['’]?\d\d)\.?$/;
const monthOfYear = /^(\d{4}) ?[-/.] ?(\d{1,2})$/;
const monthBeforeYear = /^(\d{1,2}) ?[-/.] ?(\d{4})$/;
const withoutYear = /^(\d{1,2}) ?([-/.]) ?(\d{1,2})\.?$/;
const monthAndDay = /^(?:--(\d\d)-?(\d\d)|(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?)$/;

const isReal = ({ year, isShort, month, date = 1 }: DateParts): boolean =>
  dayOf(year === undefined || isShort ? LEAP_YEAR : year, month, date) !== undefined;

function partsOf(year: string | undefined, month: number, date: number | undefined): DateParts {
  const digits = year?.replace(/\D/g, '');
  return {
    year: digits === undefined ? undefined : Number(digits),
    isShort: digits?.length === 2,
    month,
    date,
  };
}

const only = (parts: DateParts): Found =>
  isReal(parts) ? { by: { only: parts }, numbers: undefined } : 'impossible_day';

const onlyOf = (year: string | undefined, month: string | undefined, date: string | undefined): Found =>
  only(partsOf(year, Number(month), date === undefined ? undefined : Number(date)));

/**
 * The readings that are real dates. Where the first of two
 * orders is the custom, the other one counts only without it.
 */
function readings(
  by: Partial<Record<DateOrder, DateParts>>,
  numbers: WrittenDate['numbers'],
  hasDots: boolean,
): Found {
  const real = (Object.entries(by) as [DateOrder, DateParts][]).filter(([, parts]) => isReal(parts));
  // Dates with dots and the year last are written day first wherever they are used.
  const isWithDayFirst = hasDots && real.some(([order]) => order === 'dayFirst');
  const kept = isWithDayFirst ? real.filter(([order]) => order !== 'monthFirst') : real;
  if (kept.length === 0) return 'impossible_day';
  const first = kept[0]?.[1];
  if (hasDots && kept.length === 1 && first) return { by: { only: first }, numbers: undefined };
  return { by: Object.fromEntries(kept), numbers };
}

function ofYearLast([, first = '', separator, second = '', last = '']: RegExpExecArray): Found {
  const [a, b] = [Number(first), Number(second)];
  const yearFirst = partsOf(first, b, Number(last));
  const isShort = last.length < 4;
  return readings(
    {
      ...(first.length === 2 && last.length === 2 ? { yearFirst } : undefined),
      monthFirst: partsOf(last, a, b),
      dayFirst: partsOf(last, b, a),
    },
    isShort ? [a, b, Number(last.replace(/\D/g, ''))] : undefined,
    separator === '.',
  );
}

function ofNumbers(text: string): Found {
  let match = yearFirst.exec(text);
  if (match) return onlyOf(match[1], match[3], match[4]);
  match = yearFirstInWords.exec(text) ?? digitsOnly.exec(text);
  if (match) return onlyOf(match[1], match[2], match[3]);
  match = yearLast.exec(text);
  if (match) return ofYearLast(match);
  match = monthOfYear.exec(text);
  if (match) return onlyOf(match[1], match[2], undefined);
  match = monthBeforeYear.exec(text);
  if (match) return onlyOf(match[2], match[1], undefined);
  match = monthAndDay.exec(text);
  if (match) return onlyOf(undefined, match[1] ?? match[3], match[2] ?? match[4]);
  match = withoutYear.exec(text);
  if (!match) return undefined;
  const [a, b] = [Number(match[1]), Number(match[3])];
  return readings(
    { monthFirst: partsOf(undefined, a, b), dayFirst: partsOf(undefined, b, a) },
    undefined,
    match[2] === '.',
  );
}

const wordsAndNumbers = pattern(String.raw`\d+|[\p{L}\p{M}]+\.?|['’]|[^\d\p{L}\p{M} '’]+`, 'gu');
const fillers = new Set(
  'st nd rd th er e de del do of the den la le el il на г г. года год r. roku an a am º ª ° , - / . ., ,. – feira'.split(
    ' ',
  ),
);

/** Such as "Thu, 1 October 2026", "5 de mayo de 2024", "04-May-22", "Jan 2024", "Nov 22". */
function ofNames(text: string): Found {
  let month: number | undefined;
  let apostropheAt = -1;
  const numbers: string[] = [];
  let monthAt = -1;
  for (const token of text.match(wordsAndNumbers()) ?? []) {
    if (/^\d/.test(token)) numbers.push(token);
    else if (token === "'" || token === '’') apostropheAt = numbers.length;
    else {
      const named = monthOfName(token);
      // "mar" is a weekday too: the later one is the month.
      if (named !== undefined && (month === undefined || monthAt === 0)) {
        month = named;
        monthAt = numbers.length;
      } else if (!fillers.has(token) && !isWeekday(token)) return undefined;
    }
  }
  const [first = '', second] = numbers;
  if (month === undefined || numbers.length === 0 || numbers.length > 2) return undefined;
  if (numbers.some(({ length }) => length > 4 || length === 3)) return undefined;
  if (second === undefined) {
    const isYear =
      first.length === 4 || (first.length === 2 && (apostropheAt === 0 || /[a-z]\.?-\d\d$/.test(text)));
    return isYear ? only(partsOf(first, month, undefined)) : only(partsOf(undefined, month, Number(first)));
  }
  if (second.length === 1 && first.length === 1) return undefined;
  const [date, year] =
    first.length === 4 || second.length === 1 || (second.length === 2 && Number(first) > 31)
      ? [second, first]
      : [first, second];
  return year.length < 2 ? undefined : only(partsOf(year, month, Number(date)));
}

const hasName = pattern(String.raw`\p{L}{2}`, 'u');
const wordInFront = pattern(String.raw`^(\p{L}+)\.?,? `, 'u');

/** The dates that a text can mean, or what is wrong with it. A time of day is left out but for its zone. */
export function readDate(text: string): WrittenDate | DayFlaw {
  if (text.length > LONGEST_TEXT) return 'not_a_date';
  const plain = plainText(text).replace(/^(?:="|['’"`]+)|["'’`]+$/g, '');
  if (!/\d/.test(plain)) return 'not_a_date';
  const { rest, utcMs } = /[:ht時时点點시]|uhr|m\.?$| \d\d?\.\d\d$/.test(plain)
    ? clockOf(plain)
    : { rest: plain, utcMs: undefined };
  const bare = rest
    .replace(bracketed, ' ')
    .replace(weekdayOfAsia, ' ')
    .replace(/[ ,]+$/, '')
    .replace(afterDay, '')
    .trim();
  let found: Found = ofNumbers(bare);
  if (found === undefined) {
    const ofEra = civilOfEra(bare);
    if (ofEra !== undefined) found = typeof ofEra === 'string' ? ofEra : only({ ...ofEra, isShort: false });
  }
  if (found === undefined && hasName().test(bare)) {
    found = ofNames(bare);
    // A weekday in front of numbers.
    if (found === undefined)
      found = ofNumbers(bare.replace(wordInFront(), (all, word: string) => (isWeekday(word) ? '' : all)));
  }
  if (found === undefined) return 'not_a_date';
  return typeof found === 'string' ? found : { ...found, utcMs };
}
