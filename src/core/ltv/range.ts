// How far what is expected may really go: the range that holds the revenue in 80 % of the possible futures.
import { betaBelow } from '../stats/beta.ts';
import { modelsAround } from '../stats/posterior.ts';
import { beliefsOf } from './belief.ts';
import { purchasingPosterior } from './bgnbd.ts';
import type { Buyer } from './buyer.ts';
import { DAYS_PER_MONTH, discountedPurchases, type Horizon } from './discount.ts';
import { type BookSpending, spendingPosterior, spendsOf } from './gammagamma.ts';
import { chancesToMake, expectedPurchases, outlookOf } from './outlook.ts';
import type { Model } from './value.ts';

/** In the currency of the book; neither is below 0. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A tenth of the futures is below the range, a tenth above. */
const TAIL = 0.1;
const NORMAL_TAIL = 1.281_551_565_544_6;
/** From so many customers on the parameters are certain enough beside what chance does. */
const MANY_CUSTOMERS = 100;
const LEAST_CHANCE = 1e-7;
const PRECISION = 1e-4;
/** The variance of a spend is that of a tail which is at least this light; else it may be infinite. */
const LIGHTEST = 3;

export interface Ranges {
  /** The 10 % and the 90 % quantile of what a customer pays, discounted as in `expectedRevenue`. */
  readonly of: (buyer: Buyer, horizon: Horizon) => Range;
  /**
   * The same of what all customers of the book pay together: the quantiles of a gamma distribution with the
   * mean of the sum and its variance. Given the model customers are independent, so chance adds up:
   * Var ΣX = Σ Var X; to this comes how far ΣE[X] differs between the models that the data allow, once by
   * how people purchase and once by what they spend.
   */
  readonly ofAll: (horizon: Horizon) => Range;
}

/**
 * The ranges of a book. With few customers the parameters are as open as the future: every one of
 * some that the data allow tells it in its way. They are the same at every run.
 * @source docs/model.md, lifetime value
 */
export function rangesOf(model: Model): Ranges {
  const { buyers, population, shares, points } = model;
  const isSmall = buyers.length < MANY_CUSTOMERS;
  const spendings = isSmall ? modelsAround(spendingPosterior(buyers), points.spending) : [model.spending];
  const outlooks = isSmall
    ? modelsAround(purchasingPosterior(buyers), points.purchasing).map(
        (purchasing) => (buyer: Buyer) =>
          outlookOf(buyer, beliefsOf(buyer, { ...population, purchasing }), shares),
      )
    : [model.outlookOf];
  const atLeast = (buyer: Buyer, days: number) =>
    meanOf(outlooks.map((outlook) => chancesToMake(outlook(buyer), days)));

  /** What discounting leaves of the purchases. */
  const discountOf = (buyer: Buyer, horizon: Horizon) => {
    const outlook = model.outlookOf(buyer);
    const whole = expectedPurchases(outlook, horizon.months * DAYS_PER_MONTH);
    return whole > 0 ? discountedPurchases(outlook, horizon) / whole : 1;
  };

  return {
    of(buyer, horizon) {
      const chances = numbersOf(atLeast(buyer, horizon.months * DAYS_PER_MONTH));
      const discount = discountOf(buyer, horizon);
      const at = (part: number) => discount * quantile(part, chances, spendings, buyer);
      return { low: at(TAIL), high: at(1 - TAIL) };
    },
    ofAll(horizon) {
      const days = horizon.months * DAYS_PER_MONTH;
      const known = buyers.map((buyer) => ({ buyer, part: discountOf(buyer, horizon) }));
      const expectedBy = (outlookOf: Model['outlookOf'], spending: BookSpending) =>
        known.reduce((sum, { buyer, part }) => {
          const { expected } = spendsOf(spending, buyer);
          return sum + part * expectedPurchases(outlookOf(buyer), days) * expected;
        }, 0);
      const byChance = known.reduce(
        (sum, { buyer, part }) => sum + part * part * varianceOf(atLeast(buyer, days), model.spending, buyer),
        0,
      );
      const byPurchasing = outlooks.map((outlook) => expectedBy(outlook, model.spending));
      const bySpending = spendings.map((spending) => expectedBy(model.outlookOf, spending));
      const mean = expectedBy(model.outlookOf, model.spending);
      return gammaRange(mean, byChance + spreadOf(byPurchasing) + spreadOf(bySpending));
    },
  };
}

function meanOf(lists: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from(
    { length: longest },
    (_, n) => lists.reduce((sum, list) => sum + (list[n] ?? 0), 0) / lists.length,
  );
}

/** The variance of equally likely values. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

/** The chances of exactly 0, 1, 2 … from those of at least as many. */
const numbersOf = (atLeast: readonly number[]): number[] =>
  atLeast.map((chance, n) => Math.max(0, chance - (atLeast[n + 1] ?? 0)));

/**
 * The amount that a part of the futures stays below. The revenue of n purchases divided by itself
 * and the money that is known is Beta(shape·n, tail).
 * @source Fader & Hardie (2013), section 3: a sum of gamma spends, mixed over their rate
 */
function quantile(
  part: number,
  chances: readonly number[],
  spendings: readonly BookSpending[],
  buyer: Buyer,
): number {
  const spends = spendings.map((spending) => spendsOf(spending, buyer));
  const unit = spends[0]?.expected ?? 0;
  if ((chances[0] ?? 1) >= part || unit === 0) return 0;
  const counts = chances.flatMap((chance, n) => (n > 0 && chance > LEAST_CHANCE ? [{ n, chance }] : []));
  const above = (amount: number) => {
    let sum = 0;
    for (const { shape, tail, known } of spends) {
      const left = known / (known + amount);
      for (const { n, chance } of counts) sum += chance * betaBelow(left, tail, shape * n);
    }
    return sum / spends.length;
  };
  let [low, high] = [unit / 2, unit];
  while (above(high) > 1 - part) [low, high] = [high, 2 * high];
  while (above(low) <= 1 - part) [low, high] = [low / 2, low];
  while (high > low * (1 + PRECISION)) {
    const middle = Math.sqrt(low * high);
    if (above(middle) > 1 - part) low = middle;
    else high = middle;
  }
  return high;
}

/** The variance of a customer's revenue: of the number of purchases, and of what is spent at them. */
function varianceOf(atLeast: readonly number[], spending: BookSpending, buyer: Buyer): number {
  const { shape, tail, expected } = spendsOf(spending, buyer);
  let [first, second] = [0, 0];
  for (let n = 1; n < atLeast.length; n++) {
    first += atLeast[n] as number;
    second += (2 * n - 1) * (atLeast[n] as number);
  }
  const light = Math.max(tail, LIGHTEST);
  const ofSpend = (first / shape + second / (light - 1)) * ((light - 1) / (light - 2));
  return expected * expected * (second - first * first + ofSpend);
}

/**
 * The range of an amount with a mean and a variance, as of a gamma distribution.
 * @source Wilson & Hilferty (1931)
 */
function gammaRange(mean: number, variance: number): Range {
  if (mean === 0) return { low: 0, high: 0 };
  const ninth = variance / (9 * mean * mean);
  const at = (z: number) => mean * Math.max(0, 1 - ninth + z * Math.sqrt(ninth)) ** 3;
  return { low: at(-NORMAL_TAIL), high: at(NORMAL_TAIL) };
}
