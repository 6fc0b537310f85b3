// A reason that holds, and the day on which it is due (docs/model.md, Whom to contact again).
import type { Day } from '../base/day.ts';
import type { Rules } from '../rules/rules.ts';
import { type Reason, reasonKeys, reasons } from './reasons/all.ts';
import type { Growth, Occurrence, ReasonTerms } from './reasons/declare.ts';
import type { Situation } from './situation.ts';

export interface Terms {
  /** Shown before all others while it is urgent. */
  readonly isFirst: boolean;
  readonly weight: number;
  readonly restDays: number;
  readonly againDays: number;
  readonly restGrowth: Growth;
  readonly againGrowth: Growth;
  /** What the reason itself may ask for: its wait, and the settings of its own. */
  readonly numbers: Readonly<Record<string, number>> & { readonly wait: number };
}

export type AllTerms = Readonly<Record<Reason, Terms>>;

function termsFor(reason: Reason, rules: Rules): Terms {
  const declared = reasons[reason];
  const term = (part: keyof ReasonTerms) =>
    declared[part] === undefined ? undefined : (rules.reasons[`${part}_${reason}`] ?? declared[part]);
  const own = Object.entries(declared.settings ?? {}).map(([key, { value }]): [string, number] => [
    key,
    rules.reasons[key] ?? value,
  ]);
  const restDays = term('rest') ?? 0;
  const againDays = term('again');
  const restGrowth = declared.restGrows ?? 'fixed';
  return {
    isFirst: declared.first === true,
    weight: term('weight') ?? rules.first_late_weight,
    restDays,
    againDays: againDays ?? restDays,
    restGrowth,
    againGrowth: againDays === undefined ? restGrowth : (declared.againGrows ?? 'fixed'),
    numbers: { ...Object.fromEntries(own), wait: term('wait') ?? 0 },
  };
}

/** Weight, waits and settings of every reason, as the rules say. */
export const termsOf = (rules: Rules): AllTerms =>
  Object.fromEntries(reasonKeys.map((reason) => [reason, termsFor(reason, rules)])) as Record<Reason, Terms>;

export interface Due {
  readonly reason: Reason;
  readonly dueDay: Day;
  readonly eventDay: Day | undefined;
  readonly waitDays: number;
  readonly restDays: number;
  readonly weight: number;
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
  const waitDays = occurrence.waitDays ?? terms.numbers.wait;
  const restDays = grown(terms.restDays, terms.restGrowth, restFactor);
  const startDay = occurrence.event === undefined ? undefined : Math.ceil(occurrence.event + waitDays);
  const urgentDays = terms.isFirst ? (occurrence.urgentDays ?? rules.first_overdue_days) : -1;
  return {
    reason,
    eventDay: occurrence.event,
    waitDays,
    restDays,
    weight: terms.weight,
    dueDay: dueDayOf(startDay, restDays, terms, situation),
    isUrgent: startDay !== undefined && today - startDay <= urgentDays,
  };
}
