// When the next purchase is expected: the median of what is left, never in the past.
import type { Day } from '../base/day.ts';
import type { Buyer } from './buyer.ts';
import { chanceOfPurchase, chanceWithin, type Outlook } from './outlook.ts';
import { logGapBeyond } from './rhythm.ts';

const LONGEST_DAYS = 3 * 365.25;
/** Where a purchase within one usual gap is less likely than this, a date would promise too much. */
const LEAST_CHANCE = 0.2;
const PRECISION = 0.01;

/**
 * The day around which the next purchase is expected, on or after the day of the question: as
 * likely before it as after it, of who has not left. Undefined after one purchase day, where
 * they have most likely left, and beyond three years.
 */
export function nextDay(buyer: Buyer, outlook: Outlook): Day | undefined {
  if (buyer.frequency === 0) return undefined;
  if (chanceOfPurchase(outlook, buyer.recencyDays / buyer.frequency) < LEAST_CHANCE) return undefined;
  const alive = outlook.filter(({ belief }) => belief.alive > 0);
  const there = alive.reduce((sum, { weight, belief }) => sum + weight * belief.alive, 0);
  const ahead = median(
    (days) =>
      alive.reduce((sum, { weight, belief }) => sum + weight * belief.alive * chanceWithin(belief, days), 0) /
      there,
  );
  return ahead === undefined ? undefined : buyer.firstDay + buyer.ageDays + Math.round(ahead);
}

/**
 * The day since which a purchase is overdue: on the day of the last one, the next was as likely before
 * it as after it. Undefined while it lies ahead, and after one purchase day.
 */
export function lateSince(buyer: Buyer, outlook: Outlook): Day | undefined {
  if (buyer.frequency === 0) return undefined;
  const gap = median((days) =>
    outlook.reduce(
      (sum, { weightThen, belief: { rhythm, pace } }) =>
        sum - weightThen * Math.expm1(logGapBeyond(rhythm, pace, days)),
      0,
    ),
  );
  const isLate = gap !== undefined && buyer.recencyDays + Math.round(gap) < buyer.ageDays;
  return isLate ? buyer.firstDay + buyer.recencyDays + Math.round(gap) : undefined;
}

/** Where a distribution function reaches ½; undefined beyond three years. */
function median(below: (days: number) => number): number | undefined {
  let [low, high] = [0, 1];
  while (below(high) < 0.5) {
    if (high >= LONGEST_DAYS) return undefined;
    low = high;
    high = Math.min(2 * high, LONGEST_DAYS);
  }
  while (high - low > PRECISION) {
    const middle = (low + high) / 2;
    if (below(middle) < 0.5) low = middle;
    else high = middle;
  }
  return high;
}
