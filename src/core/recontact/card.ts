// Whom to contact again, and why: one card for everybody who has a reason that is due.
import type { Day } from '../base/day.ts';
import { keptFor } from '../base/remembered.ts';
import type { Standing, Standings } from '../funnel/standing.ts';
import type { Rules } from '../rules/rules.ts';
import type { TouchKind } from '../vocabulary/kinds.ts';
import { type Due, dueOf, type Terms, termsOf } from './due.ts';
import { type Peers, peersOf } from './peers.ts';
import { rankAmong } from './rank.ts';
import { type OtherReason, type Reason, reasonKeys, reasons } from './reasons/all.ts';
import type { ReasonDeclaration } from './reasons/declare.ts';
import { isLessOften, isResting } from './rest.ts';
import { type Situation, situationOf } from './situation.ts';
import { suggestionFor } from './suggestion.ts';

export interface Card {
  /** The person's position in the book. */
  readonly position: number;
  readonly reason: Reason;
  /** Of the first kind, and not overdue for so long that it is among the others. */
  readonly isFirst: boolean;
  readonly dueDay: Day;
  /** Whole days since the due day, from 0. */
  readonly overdueDays: number;
  /** Decides the order of the cards that are not first; at least 0. */
  readonly priority: number;
  /** Undefined if the person's wishes leave none. */
  readonly suggestion: TouchKind | undefined;
  /** The other reasons that are due, in their order, and `less_often` last. */
  readonly others: readonly OtherReason[];
  /** The day of the promise, message, purchase, loss … that the reason is about. */
  readonly eventDay: Day | undefined;
  readonly waitDays: number;
  readonly lastTouchDay: Day | undefined;
  readonly unansweredTouches: number;
  readonly hasBought: boolean;
  readonly hasProblem: boolean;
}

/** A reason with what it declares, and its terms by the rules. */
interface Candidate {
  readonly reason: Reason;
  readonly declared: ReasonDeclaration;
  readonly terms: Terms;
  /** Some other reason gives way to it. */
  readonly isYieldedTo: boolean;
}

/** The first ones and the others, in their order. */
interface Candidates {
  readonly first: readonly Candidate[];
  readonly others: readonly Candidate[];
}

/** Made once for each set of rules. */
const candidatesOf = keptFor((rules: Rules): Candidates => {
  const terms = termsOf(rules);
  const yieldedTo = new Set(reasonKeys.flatMap((reason) => reasons[reason].unless ?? []));
  const all = reasonKeys.map((reason) => ({
    reason,
    declared: reasons[reason],
    terms: terms[reason],
    isYieldedTo: yieldedTo.has(reason),
  }));
  return {
    first: all.filter(({ declared }) => declared.first),
    others: all.filter(({ declared }) => !declared.first),
  };
});

const givesWay = ({ unless }: ReasonDeclaration, holding: readonly string[]): boolean =>
  holding.length > 0 && unless?.some((other) => holding.includes(other)) === true;

/** Adds those that are due. */
function addDues(dues: Due[], candidates: readonly Candidate[], situation: Situation): void {
  const isNever = situation.contact.every === 'never';
  const holding: string[] = [];
  for (const { reason, declared, terms, isYieldedTo } of candidates) {
    if (isNever && !declared.first && !declared.despiteNever) continue;
    if (givesWay(declared, holding)) continue;
    const occurrence = declared.holds(situation, terms.numbers);
    if (occurrence === undefined) continue;
    if (isYieldedTo) holding.push(reason);
    const due = dueOf(reason, occurrence, terms, situation);
    if (due.dueDay <= situation.today) dues.push(due);
  }
}

/** Priority = weight × (1 + lateness) × value, of docs/model.md, Order. */
function priorityOf(due: Due, value: number, { rules, today }: Situation): number {
  const span = Math.max(due.waitDays, due.restDays, rules.overdue_least_days);
  return (
    due.weight *
    (1 + Math.min(1, (today - due.dueDay) / span)) *
    (rules.value_factor_least + rules.value_factor_span * value)
  );
}

function cardOf(situation: Situation, { first, others: later }: Candidates, value: number): Card | undefined {
  const { standing, today } = situation;
  const dues: Due[] = [];
  addDues(dues, first, situation);
  const urgent = dues.find((due) => due.isUrgent);
  if (urgent === undefined && isResting(situation)) return undefined;
  addDues(dues, later, situation);
  const main = urgent ?? dues[0];
  if (main === undefined) return undefined;
  const others: OtherReason[] = dues.filter((due) => due !== main).map((due) => due.reason);
  if (isLessOften(situation)) others.push('less_often');
  return {
    position: standing.position,
    reason: main.reason,
    isFirst: main.isUrgent,
    dueDay: main.dueDay,
    overdueDays: today - main.dueDay,
    priority: priorityOf(main, value, situation),
    suggestion: suggestionFor(main.reason, situation),
    others,
    eventDay: main.eventDay,
    waitDays: main.waitDays,
    lastTouchDay: situation.lastTouch?.day,
    unansweredTouches: situation.unansweredTouches,
    hasBought: situation.hasBought,
    hasProblem: situation.problems.length > 0,
  };
}

/**
 * How cards are made on one day.
 * @param peers what the others mean for each person, by position
 * @returns a function of a person and the rank of what they are worth, 0 to 1
 */
export function cardMaker(
  standings: Standings,
  peers: Peers,
): (standing: Standing, value: number) => Card | undefined {
  const candidates = candidatesOf(standings.rules);
  return (standing, value) =>
    standing.stage === 'do_not_contact' || standing.history.contact.isHeldBack
      ? undefined
      : cardOf(situationOf(standing, standings, peers), candidates, value);
}

/**
 * The card of everybody who may be contacted and has a reason that is due, by position.
 * @param worth of each person, by position: revenue to date,
 * expected over 12 months, and referred, in the book's currency
 * @source docs/model.md, Whom to contact again, and why
 */
export function cardsOf(standings: Standings, worth: readonly number[]): readonly (Card | undefined)[] {
  const cardFor = cardMaker(standings, peersOf(standings));
  const values = rankAmong(worth);
  return standings.people.map((standing, position) => cardFor(standing, values[position] ?? 0.5));
}
