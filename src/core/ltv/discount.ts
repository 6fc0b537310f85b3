// Expected purchases as they are worth today: each month's are discounted to its end.
import { powersThrough } from '../stats/curve.ts';
import { LEAST_CHANCE, paymentsAfter } from './calendar.ts';
import { expectedIn, goesOn, goingOn, type Outlook, precisionOf, type Strand, wakingUp } from './outlook.ts';

export interface Horizon {
  /** At least 0, perhaps with a part of a month. */
  readonly months: number;
  /** Such as 0.1; above −1. */
  readonly discountPerYear: number;
}

export const DAYS_PER_MONTH = 365.25 / 12;

/** When expectations without a calendar are computed: at a part of a year, at its end, and later. */
const FIRST_PART = 5 / 12;
const FIRST_MONTHS = 12;
const LATER_GROWTH = 1.3;
/** A calendar that is less likely than this part of all rhythms is taken with those that are smooth. */
const LEAST_PART = 0.01;

/** Who bought once on the same day has the same outlook, and the same answer. */
const known = new WeakMap<Outlook, Horizon & { readonly purchases: number }>();

/** The expected purchase days, each month's discounted to its end; the last may be part of a month. */
export function discountedPurchases(outlook: Outlook, horizon: Horizon): number {
  const { months, discountPerYear } = horizon;
  const before = known.get(outlook);
  if (before?.months === months && before.discountPerYear === discountPerYear) return before.purchases;
  if (months === 0) return 0;
  const isByMonth = stepsIn(outlook);
  const others = outlook.filter((strand) => !isByMonth(strand));
  let purchases = discounted(smoothUntil(outlook, others, months), horizon);
  for (const strand of outlook) if (isByMonth(strand)) purchases += byMonth(strand, horizon);
  known.set(outlook, { months, discountPerYear, purchases });
  return purchases;
}

/** What grows over the months, each month's growth discounted. */
function discounted(until: (month: number) => number, { months, discountPerYear }: Horizon): number {
  const aMonth = (1 + discountPerYear) ** (-1 / 12);
  let [sum, before, factor] = [0, 0, 1];
  for (let month = 1; month < months + 1; month++) {
    const now = until(Math.min(month, months));
    factor *= aMonth;
    sum += (now - before) * factor;
    before = now;
  }
  return sum;
}

/** Whether what a strand brings comes in steps that are seen in the sum: a likely calendar's does. */
function stepsIn(outlook: Outlook): (strand: Strand) => boolean {
  const there = outlook.reduce((sum, { weight, belief }) => sum + weight * belief.alive, 0);
  return ({ weight, belief }) =>
    belief.rhythm.kind === 'calendar' && weight * belief.alive > LEAST_PART * there;
}

/** What a calendar sets is computed payment by payment, for each month. */
function byMonth(strand: Strand, horizon: Horizon): number {
  const { rhythm, silence } = strand.belief;
  if (rhythm.kind !== 'calendar') return 0;
  const chancesOf = () => {
    const chanceBy = paymentsAfter(rhythm, silence);
    const payments = [1];
    for (let n = 1; ; n++) {
      const chance = discounted((month) => chanceBy(n, month * DAYS_PER_MONTH), horizon);
      if (!(chance > LEAST_CHANCE)) return payments;
      payments.push(chance);
    }
  };
  return expectedIn(goesOn(strand, chancesOf));
}

/** All else grows like a power of time between a few times at which it is computed. */
function smoothUntil(
  outlook: Outlook,
  strands: readonly Strand[],
  months: number,
): (month: number) => number {
  const x = nodes(months);
  const y = x.map((month) => {
    const days = month * DAYS_PER_MONTH;
    const precision = precisionOf(outlook, days);
    let sum = expectedIn(wakingUp(outlook, days, precision));
    for (const strand of strands) sum += expectedIn(goingOn(strand, days, precision));
    return sum;
  });
  return powersThrough({ x, y });
}

function nodes(months: number): number[] {
  const found = [FIRST_PART * Math.min(FIRST_MONTHS, months)];
  for (let month = FIRST_MONTHS; month < months; month *= LATER_GROWTH) found.push(month);
  return [...found, months];
}
