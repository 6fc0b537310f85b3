// Gaps between purchases that a calendar sets: a contract paid every month, quarter, half-year or year.
import { logAbove, logDensity } from '../stats/normal.ts';

/** Gaps are normal. Both in days, above 0. */
export interface Calendar {
  readonly meanDays: number;
  readonly deviationDays: number;
}

/** What is less likely doesn't happen. */
export const LEAST_CHANCE = 1e-9;
/** So many deviations before or after the day on which a payment is due it is known whether it was made. */
const SURE = 6;
/** Of the variance of a gap that is already longer than expected, never below this part of the variance. */
const LEAST_REST = 1e-4;

/** The log-density of a gap. */
export const logGapDensity = ({ meanDays, deviationDays }: Calendar, gap: number): number =>
  logDensity((gap - meanDays) / deviationDays) - Math.log(deviationDays);

/** The log of the chance that a gap is longer than a silence. */
export const logGapBeyond = ({ meanDays, deviationDays }: Calendar, silence: number): number =>
  logAbove((silence - meanDays) / deviationDays);

/**
 * The chance that the n-th payment from now on has been made by some time, of a customer who doesn't leave
 * and has been silent: the first gap is known to be longer, the sums after it are normal.
 *
 * A time that ends on the day when a payment is due is meant to hold it, though half of the payments are
 * a little later: a whole gap is asked about with half a deviation more, a part of it with a part of that.
 * @returns of n, from 1 on, and a time of at least 0
 * @source the truncated normal distribution: Johnson, Kotz & Balakrishnan (1994), section 13.10.1
 */
export function paymentsAfter(calendar: Calendar, silence: number): (n: number, time: number) => number {
  const { meanDays, deviationDays } = calendar;
  const from = (silence - meanDays) / deviationDays;
  const logSilent = logAbove(from);
  const hazard = Math.exp(logDensity(from) - logSilent);
  const firstDue = meanDays + deviationDays * hazard - silence;
  const rest = Math.max(LEAST_REST, 1 + from * hazard - hazard * hazard);
  return (n, time) => {
    const until = time + (deviationDays / 2) * Math.min(1, time / meanDays);
    const deviation = deviationDays * Math.sqrt(rest + n - 1);
    const before = (firstDue + (n - 1) * meanDays - until) / deviation;
    if (n > 1 && before > SURE) return 0;
    const first =
      until - firstDue > SURE * deviationDays
        ? 1
        : -Math.expm1(logGapBeyond(calendar, silence + until) - logSilent);
    return n === 1 || before < -SURE ? first : Math.min(first, Math.exp(logAbove(before)));
  };
}

/** The chances of at least 0, 1, 2 … payments within a time of at least 0. */
export function chancesOfAtLeast(calendar: Calendar, silence: number, time: number): number[] {
  const chanceBy = paymentsAfter(calendar, silence);
  const chances = [1];
  for (let n = 1, chance = chanceBy(1, time); chance > LEAST_CHANCE; chance = chanceBy(++n, time))
    chances.push(chance);
  return chances;
}
