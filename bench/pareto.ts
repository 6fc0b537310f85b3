// Pareto/NBD, to compare with: customers leave at any moment, not after a purchase.

import type { Course } from '../src/core/ltv/bgnbd.ts';
import { minimize } from '../src/core/stats/minimize.ts';
import { logRising } from '../src/core/stats/special.ts';

/** Purchase rates are Gamma(r, alpha), and the rates to leave Gamma(s, beta). Times in days. */
export interface Pareto {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

const UNIT_DAYS = 100;
const NUDGE = 1e-5;
const PRECISION = 1e-12;
const GRID = 24;

/** The most likely parameters, without a prior. */
export function fitPareto(courses: readonly Course[]): Pareto {
  const modelAt = ([r = 0, alpha = 0, s = 0, beta = 0]: readonly number[]): Pareto => ({
    r: Math.exp(r),
    alpha: UNIT_DAYS * Math.exp(alpha),
    s: Math.exp(s),
    beta: UNIT_DAYS * Math.exp(beta),
  });
  const cost = (point: readonly number[]) =>
    -courses.reduce((sum, course) => sum + logLikelihood(modelAt(point), course).total, 0);
  const { point } = minimize(
    (at) => ({
      value: cost(at),
      gradient: at.map((_, i) => {
        const beside = (step: number) => cost(at.map((x, j) => (i === j ? x + step : x)));
        return (beside(NUDGE) - beside(-NUDGE)) / (2 * NUDGE);
      }),
    }),
    [0, 0, 0, 0],
  );
  return modelAt(point);
}

/**
 * The log-likelihood of a customer, and of the case that they have not left.
 * @source Fader & Hardie (2005), A note on deriving the Pareto/NBD model, equations 14 to 19
 */
export function logLikelihood(
  { r, alpha, s, beta }: Pareto,
  course: Course,
): { total: number; alive: number } {
  const { frequency: x, recencyDays, ageDays } = course;
  const front = logRising(r, x) + r * Math.log(alpha) + s * Math.log(beta);
  const alive = -(r + x) * Math.log(alpha + ageDays) - s * Math.log(beta + ageDays);
  const [larger, b] = alpha >= beta ? [alpha, s + 1] : [beta, r + x];
  const order = r + s + x;
  const at = (time: number) => {
    const z = Math.abs(alpha - beta) / (larger + time);
    return Math.log(hypergeometric(order, b, order + 1, z)) - order * Math.log(larger + time);
  };
  const [first, last] = [at(recencyDays), at(ageDays)];
  const left = Math.log(s / order) + first + Math.log(Math.max(0, -Math.expm1(last - first)));
  return { total: front + alive + Math.log1p(Math.exp(left - alive)), alive: front + alive };
}

/** The series of ₂F₁ for 0 ≤ z < 1. */
function hypergeometric(a: number, b: number, c: number, z: number): number {
  let [term, sum] = [1, 1];
  for (let n = 0; n < 100_000; n++) {
    term *= (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    sum += term;
    if (term <= PRECISION * sum * (1 - z)) break;
  }
  return sum;
}

export function chanceAlive(model: Pareto, course: Course): number {
  const { total, alive } = logLikelihood(model, course);
  return Math.exp(alive - total);
}

/** @source the same note, equation 41 */
export function expectedPurchases(model: Pareto, course: Course, days: number): number {
  const { r, alpha, s, beta } = model;
  const { frequency, ageDays } = course;
  const later = beta + ageDays;
  const time =
    Math.abs(s - 1) < 1e-9
      ? later * Math.log1p(days / later)
      : (later / (s - 1)) * -Math.expm1(-(s - 1) * Math.log1p(days / later));
  return ((r + frequency) / (alpha + ageDays)) * time * chanceAlive(model, course);
}

/** How likely a purchase within some days is, over the rates to buy and to leave. */
export function chanceOfPurchase(model: Pareto, course: Course, days: number): number {
  const buying = gammaParts(model.r + course.frequency, model.alpha + course.ageDays);
  const leaving = gammaParts(model.s, model.beta + course.ageDays);
  let sum = 0;
  for (const rate of buying)
    for (const leave of leaving)
      sum +=
        ((rate.value * -Math.expm1(-(rate.value + leave.value) * days)) / (rate.value + leave.value)) *
        rate.weight *
        leave.weight;
  return sum * chanceAlive(model, course);
}

/** Points of Gamma(shape, days) along its logarithm, with weights that sum to 1. */
function gammaParts(shape: number, days: number): { value: number; weight: number }[] {
  const [low, high] = [
    Math.log(shape) - 12 / Math.min(1, Math.sqrt(shape)),
    Math.log(shape + 30 + 8 * Math.sqrt(shape)),
  ];
  const parts = Array.from({ length: GRID * 4 }, (_, i) => {
    const s = low + ((high - low) * (i + 0.5)) / (GRID * 4);
    return {
      value: Math.exp(s) / days,
      weight: Math.exp(shape * s - Math.exp(s) - (shape * Math.log(shape) - shape)),
    };
  }).filter(({ weight }) => weight > 1e-9);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.map(({ value, weight }) => ({ value, weight: weight / total }));
}
