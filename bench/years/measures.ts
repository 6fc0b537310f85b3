// What is measured of a simulated life: silence, and cards without an answer.
import type { Day } from '../../src/core/base/day.ts';
import { type DoneCard, type Life, START } from './life.ts';

/** Whom the list may bring up for any reason. */
export const mayBeContacted = ({ contact }: Life): boolean =>
  !contact.doNotContact && contact.every !== 'never';

/**
 * The longest time that a person who may be contacted was left
 * without a touch, from the first day on or from the day they met.
 */
export function longestSilence(life: Life, lastDay: Day): number {
  if (!mayBeContacted(life)) return 0;
  const { contact, touchDays } = life;
  const start = Math.max(START, contact.firstMet ?? START);
  const marks = [start, ...touchDays, lastDay];
  return Math.max(0, ...marks.slice(1).map((day, i) => day - (marks[i] as Day)));
}

/**
 * The most cards, those of the first kind not counted, within a
 * year in which nothing came from them and nothing new was offered.
 */
export function unansweredCards({ cards, turnDays }: Life): readonly DoneCard[] {
  const isTurnBetween = (from: Day, to: Day) => turnDays.some((day) => day > from && day <= to);
  const from = ({ day: start }: DoneCard) =>
    cards.filter(({ day }) => day >= start && day < start + 365 && !isTurnBetween(start, day));
  return cards.map(from).reduce((most, each) => (each.length > most.length ? each : most), []);
}
