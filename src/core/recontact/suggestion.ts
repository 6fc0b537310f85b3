// What to do next for a reason, by the ways that are open to a person.
import type { Contact } from '../book/records.ts';
import type { TouchKind } from '../vocabulary/kinds.ts';
import { type Reason, reasons } from './reasons/all.ts';
import type { Situation } from './situation.ts';

const smallDeposits = ['info', 'common_ground', 'reaction'] as const satisfies readonly TouchKind[];

function leastUsed({ history, rules }: Situation): TouchKind {
  const recent = history.touches.slice(-rules.least_used_touches);
  const uses = (kind: TouchKind) => recent.filter((touch) => touch.kind === kind).length;
  return smallDeposits.reduce((best, kind) => (uses(kind) < uses(best) ? kind : best));
}

/**
 * By phone what may not be written, and in writing what
 * may not be said by phone; undefined if neither is left.
 */
function byOpenWay(kind: TouchKind, { noEmail, noCall, emails, phones }: Contact): TouchKind | undefined {
  const isWritten = kind === 'message' || kind === 'info';
  if (isWritten && noEmail) return noCall || phones.length === 0 ? undefined : 'call';
  if (kind === 'call' && noCall) return noEmail || emails.length === 0 ? undefined : 'message';
  return kind;
}

/** The next touch that a reason suggests; undefined if the person's wishes leave none of its kind. */
export function suggestionFor(reason: Reason, situation: Situation): TouchKind | undefined {
  const { suggest, suggestToCustomers } = reasons[reason];
  const wanted = situation.hasBought ? (suggestToCustomers ?? suggest) : suggest;
  return byOpenWay(wanted === 'least_used' ? leastUsed(situation) : wanted, situation.contact);
}
