// What the sheet's own status column stands for in the book (docs/model.md, The tables).
import type { Day } from '../base/day.ts';
import type { Contact, Deal, LossReason, Status } from './records.ts';

/** The status; a filled lost_on or lost_reason is one in itself. */
function statusOf({ status, lostOn, lostReason, lostReasonText }: Contact): Status | undefined {
  if (status !== undefined) return status;
  return lostOn !== undefined || lostReason !== undefined || lostReasonText !== '' ? 'lost' : undefined;
}

/** The contact with what the status says of being written to or called. */
export function asStatusSays(contact: Contact): Contact {
  if (contact.status === 'do_not_contact' && !contact.doNotContact) return { ...contact, doNotContact: true };
  if (contact.status === 'no_email' && !contact.noEmail) return { ...contact, noEmail: true };
  if (contact.status === 'no_call' && !contact.noCall) return { ...contact, noCall: true };
  return contact;
}

/** The least number of purchases that a status means, whatever the log says. */
export const leastPurchases = ({ status }: Contact): number =>
  status === 'repeat' ? 2 : status === 'customer' ? 1 : 0;

/** The deal that a status stands for. */
export interface StatusDeal {
  readonly result: 'open' | 'lost';
  /** undefined if the sheet has no day for it. */
  readonly day: Day | undefined;
  readonly reason: LossReason;
  readonly reasonText: string;
}

/**
 * The deal of a status, while the log has no deal row on its day or later; without a day, while it has none
 * at all.
 * @param deals up to today, in order
 */
export function statusDealOf(contact: Contact, deals: readonly Deal[], today: Day): StatusDeal | undefined {
  const status = statusOf(contact);
  if (status !== 'lost' && status !== 'open') return undefined;
  const { lostOn, lostReason, lostReasonText, lastContact, firstMet } = contact;
  const day = (status === 'lost' ? lostOn : undefined) ?? lastContact ?? firstMet;
  if (day !== undefined && day > today) return undefined;
  const lastDeal = deals[deals.length - 1];
  if (lastDeal !== undefined && (day === undefined || lastDeal.day >= day)) return undefined;
  const reason = lostReason ?? 'other';
  return { result: status, day, reason, reasonText: reason === 'other' ? lostReasonText : '' };
}
