// What each person is worth: bought so far, expected next, and sent by introduction.
import type { Day } from '../base/day.ts';
import { once } from '../base/once.ts';
import type { History } from '../book/history.ts';
import { referredRevenue, referrersOf } from '../book/referral.ts';
import type { Standings } from '../funnel/standing.ts';
import { type Buyer, buyerOf } from './buyer.ts';
import { type Range, rangesOf } from './range.ts';
import { expectedRevenue, expectedSince, fitBook, type Model, nextPurchaseDay } from './value.ts';

/** The horizon of what is expected, unless a formula says otherwise. */
export const defaultHorizon = { months: 12, discountPerYear: 0.1 } as const;

export interface Forecasts {
  readonly model: Model | undefined;
  /** By position. */
  readonly buyers: readonly (Buyer | undefined)[];
}

/** The lifetime model of a book, fitted to everybody who bought something whose day is known. */
export function forecastsOf(
  people: readonly Pick<History, 'purchases' | 'refunded'>[],
  today: Day,
): Forecasts {
  const buyers = people.map(({ purchases, refunded }) => buyerOf(purchases, today, -refunded));
  return { model: fitBook(buyers.filter((each) => each !== undefined)), buyers };
}

export interface Worth {
  readonly revenue: number;
  /** Expected over 12 months, times the margin; nothing for who never bought. */
  readonly expected: number | undefined;
  /** The 80 % range around the same, from the 10 % to the 90 % quantile; where `expected` is. */
  readonly range: Range | undefined;
  /** Today or later; undefined where no day can be named. */
  readonly nextPurchase: Day | undefined;
  /** Since when a purchase of a customer of two days or more is overdue; undefined where it isn't. */
  readonly expectedSince: Day | undefined;
  /** How many customers the expectation is based on. */
  readonly basis: number;
  /** The revenue of everyone this person sent. */
  readonly referred: number;
  /** Revenue to date, expected and referred: what people are ranked by. */
  readonly total: number;
}

/** What all customers of a book are expected to bring over 12 months, times the margin. */
export interface Ahead extends Range {
  readonly expected: number;
  /** How many customers it is based on. */
  readonly customers: number;
}

export interface Value {
  /** By position. */
  readonly worths: readonly Worth[];
  /** Undefined while nobody has bought. */
  readonly ahead: Ahead | undefined;
}

const times = ({ low, high }: Range, factor: number): Range => ({ low: low * factor, high: high * factor });

/** What each person of a book is worth, and what all customers together are expected to bring. */
export function valuesOf({ book, people, rules, today }: Standings): Value {
  const { model, buyers } = forecastsOf(
    people.map(({ history }) => history),
    today,
  );
  const ranges = model && rangesOf(model);
  const revenues = people.map(({ history }) => history.revenue);
  const referred = referredRevenue(referrersOf(book), revenues);
  const worths = revenues.map((revenue, position): Worth => {
    const buyer = buyers[position];
    const sent = referred[position] ?? 0;
    if (model === undefined || ranges === undefined || buyer === undefined) {
      return {
        revenue,
        expected: undefined,
        range: undefined,
        nextPurchase: undefined,
        expectedSince: undefined,
        basis: 0,
        referred: sent,
        total: revenue + sent,
      };
    }
    const expected = expectedRevenue(model, buyer, defaultHorizon) * rules.margin;
    const later = once(() => ({
      range: times(ranges.of(buyer, defaultHorizon), rules.margin),
      nextPurchase: nextPurchaseDay(model, buyer),
      expectedSince: expectedSince(model, buyer),
    }));
    return {
      revenue,
      expected,
      // The list of the day asks nobody for these, and its cards few.
      get range() {
        return later().range;
      },
      get nextPurchase() {
        return later().nextPurchase;
      },
      get expectedSince() {
        return later().expectedSince;
      },
      basis: model.buyers.length,
      referred: sent,
      total: revenue + expected + sent,
    };
  });
  const ahead = once(
    () =>
      model &&
      ranges && {
        ...times(ranges.ofAll(defaultHorizon), rules.margin),
        expected: worths.reduce((sum, { expected }) => sum + (expected ?? 0), 0),
        customers: model.buyers.length,
      },
  );
  return {
    worths,
    get ahead() {
      return ahead();
    },
  };
}
