// What the model is compared with: its relatives, and rules that everybody can do by hand.
import type { Course } from '../src/core/ltv/bgnbd.ts';
import { purchasingPosterior } from '../src/core/ltv/bgnbd.ts';
import { mostProbable } from '../src/core/stats/posterior.ts';
import * as family from './bgnbd.ts';
import type { Customer } from './logs.ts';
import * as pareto from './pareto.ts';

/** Expected purchase days within some days from the cut, and the chance of at least one. */
export type Forecast = (
  customer: Customer,
  days: number,
) => { readonly expected: number; readonly chance: number };

const RECENT_HALF_LIFE_DAYS = 180;

const ofRate = (expected: number) => ({ expected, chance: -Math.expm1(-expected) });

/** The fitted rivals by name. */
export function rivalsOf(
  customers: readonly Customer[],
  cut: number,
): readonly (readonly [string, Forecast])[] {
  const ofFamily = (firstExit: 0 | 1): Forecast => {
    const courseOf = ({ buyer }: Customer): Course => ({ ...buyer, exits: buyer.frequency + firstExit });
    const { model } = mostProbable(purchasingPosterior(customers.map(courseOf)));
    return (customer, days) => ({
      expected: family.expectedPurchases(model, courseOf(customer), days),
      chance: family.chanceOfPurchase(model, courseOf(customer), days),
    });
  };
  const byPareto = (): Forecast => {
    const model = pareto.fitPareto(customers.map(({ buyer }) => buyer));
    return ({ buyer }, days) => ({
      expected: pareto.expectedPurchases(model, buyer, days),
      chance: pareto.chanceOfPurchase(model, buyer, days),
    });
  };
  return [
    ['BG/NBD', ofFamily(0)],
    ['MBG/NBD', ofFamily(1)],
    ['Pareto/NBD', byPareto()],
    [
      'as many as in the same time before',
      ({ past }, days) => ofRate(past.filter((day) => day > cut - days).length),
    ],
    [
      'their own average rate',
      ({ buyer }, days) => ofRate((buyer.frequency / Math.max(1, buyer.ageDays)) * days),
    ],
    [
      'their recent rate, halved every 180 days',
      ({ past, buyer }, days) => ofRate(recentRate(past, buyer.ageDays, cut) * days),
    ],
  ];
}

/** Purchases after the first by the days that they could fall on; both count half after a half-life. */
function recentRate(past: readonly number[], ageDays: number, cut: number): number {
  const weight = (days: number) => 2 ** (-days / RECENT_HALF_LIFE_DAYS);
  const made = past.slice(1).reduce((sum, day) => sum + weight(cut - day), 0);
  const seen = (RECENT_HALF_LIFE_DAYS / Math.LN2) * (1 - weight(Math.max(1, ageDays)));
  return made / seen;
}
