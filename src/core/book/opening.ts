// The opening balance: what the summary columns of a one-sheet user say, and how it goes together with the
// log.
import type { Day } from '../base/day.ts';
import type { Purchase } from './purchases.ts';
import type { Contact } from './records.ts';

export interface Opening {
  /** How many purchases the columns tell of; a whole number from 0. */
  readonly count: number;
  readonly revenue: number;
  readonly lastPurchase: Day | undefined;
  /** A shop keeps the totals: the log's own purchases are among them already. */
  readonly holdsLog: boolean;
  /**
   * The purchases as equal amounts evenly spaced from first_met to last_purchase; undefined if they can't be
   * dated so.
   */
  readonly dated: readonly Purchase[] | undefined;
}

function evenlySpaced(contact: Contact, count: number, revenue: number): readonly Purchase[] | undefined {
  const { firstMet, lastPurchase } = contact;
  if (lastPurchase === undefined || count === 0) return undefined;
  const amount = Math.max(0, revenue / count);
  if (count === 1) return [{ day: lastPurchase, amount }];
  if (firstMet === undefined || lastPurchase - firstMet < count - 1) return undefined;
  const step = (lastPurchase - firstMet) / (count - 1);
  return Array.from({ length: count }, (_, i) => ({ day: Math.round(firstMet + i * step), amount }));
}

/**
 * The opening balance of a contact; undefined if the columns have none up to today.
 * A last purchase or a revenue without a count means one purchase.
 */
export function openingOf(contact: Contact, today: Day): Opening | undefined {
  const { lastPurchase } = contact;
  if (lastPurchase !== undefined && lastPurchase > today) return undefined;
  const revenue = contact.revenue ?? 0;
  const count = contact.purchases ?? (lastPurchase !== undefined || revenue > 0 ? 1 : 0);
  return count > 0 || revenue !== 0 || lastPurchase !== undefined
    ? {
        count,
        revenue,
        lastPurchase,
        holdsLog: contact.totalsHoldLog,
        dated: evenlySpaced(contact, count, revenue),
      }
    : undefined;
}
