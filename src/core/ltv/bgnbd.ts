// When customers buy, and when they leave: the BG/NBD family, fitted with a weak prior.
import type { Posterior } from '../stats/posterior.ts';
import { digamma, logRising } from '../stats/special.ts';
import type { Buyer } from './buyer.ts';

/**
 * Purchase rates over customers are Gamma(r, alpha); the chances
 * to leave after a purchase are Beta(a, b). All above 0.
 */
export interface Purchasing {
  readonly r: number;
  /** In the unit of time of the buyers. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/**
 * One customer's purchase days. BG/NBD has as many exits as
 * repeat purchases, MBG/NBD one more. Times in any one unit.
 */
export type Course = Pick<Buyer, 'frequency' | 'exits' | 'recencyDays' | 'ageDays'>;

/** The centres of the prior on log r, log(alpha / mean age), the log-odds of a / (a + b), and log(a + b). */
const CENTRE = [Math.log(1 / 2), Math.log(0.3), Math.log(1 / 2), Math.log(3)];
const LEAST_MEAN_AGE_DAYS = 365;

/**
 * The log-likelihood of a book.
 * @returns in the density of the buyers' unit of time
 * @source Fader, Hardie & Lee (2005), equation 6, for exits =
 * frequency; Batislam, Denizel & Filiztekin (2007) for one exit more
 */
export const logLikelihood = (model: Purchasing, courses: readonly Course[]): number =>
  likelihood(model, courses).value;

/** The log-likelihood and its slopes along r, alpha, a and b. */
function likelihood({ r, alpha, a, b }: Purchasing, courses: readonly Course[]) {
  let [value, byR, byAlpha, byA, byB] = [0, 0, 0, 0, 0];
  for (const [frequency, count] of tally(courses, 'frequency')) {
    value += count * (logRising(r, frequency) + r * Math.log(alpha));
    byR += count * (digamma(r + frequency) - digamma(r) + Math.log(alpha));
    byAlpha += (count * r) / alpha;
  }
  for (const [exits, count] of tally(courses, 'exits')) {
    const both = digamma(a + b + exits) - digamma(a + b);
    value += count * (logRising(b, exits) - logRising(a + b, exits));
    byA -= count * both;
    byB += count * (digamma(b + exits) - digamma(b) - both);
  }
  for (const { frequency, exits, recencyDays, ageDays } of courses) {
    const shape = r + frequency;
    const [atLast, now] = [alpha + recencyDays, alpha + ageDays];
    const [logAtLast, logNow] = [Math.log(atLast), Math.log(now)];
    if (exits === 0) {
      value -= shape * logNow;
      byR -= logNow;
      byAlpha -= shape / now;
      continue;
    }
    const stayed = Math.exp(shape * (logAtLast - logNow));
    const left = a / (b + exits - 1);
    const alive = stayed / (stayed + left);
    value += Math.log(stayed + left) - shape * logAtLast;
    byR -= alive * logNow + (1 - alive) * logAtLast;
    byAlpha -= shape * (alive / now + (1 - alive) / atLast);
    byA += (1 - alive) / a;
    byB -= (1 - alive) / (b + exits - 1);
  }
  return { value, slopes: [byR, byAlpha, byA, byB] as const };
}

function tally(courses: readonly Course[], field: 'frequency' | 'exits'): Map<number, number> {
  const counts = new Map<number, number>();
  for (const course of courses) counts.set(course[field], (counts.get(course[field]) ?? 0) + 1);
  return counts;
}

/**
 * What a book and the prior say of the parameters. The prior
 * has no unit: it is centred on the mean age of the customers.
 * @param courses any number, none as well
 * @param leastMeanAge a younger book is taken as that old; 365 days in the unit of the buyers
 * @source docs/model.md, lifetime value
 */
export function purchasingPosterior(
  courses: readonly Course[],
  leastMeanAge = LEAST_MEAN_AGE_DAYS,
): Posterior<Purchasing> {
  const ages = courses.reduce((sum, { ageDays }) => sum + ageDays, 0);
  const unit = Math.max(leastMeanAge, ages / Math.max(1, courses.length));
  return {
    centre: CENTRE,
    modelAt([logR = 0, logAlpha = 0, logOdds = 0, logSum = 0]) {
      const sum = Math.exp(logSum);
      return {
        r: Math.exp(logR),
        alpha: unit * Math.exp(logAlpha),
        a: sum / (1 + Math.exp(-logOdds)),
        b: sum / (1 + Math.exp(logOdds)),
      };
    },
    logLikelihood(model) {
      const { r, alpha, a, b } = model;
      const { value, slopes } = likelihood(model, courses);
      const [byR, byAlpha, byA, byB] = slopes;
      return {
        value,
        slopes: [r * byR, alpha * byAlpha, ((byA - byB) * a * b) / (a + b), a * byA + b * byB],
      };
    },
  };
}
