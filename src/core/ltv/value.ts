// Lifetime value: the one entry to the model of when customers buy, and for how much.
import type { Day } from '../base/day.ts';
import { mostProbable } from '../stats/posterior.ts';
import { logLikelihood, type Purchasing, purchasingPosterior } from './bgnbd.ts';
import type { Buyer } from './buyer.ts';
import { chanceOfPurchase, expectedPurchases, medianGap } from './forecast.ts';
import { expectedSpend, type Spending, spendingPosterior, spendLogLikelihood } from './gammagamma.ts';

/** What is known of a book: its customers, and the most probable parameters. */
export interface Model {
  readonly buyers: readonly Buyer[];
  readonly purchasing: Purchasing;
  readonly spending: Spending;
  /** The same parameters as points of their posteriors. */
  readonly points: { readonly purchasing: readonly number[]; readonly spending: readonly number[] };
}

export interface Horizon {
  /** Above 0, perhaps with a part of a month. */
  readonly months: number;
  /** Such as 0.1; above −1. */
  readonly discountPerYear: number;
}

const MODEL_NAME = 'MBG/NBD';
export const DAYS_PER_MONTH = 365.25 / 12;
const LONGEST_GAP_DAYS = 3 * 365.25;

/**
 * The model of a book of customers; nothing where nobody ever bought. It never fails.
 * @param buyers one of each customer, in any order
 * @source docs/model.md, lifetime value
 */
export function fitBook(buyers: readonly Buyer[]): Model | undefined {
  if (buyers.length === 0) return undefined;
  const purchasing = mostProbable(purchasingPosterior(buyers));
  const spending = mostProbable(spendingPosterior(buyers));
  return {
    buyers,
    purchasing: purchasing.model,
    spending: spending.model,
    points: { purchasing: purchasing.point, spending: spending.point },
  };
}

/**
 * The revenue expected from a customer, before any margin, each month's discounted to its end.
 * @returns in the currency of the book, at least 0
 */
export function expectedRevenue(model: Model, buyer: Buyer, horizon: Horizon): number {
  return discountedPurchases(model, buyer, horizon) * expectedSpend(model.spending, buyer.spend);
}

/**
 * The expected number of purchase days, each month's discounted to its end; the last may be part of a month.
 */
export function discountedPurchases(
  { purchasing }: Model,
  buyer: Buyer,
  { months, discountPerYear }: Horizon,
): number {
  let [total, before] = [0, 0];
  for (let month = 1; month < months + 1; month++) {
    const expected = expectedPurchases(purchasing, buyer, Math.min(month, months) * DAYS_PER_MONTH);
    total += (expected - before) * (1 + discountPerYear) ** (-month / 12);
    before = expected;
  }
  return total;
}

/** The chance that the customer buys at least once within some days, 0 to 1. */
export const chanceToBuy = ({ purchasing }: Model, buyer: Buyer, days: number): number =>
  chanceOfPurchase(purchasing, buyer, days);

/**
 * The expected day of the next purchase: as likely before it as after it.
 * Nothing after one purchase day, or beyond three years after the last.
 */
export function nextPurchaseDay({ purchasing }: Model, buyer: Buyer): Day | undefined {
  if (buyer.frequency === 0) return undefined;
  const gap = medianGap(purchasing, buyer);
  return gap > LONGEST_GAP_DAYS ? undefined : buyer.firstDay + buyer.recencyDays + Math.round(gap);
}

/**
 * The model as names and values. Likelihoods are those of the data
 * without the prior, purchases in days and spends in the book's currency.
 */
export function summaryOf(
  model: Model | undefined,
): readonly (readonly [name: string, value: string | number | undefined])[] {
  const { buyers = [], purchasing, spending } = model ?? {};
  return [
    ['model', MODEL_NAME],
    ['customers', buyers.length],
    ['repeat_customers', buyers.filter(({ frequency }) => frequency > 0).length],
    ['r', purchasing?.r],
    ['alpha_days', purchasing?.alpha],
    ['a', purchasing?.a],
    ['b', purchasing?.b],
    ['log_likelihood', purchasing && logLikelihood(purchasing, buyers)],
    ['p', spending?.p],
    ['q', spending?.q],
    ['v', spending?.v],
    ['spend_log_likelihood', spending && spendLogLikelihood(spending, buyers)],
  ];
}
