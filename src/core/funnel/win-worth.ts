// Who buys, with the money: what the people of each pattern brought, and are expected to bring.
import { referredRevenue, referrersOf } from '../book/referral.ts';
import { expectedRevenue } from '../ltv/value.ts';
import { forecastsOf } from '../ltv/worth.ts';
import type { Standings } from './standing.ts';
import { type Pattern, type PatternBy, winPatterns } from './wins.ts';

export interface ValuedPattern extends Pattern {
  /** To date. */
  readonly revenue: number;
  /** Of 12 months, times the margin, undiscounted; undefined if nothing is expected of any of its people. */
  readonly expected: number | undefined;
  /** The sum of what its people brought by introductions. */
  readonly referred: number;
}

const HORIZON = { months: 12, discountPerYear: 0 };

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

/**
 * What people who bought have in common, the surest first, with their money.
 * @source docs/model.md, Wins and rates from very few tries
 */
export function valuedPatterns(standings: Standings, by: PatternBy): readonly ValuedPattern[] {
  const { book, people, rules, today } = standings;
  const { model, buyers } = forecastsOf(
    people.map(({ history }) => history),
    today,
  );
  const revenues = people.map(({ history }) => history.revenue);
  const referred = referredRevenue(referrersOf(book), revenues);
  const expected = buyers.map((buyer) =>
    model === undefined || buyer === undefined
      ? undefined
      : expectedRevenue(model, buyer, HORIZON) * rules.margin,
  );
  return winPatterns(standings, by).map((pattern) => {
    const of = <T>(values: readonly T[]) => pattern.positions.map((position) => values[position] as T);
    const known = of(expected).filter((each) => each !== undefined);
    return {
      ...pattern,
      revenue: sumOf(of(revenues)),
      expected: known.length === 0 ? undefined : sumOf(known),
      referred: sumOf(of(referred)),
    };
  });
}
