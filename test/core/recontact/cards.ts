// Asks a small book who has which reasons on a day.
import type { Day } from '../../../src/core/base/day.ts';
import { type Card, cardsOf } from '../../../src/core/recontact/card.ts';
import { listOf, type RecontactList } from '../../../src/core/recontact/list.ts';
import type { OtherReason } from '../../../src/core/recontact/reasons/all.ts';
import type { Rules } from '../../../src/core/rules/rules.ts';
import type { BookBuilder } from '../../book-builder.ts';

/** The first day of these tests: 2025-12-09. */
export const DAY: Day = 46_000;

export function cardOn(
  builder: BookBuilder,
  day: Day,
  rules: Partial<Rules> = {},
  name = 'Ann',
): Card | undefined {
  const standings = builder.standings(day, rules);
  const position = standings.book.directory.find(name) as number;
  return cardsOf(
    standings,
    standings.people.map(({ history }) => history.revenue),
  )[position];
}

/** The main reason, and the others after it. */
export function reasonsOn(
  builder: BookBuilder,
  day: Day,
  rules: Partial<Rules> = {},
  name = 'Ann',
): readonly OtherReason[] {
  const card = cardOn(builder, day, rules, name);
  return card === undefined ? [] : [card.reason, ...card.others];
}

/**
 * How many days after DAY a reason is first shown, from a
 * given day on; nothing when it isn't within two years.
 */
export function firstShown(
  builder: BookBuilder,
  reason: OtherReason,
  after = 0,
  rules: Partial<Rules> = {},
): number | undefined {
  for (let days = after; days < after + 730; days++)
    if (reasonsOn(builder, DAY + days, rules).includes(reason)) return days;
  return undefined;
}

/** The list of a day, in which everybody is worth what he or she has bought. */
export function listOn(builder: BookBuilder, day: Day, limit = 5, rules: Partial<Rules> = {}): RecontactList {
  const standings = builder.standings(day, rules);
  const cards = cardsOf(
    standings,
    standings.people.map(({ history }) => history.revenue),
  );
  return listOf(standings, cards, limit);
}

export const namesOf = (builder: BookBuilder, { cards }: RecontactList): readonly (string | undefined)[] =>
  cards.map(({ position }) => builder.tables().contacts?.[position]?.name);
