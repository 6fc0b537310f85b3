// A second, naive implementation of the funnel by month and of losses, written from docs/model.md: it counts
// every month and every reason by itself, and never adds anything up on the way.
import { civilOf, dayOf } from '../../src/core/base/day.ts';
import { remembered } from '../../src/core/base/remembered.ts';
import type { Activity, Contact, Deal, Tables } from '../../src/core/book/records.ts';
import { isOurAsk, TOUCHES } from './naive.ts';
import { naiveDeals } from './naive-deals.ts';
import { type NaivePerson, naivePerson } from './naive-stage.ts';

interface Facts extends NaivePerson {
  readonly activities: readonly Activity[];
  readonly deals: readonly Deal[];
}

const least = (days: readonly (number | undefined)[]) =>
  Math.min(...days.map((day) => day ?? Number.POSITIVE_INFINITY));

function factsOf(tables: Tables, today: number): readonly Facts[] {
  return (tables.contacts ?? []).map((contact) => {
    const ofThem = <R extends { contact: string; day: number }>(rows: readonly R[]) =>
      rows.filter((row) => row.contact === contact.name && row.day <= today);
    const [activities, deals] = [ofThem(tables.activities), ofThem(tables.deals)];
    return { ...naivePerson(contact, activities, deals, today), activities, deals };
  });
}

/** The deal rows that count, and what a status says of a loss on a day. */
function dealDays({ contact, deals }: Facts, today: number): readonly (number | undefined)[] {
  const real = deals.filter((row) => row.result !== 'cancelled').map((row) => row.day);
  const { status, lostOn }: Contact = contact;
  const isLost = status === 'lost' || (status === undefined && lostOn !== undefined);
  const counts = isLost && lostOn !== undefined && lostOn <= today && real.every((day) => day < lostOn);
  return [...real, counts ? lostOn : undefined];
}

function wonDay({ namedDays, purchases }: Facts): number | undefined {
  return namedDays.length < purchases ? undefined : namedDays[0];
}

/** The first day of some; undefined if the sheet tells of something earlier on a day without a month. */
const firstOf = (days: readonly (number | undefined)[], earlier: readonly (number | undefined)[]) =>
  least(days) <= least(earlier) && Number.isFinite(least(days)) ? least(days) : undefined;

function offeredDay(facts: Facts, today: number): number | undefined {
  const asks = facts.activities.filter(isOurAsk).map((row) => row.day);
  const bought = wonDay(facts) === undefined ? facts.namedDays : [];
  return firstOf([...asks, ...dealDays(facts, today), wonDay(facts)], bought);
}

function newDay(facts: Facts, today: number): number | undefined {
  const { contact, activities } = facts;
  const touched = activities.filter((row) => TOUCHES.has(row.kind)).map((row) => row.day);
  const bought = wonDay(facts) === undefined ? facts.namedDays : [];
  const known = [...touched, ...dealDays(facts, today), contact.firstMet, wonDay(facts)];
  const { lastContact } = contact;
  return firstOf(known, [
    ...bought,
    lastContact !== undefined && lastContact <= today ? lastContact : undefined,
  ]);
}

const middle = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (i: number) => sorted[i] as number;
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
};

/** A row a month: new, offered, won, revenue, and how many of the new ever bought. */
export function naiveMonths(tables: Tables, months: number, today: number): readonly (readonly number[])[] {
  const people = factsOf(tables, today);
  const { year, month } = civilOf(today);
  const startOf = (back: number) => {
    const index = year * 12 + month - 1 - back;
    return dayOf(Math.floor(index / 12), (index % 12) + 1, 1) as number;
  };
  /** What the log had brought by the end of a day. */
  const broughtBy = remembered((day: number) =>
    people.reduce((sum, { deals }) => {
      const rows = deals.filter((row) => row.day <= day).sort((a, b) => a.day - b.day || a.row - b.row);
      const { wonSum, refunds } = naiveDeals(rows, 0, () => false, today);
      return sum + wonSum + refunds;
    }, 0),
  );
  const days = people.map((each) => ({
    new: newDay(each, today),
    offered: offeredDay(each, today),
    won: wonDay(each),
    hasBought: each.purchases > 0,
  }));
  return Array.from({ length: months }, (_, i) => {
    const [from, to] = [startOf(months - 1 - i), startOf(months - 2 - i)];
    const lies = (day: number | undefined) => day !== undefined && day >= from && day < to;
    const fresh = days.filter((each) => lies(each.new));
    return [
      from,
      fresh.length,
      days.filter((each) => lies(each.offered)).length,
      days.filter((each) => lies(each.won)).length,
      broughtBy(to - 1) - broughtBy(from - 1),
      fresh.filter((each) => each.hasBought).length,
    ];
  });
}

export type NaiveLossRow = readonly [
  reason: string,
  losses: number,
  amount: number,
  people: number,
  cameBack: number,
  medianDays: number | undefined,
];

/** A row a reason: losses, amount, people, who came back, and the median days. */
export function naiveLosses(tables: Tables, today: number): readonly NaiveLossRow[] {
  const people = factsOf(tables, today);
  const reasons = new Set(people.flatMap(({ lost }) => lost.map(({ reason }) => reason)));
  const rows = [...reasons].map((reason): NaiveLossRow => {
    const mine = ({ lost }: Facts) => lost.filter((each) => each.reason === reason);
    const losers = people.filter((each) => mine(each).length > 0);
    const returns = losers.flatMap((each) => {
      const days = mine(each).map(({ day }) => day);
      const bought = each.namedDays.filter((day) => days.some((lost) => lost < day))[0];
      return bought === undefined ? [] : [bought - Math.max(...days.filter((lost) => lost < bought))];
    });
    const all = losers.flatMap(mine);
    const amount = all.reduce((sum, each) => sum + each.amount, 0);
    return [reason, all.length, amount, losers.length, returns.length, middle(returns)];
  });
  return rows.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
