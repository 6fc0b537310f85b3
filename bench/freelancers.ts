// Simulated books as freelancers have them: retainers, contracts, and people who buy once.
import type { Purchase } from '../src/core/book/purchases.ts';
import { type Random, seededRandom } from './random.ts';

export type Habit = 'monthly' | 'quarterly' | 'yearly' | 'regular' | 'random' | 'once';

/** How the payments of contracts go wrong: parts of them that are late, by up to half a gap, or skipped. */
export interface Disorder {
  readonly late: number;
  readonly skipped: number;
}

export interface Client {
  readonly habit: Habit;
  readonly past: readonly Purchase[];
  /** Of the days after, which nobody knows yet. */
  readonly future: readonly Purchase[];
}

export const BOOK: readonly Habit[] = [
  'monthly',
  'monthly',
  'monthly',
  'quarterly',
  'yearly',
  'yearly',
  'random',
  'random',
  'once',
  'once',
];
export const PUNCTUAL: Disorder = { late: 0, skipped: 0 };

const CONTRACTS: Readonly<Partial<Record<Habit, readonly [meanDays: number, deviationDays: number]>>> = {
  monthly: [30.4, 2],
  quarterly: [91, 4],
  yearly: [365, 8],
};
/** The chance to leave after a purchase. */
const LEAVING: Readonly<Record<Habit, number>> = {
  monthly: 0.04,
  quarterly: 0.1,
  yearly: 0.2,
  regular: 0.12,
  random: 0.12,
  once: 0.8,
};
const SPAN_DAYS = 900;

/** Books of clients with the given habits, who first bought within 900 days before a day. */
export function freelancerBooks(
  count: number,
  habits: readonly Habit[],
  asOf: number,
  aheadDays: number,
  seed: number,
  disorder = PUNCTUAL,
): Client[][] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    habits.map((habit) => clientOf(habit, asOf, aheadDays, random, disorder)),
  );
}

function clientOf(
  habit: Habit,
  asOf: number,
  aheadDays: number,
  { uniform, normal, gamma }: Random,
  { late, skipped }: Disorder,
): Client {
  const usual = 60 * Math.exp(0.7 * normal());
  const worth = 30_000 * Math.exp(0.8 * normal());
  const contract = CONTRACTS[habit];
  const gap = () => {
    if (contract !== undefined) return contract[0] + contract[1] * normal();
    return habit === 'regular' ? (usual * gamma(4)) / 4 : usual * gamma(1);
  };
  const bought: Purchase[] = [];
  let due = asOf - uniform() * SPAN_DAYS;
  let [day, before] = [Math.floor(due), Number.NEGATIVE_INFINITY];
  while (day <= asOf + aheadDays) {
    before = Math.max(before + 1, day);
    bought.push({ day: before, amount: worth * Math.exp(0.1 * normal()) });
    if (uniform() < LEAVING[habit]) break;
    let wait = gap();
    if (contract !== undefined && uniform() < skipped) wait += gap();
    due += wait;
    const delay = contract !== undefined && uniform() < late ? (wait / 2) * uniform() : 0;
    day = Math.floor(due + delay);
  }
  return {
    habit,
    past: bought.filter((purchase) => purchase.day <= asOf),
    future: bought.filter((purchase) => purchase.day > asOf),
  };
}
