// How far the revenue of a customer may really go: the 80 % range beside an expected value.
import { chanceAlive, type Purchasing, purchasingPosterior } from '../src/core/ltv/bgnbd.ts';
import type { Buyer } from '../src/core/ltv/buyer.ts';
import { expectedPurchases } from '../src/core/ltv/forecast.ts';
import { type Spending, spendingPosterior } from '../src/core/ltv/gammagamma.ts';
import {
  DAYS_PER_MONTH,
  discountedPurchases,
  expectedRevenue,
  type Horizon,
  type Model,
} from '../src/core/ltv/value.ts';
import { likelyModels } from '../src/core/stats/posterior.ts';
import { type Random, seededRandom } from './random.ts';

/** In the currency of the book, at least 0. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const FUTURES = 1000;
const HELD = 0.8;
const SEED = 1;

/**
 * Ranges of the revenue that really comes in, which 80 % of the possible futures fall into: not
 * only the future is open, but with few customers the parameters are as well. The shortest such
 * range, widened to hold the expected value. The same buyer gives the same range at every run.
 * @source docs/model.md, lifetime value
 */
export function revenueRanges(model: Model): (buyer: Buyer, horizon: Horizon) => Range {
  const random = seededRandom(SEED);
  const when = likelyModels(
    purchasingPosterior(model.buyers),
    model.points.purchasing,
    FUTURES,
    random.normal,
  );
  const howMuch = likelyModels(
    spendingPosterior(model.buyers),
    model.points.spending,
    FUTURES,
    random.normal,
  );
  return (buyer, horizon) => {
    const days = horizon.months * DAYS_PER_MONTH;
    const discount =
      discountedPurchases(model, buyer, horizon) / expectedPurchases(model.purchasing, buyer, days) || 1;
    const luck = seededRandom(SEED);
    const revenues = when.map((purchasing, i) => {
      const purchases = drawPurchases(purchasing, buyer, days, luck);
      return purchases === 0
        ? 0
        : discount * drawRevenue(howMuch[i] ?? model.spending, buyer, purchases, luck);
    });
    const { low, high } = shortestRange(revenues);
    const expected = expectedRevenue(model, buyer, horizon);
    return { low: Math.min(low, expected), high: Math.max(high, expected) };
  };
}

/** A possible number of purchase days: purchases come at a rate, until one of them is the last. */
function drawPurchases(
  model: Purchasing,
  buyer: Buyer,
  days: number,
  { uniform, gamma, beta, poisson }: Random,
): number {
  if (uniform() >= chanceAlive(model, buyer)) return 0;
  const rate = gamma(model.r + buyer.frequency) / (model.alpha + buyer.ageDays);
  const leaving = beta(model.a, model.b + buyer.exits);
  const last = Math.max(1, Math.ceil(Math.log(uniform()) / Math.log1p(-leaving)));
  return Math.min(poisson(rate * days), last);
}

/** A possible revenue of some purchase days, above 0 of them. */
function drawRevenue({ p, q, v }: Spending, { spend }: Buyer, purchases: number, { gamma }: Random): number {
  const { mean, days } = spend ?? { mean: 0, days: 0 };
  return (gamma(p * purchases) * (v + mean * days)) / gamma(p * days + q);
}

function shortestRange(values: readonly number[]): Range {
  const sorted = [...values].sort((x, y) => x - y);
  const held = Math.ceil(HELD * sorted.length);
  let best: Range = { low: 0, high: Number.POSITIVE_INFINITY };
  for (let i = 0; i + held <= sorted.length; i++) {
    const [low, high] = [sorted[i] ?? 0, sorted[i + held - 1] ?? 0];
    if (high - low < best.high - best.low) best = { low, high };
  }
  return best;
}
