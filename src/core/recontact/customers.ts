// The reasons to contact people who bought, and the season in which suppliers are reviewed.
import { civilOf, type Day, dayOf } from '../base/day.ts';
import { gapsOf } from '../funnel/stage.ts';
import { medianOf } from '../stats/median.ts';
import type { Occurrence } from './due.ts';
import { lastOf, type Situation } from './situation.ts';

/** The first of the windows before review months, or in one, that is open without a touch from us in it. */
export function reviewSeason({ contact, lastFromUs, rules, today }: Situation): Occurrence | undefined {
  if (contact.reviewMonths.length === 0) return undefined;
  const { year, month } = civilOf(today);
  const openings = contact.reviewMonths.map((each): Day => {
    const start = dayOf(each < month ? year + 1 : year, each, 1) as Day;
    return start - rules.review_window_days;
  });
  const isMissed = (opening: Day) =>
    opening <= today && !(lastFromUs !== undefined && lastFromUs.day >= opening);
  const missed = openings.filter(isMissed);
  return missed.length === 0 ? undefined : { event: Math.min(...missed) };
}

/** One of the biggest accounts has not bought for a year. */
export function bigDormant({
  standing,
  peers,
  lastPurchaseDay,
  rules,
  today,
}: Situation): Occurrence | undefined {
  const isLongAgo = lastPurchaseDay !== undefined && today - lastPurchaseDay >= rules.wait_big_dormant;
  return isLongAgo && peers.bigAccounts.has(standing.position) ? { event: lastPurchaseDay } : undefined;
}

/** The time between two purchases has passed twice. */
export function lapsed(situation: Situation): Occurrence | undefined {
  const { history, lastPurchaseDay, rules } = situation;
  const gaps = gapsOf(history);
  const gapDays = medianOf(gaps);
  if (gapDays === undefined || bigDormant(situation) !== undefined) return undefined;
  const leastDays =
    gaps.length === 1 ? Math.max(rules.lapsed_least_days, rules.lapsed_single_days) : rules.lapsed_least_days;
  return { event: lastPurchaseDay, waitDays: Math.max(leastDays, rules.lapsed_gaps * gapDays) };
}

/** A customer has a problem that was noted and is not solved. */
export function openProblem({ hasBought, problems }: Situation): Occurrence | undefined {
  const latest = hasBought ? lastOf(problems, (problem) => problem.activity !== undefined) : undefined;
  return latest && { event: latest.activity?.day };
}

/** How is it going? Soon after a purchase, and again from time to time. */
export function checkIn({
  standing,
  history,
  hasBought,
  lastPurchaseDay,
  rules,
}: Situation): Occurrence | undefined {
  if (!hasBought || standing.stage === 'dormant') return undefined;
  const heardDay = lastOf(history.touches, (touch) => touch.kind === 'hearing')?.day;
  if (lastPurchaseDay === undefined) return { event: heardDay, waitDays: rules.wait_check_in_later };
  const isHeard = heardDay !== undefined && heardDay >= lastPurchaseDay - rules.check_in_hearing_days;
  return {
    event: Math.max(lastPurchaseDay, heardDay ?? lastPurchaseDay),
    waitDays: isHeard ? rules.wait_check_in_later : rules.wait_check_in,
  };
}

/** Somebody bought once, long ago; so does who bought more often on days that nobody knows. */
export function dormant(situation: Situation): Occurrence | undefined {
  const { standing, history, lastPurchaseDay } = situation;
  if (standing.stage !== 'dormant' || gapsOf(history).length > 0 || bigDormant(situation) !== undefined)
    return undefined;
  return { event: lastPurchaseDay };
}
