// A second, naive implementation of deals, opening balances and
// stages, written from docs/model.md and not from the code.
import type { Activity, Contact, Deal, Tables } from '../../src/core/book/records.ts';
import {
  isInquiry,
  isOurAsk,
  isTheirs,
  type NaiveTouch,
  type NaiveTrust,
  naiveTrust,
  TOUCHES,
} from './naive.ts';
import { type NaiveLoss, naiveDeals, naiveStatusRow } from './naive-deals.ts';

export interface NaivePerson {
  readonly contact: Contact;
  readonly touches: readonly NaiveTouch[];
  readonly stopped: boolean;
  readonly isOpen: boolean;
  readonly isLost: boolean;
  readonly lastDealRow: number;
  readonly purchases: number;
  readonly knownDays: readonly number[];
  /** Purchase days of the log, and the last one that the column names. */
  readonly namedDays: readonly number[];
  readonly lost: readonly NaiveLoss[];
  readonly revenue: number;
  readonly trust: NaiveTrust | undefined;
}

const inOrder = <R extends { day: number; row: number }>(rows: readonly R[], today: number): R[] =>
  rows.filter((row) => row.day <= today).sort((a, b) => (a.day === b.day ? a.row - b.row : a.day - b.day));

const ascending = (days: Iterable<number>) => [...new Set(days)].sort((a, b) => a - b);

function columnDaysOf(contact: Contact, count: number): number[] {
  const { firstMet, lastPurchase } = contact;
  if (lastPurchase === undefined) return [];
  if (count === 1 || firstMet === undefined || lastPurchase - firstMet < count - 1) return [lastPurchase];
  const days: number[] = [];
  for (let i = 0; i < count; i++)
    days.push(Math.round(firstMet + (i * (lastPurchase - firstMet)) / (count - 1)));
  return days;
}

const dayless: NaiveLoss = { day: Number.POSITIVE_INFINITY, reason: 'other', amount: 0 };

export function naivePerson(
  contact: Contact,
  activities: readonly Activity[],
  dealRows: readonly Deal[],
  today: number,
): NaivePerson {
  const logged = inOrder(activities, today);
  const touches: NaiveTouch[] = logged.filter((row) => TOUCHES.has(row.kind));
  const { lastContact, lastPurchase, status } = contact;
  const columnTouch = lastContact !== undefined && lastContact <= today ? lastContact : undefined;
  const stops = logged.filter((row) => row.kind === 'do_not_contact' || row.kind === 'resume');
  const stopped =
    contact.doNotContact || status === 'do_not_contact' || stops[stops.length - 1]?.kind === 'do_not_contact';

  const columnIsFuture = lastPurchase !== undefined && lastPurchase > today;
  const columnRevenue = contact.revenue ?? 0;
  const columnCount = columnIsFuture
    ? 0
    : (contact.purchases ?? (lastPurchase !== undefined || columnRevenue > 0 ? 1 : 0));
  const least = status === 'repeat' ? 2 : status === 'customer' ? 1 : 0;
  const boughtBefore = (day: number) =>
    least > 0 || (columnCount > 0 && (lastPurchase === undefined || lastPurchase < day));
  const ofLog = inOrder(dealRows, today);
  const statusRow = naiveStatusRow(contact, ofLog, today);
  const deals = typeof statusRow === 'object' ? [...ofLog, statusRow] : ofLog;
  const lastSign = Math.max(...touches.filter(isTheirs).map((touch) => touch.day), Number.NEGATIVE_INFINITY);
  const outcome = naiveDeals(deals, lastSign, boughtBefore, today);
  const statusWord = statusRow === undefined ? undefined : (status ?? 'lost');

  const logDays = ascending(outcome.wonDays);
  const logSum = outcome.wonSum + outcome.refunds;
  const firstLogged = logDays[0] ?? Number.POSITIVE_INFINITY;
  let purchases = logDays.length;
  let revenue = logSum;
  let knownDays = logDays;
  const paid = [...outcome.wonDays];
  if (columnCount > 0) {
    const isBefore = !contact.totalsHoldLog && (lastPurchase === undefined || lastPurchase < firstLogged);
    purchases = isBefore ? columnCount + logDays.length : Math.max(columnCount, logDays.length);
    revenue = isBefore ? columnRevenue + logSum : Math.max(columnRevenue, logSum);
    const ofColumn = isBefore || columnCount > logDays.length ? columnDaysOf(contact, columnCount) : [];
    knownDays = ascending([...ofColumn, ...logDays, ...(lastPurchase === undefined ? [] : [lastPurchase])]);
    if (lastPurchase !== undefined && !logDays.includes(lastPurchase)) paid.push(lastPurchase);
  }
  const tookAllBack = outcome.hasRefund && revenue <= 0;
  const count = Math.max(tookAllBack ? 0 : purchases, least);
  const real = deals.filter((deal) => deal.result !== 'cancelled');
  return {
    contact,
    touches,
    stopped,
    isOpen: outcome.isOpen || statusWord === 'open',
    isLost: outcome.isLost || statusWord === 'lost' || (count === 0 && (tookAllBack || outcome.isTakenBack)),
    lastDealRow: real.length > 0 ? (real[real.length - 1] as Deal).day : Number.NEGATIVE_INFINITY,
    purchases: count,
    knownDays: tookAllBack ? [] : knownDays,
    namedDays: tookAllBack
      ? []
      : ascending([...logDays, ...(columnCount > 0 && lastPurchase !== undefined ? [lastPurchase] : [])]),
    lost: statusRow === 'dayless' && statusWord === 'lost' ? [...outcome.lost, dayless] : outcome.lost,
    revenue,
    trust: naiveTrust(touches, tookAllBack ? [] : paid, today, columnTouch),
  };
}

