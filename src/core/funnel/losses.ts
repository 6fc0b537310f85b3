// What became of lost deals: how many for which reason, and who came back.
import type { Day } from '../base/day.ts';
import type { History } from '../book/history.ts';
import type { LossReason } from '../book/records.ts';
import { type Rate, rateOf } from '../stats/beta.ts';
import { medianOf } from '../stats/median.ts';
import type { Standings } from './standing.ts';

export interface LossRow {
  readonly reason: LossReason;
  /** Deals that were lost, those presumed so because nothing was heard among them. */
  readonly losses: number;
  /** What these deals would have brought. */
  readonly amount: number;
  /** The people who lost them. */
  readonly people: number;
  /** Those of the people who bought on a later day. */
  readonly cameBack: number;
  readonly rate: Rate;
  /** From the loss to the purchase, the median of those who came back. */
  readonly medianDays: number | undefined;
}

/**
 * How many days lie between the first purchase after a loss and the last loss before it; undefined if nothing
 * was bought later.
 */
function daysToReturn(lossDays: readonly Day[], purchaseDays: readonly Day[]): number | undefined {
  const firstLoss = Math.min(...lossDays);
  const bought = purchaseDays.find((day) => day > firstLoss);
  if (bought === undefined) return undefined;
  return bought - Math.max(...lossDays.filter((day) => day < bought));
}

interface Tally {
  losses: number;
  amount: number;
  people: number;
  readonly daysToReturn: number[];
}

/** Adds what one person lost; a refund is no loss. */
function addLosses(tallies: Map<LossReason, Tally>, { losses, namedPurchaseDays }: History): void {
  const lossDays = new Map<LossReason, Day[]>();
  for (const { reason, day, amount, from } of losses) {
    if (from === 'refund') continue;
    const tally = tallies.get(reason) ?? { losses: 0, amount: 0, people: 0, daysToReturn: [] };
    tallies.set(reason, tally);
    tally.losses++;
    tally.amount += amount;
    const days = lossDays.get(reason) ?? [];
    if (!lossDays.has(reason)) tally.people++;
    lossDays.set(reason, days);
    if (day !== undefined) days.push(day);
  }
  for (const [reason, days] of lossDays) {
    const wait = daysToReturn(days, namedPurchaseDays);
    if (wait !== undefined) tallies.get(reason)?.daysToReturn.push(wait);
  }
}

/**
 * Why deals were lost, the most frequent reason first, and how many people bought all the same later on.
 * @source docs/model.md, The funnel
 */
export function lossReasonsOf({ people }: Standings): readonly LossRow[] {
  const tallies = new Map<LossReason, Tally>();
  for (const { history } of people) addLosses(tallies, history);
  return [...tallies]
    .map(([reason, { losses, amount, people, daysToReturn }]): LossRow => {
      const cameBack = daysToReturn.length;
      const rate = rateOf(cameBack, people) as Rate;
      return { reason, losses, amount, people, cameBack, rate, medianDays: medianOf(daysToReturn) };
    })
    .sort((a, b) => b.losses - a.losses || (a.reason < b.reason ? -1 : 1));
}
