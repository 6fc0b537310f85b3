// The purchases of a person's deal rows, and what was paid back of them (docs/model.md, Deals).
import { normalWord } from '../base/bilingual.ts';
import type { Day } from '../base/day.ts';
import type { Deal } from './records.ts';

/** A won deal that wasn't paid back whole. */
export interface Purchase {
  readonly day: Day;
  /** What was kept of it, at least 0, in the book's one currency. */
  readonly amount: number;
}

/** What a row of Deals brought; a refund is below 0. */
export interface Income {
  readonly day: Day;
  readonly amount: number;
}

export interface LoggedPurchases {
  readonly purchases: readonly Purchase[];
  /** Of each row, on its day. It adds up to the revenue of the log. */
  readonly income: readonly Income[];
  /** The sum of refunds that are of no single purchase, 0 or below. */
  readonly refunded: number;
  readonly lastRefundDay: Day | undefined;
  /** The last day on which a purchase was paid back whole; undefined if none was. */
  readonly takenBackDay: Day | undefined;
}

interface Entry {
  readonly day: Day;
  readonly order: string;
  readonly title: string;
  amount: number;
}

export interface PurchaseLog {
  readonly hasPurchase: () => boolean;
  /**
   * Takes a won or refunded row, in the order of the rows.
   * @returns whether the row itself was a deal that was won
   */
  readonly take: (deal: Deal) => boolean;
  readonly result: () => LoggedPurchases;
}

/** Whether a refund is of a purchase: by their order numbers, else by their titles. */
function isSameDeal(one: Entry, other: Entry): boolean {
  if (one.order !== '' && other.order !== '') return one.order === other.order;
  return one.title !== '' && one.title === other.title;
}

/** Notes down purchases and refunds of one person, row by row. */
export function purchaseLog(): PurchaseLog {
  let entries: Entry[] = [];
  const income: Income[] = [];
  let refunded = 0;
  let lastRefundDay: Day | undefined;
  let takenBackDay: Day | undefined;

  /**
   * Pays back from the latest purchases of that deal first.
   * @returns what is left; undefined if there is no such purchase
   */
  function payBack(deal: Entry, size: number): number | undefined {
    const ofDeal = entries.filter((each) => isSameDeal(each, deal)).reverse();
    const [latest] = ofDeal;
    if (latest === undefined) return undefined;
    const isUnknown = ofDeal.every((entry) => entry.amount === 0);
    const gone = new Set<Entry>();
    let left = isUnknown || size === 0 ? latest.amount : size;
    for (const entry of isUnknown || size === 0 ? [latest] : ofDeal.filter((each) => each.amount > 0)) {
      if (left < entry.amount) {
        entry.amount -= left;
        income.push({ day: deal.day, amount: -left });
        left = 0;
        break;
      }
      left -= entry.amount;
      income.push({ day: deal.day, amount: -entry.amount });
      gone.add(entry);
      if (left === 0) break;
    }
    entries = entries.filter((entry) => !gone.has(entry));
    if (gone.size > 0) takenBackDay = deal.day;
    return left;
  }

  function lower(day: Day, amount: number): void {
    refunded -= amount;
    income.push({ day, amount: -amount });
    lastRefundDay = day;
  }

  return {
    hasPurchase: () => entries.length > 0,
    take({ day, order, title, amount, result, refunded: paidBack }) {
      const entry: Entry = { day, order: normalWord(order), title: normalWord(title), amount };
      if (amount < 0) {
        const left = payBack(entry, -amount) ?? -amount;
        if (left > 0) lower(day, left);
        return false;
      }
      const isRefund = result === 'refunded' || (amount === 0 && paidBack > 0);
      if (isRefund) {
        const left = payBack(entry, paidBack > 0 ? paidBack : amount);
        // What a column says was paid back was paid back, though it be more than was paid for the deal.
        if (left !== undefined && left > 0 && paidBack > 0) lower(day, left);
        if (left !== undefined) return false;
      }
      const kept = result === 'refunded' && paidBack === 0 ? 0 : amount - paidBack;
      if (kept > 0 || (amount === 0 && !isRefund)) {
        entries.push({ ...entry, amount: kept });
        income.push({ day, amount: kept });
      } else takenBackDay = day;
      return true;
    },
    result: () => ({
      purchases: entries.map(({ day, amount }) => ({ day, amount })),
      income,
      refunded,
      lastRefundDay,
      takenBackDay,
    }),
  };
}
