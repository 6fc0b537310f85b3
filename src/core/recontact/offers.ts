// The reasons around an offer: one that is open, one that may be made, and one that was refused for now.
import type { Day } from '../base/day.ts';
import type { Loss } from '../book/deals.ts';
import { openWorries } from '../book/needs.ts';
import type { LossReason } from '../book/records.ts';
import { openAskDay, openInquiryDay } from '../funnel/stage.ts';
import { isAskFromUs, isInquiryFromThem } from '../trust/ledger.ts';
import type { Occurrence } from './due.ts';
import { lastOf, type Situation } from './situation.ts';

/** An open deal, or an offer of ours that nothing came of yet. */
export function proposalOpen({ history, rules, today }: Situation): Occurrence | undefined {
  const days = history.openDeals.map((deal): Day => deal.day);
  const asked = openAskDay(history, rules, today);
  if (asked !== undefined) days.push(asked);
  return days.length === 0 ? undefined : { event: Math.max(...days) };
}

/** There is trust and a problem, or they have just asked. */
export function ready({
  standing,
  history,
  contact,
  hasBought,
  problems,
  restFactor,
  rules,
  today,
}: Situation): Occurrence | undefined {
  if (!standing.isReady || history.openDeals.length > 0) return undefined;
  const inquiryDay = openInquiryDay(history, rules, today);
  const isInvited = inquiryDay !== undefined && !history.deals.some((deal) => deal.day >= inquiryDay);
  const isRipe = problems.length > 0 && !hasBought && history.deals.length === 0;
  if (!isInvited && !isRipe) return undefined;
  const last = lastOf(history.touches, (touch) => isAskFromUs(touch) || isInquiryFromThem(touch));
  if (last === undefined) return { event: contact.firstMet, waitDays: 0 };
  return { event: last.day, waitDays: isAskFromUs(last) ? rules.wait_ready * restFactor : 0 };
}

/**
 * Something still keeps them from buying. A worry of the sheet's own column has no day: it counts from when they were met,
 * or first in touch, so that it is not brought up every week.
 */
export function worryOpen({ history, contact, hasBought }: Situation): Occurrence | undefined {
  if (hasBought || history.openDeals.length > 0) return undefined;
  const worries = openWorries(history);
  if (worries.length === 0) return undefined;
  return { event: worries[worries.length - 1]?.activity?.day ?? contact.firstMet ?? history.touches[0]?.day };
}

function latestLoss({ standing, history }: Situation): Loss | undefined {
  if (standing.stage !== 'not_now') return undefined;
  return history.losses.reduce<Loss | undefined>(
    (latest, loss) => (latest && latest.day > loss.day ? latest : loss),
    undefined,
  );
}

function lossFor(situation: Situation, isFitting: (reason: LossReason) => boolean): Occurrence | undefined {
  const loss = latestLoss(situation);
  return loss && isFitting(loss.reason) ? { event: loss.day } : undefined;
}

/** A refusal means "not now". */
export const notNow = (situation: Situation) =>
  lossFor(situation, (reason) => reason !== 'competitor' && reason !== 'has_supplier');

/** Even a lost competition can be visited again. */
export const lostCompetition = (situation: Situation) =>
  lossFor(situation, (reason) => reason === 'competitor');

/** "We have a supplier" is a chance. */
export const hasSupplier = (situation: Situation) =>
  lossFor(situation, (reason) => reason === 'has_supplier');
