// What can be foreseen of simulated clients, and how well it held.
import type { Purchase } from '../src/core/book/purchases.ts';
import type { Range } from '../src/core/ltv/range.ts';
import { type Accuracy, accuracyOf, meanOf } from './accuracy.ts';
import type { Client } from './freelancers.ts';

export const QUARTER_DAYS = 90;
export const YEAR_DAYS = 365.25;
export const TAIL = 0.1;

/** Of one client; over a year, unless said otherwise. */
export interface Foreseen {
  /** The day around which they buy next, where one is named. */
  readonly shown?: number | undefined;
  /** The chance of a purchase within a quarter. */
  readonly chance: number;
  readonly purchases: number;
  readonly revenue: number;
  readonly range: Range;
  /** The chances of at least 0, 1, 2 … purchases. */
  readonly atLeast: readonly number[];
}

/** What is foreseen of each client of a book, and the range of what all of them pay. */
export type Foresight = (book: readonly Client[]) => {
  readonly each: readonly Foreseen[];
  readonly all: Range;
};

export interface Held {
  /** Errors of next dates, in days. */
  readonly errors: readonly number[];
  /** How many of the real dates are before the one shown; a day that is met counts half. */
  readonly before: number;
  /** Of the numbers of purchases in a year; Brier of a purchase within a quarter. */
  readonly accuracy: Accuracy;
  /** Of the revenue of a year. */
  readonly bias: number;
  /** How many ranges held: of clients, of books; and of numbers, each spread over its own chance. */
  readonly inRange: number;
  readonly all: number;
  readonly evenly: number;
  /** The ranges of clients together, as a part of the revenue. */
  readonly width: number;
}

/** How often and how much was paid within some days. */
export function paidWithin(payments: readonly Purchase[], asOf: number, days: number) {
  const paid = payments.filter(({ day }) => day <= asOf + days);
  return { times: paid.length, amount: sumOf(paid.map(({ amount }) => amount)) };
}

export function heldBy(books: readonly (readonly Client[])[], foresight: Foresight, asOf: number): Held {
  const seen = books.map((book) => {
    const { each, all } = foresight(book);
    const clients = book.map((client, i) => ({
      client,
      foreseen: each[i] as Foreseen,
      year: paidWithin(client.future, asOf, YEAR_DAYS),
    }));
    return { clients, held: isIn(sumOf(clients.map(({ year }) => year.amount)), all) };
  });
  const all = seen.flatMap(({ clients }) => clients);
  const part = (of: (one: (typeof all)[number]) => number) => meanOf(all.map(of));
  const revenue = part(({ year }) => year.amount);
  const dates = all.flatMap(({ client, foreseen: { shown } }) => {
    const real = client.future[0]?.day;
    return shown === undefined || real === undefined ? [] : [{ shown, real }];
  });
  const counts = all.map(({ foreseen, year }) => ({
    expected: foreseen.purchases,
    chance: foreseen.chance,
    happened: year.times,
  }));
  return {
    errors: dates.map(({ shown, real }) => Math.abs(shown - real)),
    before: meanOf(dates.map(({ shown, real }) => (real < shown ? 1 : real === shown ? 0.5 : 0))),
    accuracy: {
      ...accuracyOf(counts),
      brier: part(({ client, foreseen }) => {
        const { times } = paidWithin(client.future, asOf, QUARTER_DAYS);
        return (foreseen.chance - Number(times > 0)) ** 2;
      }),
    },
    bias: part(({ foreseen }) => foreseen.revenue) / revenue - 1,
    inRange: part(({ foreseen, year }) => Number(isIn(year.amount, foreseen.range))),
    all: meanOf(seen.map(({ held }) => Number(held))),
    evenly: part(({ foreseen, year }) => heldEvenly(foreseen.atLeast, year.times)),
    width: part(({ foreseen: { range } }) => range.high - range.low) / revenue,
  };
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const isIn = (amount: number, { low, high }: Range) => low <= amount && amount <= high;

/**
 * The part of a number's own step of the distribution function that lies between 10 and 90 %. A whole number
 * can't leave out just a tenth: a range from 0 on holds more than 80 %, also where every chance is right.
 * Spread evenly over their steps, the numbers of right chances are within in 80 % of the cases.
 * @source Czado, Gneiting & Held (2009), the probability integral transform of counts
 */
function heldEvenly(atLeast: readonly number[], times: number): number {
  const [from, to] = [1 - (atLeast[times] ?? 0), 1 - (atLeast[times + 1] ?? 0)];
  if (to <= from) return 0;
  return Math.max(0, Math.min(to, 1 - TAIL) - Math.max(from, TAIL)) / (to - from);
}
