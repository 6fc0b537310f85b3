// Japanese eras, each with its first and last day.
import { dayOf } from '../../core/base/day.ts';

interface Era {
  readonly firstYear: number;
  readonly first: readonly [number, number, number];
  readonly last: readonly [number, number, number];
}

const meiji: Era = { firstYear: 1868, first: [1868, 10, 23], last: [1912, 7, 30] };
const taisho: Era = { firstYear: 1912, first: [1912, 7, 30], last: [1926, 12, 25] };
const showa: Era = { firstYear: 1926, first: [1926, 12, 25], last: [1989, 1, 7] };
const heisei: Era = { firstYear: 1989, first: [1989, 1, 8], last: [2019, 4, 30] };
const reiwa: Era = { firstYear: 2019, first: [2019, 5, 1], last: [9999, 12, 31] };

const eras: Readonly<Record<string, Era>> = {
  明治: meiji,
  m: meiji,
  大正: taisho,
  t: taisho,
  昭和: showa,
  s: showa,
  平成: heisei,
  h: heisei,
  令和: reiwa,
  r: reiwa,
};

/** An era's date in plain text: 令和8年11月22日, 令和元年5月1日, r8.11.22; a month alone only in words, 令和8年11月. */
const eraDate =
  /^(明治|大正|昭和|平成|令和|[mtshr]) ?(元|\d{1,2}) ?(?:[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?日?|年 ?(\d{1,2}) ?月)$/;

/** The date of an era, that there is no such day in the era, or undefined when the text is no such date. */
export function civilOfEra(
  text: string,
):
  | { readonly year: number; readonly month: number; readonly date: number | undefined }
  | 'impossible_day'
  | undefined {
  const found = eraDate.exec(text);
  const era = found ? eras[found[1] ?? ''] : undefined;
  if (!found || !era) return undefined;
  const year = era.firstYear + (found[2] === '元' ? 1 : Number(found[2])) - 1;
  const month = Number(found[3] ?? found[5]);
  const date = found[4] === undefined ? undefined : Number(found[4]);
  // A month within which an era begins or ends is of both.
  const [first, last] = [dayOf(year, month, date ?? 1), dayOf(year, month, date ?? 28)];
  const isWithin =
    year >= era.firstYear &&
    first !== undefined &&
    last !== undefined &&
    last >= (dayOf(...era.first) ?? 0) &&
    first <= (dayOf(...era.last) ?? 0);
  return isWithin ? { year, month, date } : 'impossible_day';
}
