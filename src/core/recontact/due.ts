// A reason that holds, and the day on which it is due (docs/model.md, Whom to contact again).
import type { Day } from '../base/day.ts';
import type { Rules } from '../rules/rules.ts';
import { type Growth, type Reason, type ReasonTerms, reasonKeys, reasons } from '../vocabulary/reasons.ts';
import type { Situation } from './situation.ts';

export interface Occurrence {
  /** What the waiting is counted from; `first_met` where a reason names no event. */
  readonly event: Day | undefined;
  /** Days from the event, where they depend on the person. */
  readonly waitDays?: number;
  /** Days for which a reason of the first kind stays urgent, where they differ from the rule for all. */
  readonly urgentDays?: number;
}

/** Gives nothing where the reason does not occurrence. */
export type OccurrenceOf = (situation: Situation) => Occurrence | undefined;

export interface Terms {
  /** Shown before all others while it is urgent. */
  readonly isFirst: boolean;
  readonly weight: number;
  readonly waitDays: number;
  readonly restDays: number;
  readonly againDays: number;
  readonly restGrowth: Growth;
  readonly againGrowth: Growth;
}

/** Weight and waits of every reason, as the rules say. */
export function termsOf(rules: Rules): Readonly<Record<Reason, Terms>> {
  const numbers = rules as unknown as Readonly<Record<string, number | undefined>>;
  const entries = reasonKeys.map((reason): [Reason, Terms] => {
    const word: ReasonTerms = reasons[reason];
    const restDays = numbers[`rest_${reason}`] ?? 0;
    const again = numbers[`again_${reason}`];
    const restGrowth = word.restGrows ?? 'fixed';
    return [
      reason,
      {
        isFirst: word.first === true,
        weight: numbers[`weight_${reason}`] ?? rules.first_late_weight,
        waitDays: numbers[`wait_${reason}`] ?? 0,
        restDays,
        againDays: again ?? restDays,
        restGrowth,
        againGrowth: again === undefined ? restGrowth : (word.againGrows ?? 'fixed'),
      },
    ];
  });
  return Object.fromEntries(entries) as Record<Reason, Terms>;
}

export interface Due {
  readonly reason: Reason;
  readonly dueDay: Day;
  readonly eventDay: Day | undefined;
  readonly waitDays: number;
  readonly restDays: number;
  /** Of the first kind, and event + wait not too long ago. */
  readonly isUrgent: boolean;
}

const grown = (days: number, growth: Growth, factor: number): number =>
  days * (growth === 'fixed' ? 1 : growth === 'unanswered' ? factor : Math.min(factor, 2));

/** The due day: the event and its wait are over, and so is the rest after the last touch. */
function dueDayOf(
  startDay: Day | undefined,
  restDays: number,
  terms: Terms,
  { lastTouch, restFactor, today }: Situation,
): Day {
  if (lastTouch === undefined) return startDay ?? today;
  if (startDay === undefined) return Math.ceil(lastTouch.day + restDays);
  const rest = lastTouch.day >= startDay ? grown(terms.againDays, terms.againGrowth, restFactor) : restDays;
  return Math.max(startDay, Math.ceil(lastTouch.day + rest));
}

/** When a reason that holds is due. */
export function dueOf(reason: Reason, occurrence: Occurrence, terms: Terms, situation: Situation): Due {
  const { rules, today, restFactor } = situation;
  const waitDays = occurrence.waitDays ?? terms.waitDays;
  const restDays = grown(terms.restDays, terms.restGrowth, restFactor);
  const startDay = occurrence.event === undefined ? undefined : Math.ceil(occurrence.event + waitDays);
  const urgentDays = terms.isFirst ? (occurrence.urgentDays ?? rules.first_overdue_days) : -1;
  return {
    reason,
    eventDay: occurrence.event,
    waitDays,
    restDays,
    dueDay: dueDayOf(startDay, restDays, terms, situation),
    isUrgent: startDay !== undefined && today - startDay <= urgentDays,
  };
}
