// The funnel's summary: who is where now, who ever got how far, and how long it took.
import { type Rate, rateOf } from '../stats/beta.ts';
import { medianOf } from '../stats/median.ts';
import { type Phase, phaseOf, type Stage, stageKeys } from '../vocabulary/stages.ts';
import { hasReached, type Milestone, milestones, reachedDay, startDay } from './milestones.ts';
import type { Standings } from './standing.ts';

export interface SummaryRow {
  readonly phase: Phase;
  readonly stage: Stage;
  /** The people who are there now. */
  readonly people: number;
  /** The people who ever reached this milestone or a later one; undefined for other stages. */
  readonly reached: number | undefined;
  /** The chance to reach the next milestone. */
  readonly rate: Rate | undefined;
  /** Days from the start to the milestone, the median of those who reached it. */
  readonly medianDays: number | undefined;
  /** The amounts of the open deals of the people there now; undefined if they have none. */
  readonly openValue: number | undefined;
}

const isMilestone = (stage: Stage): stage is Milestone => (milestones as readonly Stage[]).includes(stage);

/**
 * A row for each stage, in the order of the funnel.
 * @source docs/model.md, The funnel
 */
export function stageSummary({ people }: Standings): readonly SummaryRow[] {
  const reached = (milestone: Milestone) => people.filter(({ history }) => hasReached(history, milestone));
  const counts = new Map<Stage, number>();
  const openValues = new Map<Stage, number>();
  for (const { stage, history } of people) {
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
    for (const { amount } of history.openDeals) openValues.set(stage, (openValues.get(stage) ?? 0) + amount);
  }
  return stageKeys.map((stage): SummaryRow => {
    const here = { people: counts.get(stage) ?? 0, openValue: openValues.get(stage) };
    const row = { phase: phaseOf(stage), stage, ...here };
    if (!isMilestone(stage)) return { ...row, reached: undefined, rate: undefined, medianDays: undefined };
    const reachers = reached(stage);
    const next = milestones[milestones.indexOf(stage) + 1];
    const days = reachers.flatMap(({ history }) => {
      const [from, to] = [startDay(history), reachedDay(history, stage)];
      return stage === 'new' || from === undefined || to === undefined ? [] : [to - from];
    });
    const rate = next === undefined ? undefined : rateOf(reached(next).length, reachers.length);
    return { ...row, reached: reachers.length, rate, medianDays: medianOf(days) };
  });
}
