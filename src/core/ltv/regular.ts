// Gaps between purchases that take one stage or several, at a rate that is not known.
import { logGamma, logRising } from '../stats/special.ts';

/** What is known of the rate of a customer's stages: it is Gamma(shape, days). Both above 0. */
export interface Pace {
  readonly shape: number;
  /** In the unit of time of the gaps. */
  readonly days: number;
}

const MOST_TERMS = 1_000_000;
const TERMS_AT_ONCE = 8;
/** Numbers are kept below. */
const LARGE = 1e200;
const FAR = 700;
/** So many standard deviations below its mean a count is never found. */
const NEVER_BELOW = 9;

/**
 * The log-density of a gap.
 * @param stages k: 1 for purchases at random; the more, the more regular
 * @param gap above 0
 * @source Platzer & Reutterer (2016), equation 1 (Erlang-k gaps), mixed over the rate
 */
export function logGapDensity({ shape, days }: Pace, stages: number, gap: number): number {
  let orderings = stages;
  for (let i = 0; i < stages; i++) orderings *= (shape + i) / (i + 1);
  const both = Math.log(days + gap);
  return (
    Math.log(orderings) +
    shape * (Math.log(days) - both) +
    (stages > 1 ? (stages - 1) * Math.log(gap / (days + gap)) : 0) -
    both
  );
}

/**
 * The log of the chance that a gap is longer than a silence: fewer than all stages have ended.
 * @param silence at least 0
 */
export function logGapBeyond({ shape, days }: Pace, stages: number, silence: number): number {
  if (silence === 0) return 0;
  const part = silence / (days + silence);
  let [odds, sum] = [1, 1];
  for (let i = 1; i < stages; i++) {
    odds *= ((shape + i - 1) / i) * part;
    sum += odds;
  }
  return Math.log(sum) - shape * Math.log1p(silence / days);
}

/**
 * The chances of at least 0, 1, 2 … purchases within a time, of a customer who doesn't leave and has
 * been silent. The stages that ended in the silence are unknown; from each number of them on, those
 * that will end are negative binomial. All terms are positive, so that nothing cancels.
 * @param time at least 0
 * @param precision terms are left out whose purchases are together less than this part of the chance
 * of any, and of `besides`
 * @source Fader, Hardie & Lee (2005), the definition behind equation 10, for gaps of several stages
 */
export function chancesOfAtLeast(
  { shape, days }: Pace,
  stages: number,
  silence: number,
  time: number,
  precision: number,
  besides = 0,
): number[] {
  const part = silence / (days + silence);
  const now = days + silence;
  const odds = time / now;
  const z = time / (now + time);
  const mean = (shape + stages) * odds;
  const low = shape * odds;
  const start = Math.max(0, Math.floor(low - NEVER_BELOW * Math.sqrt(low * (1 + odds))));
  const terms: number[] = [];
  let weight = 1;
  let total = 0;
  /** The chance that none of the stages ends. */
  let none = Math.exp(-shape * Math.log1p(odds));
  for (let i = 0; i < stages; i++) {
    if (i > 0) weight *= ((shape + i - 1) / i) * part;
    total += weight;
    terms.push(weight * (start > 0 ? Math.exp(logTermAt(shape + i, odds, z, start)) : none));
    none *= 1 - z;
  }
  const chances = new Array<number>(Math.floor(start / stages)).fill(0);
  let n = start;
  let same = 0;
  let any = 0;
  do {
    let more = 0;
    let last = 0;
    for (let ended = n % stages; ended < stages; ended++, n++) {
      const factor = z / (n + 1);
      last = 0;
      for (let i = 0; i < stages; i++) {
        const term = terms[i] as number;
        last += term;
        if (i + ended < stages) same += term;
        else more += term;
        terms[i] = term * (shape + i + n) * factor;
      }
    }
    any += chances.length > 0 ? same : 0;
    chances.push(same);
    same = more;
    if (n <= mean) continue;
    // From here on the terms fall at least as fast as a geometric series.
    const slack = 1 - ((shape + stages - 2 + n) * z) / n;
    const rest = last * (chances.length + 1);
    if (slack > 0 && rest <= precision * (any + more + besides * total) * slack * slack) break;
  } while (n < start + MOST_TERMS);
  chances.push(same);
  let rest = 0;
  for (let n = chances.length - 1; n >= 0; n--) {
    rest += (chances[n] as number) / total;
    chances[n] = Math.min(1, rest);
  }
  return chances;
}

/**
 * The number of purchases that are expected within a time, at random, of a customer who may leave after
 * each. Terms are added up until their rest lies between two geometric series that are close.
 * @param silence at least 0
 * @param time at least 0
 * @param leaving the chance to leave is Beta(leaves, stays); both above 0
 * @param precision how far the series may be from their mean, as a part of the number and of `besides`
 * @source as above, for one stage
 */
export function expectedAtRandom(
  { shape, days }: Pace,
  silence: number,
  time: number,
  { leaves, stays }: { readonly leaves: number; readonly stays: number },
  precision: number,
  besides: number,
): number {
  const now = days + silence;
  const z = time / (now + time);
  let logScale = -shape * Math.log1p(time / now);
  let chance = 1;
  let made = 0;
  let next = 1;
  let sum = 0;
  for (let n = 0; n < MOST_TERMS; ) {
    for (const checked = n + TERMS_AT_ONCE; n < checked; n++) {
      chance *= ((shape + n) * z) / (n + 1);
      made += next;
      next *= (stays + n) / (leaves + stays + n);
      sum += chance * made;
    }
    const growth = ((shape + n) * z) / (n + 1);
    const most = Math.max(z, growth) * (1 + next / made);
    if (most < 1) {
      const least = Math.min(z, growth);
      const [lower, upper] = [least / (1 - least), most / (1 - most)];
      const enough = precision * (sum + besides * Math.exp(Math.min(FAR, -logScale)));
      if (((upper - lower) / 2) * chance * made > enough) continue;
      sum += ((lower + upper) / 2) * chance * made;
      break;
    }
    if (sum > LARGE) {
      chance /= LARGE;
      sum /= LARGE;
      logScale += Math.log(LARGE);
    }
  }
  return sum * Math.exp(logScale);
}

/** The log of the chance that a negative binomial count is `start`, above 0. */
const logTermAt = (shape: number, odds: number, z: number, start: number): number =>
  logRising(shape, start) - logGamma(start + 1) + start * Math.log(z) - shape * Math.log1p(odds);
