// The funnel: where a person is between a lead and a lifelong customer.
import type { Day } from '../base/day.ts';
import { type History, isFromThem } from '../book/history.ts';
import type { Activity } from '../book/records.ts';
import type { Rules } from '../rules/rules.ts';
import { medianOf } from '../stats/median.ts';
import { isAskFromUs, isInquiryFromThem, type Trust } from '../trust/ledger.ts';
import type { Stage } from '../vocabulary/stages.ts';

/**
 * The days between the purchases of one person, where their days are known; none where all
 * count as made on one day.
 */
export const gapsOf = (history: History): readonly number[] =>
  history.purchaseDayCount < 2
    ? []
    : history.purchaseDays.slice(1).map((day, i) => day - (history.purchaseDays[i] as Day));

/** Our last offer, while it waits for an answer: recent, and with no deal row on its day or later. */
export function openAskDay(history: History, rules: Rules, today: Day): Day | undefined {
  let asked: Day | undefined;
  for (const touch of history.touches) if (isAskFromUs(touch)) asked = touch.day;
  if (asked === undefined || today - asked > rules.ask_open_days) return undefined;
  const answeredDay = Math.max(
    history.deals[history.deals.length - 1]?.day ?? Number.NEGATIVE_INFINITY,
    history.statusDeal?.day ?? Number.NEGATIVE_INFINITY,
  );
  return answeredDay >= asked ? undefined : asked;
}

/** Their last enquiry, while it makes an offer welcome. */
export function openInquiryDay(history: History, rules: Rules, today: Day): Day | undefined {
  let asked: Day | undefined;
  for (const touch of history.touches) if (isInquiryFromThem(touch)) asked = touch.day;
  return asked !== undefined && today - asked <= rules.inquiry_days ? asked : undefined;
}

const hasAnsweredWithin = (history: History, days: number, today: Day): boolean =>
  history.touches.some((touch) => isFromThem(touch) && today - touch.day <= days);

/**
 * A customer without an open deal whose last purchase is longer ago than usual. The book's gap serves whoever
 * has none of their own.
 */
export function isDormant(
  history: History,
  bookGapDays: number | undefined,
  rules: Rules,
  today: Day,
): boolean {
  const last = history.purchaseDays[history.purchaseDays.length - 1];
  if (history.purchaseDayCount === 0 || last === undefined || history.openDeals.length > 0) return false;
  const gap = medianOf(gapsOf(history)) ?? bookGapDays ?? 0;
  return today - last > Math.max(rules.dormant_days, rules.dormant_gaps * gap);
}

/**
 * May I ask yet?
 * @source docs/model.md, Trust
 */
export function isReady(history: History, trust: Trust, dormant: boolean, rules: Rules, today: Day): boolean {
  const isCustomer = history.purchaseDayCount > 0;
  if (
    (trust.score ?? 0) >= rules.ready_score &&
    (isCustomer || hasAnsweredWithin(history, rules.answer_days, today))
  )
    return true;
  if (openInquiryDay(history, rules, today) !== undefined) return true;
  return isCustomer && !dormant && (trust.balance ?? 0) >= 0;
}

/** Who stopped contact: the column, or the latest of do_not_contact and resume in the log. */
export type Stop = { readonly by: 'column' } | { readonly by: 'log'; readonly row: Activity };

/** What says that they are to be left alone; undefined if nothing does. A later `resume` lifts the log's. */
export function stopOf(history: History): Stop | undefined {
  if (history.contact.doNotContact) return { by: 'column' };
  let row: Activity | undefined;
  for (const note of history.notes) if (note.kind === 'do_not_contact' || note.kind === 'resume') row = note;
  return row?.kind === 'do_not_contact' ? { by: 'log', row } : undefined;
}

/**
 * The stage of a person: the first that fits, from the top.
 * @source docs/model.md, The funnel
 */
export function stageOf(
  history: History,
  trust: Trust,
  dormant: boolean,
  ready: boolean,
  rules: Rules,
  today: Day,
): Stage {
  if (stopOf(history) !== undefined) return 'do_not_contact';
  if (dormant) return 'dormant';
  if (history.purchaseDayCount >= 2) return 'repeat';
  if (history.purchaseDayCount === 1) return 'customer';
  if (history.openDeals.length > 0 || openAskDay(history, rules, today) !== undefined) return 'offered';
  if (history.losses.length > 0) return 'not_now';
  if (ready) return 'ready';
  const isWarm =
    hasAnsweredWithin(history, rules.answer_days, today) || (trust.score ?? 0) >= rules.nurturing_score;
  return isWarm ? 'nurturing' : 'new';
}
