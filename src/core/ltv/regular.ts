// Gaps between purchases that take one stage or several, at a rate that is not known.
import { logGamma, logRising } from '../stats/special.ts';

/** What is known of the rate of a customer's stages: it is Gamma(shape, days). Both above 0. */
export interface Pace {
  readonly shape: number;
  /** In the unit of time of the gaps. */
  readonly days: number;
}

const MOST_TERMS = 1_000_000;
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
 * @source Fader, Hardie & Lee (2005), the definition behind equation 10, for gaps of several stages
 */
export function chancesOfAtLeast(
  { shape, days }: Pace,
  stages: number,
  silence: number,
  time: number,
  precision: number,
): number[] {
  const part = silence / (days + silence);
  const now = days + silence;
  const [odds, z] = [time / now, time / (now + time)];
  const mean = (shape + stages) * odds;
  const low = shape * odds;
  const start = Math.max(0, Math.floor(low - NEVER_BELOW * Math.sqrt(low * (1 + odds))));
  const terms = new Float64Array(stages);
  let [weight, total] = [1, 0];
  /** The chance that none of the stages ends. */
  let none = Math.exp(-shape * Math.log1p(odds));
  for (let i = 0; i < stages; i++) {
    if (i > 0) weight *= ((shape + i - 1) / i) * part;
    total += weight;
    terms[i] = weight * (start > 0 ? Math.exp(logTermAt(shape + i, odds, z, start)) : none);
    none *= 1 - z;
  }
  const chances = new Array<number>(Math.floor(start / stages)).fill(0);
  let [bought, ended] = [chances.length, start % stages];
  for (let n = start; n < start + MOST_TERMS; n++) {
    let whole = 0;
    let next = 0;
    const factor = z / (n + 1);
    for (let i = 0; i < stages; i++) {
      const term = terms[i] as number;
      if (i + ended < stages) whole += term;
      else next += term;
      terms[i] = term * (shape + i + n) * factor;
    }
    chances[bought] = (chances[bought] ?? 0) + whole;
    chances[bought + 1] = (chances[bought + 1] ?? 0) + next;
    // From here on the terms fall at least as fast as a geometric series.
    const slack = 1 - ((shape + stages - 1 + n) / (n + 1)) * z;
    if (n >= mean && slack > 0 && (whole + next) * (bought + 2) <= precision * total * slack * slack) break;
    if (++ended === stages) {
      ended = 0;
      bought++;
    }
  }
  let rest = 0;
  for (let n = chances.length - 1; n >= 0; n--) {
    rest += (chances[n] ?? 0) / total;
    chances[n] = Math.min(1, rest);
  }
  return chances;
}

/** The log of the chance that a negative binomial count is `start`, above 0. */
const logTermAt = (shape: number, odds: number, z: number, start: number): number =>
  logRising(shape, start) - logGamma(start + 1) + start * Math.log(z) - shape * Math.log1p(odds);
