// The beta distribution, and rates with honest intervals from very few tries.
import { logBeta } from './special.ts';

export interface Rate {
  /** The posterior mean, 0 to 1. */
  readonly rate: number;
  /** The lower end of the equal-tailed interval, 0 to 1. */
  readonly low: number;
  /** The upper end, 0 to 1. */
  readonly high: number;
}

const TINY = 1e-300;
const JEFFREYS = 0.5;

/**
 * The distribution function of Beta(a, b): the regularised incomplete beta function.
 * @param x 0 to 1
 * @param a above 0
 * @param b above 0
 * @returns 0 to 1
 * @source DLMF 8.17.22 (continued fraction) and 8.17.4 (symmetry), by Lentz's method
 */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x > (a + 1) / (a + b + 2) ? 1 - smallerTail(1 - x, b, a) : smallerTail(x, a, b);
}

function smallerTail(x: number, a: number, b: number): number {
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  const kept = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const before = fraction;
    for (const step of [even, odd]) {
      d = 1 / kept(1 + step * d);
      c = kept(1 + step / c);
      fraction *= c * d;
    }
    if (Math.abs(fraction - before) <= 1e-16 * Math.abs(fraction)) break;
  }
  return front * fraction;
}

/**
 * The quantile of Beta(a, b).
 * @param chance 0 to 1, the part of the distribution below the result
 * @param a above 0
 * @param b above 0
 * @returns 0 to 1
 */
export function betaQuantile(chance: number, a: number, b: number): number {
  if (chance <= 0) return 0;
  if (chance >= 1) return 1;
  const median = betaBelow(0.5, a, b);
  return chance > median ? 1 - lowerHalfQuantile(1 - chance, b, a) : lowerHalfQuantile(chance, a, b);
}

/** The quantile where it is at most ½: Newton's method in log x, held inside a shrinking bracket. */
function lowerHalfQuantile(chance: number, a: number, b: number): number {
  let low = -745;
  let high = Math.log(0.5);
  let logX = Math.min(high, (Math.log(chance * a) + logBeta(a, b)) / a);
  if (!(logX > low)) return Math.exp(logX);
  for (let i = 0; i < 200; i++) {
    const x = Math.exp(logX);
    const excess = betaBelow(x, a, b) - chance;
    if (excess > 0) high = logX;
    else low = logX;
    const slope = Math.exp(a * logX + (b - 1) * Math.log1p(-x) - logBeta(a, b));
    const newton = logX - excess / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - logX) <= 1e-15 * Math.max(1, Math.abs(logX))) return Math.exp(next);
    logX = next;
  }
  return Math.exp(logX);
}

/**
 * The equal-tailed interval of Beta(a, b), without a rule for the ends.
 * @param a above 0
 * @param b above 0
 * @param confidence between 0 and 1
 */
export function betaInterval(a: number, b: number, confidence = 0.95): readonly [low: number, high: number] {
  const tail = (1 - confidence) / 2;
  return [betaQuantile(tail, a, b), 1 - betaQuantile(tail, b, a)];
}

/**
 * The rate behind some wins in some tries, when the prior is worth `priorWins` in `priorTries`.
 * The lower end is 0 at 0 wins, and the upper end 1 when every try was won.
 * @param wins 0 to tries
 * @param confidence between 0 and 1
 * @source docs/model.md, rates from very few tries
 */
export function rateWithPrior(
  wins: number,
  tries: number,
  priorWins: number,
  priorTries: number,
  confidence = 0.95,
): Rate {
  const a = wins + priorWins;
  const b = tries - wins + priorTries - priorWins;
  const [low, high] = betaInterval(a, b, confidence);
  return { rate: a / (a + b), low: wins === 0 ? 0 : low, high: wins === tries ? 1 : high };
}

/**
 * The rate behind some wins in some tries, with the Jeffreys prior; nothing at 0 tries.
 * @param wins 0 to tries
 * @param confidence between 0 and 1
 */
export function rateOf(wins: number, tries: number, confidence = 0.95): Rate | undefined {
  return tries === 0 ? undefined : rateWithPrior(wins, tries, JEFFREYS, 2 * JEFFREYS, confidence);
}
