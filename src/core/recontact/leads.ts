// The reasons to contact people who have not bought yet, and ties that cool down.
import { scoreOf } from '../trust/ledger.ts';
import type { Hold } from './due.ts';
import type { Situation } from './situation.ts';
import { patternsOf } from './surroundings.ts';

/** Met not long ago, and never spoken to. */
export function firstTouch({ contact, lastTouch, hasBought, rules, today }: Situation): Hold | undefined {
  if (lastTouch !== undefined || hasBought || contact.inheritedFrom !== '' || contact.firstMet === undefined)
    return undefined;
  return today - contact.firstMet <= rules.first_touch_days ? { event: contact.firstMet } : undefined;
}

/** They came the same way with the same problem as somebody who bought. */
export function likeWins({ contact, history, isLead, surroundings }: Situation): Hold | undefined {
  if (!isLead || surroundings.winPatterns.size === 0) return undefined;
  return patternsOf(history).some((pattern) => surroundings.winPatterns.has(pattern))
    ? { event: contact.firstMet }
    : undefined;
}

/** A tie of somebody who left, that nobody has taken up. */
export function inherited({ contact, lastTouch }: Situation): Hold | undefined {
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
}: Situation): Hold | undefined {
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
export const nurture = (situation: Situation): Hold | undefined =>
  situation.isLead && isWarm(situation) ? { event: situation.contact.firstMet } : undefined;

/** Everybody else who may buy one day, or send others. */
export const give = (situation: Situation): Hold | undefined =>
  situation.isLead && !isWarm(situation) ? { event: situation.contact.firstMet } : undefined;
