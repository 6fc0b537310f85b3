// Whose turn it is among those who have been without a touch for longest, where more people are due than the
// places of a day can reach: nobody is to be forgotten, and no place is taken before it is needed.
import type { Day } from '../base/day.ts';
import type { Rules } from '../rules/rules.ts';
import type { Card } from './card.ts';

/**
 * So many of the silent can be reached for each place and day: five days of seven are workdays, and the
 * rest is kept for cards that are passed over, and for people who are due only later.
 */
const REACHED_A_DAY = 0.5;

/** Who was never touched is not left waiting for as long as others. */
const NEVER_TOUCHED_SHARE = 0.5;

/** Who is to be touched by which day, the first one first. */
interface Deadline {
  readonly card: Card;
  readonly day: Day;
}

const deadlinesOf = (
  silent: readonly Card[],
  since: (card: Card) => Day,
  { silent_days_most: most }: Rules,
): readonly Deadline[] =>
  silent
    .map((card) => ({
      card,
      day: since(card) + most * (card.lastTouchDay === undefined ? NEVER_TOUCHED_SHARE : 1),
    }))
    .sort((a, b) => a.day - b.day);

/**
 * The silent who have places today: as many as it takes that all of them can still be reached in time from
 * tomorrow on, so many a day.
 * @param since when each of them was without a touch
 * @returns at most `places` cards, the earliest deadline first
 */
export function silentInTurn(
  silent: readonly Card[],
  since: (card: Card) => Day,
  places: number,
  rules: Rules,
  today: Day,
): readonly Card[] {
  const deadlines = deadlinesOf(silent, since, rules);
  const isInTime = (from: number) =>
    deadlines.slice(from).every(({ day }, before) => before + 1 <= (day - today) * REACHED_A_DAY * places);
  let taken = 0;
  while (taken < places && !isInTime(taken)) taken++;
  return deadlines.slice(0, taken).map(({ card }) => card);
}
