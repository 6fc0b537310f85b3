// What a reason must know of the other people: big accounts,
// what buyers are like, who bought after an introduction.
import { normalWord } from '../base/bilingual.ts';
import type { Day } from '../base/day.ts';
import type { History } from '../book/history.ts';
import { type Headings, problemHeadings, problemHeadingsAtWin } from '../book/needs.ts';
import { referrersOf } from '../book/referral.ts';
import type { Standings } from '../funnel/standing.ts';

export interface Peers {
  /** The positions of the first customers by revenue. */
  readonly bigAccounts: ReadonlySet<number>;
  /**
   * Source and problem of the people who bought, in the
   * words of `patternsOf`, as they were before the purchase.
   */
  readonly winPatterns: ReadonlySet<string>;
  /** By position: the latest first purchase of somebody whom this person referred. */
  readonly referredPurchaseDays: readonly (Day | undefined)[];
}

/** Source together with each problem; none where one of them is blank. */
function patterns({ contact }: History, problems: Headings): readonly string[] {
  const source = normalWord(contact.source);
  return source === '' ? [] : [...problems.keys()].map((problem) => `${source}\n${problem}`);
}

/** What somebody is like now, for comparing with the people who bought. */
export const patternsOf = (history: History): readonly string[] =>
  patterns(history, problemHeadings(history));

function bigAccountsOf({ people, rules }: Standings): ReadonlySet<number> {
  const customers = people.filter(({ history }) => history.purchaseDayCount > 0 && history.revenue > 0);
  if (customers.length < rules.big_customers) return new Set();
  // Shares such as 0.2 are not exact: a fifth of 35 must stay 7.
  const count = Math.ceil(customers.length * rules.big_share - 1e-9);
  const byRevenue = customers.sort(
    (a, b) => b.history.revenue - a.history.revenue || a.position - b.position,
  );
  return new Set(byRevenue.slice(0, count).map(({ position }) => position));
}

/**
 * The first purchase, where it is known: a column that
 * counts several purchases tells the day of the last alone.
 */
function firstPurchaseDay({ purchaseDays, purchaseDayCount }: History): Day | undefined {
  return purchaseDays.length === purchaseDayCount ? purchaseDays[0] : undefined;
}

/** Looked up once for a list; linear in the people. */
export function peersOf(standings: Standings): Peers {
  const { people, book } = standings;
  const winPatterns = new Set(
    people.flatMap(({ history }) =>
      history.purchaseDayCount > 0 ? patterns(history, problemHeadingsAtWin(history)) : [],
    ),
  );
  const referredPurchaseDays: (Day | undefined)[] = people.map(() => undefined);
  referrersOf(book).forEach((referrer, position) => {
    const bought = people[position] && firstPurchaseDay(people[position].history);
    if (referrer === undefined || bought === undefined) return;
    referredPurchaseDays[referrer] = Math.max(bought, referredPurchaseDays[referrer] ?? bought);
  });
  return { bigAccounts: bigAccountsOf(standings), winPatterns, referredPurchaseDays };
}
