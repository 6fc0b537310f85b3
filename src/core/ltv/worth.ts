// What each person is worth: bought so far, expected next, and sent by introduction.
import type { Day } from '../base/day.ts';
import type { History } from '../book/history.ts';
import { referredRevenue, referrersOf } from '../book/referral.ts';
import type { Standings } from '../funnel/standing.ts';
import { type Buyer, buyerOf } from './buyer.ts';
import { expectedRevenue, fitBook, type Model, nextPurchaseDay } from './value.ts';

/** The horizon of what is expected, unless a formula says otherwise. */
export const defaultHorizon = { months: 12, discountPerYear: 0.1 } as const;

/** What the lifetime model sees of a person; nothing for who never bought, or whose purchases have no day. */
export const purchasesOf = (history: History, asOf: Day): Buyer | undefined =>
  buyerOf(history.purchases, asOf, -history.refunded);

export interface Forecasts {
  readonly model: Model | undefined;
  /** By position. */
  readonly buyers: readonly (Buyer | undefined)[];
}

/** The lifetime model of a book, fitted to everybody who bought. */
export function forecastsOf(histories: readonly History[], asOf: Day): Forecasts {
  const purchases = histories.map((history) => purchasesOf(history, asOf));
  return { model: fitBook(purchases.filter((each) => each !== undefined)), buyers: purchases };
}

export interface Worth {
  readonly revenue: number;
  /** Expected over 12 months, times the margin; nothing for who never bought. */
  readonly expected: number | undefined;
  readonly nextPurchase: Day | undefined;
  /** How many customers the expectation is based on. */
  readonly basis: number;
  /** The revenue of everyone this person sent. */
  readonly referred: number;
  /** Revenue to date, expected and referred: what people are ranked by. */
  readonly total: number;
}

/** What each person of a book is worth, by position. */
export function worthOf({ book, people, rules, today }: Standings): readonly Worth[] {
  const { model, buyers } = forecastsOf(
    people.map(({ history }) => history),
    today,
  );
  const revenues = people.map(({ history }) => history.revenue);
  const referred = referredRevenue(referrersOf(book), revenues);
  return people.map(({ history: { revenue } }, position) => {
    const purchases = buyers[position];
    const sent = referred[position] ?? 0;
    if (model === undefined || purchases === undefined) {
      return {
        revenue,
        expected: undefined,
        nextPurchase: undefined,
        basis: 0,
        referred: sent,
        total: revenue + sent,
      };
    }
    const expected = expectedRevenue(model, purchases, defaultHorizon) * rules.margin;
    const nextPurchase = nextPurchaseDay(model, purchases);
    return {
      revenue,
      expected,
      nextPurchase,
      basis: model.buyers.length,
      referred: sent,
      total: revenue + expected + sent,
    };
  });
}
