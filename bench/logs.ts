// Purchase logs of real customers, for the benchmark by option: they are not part of the project.
import { readFileSync } from 'node:fs';
import { type Day, dayOf } from '../src/core/base/day.ts';
import type { Purchase } from '../src/core/book/purchases.ts';
import { type Buyer, buyerOf } from '../src/core/ltv/buyer.ts';

/** A customer up to the cut, and what they bought within the days after it. */
export interface Customer {
  readonly buyer: Buyer;
  readonly past: readonly Day[];
  /** Purchase days after the cut, in order. */
  readonly future: readonly Day[];
}

export interface Log {
  readonly name: string;
  /** What the option is called, without the dashes. */
  readonly option: string;
  readonly cut: readonly [year: number, month: number, day: number];
  readonly aheadDays: number;
  /** Customer, date as yyyymmdd or yyyy-mm-dd, and amount of a line; undefined for a line that is none. */
  readonly cellsOf: (line: string) => readonly [who: string, date: string, amount: string] | undefined;
}

const withCommas: Log['cellsOf'] = (line) => {
  const [who = '', date = '', amount = ''] = line.trim().split(',');
  return /^\d/.test(date) ? [who, date, amount] : undefined;
};

export const LOGS: readonly Log[] = [
  {
    name: 'CDNOW, an online music shop',
    option: 'cdnow',
    cut: [1997, 9, 30],
    aheadDays: 273,
    cellsOf(line) {
      const [, who, date, , amount] = line.trim().split(/\s+/);
      return who && date && amount ? [who, date, amount] : undefined;
    },
  },
  { name: 'an online grocery', option: 'grocery', cut: [2006, 12, 31], aheadDays: 364, cellsOf: withCommas },
  {
    name: 'invoices to a council',
    option: 'invoices',
    cut: [2015, 12, 31],
    aheadDays: 357,
    cellsOf: withCommas,
  },
];

/** @throws an Error for a date that is none */
export function readLog({ cut, cellsOf, aheadDays }: Log, path: string): Customer[] {
  const purchases = new Map<string, Purchase[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = cellsOf(line);
    if (cells === undefined) continue;
    const [who, date, amount] = cells;
    const [, year, month, dayOfMonth] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(date) ?? [];
    const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
    if (day === undefined) throw new Error(`${path}: ${date} is no date of the form yyyymmdd or yyyy-mm-dd.`);
    const own = purchases.get(who) ?? [];
    purchases.set(who, own);
    own.push({ day, amount: Number(amount) });
  }
  const end = dayOf(...cut) as Day;
  return [...purchases.values()].flatMap((own) => customerOf(own, end, aheadDays));
}

/** The customer of some purchases; none if none of these was before the cut. */
export function customerOf(purchases: readonly Purchase[], cut: Day, aheadDays: number): Customer[] {
  const buyer = buyerOf(purchases, cut);
  if (buyer === undefined) return [];
  const days = [...new Set(purchases.map(({ day }) => day))].sort((x, y) => x - y);
  return [
    {
      buyer,
      past: days.filter((day) => day <= cut),
      future: days.filter((day) => day > cut && day <= cut + aheadDays),
    },
  ];
}
