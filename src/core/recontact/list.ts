// Today's people: the cards in their order, as many as are wanted, with places kept for people who never bought.
import type { Standings } from '../funnel/standing.ts';
import type { Card } from './card.ts';
import { reasonKeys } from './reasons/all.ts';

export interface RecontactList {
  /** The urgent ones first, then the others. */
  readonly cards: readonly Card[];
  /** Urgent ones that are not shown. */
  readonly moreFirst: number;
}

type Order = (a: Card, b: Card) => number;

const yesFirst = (a: boolean, b: boolean): number => Number(b) - Number(a);

/** Among equals: with a problem, with a referrer, with mail or phone, the longer silent, the upper in the sheet. */
function orderOfEquals({ people }: Standings): Order {
  const contactOf = (card: Card) => people[card.position]?.history.contact;
  const hasReferrer = (card: Card) => (contactOf(card)?.referredBy ?? '') !== '';
  const isReachable = (card: Card) =>
    (contactOf(card)?.emails.length ?? 0) + (contactOf(card)?.phones.length ?? 0) > 0;
  return (a, b) =>
    yesFirst(a.hasProblem, b.hasProblem) ||
    yesFirst(hasReferrer(a), hasReferrer(b)) ||
    yesFirst(isReachable(a), isReachable(b)) ||
    (a.lastTouchDay ?? 0) - (b.lastTouchDay ?? 0) ||
    a.position - b.position;
}

/** The first cards of those in order; the last buyers among them give their places to people who never bought. */
function withPlacesKept(inOrder: readonly Card[], limit: number, share: number): readonly Card[] {
  const shown = inOrder.slice(0, limit);
  const kept = Math.round(limit * share);
  const waiting = inOrder.slice(limit).filter((card) => !card.hasBought);
  const missing = Math.max(0, kept - shown.filter((card) => !card.hasBought).length);
  const guests = waiting.slice(0, missing);
  const leaving = shown.filter((card) => card.hasBought).slice(-guests.length || shown.length);
  return [...shown.filter((card) => !leaving.includes(card)), ...guests];
}

/**
 * The list of the day.
 * @param cards of cardsOf, by position
 * @param limit how many besides the urgent ones, a whole number from 0
 */
export function listOf(
  standings: Standings,
  cards: readonly (Card | undefined)[],
  limit: number,
): RecontactList {
  const { rules } = standings;
  const equals = orderOfEquals(standings);
  const all = cards.filter((card) => card !== undefined);
  const urgent = all
    .filter((card) => card.isFirst)
    .sort(
      (a, b) =>
        reasonKeys.indexOf(a.reason) - reasonKeys.indexOf(b.reason) ||
        b.overdueDays - a.overdueDays ||
        equals(a, b),
    );
  const byPriority: Order = (a, b) => b.priority - a.priority || equals(a, b);
  const others = all.filter((card) => !card.isFirst).sort(byPriority);
  const shown = [...withPlacesKept(others, limit, rules.never_bought_share)].sort(byPriority);
  const shownUrgent = urgent.slice(0, rules.first_limit);
  return { cards: [...shownUrgent, ...shown], moreFirst: urgent.length - shownUrgent.length };
}
