// BG/NBD and MBG/NBD by themselves, which the model of the add-on starts from and is compared with.
import type { Course, Purchasing } from '../src/core/ltv/bgnbd.ts';

const PRECISION = 1e-12;
const MOST_TERMS = 1_000_000;
const LARGE = 1e250;

/** How likely it is that the customer has not left: 1 where they could not leave yet. 0 to 1. */
export function chanceAlive(
  { r, alpha, a, b }: Purchasing,
  { frequency, exits, recencyDays, ageDays }: Course,
): number {
  if (exits === 0) return 1;
  const silence = (r + frequency) * Math.log1p((ageDays - recencyDays) / (alpha + recencyDays));
  return 1 / (1 + (a / (b + exits - 1)) * Math.exp(silence));
}

/**
 * The number of purchase days that are expected within a time from now.
 *
 * Purchases of a customer who never leaves are negative binomial, and of n of them
 * who may leave after each one makes Σ_{j<n} E(1 − p)^j. All terms are positive, so
 * that nothing cancels and no parameter is singular, unlike in the textbook form.
 * @param days in the unit of the model, at least 0
 * @source Fader, Hardie & Lee (2005), the definition behind equation 10
 */
export function expectedPurchases(model: Purchasing, course: Course, days: number): number {
  const shape = model.r + course.frequency;
  const odds = days / (model.alpha + course.ageDays);
  const z = odds / (1 + odds);
  const stay = model.b + course.exits;
  let logScale = -shape * Math.log1p(odds);
  let [weight, made, next, sum] = [1, 0, 1, 0];
  for (let n = 0; n < MOST_TERMS; n++) {
    const growth = ((shape + n) / (n + 1)) * z;
    weight *= growth;
    made += next;
    next *= (stay + n) / (model.a + stay + n);
    const term = weight * made;
    sum += term;
    // From here on the terms fall at least as fast as a geometric series.
    const ratio = growth * (1 + next / made);
    if (ratio < 1 && term <= PRECISION * sum * (1 - ratio)) break;
    if (sum > LARGE) {
      weight /= LARGE;
      sum /= LARGE;
      logScale += Math.log(LARGE);
    }
  }
  return sum * Math.exp(logScale) * chanceAlive(model, course);
}

/**
 * How likely at least one purchase within a time from now is.
 * @param days in the unit of the model, at least 0
 * @returns 0 to 1
 */
export function chanceOfPurchase(model: Purchasing, course: Course, days: number): number {
  const quiet = -(model.r + course.frequency) * Math.log1p(days / (model.alpha + course.ageDays));
  return -Math.expm1(quiet) * chanceAlive(model, course);
}

/**
 * The time from the last purchase within which the next one comes with chance ½, for a customer who stays.
 */
export function medianGap(model: Purchasing, course: Course): number {
  return (model.alpha + course.recencyDays) * Math.expm1(Math.LN2 / (model.r + course.frequency));
}
