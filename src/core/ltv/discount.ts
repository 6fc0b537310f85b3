// Expected purchases as they are worth today: each month's are discounted to its end.
import { curveThrough } from '../stats/curve.ts';
import { expectedPurchases, type Outlook } from './outlook.ts';

export interface Horizon {
  /** At least 0, perhaps with a part of a month. */
  readonly months: number;
  /** Such as 0.1; above −1. */
  readonly discountPerYear: number;
}

export const DAYS_PER_MONTH = 365.25 / 12;

/** The ends of months at which expectations without a calendar are computed; between them they are smooth. */
const FIRST_MONTHS = [0, 1, 3, 6, 12];
const LATER_GROWTH = 1.5;

/** Who bought once on the same day has the same outlook, and the same answer. */
const known = new WeakMap<Outlook, Horizon & { readonly purchases: number }>();

/** The expected purchase days, each month's discounted to its end; the last may be part of a month. */
export function discountedPurchases(outlook: Outlook, { months, discountPerYear }: Horizon): number {
  const before = known.get(outlook);
  if (before?.months === months && before.discountPerYear === discountPerYear) return before.purchases;
  if (months === 0) return 0;
  const until = expectedUntil(outlook, months);
  let [purchases, made] = [0, 0];
  for (let month = 1; month < months + 1; month++) {
    const expected = until(Math.min(month, months));
    purchases += (expected - made) * (1 + discountPerYear) ** (-month / 12);
    made = expected;
  }
  known.set(outlook, { months, discountPerYear, purchases });
  return purchases;
}

/**
 * The expected purchases up to the end of a month. What a calendar sets is computed for each;
 * of all else the curve through some months is within 0.1 % of it.
 */
function expectedUntil(outlook: Outlook, months: number): (month: number) => number {
  const byCalendar = outlook.filter(({ belief }) => belief.rhythm.kind === 'calendar');
  const others = outlook.filter(({ belief }) => belief.rhythm.kind !== 'calendar');
  const x = nodes(months);
  const y = x.map((month) => expectedPurchases(others, month * DAYS_PER_MONTH));
  const smooth = curveThrough({ x, y });
  return (month) => smooth(month) + expectedPurchases(byCalendar, month * DAYS_PER_MONTH);
}

function nodes(months: number): number[] {
  const found = FIRST_MONTHS.filter((month) => month < months);
  for (let month = 12 * LATER_GROWTH; month < months; month *= LATER_GROWTH) found.push(Math.round(month));
  return [...found, months];
}
