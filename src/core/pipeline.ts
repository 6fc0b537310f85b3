// The whole computation in one pure function: tables in, where everybody stands and whom to contact out.
import type { Day } from './base/day.ts';
import { assembleBook } from './book/book.ts';
import { labelOf } from './book/directory.ts';
import { historyOf } from './book/history.ts';
import type { Tables } from './book/records.ts';
import { type Standing, type Standings, standingsOf } from './funnel/standing.ts';
import { type Ahead, valuesOf, type Worth } from './ltv/worth.ts';
import { type Card, cardMaker } from './recontact/card.ts';
import { listOf, type RecontactList } from './recontact/list.ts';
import { type Peers, peersOf } from './recontact/peers.ts';
import { rankAmong } from './recontact/rank.ts';
import type { Rules } from './rules/rules.ts';
import { recordOf, trustOf } from './trust/ledger.ts';

export interface PipelinePerson {
  /** The key that tables and logs call this person by. */
  readonly label: string;
  readonly standing: Standing;
  readonly worth: Worth;
  readonly card: Card | undefined;
}

export interface Pipeline {
  readonly standings: Standings;
  /** In the order of the contacts. */
  readonly people: readonly PipelinePerson[];
  /** Of all customers together; undefined while nobody has bought. */
  readonly ahead: Ahead | undefined;
  /** The list of the day; of some cards only, where they are given by position. */
  list(limit: number, cards?: readonly (Card | undefined)[]): RecontactList;
}

const TREND_DAYS = 30;

/**
 * How the score changed over some days; a missing earlier
 * score counts 0, and without one now there is no trend.
 */
export function trendOf(
  { book, rules, today }: Standings,
  { position, trust }: Standing,
  days = TREND_DAYS,
): number | undefined {
  const person = book.people[position];
  if (trust.score === undefined || person === undefined) return undefined;
  const then = today - days;
  return trust.score - (trustOf(recordOf(historyOf(person, rules, then)), rules, then).score ?? 0);
}

/**
 * What is made of a person, the same way for everybody in a Refresh and for one after an action.
 * @param peers what the others mean for each person, by position
 * @returns a function of what the book says of one person: `value` is the rank of what they are worth, 0 to 1
 */
export function personMaker(
  standings: Standings,
  peers: Peers,
): (standing: Standing, label: string, worth: Worth, value: number) => PipelinePerson {
  const cardFor = cardMaker(standings, peers);
  return (standing, label, worth, value) => ({ label, standing, worth, card: cardFor(standing, value) });
}

/**
 * The whole computation.
 * @param tables each row validated; days as whole numbers, amounts in the book's one currency
 */
export function assemblePipeline(tables: Tables, rules: Rules, today: Day): Pipeline {
  const book = assembleBook(tables);
  const standings = standingsOf(book, rules, today);
  const value = valuesOf(standings);
  const { worths } = value;
  const values = rankAmong(worths.map(({ total }) => total));
  const make = personMaker(standings, peersOf(standings));
  const people = standings.people.map((standing, position) =>
    make(standing, labelOf(book.directory, position), worths[position] as Worth, values[position] ?? 0.5),
  );
  const cards = people.map(({ card }) => card);
  return {
    standings,
    people,
    get ahead() {
      return value.ahead;
    },
    list: (limit, some = cards) => listOf(standings, some, limit),
  };
}
