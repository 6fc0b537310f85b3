// What a reason must know of the other people: big accounts,
// what buyers are like, who bought after an introduction.
import { normalWord } from '../base/bilingual.ts';
import type { Day } from '../base/day.ts';
import type { History } from '../book/history.ts';
import { type Need, problemHeadingsAtWin } from '../book/needs.ts';
import type { Contact } from '../book/records.ts';
import { referrersOf } from '../book/referral.ts';
import type { Standings } from '../funnel/standing.ts';

export interface Peers {
  /** The positions of the first customers by revenue. */
  readonly bigAccounts: ReadonlySet<number>;
  /**
   * Source and problem of the people who bought, in words
   * for comparing, as they were before the purchase.
   */
  readonly winPatterns: ReadonlySet<string>;
  /** By position: the latest first purchase of somebody whom this person referred. */
  readonly referredPurchaseDays: readonly (Day | undefined)[];
}

const patternOf = (sourceWord: string, problemKey: string): string => `${sourceWord}\n${problemKey}`;

/** Source together with each problem at the first purchase; none where one of them is blank. */
function winPatternsOf(history: History): readonly string[] {
  const source = normalWord(history.contact.source);
  return source === ''
    ? []
    : [...problemHeadingsAtWin(history).keys()].map((problem) => patternOf(source, problem));
}

/** Whether somebody with these open problems is now what people who bought were like. */
export function isLikeWins({ source }: Contact, problems: readonly Need[], { winPatterns }: Peers): boolean {
  const word = normalWord(source);
  return word !== '' && problems.some(({ key }) => key !== '' && winPatterns.has(patternOf(word, key)));
}

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
    people.flatMap(({ history }) => (history.purchaseDayCount > 0 ? winPatternsOf(history) : [])),
  );
  const referredPurchaseDays: (Day | undefined)[] = people.map(() => undefined);
  referrersOf(book).forEach((referrer, position) => {
    const bought = people[position] && firstPurchaseDay(people[position].history);
    if (referrer === undefined || bought === undefined) return;
    referredPurchaseDays[referrer] = Math.max(bought, referredPurchaseDays[referrer] ?? bought);
  });
  return { bigAccounts: bigAccountsOf(standings), winPatterns, referredPurchaseDays };
}
