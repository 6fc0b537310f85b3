// Simulated customers with known parameters: the model's own story, told purchase by purchase.

import type { Purchase } from '../src/core/book/purchases.ts';
import { type Random, seededRandom } from './random.ts';

export interface Truth {
  readonly r: number;
  readonly alphaDays: number;
  readonly a: number;
  readonly b: number;
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

export interface Simulated {
  readonly past: readonly Purchase[];
  /** What they buy within the days after, which nobody knows yet. */
  readonly future: readonly Purchase[];
}

/** Near what customers of an online music shop were found to be, in dollars. */
export const MUSIC_SHOP: Truth = {
  r: 0.525,
  alphaDays: 43.3,
  a: 0.891,
  b: 1.614,
  p: 6.25,
  q: 3.74,
  v: 15.44,
};

/**
 * A book of customers who first bought within some days
 * before a day, by the story of MBG/NBD and Gamma-Gamma.
 * @param spanDays the first purchases are spread over this time
 * @param aheadDays how far the future is told
 */
export function simulatedBook(
  truth: Truth,
  customers: number,
  asOf: number,
  spanDays: number,
  aheadDays: number,
  seed: number,
): Simulated[] {
  const random = seededRandom(seed);
  return Array.from({ length: customers }, () => simulatedCustomer(truth, asOf, spanDays, aheadDays, random));
}

function simulatedCustomer(
  truth: Truth,
  asOf: number,
  spanDays: number,
  aheadDays: number,
  random: Random,
): Simulated {
  const ratePerDay = random.gamma(truth.r) / truth.alphaDays;
  const leaving = random.beta(truth.a, truth.b);
  const spendRate = random.gamma(truth.q) / truth.v;
  const first = asOf - Math.floor(random.uniform() * spanDays);
  const past: Purchase[] = [];
  const future: Purchase[] = [];
  // Purchases happen at noon, and the day of the question has ended.
  let time = first + 0.5;
  while (time < asOf + 1 + aheadDays) {
    const day = Math.floor(time);
    (day <= asOf ? past : future).push({ day, amount: random.gamma(truth.p) / spendRate });
    if (random.uniform() < leaving) break;
    time -= Math.log(random.uniform()) / ratePerDay;
  }
  return { past, future };
}
