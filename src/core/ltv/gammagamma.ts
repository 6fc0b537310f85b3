// How much a purchase day brings: the Gamma-Gamma model, fitted with a weak prior.
import type { Posterior } from '../stats/posterior.ts';
import { digamma, logGamma, logRising } from '../stats/special.ts';
import type { Buyer, Spend } from './buyer.ts';

/** A customer's spends are Gamma(p, rate), and the rates over customers Gamma(q, v). p above 0, q above 1. */
export interface Spending {
  readonly p: number;
  readonly q: number;
  /** In the currency of the book, at least 0; 0 in a book without any amount above 0. */
  readonly v: number;
}

/** The same of a book, and how far the spends of one customer lie apart: their squared variation. */
export interface BookSpending extends Spending {
  readonly variation: number;
}

/**
 * The centres of the prior on log p, log(q − 1), and the log of
 * the mean spend over all customers, in mean spends of the book.
 */
const CENTRE = [Math.log(4), Math.log(3), 0];
/** The square of the variation of spends that never varied. */
const LEAST_VARIATION = 1 / 400;
/** For so many days of the book counts the squared variation of Gamma-Gamma, which sees means alone. */
const PRIOR_DAYS = 6;

/**
 * The spend that a purchase day is expected to bring.
 * @param spend what was observed; nothing for the mean over all customers
 * @param shape of the customer's own spends
 * @returns in the currency of the book, at least 0
 * @source Fader & Hardie (2013), equation 5, where the shape is p
 */
export function expectedSpend(
  { p, q, v }: Spending,
  spend: Pick<Spend, 'mean' | 'days'> | undefined,
  shape = p,
): number {
  const { mean, days } = spend ?? { mean: 0, days: 0 };
  return (p * v + shape * mean * days) / (shape * days + q - 1);
}

/**
 * What is known of a customer's spends: each is Gamma(shape, rate), and the rate Gamma(tail, known). How far
 * they lie apart is the customer's own: 1 / shape is their squared variation, with that of the book as if it
 * were seen once more.
 * @source Fader & Hardie (2013), equation 4, with that shape; Gelman et al. (2013), section 2.6, for a
 * variance with a prior of one observation
 */
export function spendsOf(spending: BookSpending, buyer: Buyer) {
  const { p, q, v, variation } = spending;
  const { mean, days } = buyer.spend ?? { mean: 0, days: 0 };
  const { seen, squared } = variedBy(buyer);
  const shape = 1 / Math.max(LEAST_VARIATION, squared + variation / seen);
  return {
    shape,
    tail: shape * days + q,
    known: (p * v) / shape + mean * days,
    expected: expectedSpend(spending, buyer.spend, shape),
  };
}

/**
 * The squared variation of a customer's spends, from arithmetic and geometric mean, and of how many days.
 * @source Thom (1958), for the shape of a gamma distribution
 */
function variedBy({ frequency, paid }: Buyer): { seen: number; squared: number } {
  // A day without an amount says that not all is known.
  const seen = paid.days === frequency + 1 ? paid.days : 1;
  const apart = seen > 1 ? Math.max(0, Math.log(paid.sum / seen) - paid.logs / seen) : 0;
  return { seen, squared: (4 * apart) / (1 + Math.sqrt(1 + (4 * apart) / 3)) };
}

/**
 * The log-likelihood of the mean spends of the repeat customers.
 * @returns in the density of the book's currency
 * @source Fader & Hardie (2013), equation 1a
 */
export const spendLogLikelihood = (model: Spending, buyers: readonly Buyer[]): number =>
  likelihood(model, tallied(buyers)).value;

/** The mean spends of the repeat customers as the likelihood needs them, which is asked for many times. */
interface Tally {
  readonly size: number;
  /** How many customers were observed on each number of days. */
  readonly days: ReadonlyMap<number, number>;
  readonly sums: readonly { readonly days: number; readonly sum: number; readonly logSum: number }[];
  /** The sum of the logarithms of the means. */
  readonly logMeans: number;
}

function tallied(buyers: readonly Buyer[]): Tally {
  const counts = new Map<number, number>();
  const sums: Tally['sums'][number][] = [];
  let logMeans = 0;
  for (const { spend } of buyers) {
    if (!spend?.isRepeat) continue;
    const { mean, days } = spend;
    const logMean = Math.log(mean);
    counts.set(days, (counts.get(days) ?? 0) + 1);
    sums.push({ days, sum: mean * days, logSum: logMean + Math.log(days) });
    logMeans += logMean;
  }
  return { size: sums.length, days: counts, sums, logMeans };
}

/** The log-likelihood and its slopes along p, q and v. */
function likelihood({ p, q, v }: Spending, { size, days: counts, sums, logMeans }: Tally) {
  const logV = Math.log(v);
  let [value, byP, byQ, byV] = [0, 0, 0, 0];
  for (const [days, count] of counts) {
    const shape = p * days;
    const both = digamma(shape + q);
    value += count * logRising(shape, q);
    byP += count * days * (both - digamma(shape));
    byQ += count * both;
  }
  value -= size * logGamma(q) + logMeans;
  byQ -= size * digamma(q);
  for (const { days, sum, logSum } of sums) {
    const shape = p * days;
    const logAll = Math.log(v + sum);
    value += shape * (logSum - logAll) + q * (logV - logAll);
    byP += days * (logSum - logAll);
    byQ += logV - logAll;
    byV += q / v - (shape + q) / (v + sum);
  }
  return { value, slopes: [byP, byQ, byV] as const };
}

/**
 * What a book and the prior say of the parameters. The prior
 * has no unit: money is counted in mean spends of the book.
 * @param buyers any number, none as well
 * @source docs/model.md, lifetime value
 */
export function spendingPosterior(buyers: readonly Buyer[]): Posterior<BookSpending> {
  let [days, paid, again, varied] = [0, 0, 0, 0];
  for (const buyer of buyers) {
    const { seen, squared } = variedBy(buyer);
    days += buyer.paid.days;
    paid += buyer.paid.sum;
    again += seen - 1;
    varied += seen * squared;
  }
  const unit = paid / Math.max(1, days);
  const tally = tallied(buyers);
  return {
    centre: CENTRE,
    modelAt([logP = 0, logQMinusOne = 0, logMean = 0]) {
      const [p, qMinusOne] = [Math.exp(logP), Math.exp(logQMinusOne)];
      return {
        p,
        q: qMinusOne + 1,
        v: (unit * Math.exp(logMean) * qMinusOne) / p,
        variation: (PRIOR_DAYS / p + varied) / (PRIOR_DAYS + again),
      };
    },
    logLikelihood(model) {
      const { p, q, v } = model;
      const { value, slopes } = likelihood(model, tally);
      const [byP, byQ, byV] = slopes;
      return { value, slopes: [p * byP - v * byV, (q - 1) * byQ + v * byV, v * byV] };
    },
  };
}
