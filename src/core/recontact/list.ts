// Today's people: the cards in their order, as many as are wanted.
import type { Standings } from '../funnel/standing.ts';
import { type Capacity, capacityOf } from './capacity.ts';
import type { Card } from './card.ts';
import { placedCards } from './places.ts';
import { reasonKeys } from './reasons/all.ts';

export interface RecontactList {
  /** The urgent ones first, then the others. */
  readonly cards: readonly Card[];
  /** Urgent ones that are not shown. */
  readonly moreFirst: number;
  /** Undefined where the places that the rules name reach everybody in time. */
  readonly capacity: Capacity | undefined;
}

type Order = (a: Card, b: Card) => number;

/**
 * Among equals: with a problem, with a referrer, with mail
 * or phone, the longer silent, the upper in the sheet.
 */
function orderOfEquals({ people }: Standings): Order {
  const ranks = Uint8Array.from(people, ({ history: { contact } }) => {
    const isReachable = contact.emails.length + contact.phones.length > 0;
    return 2 * Number(contact.referredBy !== '') + Number(isReachable);
  });
  const rankOf = ({ position }: Card): number => ranks[position] ?? 0;
  return (a, b) =>
    Number(b.hasProblem) - Number(a.hasProblem) ||
    rankOf(b) - rankOf(a) ||
    (a.lastTouchDay ?? 0) - (b.lastTouchDay ?? 0) ||
    a.position - b.position;
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
  const capacity = capacityOf(all.length, rules.limit);
  const shown = [...placedCards(standings, others, limit, capacity !== undefined)].sort(byPriority);
  const shownUrgent = urgent.slice(0, rules.first_limit);
  return { cards: [...shownUrgent, ...shown], moreFirst: urgent.length - shownUrgent.length, capacity };
}
