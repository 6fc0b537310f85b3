// The reasons of the first kind, shown before all others: a promise, an unanswered message, an apology or thanks that is owed.
import { isFromUs, type Touch } from '../book/history.ts';
import { isFaultKind } from '../vocabulary/kinds.ts';
import type { Occurrence } from './due.ts';
import { isAfter, lastOf, type Situation } from './situation.ts';

/** The day that a `next` row or the sheet's own column names has come, without a touch since. */
export function promised({ contact, lastNext, lastTouch, rules, today }: Situation): Occurrence | undefined {
  const hasCome = (day: number | undefined): day is number => day !== undefined && day <= today;
  const days = [lastNext?.until, contact.nextContact].filter(hasCome);
  if (days.length === 0) return undefined;
  const event = Math.max(...days);
  if (lastTouch !== undefined && lastTouch.day >= event) return undefined;
  // A card of the sheet's own column is put off by a row that was written on its day or later.
  const isPutOff = lastNext?.until !== undefined && lastNext.until > today && lastNext.day >= event;
  if (isPutOff) return undefined;
  return lastNext?.until === event ? { event } : { event, urgentDays: rules.next_contact_overdue_days };
}

/** They wrote or asked, and nothing from us followed. */
export function waitingOnUs({ history, lastSkip }: Situation): Occurrence | undefined {
  let waiting: Touch | undefined;
  for (let i = history.touches.length - 1; i >= 0; i--) {
    const touch = history.touches[i] as Touch;
    if (isFromUs(touch) || (lastSkip !== undefined && isAfter(lastSkip, touch))) break;
    if (touch.from === 'them' && (touch.kind === 'inquiry' || touch.kind === 'message')) waiting = touch;
  }
  return waiting && { event: waiting.day };
}

const latestFault = (touches: readonly Touch[]): Touch | undefined =>
  lastOf(touches, (touch) => touch.from === 'us' && isFaultKind(touch.kind));

const apologyFor = (fault: Touch, touches: readonly Touch[]): Touch | undefined =>
  lastOf(touches, (touch) => touch.kind === 'apology' && touch.from === 'us' && touch.day >= fault.day);

/** We were at fault and have not apologised. */
export function apologise({ history, lastPurchaseDay, lastSkip }: Situation): Occurrence | undefined {
  const fault = latestFault(history.touches);
  if (fault === undefined || apologyFor(fault, history.touches) !== undefined) return undefined;
  if (lastPurchaseDay !== undefined && lastPurchaseDay > fault.day) return undefined;
  return lastSkip !== undefined && isAfter(lastSkip, fault) ? undefined : { event: fault.day };
}

/** We apologised, and left it at that. */
export function afterTrouble({ history, lastFromUs }: Situation): Occurrence | undefined {
  const fault = latestFault(history.touches);
  const apology = fault && apologyFor(fault, history.touches);
  if (apology === undefined || lastFromUs === undefined || lastFromUs.day > apology.day) return undefined;
  return { event: apology.day };
}

/** They introduced somebody, or somebody they sent bought for the first time, and nobody has thanked them. */
export function referrerThanks({ history, standing, peers, lastSkip }: Situation): Occurrence | undefined {
  const introduction = lastOf(
    history.touches,
    (touch) => touch.kind === 'introduction' && touch.from === 'them',
  );
  const purchaseDay = peers.referredPurchaseDays[standing.position];
  // A pass on the day of the purchase comes after it: before it there was nothing to pass over.
  const purchase = purchaseDay === undefined ? undefined : { day: purchaseDay, row: -1 };
  const event =
    purchase === undefined || (introduction && introduction.day > purchase.day) ? introduction : purchase;
  if (event === undefined) return undefined;
  const thanks = lastOf(history.touches, (touch) => touch.kind === 'thanks' && touch.from === 'us');
  if (thanks !== undefined && thanks.day >= event.day) return undefined;
  return lastSkip !== undefined && isAfter(lastSkip, event) ? undefined : { event: event.day };
}
