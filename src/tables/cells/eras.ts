// Japanese eras, each with its first and last day.
import { type Day, dayOf } from '../../core/base/day.ts';

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

/** An era's date in plain text: 令和8年11月22日, 令和元年5月1日, r8.11.22. */
const eraDate =
  /^(明治|大正|昭和|平成|令和|[mtshr]) ?(元|\d{1,2}) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?日?$/;

/** The day of an era's date, that there is no such day in the era, or nothing when the text is no such date. */
export function dayOfEra(text: string): Day | 'impossible_day' | undefined {
  const found = eraDate.exec(text);
  const era = found ? eras[found[1] ?? ''] : undefined;
  if (!found || !era) return undefined;
  const yearOfEra = found[2] === '元' ? 1 : Number(found[2]);
  const day =
    yearOfEra < 1 ? undefined : dayOf(era.firstYear + yearOfEra - 1, Number(found[3]), Number(found[4]));
  const isWithin = day !== undefined && day >= (dayOf(...era.first) ?? 0) && day <= (dayOf(...era.last) ?? 0);
  return isWithin ? day : 'impossible_day';
}
