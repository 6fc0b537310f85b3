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
/** What a customer adds to the curvature of the log-likelihood, as was found of those of an online shop. */
const CURVATURE = [
  [0.3, -0.18, -0.16, -0.01],
  [-0.18, 0.17, 0.085, 0.013],
  [-0.16, 0.085, 0.14, 0.032],
  [-0.01, 0.013, 0.032, 0.024],
];
const LEAST_MEAN_AGE_DAYS = 365;

/**
 * The log-likelihood of a book.
 * @returns in the density of the buyers' unit of time
 * @source Fader, Hardie & Lee (2005), equation 6, for exits =
 * frequency; Batislam, Denizel & Filiztekin (2007) for one exit more
 */
export const logLikelihood = (model: Purchasing, courses: readonly Course[]): number =>
  likelihood(model, tallied(courses)).value;

/** Courses as the likelihood needs them, which is asked for many times. */
interface Tally {
  readonly size: number;
  /** How many courses have each number. */
  readonly frequencies: ReadonlyMap<number, number>;
  readonly exits: ReadonlyMap<number, number>;
  /** Those that are alike once, with their number. */
  readonly courses: readonly (Course & { readonly count: number })[];
}

function tallied(courses: readonly Course[]): Tally {
  const frequencies = new Map<number, number>();
  const exits = new Map<number, number>();
  const silent = new Map<number, Course & { count: number }>();
  const others: (Course & { readonly count: number })[] = [];
  for (const course of courses) {
    const { frequency, exits: times, recencyDays, ageDays } = course;
    frequencies.set(frequency, (frequencies.get(frequency) ?? 0) + 1);
    exits.set(times, (exits.get(times) ?? 0) + 1);
    const alike = frequency === 0 ? silent.get(ageDays) : undefined;
    if (alike !== undefined && alike.exits === times) {
      alike.count++;
      continue;
    }
    const own = { frequency, exits: times, recencyDays, ageDays, count: 1 };
    if (frequency === 0) silent.set(ageDays, own);
    others.push(own);
  }
  return { size: courses.length, frequencies, exits, courses: others };
}

/** The log-likelihood and its slopes along r, alpha, a and b. */
function likelihood({ r, alpha, a, b }: Purchasing, { size, frequencies, exits, courses }: Tally) {
  let value = size * r * Math.log(alpha);
  let byR = size * Math.log(alpha);
  let byAlpha = (size * r) / alpha;
  let byA = 0;
  let byB = 0;
  const digammaR = digamma(r);
  for (const [frequency, count] of frequencies) {
    if (frequency === 0) continue;
    value += count * logRising(r, frequency);
    byR += count * (digamma(r + frequency) - digammaR);
  }
  const [digammaB, digammaBoth] = [digamma(b), digamma(a + b)];
  for (const [times, count] of exits) {
    const both = digamma(a + b + times) - digammaBoth;
    value += count * (logRising(b, times) - logRising(a + b, times));
    byA -= count * both;
    byB += count * (digamma(b + times) - digammaB - both);
  }
  for (const course of courses) {
    const { count } = course;
    const shape = r + course.frequency;
    const atLast = alpha + course.recencyDays;
    const now = alpha + course.ageDays;
    const logNow = Math.log(now);
    if (course.exits === 0) {
      value -= count * shape * logNow;
      byR -= count * logNow;
      byAlpha -= (count * shape) / now;
      continue;
    }
    const logAtLast = Math.log(atLast);
    const stayed = Math.exp(shape * (logAtLast - logNow));
    const left = a / (b + course.exits - 1);
    const both = stayed + left;
    const alive = stayed / both;
    const gone = left / both;
    value += count * (Math.log(both) - shape * logAtLast);
    byR -= count * (alive * logNow + gone * logAtLast);
    byAlpha -= count * shape * (alive / now + gone / atLast);
    byA += (count * gone) / a;
    byB -= (count * gone) / (b + course.exits - 1);
  }
  return { value, slopes: [byR, byAlpha, byA, byB] as const };
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
  const tally = tallied(courses);
  return {
    centre: CENTRE,
    curvature: CURVATURE.map((row) => row.map((value) => courses.length * value)),
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
      const { value, slopes } = likelihood(model, tally);
      const [byR, byAlpha, byA, byB] = slopes;
      return {
        value,
        slopes: [r * byR, alpha * byAlpha, ((byA - byB) * a * b) / (a + b), a * byA + b * byB],
      };
    },
  };
}
