// When the next purchase is expected: the median of what is left, never in the past.
import type { Day } from '../base/day.ts';
import type { Belief } from './belief.ts';
import type { Buyer } from './buyer.ts';
import { chanceOfPurchase, type Outlook } from './outlook.ts';
import { logGapBeyond } from './rhythm.ts';
import { relative, weightsOf } from './shares.ts';

const LONGEST_DAYS = 3 * 365;
/** Where a purchase within one usual gap is less likely than this, a date would promise too much. */
const LEAST_CHANCE = 0.2;
/** A rhythm that is less likely moves no date. */
const LEAST_WEIGHT = 1e-6;

/**
 * The day around which the next purchase is expected, on or after the day of the question: as
 * likely before it as after it, of who has not left. Undefined after one purchase day, where
 * they have most likely left, and beyond three years.
 */
export function nextDay(buyer: Buyer, outlook: Outlook): Day | undefined {
  if (buyer.frequency === 0) return undefined;
  const usual = buyer.recencyDays / buyer.frequency;
  if (chanceOfPurchase(outlook, usual) < LEAST_CHANCE) return undefined;
  const ahead = medianDay(
    outlook.map(({ weight, belief }) => ({ chance: weight * belief.alive, belief, after: belief.silence })),
    usual,
  );
  return ahead === undefined ? undefined : buyer.firstDay + buyer.ageDays + ahead;
}

/**
 * The day since which a purchase is overdue: on the day of the last one, the next was as likely before
 * it as after it. Undefined while it lies ahead, and after one purchase day.
 */
export function lateSince(buyer: Buyer, outlook: Outlook): Day | undefined {
  if (buyer.frequency === 0) return undefined;
  const weights = weightsOf(
    outlook.map(({ share }) => share),
    relative(outlook.map(({ belief }) => belief.logGaps)),
  );
  const gap = medianDay(
    outlook.map(({ belief }, i) => ({ chance: weights[i] as number, belief, after: 0 })),
    buyer.recencyDays / buyer.frequency,
  );
  const isLate = gap !== undefined && buyer.recencyDays + gap < buyer.ageDays;
  return isLate ? buyer.firstDay + buyer.recencyDays + gap : undefined;
}

interface Wait {
  readonly chance: number;
  readonly belief: Belief;
  /** Days that have already passed without a purchase. */
  readonly after: number;
}

/** The whole day around which half of those who wait have bought; undefined beyond three years. */
function medianDay(all: readonly Wait[], guess: number): number | undefined {
  const waits = all
    .filter(({ chance }) => chance > LEAST_WEIGHT)
    .map((wait) => ({ ...wait, logSoFar: logGapBeyond(wait.belief.rhythm, wait.belief.pace, wait.after) }));
  const half = waits.reduce((sum, { chance }) => sum + chance, 0) / 2;
  const isBy = (days: number) => {
    let bought = 0;
    for (const { chance, belief, after, logSoFar } of waits)
      bought -= chance * Math.expm1(logGapBeyond(belief.rhythm, belief.pace, after + days) - logSoFar);
    return bought >= half;
  };
  let before = -1;
  let by = Math.max(1, Math.round(guess));
  while (!isBy(by + 0.5)) {
    if (by >= LONGEST_DAYS) return undefined;
    before = by;
    by *= 2;
  }
  while (by - before > 1) {
    const middle = (before + by) >> 1;
    if (isBy(middle + 0.5)) by = middle;
    else before = middle;
  }
  return by > LONGEST_DAYS ? undefined : by;
}
