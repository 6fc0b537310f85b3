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
/** So many standard deviations below its mean a count is never found, and so many above it seldom. */
const FAR_OFF = 9;
const LATE = 4;
/** Nothing happens in a shorter time, in days. */
const MOMENT = 1e-12;

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
  let odds = 1;
  let sum = 1;
  for (let i = 1; i < stages; i++) {
    odds *= ((shape + i - 1) / i) * part;
    sum += odds;
  }
  return Math.log(sum) - shape * Math.log1p(silence / days);
}

/**
 * The chances of at least 0, 1, 2 … purchases within a time, of a customer who doesn't leave and has been
 * silent. Stages are counted from the last purchase on: fewer than a gap has ended in the silence, and
 * those of the time are negative binomial. How likely so many have ended in all is computed backwards,
 * from a number that is hardly reached: so all terms are positive, and nothing cancels.
 * @param time at least 0
 * @param precision terms are left out whose purchases are together less than this part of the chance
 * of any, and of `besides`
 * @source Fader, Hardie & Lee (2005), the definition behind equation 10, for gaps of several stages
 */
export function chancesOfAtLeast(
  pace: Pace,
  stages: number,
  silence: number,
  time: number,
  precision: number,
  besides = 0,
): number[] {
  if (time < MOMENT) return [1];
  const least = leastStages(pace, silence, time);
  const enough = (any: number) => precision * (any + besides);
  let ended = hardlyReached(pace, stages, silence, time, least, enough);
  const chances = new Array<number>(ended / stages + 1).fill(1);
  const odds = silence / time;
  const growth = 1 + odds;
  let { chance, full } = waysToSplit(ended, stages, odds);
  full *= odds;
  const step = (silence + time) / (pace.days + silence + time);
  const others = stages - 1;
  let sum = 0;
  for (let n = chances.length - 1; n * stages > least; n--) {
    chances[n] = sum + chance;
    let before = (pace.shape + ended) * step;
    for (let i = 0; i < stages; i++) {
      sum += chance;
      before -= step;
      const moved = (full * (ended - others)) / before;
      chance = (chance * ended) / before + moved;
      full = moved * growth;
      ended--;
    }
  }
  sum += chance;
  for (let n = Math.floor(least / stages) + 1; n < chances.length; n++)
    chances[n] = (chances[n] as number) / sum;
  return chances;
}

/** A number of stages below which the time doesn't end. */
function leastStages({ shape, days }: Pace, silence: number, time: number): number {
  const odds = time / (days + silence);
  const mean = shape * odds;
  return Math.max(0, Math.floor(mean - FAR_OFF * Math.sqrt(mean * (1 + odds))));
}

/**
 * In how many ways fewer stages than a gap has may be among those that have ended, each
 * weighed by the odds; and in how many of these only one is missing.
 */
function waysToSplit(ended: number, stages: number, odds: number) {
  let full = 1;
  let chance = 1;
  for (let i = 1; i < stages; i++) {
    full *= ((ended - i + 1) * odds) / i;
    chance += full;
  }
  return { chance, full };
}

/** A number of stages, those of whole gaps, that is hardly reached. */
function hardlyReached(
  pace: Pace,
  stages: number,
  silence: number,
  time: number,
  least: number,
  enough: (any: number) => number,
): number {
  const { shape, days } = pace;
  const odds = time / (days + silence);
  const part = time / (days + silence + time);
  const mean = (shape + stages - 1) * odds;
  const late = Math.ceil(stages + mean + LATE * Math.sqrt(mean * (1 + odds)));
  const logSilent = logGapBeyond(pace, stages, silence);
  const any = -Math.expm1(logGapBeyond(pace, stages, silence + time) - logSilent);
  const logFirst = logTermAt(shape, odds, part, late) - shape * Math.log1p(silence / days) - logSilent;
  const chance = waysToSplit(late, stages, silence / time).chance * Math.exp(logFirst);
  // From here on the chances fall at least as fast as a geometric series.
  const growth = ((shape + late) * part) / (late - stages + 2);
  const rest = (2 * chance * (late / stages + 1)) / (1 - growth) ** 2;
  const further = Math.log(rest / enough(Math.max(any, chance))) / -Math.log(growth);
  return stages * Math.ceil(Math.min(least + MOST_TERMS, late + Math.max(0, further)) / stages);
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
      const lower = least / (1 - least);
      const upper = most / (1 - most);
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

/** The log of the chance that a negative binomial count is `n`, above 0. */
const logTermAt = (shape: number, odds: number, z: number, n: number): number =>
  logRising(shape, n) - logGamma(n + 1) + n * Math.log(z) - shape * Math.log1p(odds);
