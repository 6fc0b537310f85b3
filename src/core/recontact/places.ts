// Who gets the places of a day: most by priority, some kept
// for people who never bought, some for the longest silent.
import type { Day } from '../base/day.ts';
import { once } from '../base/once.ts';
import type { Standing, Standings } from '../funnel/standing.ts';
import type { Rules } from '../rules/rules.ts';
import { capacityOf } from './capacity.ts';
import type { Card } from './card.ts';
import { silentInTurn } from './silent-turn.ts';

/** From this limit on the longest silent have a place, however small their share. */
const LEAST_LIMIT_WITH_SILENT = 3;

function silentPlaces(limit: number, { longest_silent_share: share }: Rules): number {
  const least = share > 0 && limit >= LEAST_LIMIT_WITH_SILENT ? 1 : 0;
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

/** Of those chosen, the last buyers give way to the next who never bought, until these have their places. */
function withNeverBought(chosen: readonly Card[], rest: readonly Card[], places: number): readonly Card[] {
  const missing = Math.max(0, places - chosen.filter((card) => !card.hasBought).length);
  const buyers = chosen.filter((card) => card.hasBought);
  const guests = rest.filter((card) => !card.hasBought).slice(0, Math.min(missing, buyers.length));
  const leaving = new Set(buyers.slice(buyers.length - guests.length));
  return [...chosen.filter((card) => !leaving.has(card)), ...guests];
}

/** The first by priority, with places for people who never bought. */
const byPriority = (inOrder: readonly Card[], places: number, forNeverBought: number): readonly Card[] =>
  withNeverBought(inOrder.slice(0, places), inOrder.slice(places), forNeverBought);

/**
 * The cards that are shown besides the first ones.
 * @param inOrder by priority
 * @param limit a whole number from 0
 * @returns at most `limit` cards, in no order
 */
export function placesOf(standings: Standings, inOrder: readonly Card[], limit: number): readonly Card[] {
  if (inOrder.length <= limit) return inOrder;
  const { rules, today } = standings;
  const forSilent = silentPlaces(limit, rules);
  const forNeverBought = Math.round(limit * rules.never_bought_share);
  const chosen = byPriority(inOrder, limit - forSilent, forNeverBought);
  if (forSilent === 0) return chosen;
  const since = silentSince(standings);
  const isChosen = new Set(chosen);
  const rest = inOrder.filter((card) => !isChosen.has(card));
  if (capacityOf(inOrder.length, limit) === undefined || rules.silent_days_most === 0)
    return [...chosen, ...rest.sort((a, b) => since(a) - since(b)).slice(0, forSilent)];
  const silent = silentInTurn(rest, since, forSilent, rules, today);
  return silent.length === 0 ? byPriority(inOrder, limit, forNeverBought) : [...chosen, ...silent];
}
