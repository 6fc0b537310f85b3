// Expected purchases as they are worth today: each month's are discounted to its end.
import { powersThrough } from '../stats/curve.ts';
import { LEAST_CHANCE, paymentsAfter } from './calendar.ts';
import {
  chanceOfLikeliest,
  expectedIn,
  expectedOfAsleep,
  expectedToGoOn,
  type Outlook,
  type Strand,
} from './outlook.ts';

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
/** What brings a smaller part of the whole is not computed early in it. */
const LEAST_EARLY_PART = 0.02;
/** Beside so many times the whole, terms of the beginning are small. */
const ROUGHLY = 100;

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
  let sum = 0;
  let before = 0;
  let factor = 1;
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

/** What a calendar sets is computed payment by payment, for each month that may hold it. */
function byMonth({ weight, belief }: Strand, { months, discountPerYear }: Horizon): number {
  const { rhythm, silence, alive, leaves, stays } = belief;
  if (rhythm.kind !== 'calendar') return 0;
  const aMonth = (1 + discountPerYear) ** (-1 / 12);
  const chanceBy = paymentsAfter(rhythm, silence);
  const atLeast = [1];
  let earliest = 1;
  for (let n = 1; ; n++) {
    let sum = 0;
    let before = 0;
    for (let month = earliest; month < months + 1 && before < 1; month++) {
      const now = chanceBy(n, Math.min(month, months) * DAYS_PER_MONTH);
      if (now === 0) earliest = month + 1;
      else sum += (now - before) * aMonth ** month;
      before = now;
    }
    if (!(sum > LEAST_CHANCE)) break;
    atLeast.push(sum);
  }
  return expectedIn({ chance: weight * alive, atLeast, leaves, stays: stays + 1 });
}

/**
 * All else grows like a power of time between a few times at which it is computed. At the first of them,
 * which only says how steep the beginning is, what brings next to nothing by the second grows as the rest,
 * and digits of the rest may be missing.
 */
function smoothUntil(
  outlook: Outlook,
  strands: readonly Strand[],
  months: number,
): (month: number) => number {
  const [first, second, ...later] = nodes(months) as [number, number, ...number[]];
  const { going, asleep, sum } = madeBy(outlook, strands, second);
  const least = LEAST_EARLY_PART * sum;
  const early = first * DAYS_PER_MONTH;
  let begun = 0;
  let grown = 0;
  if (asleep > least) {
    begun += expectedOfAsleep(outlook, early);
    grown += asleep;
  }
  for (let i = 0; i < strands.length; i++) {
    const made = going[i] as number;
    if (made <= least) continue;
    begun += expectedToGoOn(strands[i] as Strand, early, ROUGHLY * sum);
    grown += made;
  }
  const y = [grown > 0 ? (begun * sum) / grown : 0, sum];
  for (const month of later) y.push(madeBy(outlook, strands, month).sum);
  return powersThrough({ x: [first, second, ...later], y });
}

/** What is expected within some months: of each strand, of who is asleep, and together. */
function madeBy(outlook: Outlook, strands: readonly Strand[], month: number) {
  const days = month * DAYS_PER_MONTH;
  const besides = chanceOfLikeliest(outlook, days);
  const asleep = expectedOfAsleep(outlook, days);
  const going: number[] = [];
  let sum = asleep;
  for (const strand of strands) {
    const made = expectedToGoOn(strand, days, besides);
    going.push(made);
    sum += made;
  }
  return { going, asleep, sum };
}

function nodes(months: number): number[] {
  const found = [FIRST_PART * Math.min(FIRST_MONTHS, months)];
  for (let month = FIRST_MONTHS; month < months; month *= LATER_GROWTH) found.push(month);
  return [...found, months];
}
