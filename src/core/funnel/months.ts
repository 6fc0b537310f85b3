// The funnel month by month: who was new, who was made an offer, who bought, and what came in.
import { civilOf, type Day, monthsAfter } from '../base/day.ts';
import { type History, isColumnTouch } from '../book/history.ts';
import { type Rate, rateOf } from '../stats/beta.ts';
import { isAskFromUs } from '../trust/ledger.ts';
import type { Standings } from './standing.ts';
import { isWin } from './wins.ts';

export interface MonthRow {
  /** The first day of the month. */
  readonly month: Day;
  /** The people whose first touch, deal, purchase or `first_met` lies in it. */
  readonly new: number;
  /** The people whose first ask or deal lies in it. */
  readonly offered: number;
  /** The people whose first purchase lies in it. */
  readonly won: number;
  /** What the rows of Deals brought in it, refunds taken off in the month in which they were paid. */
  readonly revenue: number;
  /** How many of the new ones of this month ever bought. */
  readonly cohortWon: number;
  /** The chance of the new ones of this month to buy; undefined if nobody was new. */
  readonly cohortRate: Rate | undefined;
}

const firstOfMonth = (day: Day): Day => day - civilOf(day).date + 1;

/** The earliest of some days; undefined also where something without a month of its own came before it. */
function earliest(days: readonly (Day | undefined)[], others: readonly (Day | undefined)[]): Day | undefined {
  const [first, other] = [days, others].map((some) =>
    some.reduce<number>((least, day) => Math.min(least, day ?? least), Number.POSITIVE_INFINITY),
  ) as [number, number];
  return first === Number.POSITIVE_INFINITY || other < first ? undefined : first;
}

/** The days on which a person was new, was first made an offer, and first bought, where these are known. */
function firstDays(history: History): Readonly<Record<'new' | 'offered' | 'won', Day | undefined>> {
  const { touches, deals, contact, statusDeal, namedPurchaseDays, purchaseDayCount } = history;
  // Where the sheet counts more purchases than it names days, the first one's day is not known.
  const isKnown = namedPurchaseDays.length >= purchaseDayCount;
  const [bought] = namedPurchaseDays;
  const won = isKnown ? bought : undefined;
  const boughtBefore = isKnown ? undefined : bought;
  const lostOn = statusDeal?.result === 'lost' ? contact.lostOn : undefined;
  const offers = [touches.find(isAskFromUs)?.day, deals[0]?.day, lostOn, won];
  const logged = touches.find((touch) => !isColumnTouch(touch))?.day;
  return {
    new: earliest([logged, contact.firstMet, ...offers], [history.columnTouchDay, boughtBefore]),
    offered: earliest(offers, [boughtBefore]),
    won,
  };
}

/**
 * The last months, the earliest first, each with what happened in it.
 * @param count how many months, the one of today among them; at least 1
 * @source docs/model.md, The funnel
 */
export function monthsOf({ people, today }: Standings, count: number): readonly MonthRow[] {
  const thisMonth = firstOfMonth(today);
  const rows = Array.from({ length: count }, (_, i) => ({
    month: monthsAfter(thisMonth, i - count + 1),
    new: 0,
    offered: 0,
    won: 0,
    revenue: 0,
    cohortWon: 0,
  }));
  const byMonth = new Map(rows.map((row) => [row.month, row]));
  const rowOf = (day: Day | undefined) => (day === undefined ? undefined : byMonth.get(firstOfMonth(day)));
  for (const { history } of people) {
    const first = firstDays(history);
    for (const event of ['new', 'offered', 'won'] as const) {
      const row = rowOf(first[event]);
      if (row === undefined) continue;
      row[event]++;
      if (event === 'new' && isWin(history)) row.cohortWon++;
    }
    for (const { day, amount } of history.income) {
      const row = rowOf(day);
      if (row !== undefined) row.revenue += amount;
    }
  }
  return rows.map((row) => ({ ...row, cohortRate: rateOf(row.cohortWon, row.new) }));
}
