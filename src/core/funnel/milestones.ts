// When a person reached each milestone of the funnel, and where the way there began.
import type { Day } from '../base/day.ts';
import { type History, isColumnTouch } from '../book/history.ts';
import { isAskFromUs } from '../trust/ledger.ts';
import type { Stage } from '../vocabulary/stages.ts';

export type Milestone = Extract<Stage, 'new' | 'offered' | 'customer' | 'repeat'>;

export const milestones: readonly Milestone[] = ['new', 'offered', 'customer', 'repeat'];

/** Whether a person ever reached a milestone, or a later one. */
export function hasReached(history: History, milestone: Milestone): boolean {
  if (milestone === 'new') return true;
  const needed = milestone === 'repeat' ? 2 : 1;
  if (history.purchaseDayCount >= needed) return true;
  if (milestone !== 'offered') return false;
  return history.deals.length > 0 || history.statusDeal !== undefined || history.touches.some(isAskFromUs);
}

const earliest = (days: readonly (Day | undefined)[]): Day | undefined => {
  const known = days.filter((day) => day !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};

/** The day on which a milestone was reached; undefined if it wasn't, or the day is not known. */
export function reachedDay(history: History, milestone: Milestone): Day | undefined {
  const { purchaseDays, purchaseDayCount } = history;
  // Where some purchases have no day, the first known one need not be the first.
  const datedPurchases = purchaseDays.length === purchaseDayCount ? purchaseDays : [];
  if (milestone === 'repeat') return datedPurchases[1];
  if (milestone === 'customer') return datedPurchases[0];
  if (milestone === 'new') return startDay(history);
  const asked = history.touches.find(isAskFromUs)?.day;
  return earliest([asked, history.deals[0]?.day, history.statusDeal?.day, datedPurchases[0]]);
}

/**
 * The first day of a touch, a deal, a purchase or `first_met`; undefined if only the column last_contact
 * tells of it.
 */
export function startDay(history: History): Day | undefined {
  const { touches, deals, purchaseDays, statusDeal, contact } = history;
  const lostOn = statusDeal?.result === 'lost' ? contact.lostOn : undefined;
  const others = earliest([deals[0]?.day, purchaseDays[0], lostOn, contact.firstMet]);
  const [first] = touches;
  if (first === undefined) return others;
  if (!isColumnTouch(first)) return earliest([first.day, others]);
  return others !== undefined && others <= first.day ? others : undefined;
}
