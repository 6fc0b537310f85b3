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

/**
 * The centres of the prior on log p, log(q − 1), and the log of
 * the mean spend over all customers, in mean spends of the book.
 */
const CENTRE = [Math.log(4), Math.log(3), 0];

/**
 * The spend that a purchase day of the customer is expected to bring.
 * @param spend what was observed; nothing for the mean over all customers
 * @returns in the currency of the book, at least 0
 * @source Fader & Hardie (2013), equation 5
 */
export function expectedSpend(
  { p, q, v }: Spending,
  spend: Pick<Spend, 'mean' | 'days'> | undefined,
): number {
  const { mean, days } = spend ?? { mean: 0, days: 0 };
  return (p * (v + mean * days)) / (p * days + q - 1);
}

/**
 * The log-likelihood of the mean spends of the repeat customers.
 * @returns in the density of the book's currency
 * @source Fader & Hardie (2013), equation 1a
 */
export const spendLogLikelihood = (model: Spending, buyers: readonly Buyer[]): number =>
  likelihood(model, repeatSpends(buyers)).value;

function repeatSpends(buyers: readonly Buyer[]): Spend[] {
  return buyers.flatMap(({ spend }) => (spend?.isRepeat ? [spend] : []));
}

/** The log-likelihood and its slopes along p, q and v. */
function likelihood({ p, q, v }: Spending, spends: readonly Spend[]) {
  let [value, byP, byQ, byV] = [0, 0, 0, 0];
  for (const { mean, days } of spends) {
    const shape = p * days;
    const logTotal = Math.log(v + mean * days);
    const logSum = Math.log(mean) + Math.log(days);
    const bothDigamma = digamma(shape + q);
    value +=
      logRising(shape, q) -
      logGamma(q) +
      q * Math.log(v) +
      shape * logSum -
      Math.log(mean) -
      (shape + q) * logTotal;
    byP += days * (bothDigamma - digamma(shape) + logSum - logTotal);
    byQ += bothDigamma - digamma(q) + Math.log(v) - logTotal;
    byV += q / v - (shape + q) / (v + mean * days);
  }
  return { value, slopes: [byP, byQ, byV] as const };
}

/**
 * What a book and the prior say of the parameters. The prior
 * has no unit: money is counted in mean spends of the book.
 * @param buyers any number, none as well
 * @source docs/model.md, lifetime value
 */
export function spendingPosterior(buyers: readonly Buyer[]): Posterior<Spending> {
  const days = buyers.reduce((sum, { paid }) => sum + paid.days, 0);
  const unit = buyers.reduce((sum, { paid }) => sum + paid.sum, 0) / Math.max(1, days);
  const spends = repeatSpends(buyers);
  return {
    centre: CENTRE,
    modelAt([logP = 0, logQMinusOne = 0, logMean = 0]) {
      const [p, qMinusOne] = [Math.exp(logP), Math.exp(logQMinusOne)];
      return { p, q: qMinusOne + 1, v: (unit * Math.exp(logMean) * qMinusOne) / p };
    },
    logLikelihood(model) {
      const { p, q, v } = model;
      const { value, slopes } = likelihood(model, spends);
      const [byP, byQ, byV] = slopes;
      return { value, slopes: [p * byP - v * byV, (q - 1) * byQ + v * byV, v * byV] };
    },
  };
}
