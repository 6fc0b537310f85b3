// Lifetime value: the one entry to the model of when customers buy, and for how much.
import type { Day } from '../base/day.ts';
import { once } from '../base/once.ts';
import { mostProbable } from '../stats/posterior.ts';
import { beliefsOf, type Population } from './belief.ts';
import { logLikelihood, type Purchasing, purchasingPosterior } from './bgnbd.ts';
import type { Buyer } from './buyer.ts';
import { discountedPurchases, type Horizon } from './discount.ts';
import { type BookSpending, spendingPosterior, spendLogLikelihood, spendsOf } from './gammagamma.ts';
import { lateSince, nextDay } from './next.ts';
import { chanceOfPurchase, type Outlook, outlookOf } from './outlook.ts';
import { ASSUMPTIONS, type Assumptions } from './rhythm.ts';
import { fitShares, type Shares } from './shares.ts';

/** What is known of a book: its customers, and the most probable parameters. */
export interface Model {
  readonly buyers: readonly Buyer[];
  readonly purchasing: Purchasing;
  readonly spending: BookSpending;
  /** The same parameters as points of their posteriors. */
  readonly points: { readonly purchasing: readonly number[]; readonly spending: readonly number[] };
  readonly population: Population;
  readonly shares: Shares;
  /** What is to come of a customer; made once. */
  readonly outlookOf: (buyer: Buyer) => Outlook;
}

const MODEL_NAME = 'MBG/NBD';
const LEAST_SLEEP_DAYS = 365;

/**
 * The model of a book of customers; nothing where nobody ever bought. It never fails.
 * @param buyers one of each customer, in any order
 * @source docs/model.md, lifetime value
 */
export function fitBook(buyers: readonly Buyer[], assumptions: Assumptions = ASSUMPTIONS): Model | undefined {
  if (buyers.length === 0) return undefined;
  const purchasing = mostProbable(purchasingPosterior(buyers));
  const spending = once(() => mostProbable(spendingPosterior(buyers)));
  const age = buyers.reduce((sum, { ageDays }) => sum + ageDays, 0) / buyers.length;
  const population = {
    purchasing: purchasing.model,
    assumptions,
    sleepDays: Math.max(LEAST_SLEEP_DAYS, age),
  };
  const beliefs = remembered((buyer) => beliefsOf(buyer, population));
  const repeaters = buyers.filter(({ frequency }) => frequency > 0);
  const shares = fitShares(assumptions.rhythms, repeaters.map(beliefs));
  return {
    buyers,
    purchasing: purchasing.model,
    // Only amounts need it.
    get spending() {
      return spending().model;
    },
    points: {
      purchasing: purchasing.point,
      get spending() {
        return spending().point;
      },
    },
    population,
    shares,
    outlookOf: remembered((buyer) => outlookOf(buyer, beliefs(buyer), shares)),
  };
}

/** Of who bought once only the silence is known, so that all of one day share what is made. */
function remembered<T>(make: (buyer: Buyer) => T): (buyer: Buyer) => T {
  const known = new Map<Buyer | number, T>();
  return (buyer) => {
    const key = buyer.frequency === 0 ? buyer.ageDays : buyer;
    let made = known.get(key);
    if (made === undefined) {
      made = make(buyer);
      known.set(key, made);
    }
    return made;
  };
}

/**
 * The revenue expected from a customer, before any margin, each month's discounted to its end.
 * @returns in the currency of the book, at least 0
 */
export const expectedRevenue = (model: Model, buyer: Buyer, horizon: Horizon): number =>
  discountedPurchases(model.outlookOf(buyer), horizon) * spendsOf(model.spending, buyer).expected;

/** The chance that the customer buys at least once within some days, 0 to 1. */
export const chanceToBuy = (model: Model, buyer: Buyer, days: number): number =>
  chanceOfPurchase(model.outlookOf(buyer), days);

/**
 * The day around which the next purchase is expected, on or after the day of the question; undefined after
 * one purchase day, where the customer has most likely left, and beyond three years.
 */
export const nextPurchaseDay = (model: Model, buyer: Buyer): Day | undefined =>
  nextDay(buyer, model.outlookOf(buyer));

/** The day since which the next purchase is overdue; undefined where it isn't, and after one purchase day. */
export const expectedSince = (model: Model, buyer: Buyer): Day | undefined =>
  lateSince(buyer, model.outlookOf(buyer));

/**
 * The model as names and values: the parameters of all customers as those of MBG/NBD. Likelihoods are
 * of the data without the prior, purchases in days and spends in the book's currency.
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
