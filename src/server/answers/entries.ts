// What the sidebar's forms say, as the cells of a row.
import { type Day, dayOfIso, isWithinDays } from '../../core/base/day.ts';
import { type ActivityKind, activityKinds, isTouchKind } from '../../core/vocabulary/kinds.ts';
import type { Request } from '../../messages/requests.ts';
import type { PlanCell } from '../../sheets/plan.ts';
import type { ActionContext } from '../document/action-context.ts';
import { activityValues, dealValues } from '../document/log-rows.ts';
import { Fault } from '../fault.ts';

type Of<T extends Request['type']> = Extract<Request, { type: T }>;
type Values = (context: ActionContext, contact: string) => Readonly<Record<string, PlanCell>>;

const dayOf = (iso: string): Day => {
  const day = dayOfIso(iso);
  if (day === undefined) throw new Fault('unknownMessage');
  if (!isWithinDays(day)) throw new Fault('dayOutOfRange');
  return day;
};

/** @throws a Fault for a kind that is none */
export function kindOf(kind: string): ActivityKind {
  if (!Object.keys(activityKinds).includes(kind)) throw new Fault('unknownMessage');
  return kind as ActivityKind;
}

/**
 * A row of Activities; that of a touch also says when to be in touch next.
 * @throws a Fault if a day is none, a next contact has no day, or what is neither has one
 */
export function activityEntry({ kind, from, note, day, until }: Of<'log'>['entry'], by: string): Values {
  const isPromise = until !== undefined;
  if (kind === 'next' ? !isPromise : isPromise && !isTouchKind(kindOf(kind)))
    throw new Fault('unknownMessage');
  const said = {
    ...{ kind: kindOf(kind), from, note, by },
    day: dayOf(day),
    until: isPromise ? dayOf(until) : undefined,
  };
  return ({ logs, language }, contact) => {
    const { tab, columns } = logs.activities;
    if (isPromise && columns.until === undefined) throw new Fault('noUntilColumn', { tabs: [tab.name] });
    return activityValues({ ...said, contact }, language);
  };
}

/** @throws a Fault for a day that is none, or for an open or lost deal where the log has no results */
export function dealEntry({ result, amount, reason, title, day }: Of<'deal'>['deal'], by: string): Values {
  const said = { day: dayOf(day), result, amount, reason, title, by };
  return ({ logs, language }, contact) => {
    const { tab, columns } = logs.deals;
    if (columns.result === undefined && result !== 'won') throw new Fault('noColumns', { tabs: [tab.name] });
    return dealValues({ ...said, contact }, language);
  };
}
