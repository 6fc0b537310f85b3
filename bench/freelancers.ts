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
  /** Another future that could have followed the same past, as only who knows the habit can tell. */
  readonly anotherFuture: (random: Random) => readonly Purchase[];
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

function clientOf(habit: Habit, asOf: number, aheadDays: number, random: Random, disorder: Disorder): Client {
  const usual = 60 * Math.exp(0.7 * random.normal());
  const worth = 30_000 * Math.exp(0.8 * random.normal());
  const client = { habit, usual, worth, disorder, until: asOf + aheadDays };
  const due = asOf - random.uniform() * SPAN_DAYS;
  const first = { day: Math.floor(due), due, amount: amountOf(client, random) };
  const all = [first, ...paymentsAfter(first, client, random)];
  const past = all.filter(({ day }) => day <= asOf);
  const last = past[past.length - 1] ?? first;
  return {
    habit,
    past: past.map(purchaseOf),
    future: all.slice(past.length).map(purchaseOf),
    anotherFuture(chance) {
      for (;;) {
        const later = paymentsAfter(last, client, chance);
        if (later.every(({ day }) => day > asOf)) return later.map(purchaseOf);
      }
    },
  };
}

interface Payment extends Purchase {
  /** When it should have been paid; a part of a day counts. */
  readonly due: number;
}

interface Truth {
  readonly habit: Habit;
  readonly usual: number;
  readonly worth: number;
  readonly disorder: Disorder;
  readonly until: number;
}

const purchaseOf = ({ day, amount }: Payment): Purchase => ({ day, amount });
const amountOf = ({ worth }: Truth, { normal }: Random) => worth * Math.exp(0.1 * normal());

function paymentsAfter(last: Payment, client: Truth, random: Random): Payment[] {
  const { habit, usual, disorder, until } = client;
  const { uniform, normal, gamma } = random;
  const contract = CONTRACTS[habit];
  const gap = () => {
    if (contract !== undefined) return contract[0] + contract[1] * normal();
    return habit === 'regular' ? (usual * gamma(4)) / 4 : usual * gamma(1);
  };
  const payments: Payment[] = [];
  let { day, due } = last;
  while (uniform() >= LEAVING[habit]) {
    let wait = gap();
    if (contract !== undefined && uniform() < disorder.skipped) wait += gap();
    due += wait;
    const delay = contract !== undefined && uniform() < disorder.late ? (wait / 2) * uniform() : 0;
    const paid = Math.floor(due + delay);
    if (paid > until) break;
    day = Math.max(day + 1, paid);
    payments.push({ day, due, amount: amountOf(client, random) });
  }
  return payments;
}
