// Lifetime value: the one entry to the model of when customers buy, and for how much.
import type { Day } from '../base/day.ts';
import { mostProbable } from '../stats/posterior.ts';
import { logLikelihood, type Purchasing, purchasingPosterior } from './bgnbd.ts';
import type { History } from './buyer.ts';
import { chanceOfPurchase, expectedPurchases, medianGap } from './forecast.ts';
import { expectedSpend, type Spending, spendingPosterior, spendLogLikelihood } from './gammagamma.ts';

/** What is known of a book: its customers, and the most probable parameters. */
export interface Model {
  readonly histories: readonly History[];
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
 * @param histories one of each customer, in any order
 * @source docs/model.md, lifetime value
 */
export function fitBook(histories: readonly History[]): Model | undefined {
  if (histories.length === 0) return undefined;
  const purchasing = mostProbable(purchasingPosterior(histories));
  const spending = mostProbable(spendingPosterior(histories));
  return {
    histories,
    purchasing: purchasing.model,
    spending: spending.model,
    points: { purchasing: purchasing.point, spending: spending.point },
  };
}

/**
 * The revenue expected from a customer, before any margin, each month's discounted to its end.
 * @returns in the currency of the book, at least 0
 */
export function expectedRevenue(model: Model, history: History, horizon: Horizon): number {
  return discountedPurchases(model, history, horizon) * expectedSpend(model.spending, history.spend);
}

/** The expected number of purchase days, each month's discounted to its end; the last may be part of a month. */
export function discountedPurchases(
  { purchasing }: Model,
  history: History,
  { months, discountPerYear }: Horizon,
): number {
  let [total, before] = [0, 0];
  for (let month = 1; month < months + 1; month++) {
    const expected = expectedPurchases(purchasing, history, Math.min(month, months) * DAYS_PER_MONTH);
    total += (expected - before) * (1 + discountPerYear) ** (-month / 12);
    before = expected;
  }
  return total;
}

/** The chance that the customer buys at least once within some days, 0 to 1. */
export const chanceToBuy = ({ purchasing }: Model, history: History, days: number): number =>
  chanceOfPurchase(purchasing, history, days);

/** The expected day of the next purchase: as likely before it as after it. Nothing after one purchase day, or beyond three years after the last. */
export function nextPurchaseDay({ purchasing }: Model, history: History): Day | undefined {
  if (history.frequency === 0) return undefined;
  const gap = medianGap(purchasing, history);
  return gap > LONGEST_GAP_DAYS ? undefined : history.firstDay + history.recencyDays + Math.round(gap);
}

/** The model as names and values. Likelihoods are those of the data without the prior, purchases in days and spends in the book's currency. */
export function summaryOf(
  model: Model | undefined,
): readonly (readonly [name: string, value: string | number | undefined])[] {
  const { histories = [], purchasing, spending } = model ?? {};
  return [
    ['model', MODEL_NAME],
    ['customers', histories.length],
    ['repeat_customers', histories.filter(({ frequency }) => frequency > 0).length],
    ['r', purchasing?.r],
    ['alpha_days', purchasing?.alpha],
    ['a', purchasing?.a],
    ['b', purchasing?.b],
    ['log_likelihood', purchasing && logLikelihood(purchasing, histories)],
    ['p', spending?.p],
    ['q', spending?.q],
    ['v', spending?.v],
    ['spend_log_likelihood', spending && spendLogLikelihood(spending, histories)],
  ];
}
