// Who gets the places of a day: most by priority, some kept for people who never bought, for the longest
// silent, and in a large book for people who are ready for an offer.
import type { Day } from '../base/day.ts';
import { once } from '../base/once.ts';
import type { Standing, Standings } from '../funnel/standing.ts';
import type { Card } from './card.ts';
import { silentInTurn } from './silent-turn.ts';

/** From this limit on each of the shares has a place, however small it is. */
const LEAST_LIMIT = 3;

function placesFor(share: number, limit: number): number {
  const least = share > 0 && limit >= LEAST_LIMIT ? 1 : 0;
  return Math.min(limit, Math.max(least, Math.round(limit * share)));
}

function firstDayOf({ history: { contact, touches, deals, purchaseDays } }: Standing): Day {
  const days = [contact.firstMet, touches[0]?.day, deals[0]?.day, purchaseDays[0]];
  return Math.min(...days.filter((day) => day !== undefined));
}

/**
 * Since when somebody was without a touch; who never had
 * one since they were met, else since the book's first day.
 */
function silentSince({ people }: Standings): (card: Card) => Day {
  const bookStart = once(() =>
    people.reduce((earliest, person) => Math.min(earliest, firstDayOf(person)), Infinity),
  );
  return ({ lastTouchDay, position }) =>
    lastTouchDay ?? people[position]?.history.contact.firstMet ?? bookStart();
}

const neverBought = (cards: readonly Card[]): readonly Card[] => cards.filter((card) => !card.hasBought);

/** Of those chosen, the last buyers give way to the next who never bought, until these have their places. */
function withNeverBought(chosen: readonly Card[], rest: readonly Card[], places: number): readonly Card[] {
  const missing = Math.max(0, places - neverBought(chosen).length);
  const buyers = chosen.filter((card) => card.hasBought);
  const guests = neverBought(rest).slice(0, Math.min(missing, buyers.length));
  const leaving = new Set(buyers.slice(buyers.length - guests.length));
  return [...chosen.filter((card) => !leaving.has(card)), ...guests];
}

/** The first by priority, with places for people who never bought. */
function byPriority(inOrder: readonly Card[], places: number, forNeverBought: number): readonly Card[] {
  const first = inOrder.slice(0, places);
  return withNeverBought(first, inOrder.slice(places), forNeverBought);
}

const without = (cards: readonly Card[], others: readonly Card[]): readonly Card[] => {
  const left = new Set(others);
  return cards.filter((card) => !left.has(card));
};

/** What the places of a day are given by. */
interface Wanted {
  readonly limit: number;
  /** So many of them at least are for people who never bought, as long as there are any. */
  readonly forNeverBought: number;
  readonly since: (card: Card) => Day;
}

/** The longest silent have their places every day. */
function everyDay(
  { rules }: Standings,
  inOrder: readonly Card[],
  { limit, forNeverBought, since }: Wanted,
): readonly Card[] {
  const forSilent = placesFor(rules.longest_silent_share, limit);
  const chosen = byPriority(inOrder, limit - forSilent, forNeverBought);
  const silent = [...without(inOrder, chosen)].sort((a, b) => since(a) - since(b)).slice(0, forSilent);
  return [...chosen, ...silent];
}

/**
 * Where somebody always has to wait: who is ready for an offer has a place before who can wait as well, and
 * the longest silent have theirs when it is their turn, then twice as many, of half the places at most.
 */
function inTurn(
  { rules, today }: Standings,
  inOrder: readonly Card[],
  { limit, forNeverBought, since }: Wanted,
): readonly Card[] {
  const forReady = placesFor(rules.ready_share, limit);
  const ready = inOrder.filter((card) => card.reason === 'ready').slice(0, forReady);
  const othersBut = (silent: readonly Card[]) =>
    byPriority(
      without(inOrder, [...ready, ...silent]),
      limit - ready.length - silent.length,
      forNeverBought - neverBought(ready).length,
    );
  const forSilent = Math.min(2 * placesFor(rules.longest_silent_share, limit), Math.floor(limit / 2));
  const waiting = without(inOrder, [...ready, ...othersBut([])]);
  const silent = silentInTurn(waiting, since, forSilent, rules, today);
  return [...ready, ...othersBut(silent), ...silent];
}

/**
 * The cards that are shown besides the first ones.
 * @param inOrder by priority
 * @param limit a whole number from 0
 * @param isCrowded whether more people are waiting than a day's places can ever reach
 * @returns at most `limit` cards, in no order
 */
export function placedCards(
  standings: Standings,
  inOrder: readonly Card[],
  limit: number,
  isCrowded: boolean,
): readonly Card[] {
  if (inOrder.length <= limit) return inOrder;
  const { rules } = standings;
  const wanted: Wanted = {
    limit,
    forNeverBought: Math.round(limit * rules.never_bought_share),
    since: silentSince(standings),
  };
  return (isCrowded && rules.silent_days_most > 0 ? inTurn : everyDay)(standings, inOrder, wanted);
}
