// The reasons to contact people who have not bought yet, and ties that cool down.
import { scoreOf } from '../trust/ledger.ts';
import type { Occurrence } from './due.ts';
import { patternsOf } from './peers.ts';
import type { Situation } from './situation.ts';

/** Met not long ago, and never spoken to. */
export function firstTouch({
  contact,
  lastTouch,
  hasBought,
  rules,
  today,
}: Situation): Occurrence | undefined {
  if (lastTouch !== undefined || hasBought || contact.inheritedFrom !== '' || contact.firstMet === undefined)
    return undefined;
  return today - contact.firstMet <= rules.first_touch_days ? { event: contact.firstMet } : undefined;
}

/** They came the same way with the same problem as somebody who bought. */
export function likeWins({ contact, history, isLead, peers }: Situation): Occurrence | undefined {
  if (!isLead || peers.winPatterns.size === 0) return undefined;
  return patternsOf(history).some((pattern) => peers.winPatterns.has(pattern))
    ? { event: contact.firstMet }
    : undefined;
}

/** A tie of somebody who left, that nobody has taken up. */
export function inherited({ contact, lastTouch }: Situation): Occurrence | undefined {
  return contact.inheritedFrom !== '' && lastTouch === undefined ? { event: contact.firstMet } : undefined;
}

/**
 * Trust weathers away. Since the last row of the ledger nothing but time has changed the balance, so that today's balance
 * tells what it was.
 */
export function fading({
  standing,
  history,
  contact,
  hasBought,
  lastTouch,
  rules,
  today,
}: Situation): Occurrence | undefined {
  const { balance } = standing.trust;
  if ((hasBought && standing.stage !== 'dormant') || balance === undefined || balance <= 0) return undefined;
  const { paymentDays } = history;
  const lastRowDay = Math.max(lastTouch?.day ?? 0, paymentDays[paymentDays.length - 1] ?? 0);
  const silentDays = today - Math.max(lastRowDay, today - rules.fading_days);
  const scoreBefore = scoreOf(balance * 2 ** (silentDays / rules.half_life_days), rules);
  return scoreBefore - scoreOf(balance, rules) >= rules.fading_score
    ? { event: contact.firstMet }
    : undefined;
}

const isWarm = ({ standing, problems }: Situation): boolean =>
  standing.stage === 'nurturing' || problems.length > 0;

/** There is a problem to help with, or a tie to keep warm. */
export const nurture = (situation: Situation): Occurrence | undefined =>
  situation.isLead && isWarm(situation) ? { event: situation.contact.firstMet } : undefined;

/** Everybody else who may buy one day, or send others. */
export const give = (situation: Situation): Occurrence | undefined =>
  situation.isLead && !isWarm(situation) ? { event: situation.contact.firstMet } : undefined;
