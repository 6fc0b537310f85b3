// The people of a simulated book: what they are like, and what is known of them on the first day.
import type { Day } from '../../src/core/base/day.ts';
import {
  type Contact,
  contactOf,
  type Deal,
  type LossReason,
  plainDeal,
} from '../../src/core/book/records.ts';
import { between, type Chance, pick } from '../chance.ts';
import { factOf, neededFields } from './columns.ts';

/** Chances; those of a day are small. */
export interface Character {
  /** To answer a touch from us. */
  readonly answers: number;
  /** To write by themselves, on any day. */
  readonly writesADay: number;
  /** To take an offer that was made. */
  readonly buys: number;
  /** To buy again on any day, once they have bought. */
  readonly buysAgainADay: number;
  /** To introduce somebody when they answer. */
  readonly introduces: number;
  /** To have a complaint on any day after a purchase. */
  readonly complainsADay: number;
  /** What they say when they refuse. */
  readonly refusal: LossReason;
}

const silent: Character = {
  answers: 0,
  writesADay: 0,
  buys: 0,
  buysAgainADay: 0,
  introduces: 0,
  complainsADay: 0,
  refusal: 'no_reply',
};

export const characters: readonly Character[] = [
  silent,
  { ...silent, answers: 0.1, refusal: 'not_now' },
  { ...silent, answers: 0.4, refusal: 'has_supplier' },
  { ...silent, answers: 0.4, writesADay: 1 / 300, buys: 0.2, refusal: 'competitor' },
  { ...silent, answers: 0.4, introduces: 0.3, refusal: 'not_now' },
  { ...silent, answers: 0.5, writesADay: 1 / 200, buys: 0.7, refusal: 'price' },
  {
    ...silent,
    answers: 0.5,
    writesADay: 1 / 150,
    buys: 0.8,
    buysAgainADay: 1 / 50,
    introduces: 0.1,
    refusal: 'not_now',
  },
  {
    ...silent,
    answers: 0.3,
    buys: 0.6,
    buysAgainADay: 1 / 100,
    complainsADay: 1 / 120,
    refusal: 'competitor',
  },
];

export const nameOf = (position: number): string => `Person ${position}`;

/** Some have an interval of their own, and some are to be left alone unless something happens. */
const intervals: Readonly<Record<number, Contact['every']>> = { 5: 30, 25: 90, 45: 5, 65: 'never' };

/** Of the columns that only a reason asks for, so many people have something in each. */
const NEEDED_SHARE = 0.2;

/** A contact of the sheet: half met before the first day, the others during the year. */
export function contactAt(position: number, start: Day, chance: Chance): Contact {
  const isKnown = position % 2 === 0;
  const said = {
    name: nameOf(position),
    emails: chance() < 0.7 ? [`p${position}@example.com`] : [],
    phones: position % 2 === 0 ? ['03-1234-5678'] : [],
    source: pick(chance, ['web', 'fair', 'flyer', '紹介', '']),
    problem: chance() < 0.5 ? pick(chance, ['Leads: too few', '集客、採用', 'Price', 'Time: no staff']) : '',
    worries: chance() < 0.05 ? 'price' : '',
    referredBy: chance() < 0.15 ? nameOf(2 * between(chance, 0, 39)) : '',
    inheritedFrom: chance() < 0.08 ? 'Suzuki' : '',
    reviewMonths: chance() < 0.1 ? [4, 10] : [],
    firstMet: isKnown ? start - between(chance, 0, 900) : start + between(chance, 0, 330),
    doNotContact: chance() < 0.03,
    every: intervals[position % 80],
    birthday: position % 3 === 0 ? { month: (position % 12) + 1, date: (position % 28) + 1 } : undefined,
    noEmail: position % 11 === 3,
    noCall: position % 11 === 6,
  };
  const needed = neededFields(said).filter(() => chance() < NEEDED_SHARE);
  const facts = contactOf(Object.assign(said, ...needed.map((field) => factOf(field, start, chance))));
  if (!isKnown || chance() > 0.2) return facts;
  const lastPurchase = start - between(chance, 20, 700);
  const summary = {
    lastContact: start - between(chance, 5, 400),
    nextContact: start + between(chance, -20, 30),
  };
  return chance() < 0.5
    ? { ...facts, ...summary }
    : { ...facts, ...summary, lastPurchase, purchases: 1, revenue: 40_000 };
}

/** What some of those who were known before the first day had bought until then. */
export function earlierDeals(position: number, start: Day, chance: Chance): readonly Omit<Deal, 'row'>[] {
  if (position % 2 === 1 || chance() > 0.35) return [];
  const count = between(chance, 1, 4);
  const last = start - between(chance, 10, 500);
  const base = {
    contact: nameOf(position),
    reason: 'other',
    title: '',
    by: '',
    id: '',
    ...plainDeal,
  } as const;
  return Array.from({ length: count }, (_, i) => {
    return {
      ...base,
      day: last - (count - 1 - i) * 45,
      result: 'won' as const,
      amount: between(chance, 1, 50) * 10_000,
    };
  });
}