function middle(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[half]
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

function gapsOf(person: NaivePerson): number[] {
  const gaps: number[] = [];
  if (person.purchases < 2) return gaps;
  for (let i = 1; i < person.knownDays.length; i++)
    gaps.push((person.knownDays[i] as number) - (person.knownDays[i - 1] as number));
  return gaps;
}

export interface NaiveStanding {
  readonly trust: NaiveTrust | undefined;
  readonly ready: boolean;
  readonly stage: string;
  readonly revenue: number;
}

function naiveStanding(person: NaivePerson, bookGap: number | undefined, today: number): NaiveStanding {
  const { touches, trust, purchases, knownDays, revenue } = person;
  const score = trust?.score ?? 0;
  const isWithin = (touch: NaiveTouch, days: number) => touch.day >= today - days;
  const answered = touches.some((touch) => isTheirs(touch) && isWithin(touch, 365));
  const asked = touches.some((touch) => isInquiry(touch) && isWithin(touch, 30));
  const hasOpenAsk = touches.some(
    (touch) => isOurAsk(touch) && isWithin(touch, 30) && person.lastDealRow < touch.day,
  );
  const lastBought = knownDays[knownDays.length - 1];
  const usualGap = middle(gapsOf(person)) ?? bookGap ?? 0;
  const isDormant =
    purchases > 0 &&
    !person.isOpen &&
    lastBought !== undefined &&
    today - lastBought > Math.max(180, 3 * usualGap);
  const isCalmCustomer = purchases > 0 && !isDormant && (trust?.balance ?? 0) >= 0;
  const ready = (score >= 60 && (answered || purchases > 0)) || asked || isCalmCustomer;
  const stage = () => {
    if (person.stopped) return 'do_not_contact';
    if (isDormant) return 'dormant';
    if (purchases >= 2) return 'repeat';
    if (purchases === 1) return 'customer';
    if (person.isOpen || hasOpenAsk) return 'offered';
    if (person.isLost) return 'not_now';
    if (ready) return 'ready';
    return answered || score >= 20 ? 'nurturing' : 'new';
  };
  return { trust, ready, stage: stage(), revenue };
}

/** Everybody of a book, in the order of the contacts; rows name their person exactly. */
export function naiveStandings(tables: Tables, today: number): readonly NaiveStanding[] {
  const people = (tables.contacts ?? []).map((contact) => {
    const ofThem = (row: Activity | Deal) => row.contact === contact.name;
    return naivePerson(contact, tables.activities.filter(ofThem), tables.deals.filter(ofThem), today);
  });
  const bookGap = middle(people.flatMap(gapsOf));
  return people.map((person) => naiveStanding(person, bookGap, today));
}
