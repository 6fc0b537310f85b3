// One person computed again without the book: after an action only this person has changed.
import { normalWord } from './base/bilingual.ts';
import type { Day } from './base/day.ts';
import type { Person } from './book/book.ts';
import { directoryOf } from './book/directory.ts';
import { historyOf } from './book/history.ts';
import { referrersOf } from './book/referral.ts';
import { type Standings, standingOf } from './funnel/standing.ts';
import type { Worth } from './ltv/worth.ts';
import { type Pipeline, type PipelinePerson, personMaker } from './pipeline.ts';
import { peersOf } from './recontact/peers.ts';
import { rankAmong } from './recontact/rank.ts';
import type { Rules } from './rules/rules.ts';

/** What the book says of a person. Plain values, so that it can be kept as text. */
export interface PersonFacts {
  readonly label: string;
  readonly person: Person;
  readonly worth: Worth;
  /** The rank of what the person is worth among all, 0 to 1. */
  readonly value: number;
  readonly bookGapDays: number | undefined;
  readonly isBigAccount: boolean;
  readonly isNewestFirst: boolean;
  /** What the people who bought from the same source are like. */
  readonly winPatterns: readonly string[];
  /** The last who bought first among those whom this person sent. */
  readonly introduced: { readonly label: string; readonly day: Day } | undefined;
  /** Some of those whom this person sent directly, who brought most first. */
  readonly sent: readonly { readonly label: string; readonly revenue: number }[];
  /** How many others there are. */
  readonly moreSent: number;
  /** Who sent this person; "" if nobody did who is known. */
  readonly sentBy: string;
}

/** So many are kept of those whom a person sent. */
const MOST_SENT = 20;

/** The facts of everybody at some positions of a pipeline. */
export function factsOf(pipeline: Pipeline, positions: readonly number[]): readonly PersonFacts[] {
  const { standings, people } = pipeline;
  const peers = peersOf(standings);
  const values = rankAmong(people.map(({ worth }) => worth.total));
  const referrers = referrersOf(standings.book);
  const introducedBy = (position: number): PersonFacts['introduced'] => {
    const day = peers.referredPurchaseDays[position];
    if (day === undefined) return undefined;
    const at = referrers.findIndex(
      (referrer, each) => referrer === position && people[each]?.standing.history.purchaseDays[0] === day,
    );
    return { label: people[at]?.label ?? '', day };
  };
  const sentOf = new Map<number, number[]>(positions.map((position) => [position, []]));
  referrers.forEach((referrer, position) => {
    if (referrer !== undefined) sentOf.get(referrer)?.push(position);
  });
  const factsOfSent = (position: number): Pick<PersonFacts, 'sent' | 'moreSent' | 'sentBy'> => {
    const sent = (sentOf.get(position) ?? [])
      .map((each) => ({ label: people[each]?.label ?? '', revenue: people[each]?.worth.revenue ?? 0 }))
      .sort((a, b) => b.revenue - a.revenue);
    const referrer = referrers[position];
    return {
      sent: sent.slice(0, MOST_SENT),
      moreSent: Math.max(0, sent.length - MOST_SENT),
      sentBy: referrer === undefined ? '' : (people[referrer]?.label ?? ''),
    };
  };
  return positions.flatMap((position) => {
    const [person, of] = [standings.book.people[position], people[position]];
    if (person === undefined || of === undefined) return [];
    return {
      label: of.label,
      person,
      worth: of.worth,
      value: values[position] ?? 0.5,
      bookGapDays: standings.bookGapDays,
      isNewestFirst: standings.book.isNewestFirst,
      isBigAccount: peers.bigAccounts.has(position),
      winPatterns: [...peers.winPatterns].filter((pattern) =>
        pattern.startsWith(`${normalWord(person.contact.source)}\n`),
      ),
      introduced: introducedBy(position),
      ...factsOfSent(position),
    };
  });
}

export interface Recomputed {
  readonly standings: Standings;
  readonly person: PipelinePerson;
}

/** The person as the facts and the rows say now; what they are worth to come stays as it was. */
export function recompute(facts: PersonFacts, rules: Rules, today: Day): Recomputed {
  const { person, bookGapDays, introduced } = facts;
  const book = {
    directory: directoryOf([person.contact]),
    people: [person],
    unmatched: [],
    loose: [],
    contradictions: [],
    isNewestFirst: facts.isNewestFirst,
    siteCareDays: [],
  };
  const history = historyOf(person, rules, today);
  const standing = standingOf(history, 0, bookGapDays, rules, today);
  const standings: Standings = { book, rules, today, bookGapDays, people: [standing] };
  const peers = {
    bigAccounts: new Set(facts.isBigAccount ? [0] : []),
    winPatterns: new Set(facts.winPatterns),
    referredPurchaseDays: [introduced?.day],
  };
  const worth = { ...facts.worth, revenue: history.revenue };
  return { standings, person: personMaker(standings, peers)(standing, facts.label, worth, facts.value) };
}
