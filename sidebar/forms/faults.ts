// What is wrong with a day that was chosen, if anything.
import { LATEST_DAY } from '../../src/messages/limits.ts';
import { type Reading, today } from '../reading.ts';
import { actionText } from '../text/actions.ts';

type Pick = Reading['t'];

/** For what has happened. */
export const futureFault = (day: string, t: Pick): string | undefined =>
  day === '' ? t(actionText.dayNeeded) : day > today() ? t(actionText.futureDay) : undefined;

/** For what is to come. */
export const pastFault = (day: string, t: Pick): string | undefined =>
  day === ''
    ? t(actionText.dayNeeded)
    : day <= today()
      ? t(actionText.pastDay)
      : day > LATEST_DAY
        ? t(actionText.dayTooLate)
        : undefined;
