// The purchase model computed from its definition, without its formulas:
// integrals over the rate and the chance to leave, by the trapezoidal rule.
import type { Course, Purchasing } from '../../../src/core/ltv/bgnbd.ts';

export interface ByDefinition {
  readonly likelihood: number;
  readonly alive: number;
  readonly expected: number;
  readonly chance: number;
}

const STEPS = 320;

/** The density of a positive or (0, 1) variable along s, up to a constant, in a range of s that holds it. */
interface Axis {
  readonly valueAt: (s: number) => number;
  readonly logDensity: (s: number) => number;
  readonly from: number;
  readonly to: number;
}

/** Exact for parameters that are not extreme: between about 0.2 and 20, and few purchases. */
export function byDefinition({ r, alpha, a, b }: Purchasing, course: Course, ahead: number): ByDefinition {
  const { frequency: x, exits: n, recencyDays, ageDays } = course;
  const rates: Axis = {
    valueAt: Math.exp,
    logDensity: (s) => r * s - alpha * Math.exp(s),
    from: -20 / Math.min(1, r),
    to: Math.log((60 + 4 * r) / alpha),
  };
  const chances: Axis = {
    valueAt: (s) => 1 / (1 + Math.exp(-s)),
    logDensity: (s) => -a * Math.log1p(Math.exp(-s)) - b * Math.log1p(Math.exp(s)),
    from: -20 / Math.min(1, a),
    to: 20 / Math.min(1, b),
  };
  const leavings = gridOf(chances);
  let [total, likelihood, alive, expected, chance] = [0, 0, 0, 0, 0];
  for (const { value: rate, weight: ofRate } of gridOf(rates)) {
    for (const { value: p, weight: ofLeaving } of leavings) {
      const weight = ofRate * ofLeaving;
      const stays = (1 - p) ** n * rate ** x * Math.exp(-rate * ageDays);
      const left = n > 0 ? p * (1 - p) ** (n - 1) * rate ** x * Math.exp(-rate * recencyDays) : 0;
      total += weight;
      likelihood += weight * (stays + left);
      alive += weight * stays;
      expected += weight * stays * (p > 1e-12 ? -Math.expm1(-rate * p * ahead) / p : rate * ahead);
      chance -= weight * stays * Math.expm1(-rate * ahead);
    }
  }
  return {
    likelihood: likelihood / total,
    alive: alive / likelihood,
    expected: expected / likelihood,
    chance: chance / likelihood,
  };
}

function gridOf({ valueAt, logDensity, from, to }: Axis): { value: number; weight: number }[] {
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const s = from + ((to - from) * i) / STEPS;
    return { value: valueAt(s), weight: Math.exp(logDensity(s)) };
  });
}
