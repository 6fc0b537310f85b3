// Gaps between purchases that a calendar sets: a contract paid every month, quarter, half-year or year.
import { logAbove, logDensity } from '../stats/normal.ts';

/** Gaps are normal. Both in days, above 0. */
export interface Calendar {
  readonly meanDays: number;
  readonly deviationDays: number;
}

const LEAST_CHANCE = 1e-9;
/** Of the variance of a gap that is already longer than expected, never below this part of the variance. */
const LEAST_REST = 1e-4;

/** The log-density of a gap. */
export const logGapDensity = ({ meanDays, deviationDays }: Calendar, gap: number): number =>
  logDensity((gap - meanDays) / deviationDays) - Math.log(deviationDays);

/** The log of the chance that a gap is longer than a silence. */
export const logGapBeyond = ({ meanDays, deviationDays }: Calendar, silence: number): number =>
  logAbove((silence - meanDays) / deviationDays);

/**
 * The chances of at least 0, 1, 2 … purchases within a time, of a customer who doesn't leave
 * and has been silent: the first gap is known to be longer, the sums after it are normal.
 *
 * A time that ends on the day when a payment is due is meant to hold it, though half of the payments are
 * a little later: a whole gap is asked about with half a deviation more, a part of it with a part of that.
 * @param time at least 0
 * @source the truncated normal distribution: Johnson, Kotz & Balakrishnan (1994), section 13.10.1
 */
export function chancesOfAtLeast(calendar: Calendar, silence: number, time: number): number[] {
  const { meanDays, deviationDays } = calendar;
  const until = time + (deviationDays / 2) * Math.min(1, time / meanDays);
  const from = (silence - meanDays) / deviationDays;
  const hazard = Math.exp(logDensity(from) - logAbove(from));
  const firstDue = meanDays + deviationDays * hazard - silence;
  const rest = Math.max(LEAST_REST, 1 + from * hazard - hazard * hazard);
  const chances = [1];
  let chance = -Math.expm1(logGapBeyond(calendar, silence + until) - logAbove(from));
  for (let n = 1; chance > LEAST_CHANCE; n++) {
    chances.push(chance);
    const due = firstDue + n * meanDays;
    chance = Math.min(chance, Math.exp(logAbove((due - until) / (deviationDays * Math.sqrt(rest + n)))));
  }
  return chances;
}
