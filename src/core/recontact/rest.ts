// Whom to leave in peace for now: people just spoken to, passed over, or put off to a later day.
import { isFromThem } from '../book/history.ts';
import type { Situation } from './situation.ts';

/** Passed over so often since the last touch that the rests grow. */
const isPassedOften = ({ skipsSinceTouch, rules }: Situation): boolean =>
  skipsSinceTouch >= rules.skips_for_longer;

/** After a pass; passes don't send those further away who have been without a touch for long already. */
function skipRestDays(situation: Situation): number {
  const { lastTouch, rules, today } = situation;
  const isLongSilent = lastTouch !== undefined && today - lastTouch.day >= rules.skip_longer_until_days;
  return isPassedOften(situation) && !isLongSilent ? rules.skip_rest_days_longer : rules.skip_rest_days;
}

/** The day of the next contact lies ahead, and they have not come by themselves since it was named. */
function isPutOff({ contact, history, lastNext, today }: Situation): boolean {
  if (contact.nextContact !== undefined && contact.nextContact > today) return true;
  if (lastNext?.until === undefined || lastNext.until <= today) return false;
  return !history.touches.some((touch) => isFromThem(touch) && touch.day > lastNext.day);
}

/** Left out of the list for now; only a reason of the first kind is shown all the same. */
export function isResting(situation: Situation): boolean {
  const { contact, lastTouch, lastSkip, rules, today } = situation;
  const ownDays = typeof contact.every === 'number' ? contact.every : rules.touch_rest_days;
  if (lastTouch !== undefined && today - lastTouch.day < Math.min(rules.touch_rest_days, ownDays))
    return true;
  if (lastSkip !== undefined && today - lastSkip.day < skipRestDays(situation)) return true;
  return isPutOff(situation);
}

/** Fewer contacts would be better: they don't answer, or are passed over again and again. */
export const isLessOften = (situation: Situation): boolean =>
  situation.restFactor > 1 || isPassedOften(situation);
