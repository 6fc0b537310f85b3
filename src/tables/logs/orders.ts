// The rows of one order: lines of one number, day and person
// are one purchase; what is paid back is a row of its own.
import type { Cell } from '../grid.ts';
import type { Money } from './deal-money.ts';
import type { Told } from './deal-result.ts';

/** A filled row of deals. */
export interface Line extends Money {
  /** In the grid, from 0. */
  readonly index: number;
  readonly cells: readonly Cell[];
  /** "" if the row has none. */
  readonly id: string;
  readonly told: Told;
}

/** A row of deals, or the rows of one order. */
export interface Order {
  readonly lines: readonly [Line, ...Line[]];
  /** The number that the rows share; "" if there is none. */
  readonly number: string;
}

/** What a row says that decides whether it belongs to an order's other rows; "" where it says nothing. */
export interface LineFacts {
  readonly number: string;
  readonly contact: string;
  readonly day: string;
}

interface Group extends Order {
  readonly lines: [Line, ...Line[]];
  contact: string;
  day: string;
  isRefund: boolean | undefined;
}

/** Whether a row pays back; undefined if it doesn't say. */
const isRefund = ({ told, amount }: Line): boolean | undefined => {
  if (amount !== undefined && amount < 0) return true;
  return told.isFilled ? told.result === 'refunded' : undefined;
};

const agree = (one: string, other: string): boolean => one === other || one === '' || other === '';

/**
 * A number with so many days and people is hardly one of
 * orders; its lines are near each other, if it has some.
 */
const NEAR = 50;

/** Puts the rows of each order together, in the order of their first rows. A blank cell says nothing. */
export function ordersOf(lines: readonly Line[], factsOf: (line: Line) => LineFacts): readonly Order[] {
  const groups: Group[] = [];
  const byNumber = new Map<string, Group[]>();
  for (const line of lines) {
    const { number, contact, day } = factsOf(line);
    const paysBack = isRefund(line);
    const known = number === '' ? undefined : byNumber.get(number);
    // A refund is no line of the purchase that it is of; a row that says neither is one of either.
    const group = known
      ?.slice(-NEAR)
      .filter(
        (each) =>
          (paysBack === undefined || paysBack === (each.isRefund ?? false)) &&
          agree(each.contact, contact) &&
          agree(each.day, day),
      )
      .pop();
    if (group === undefined) {
      const made: Group = { lines: [line], number, contact, day, isRefund: paysBack };
      groups.push(made);
      if (number !== '') byNumber.set(number, [...(known ?? []), made]);
      continue;
    }
    group.lines.push(line);
    group.contact ||= contact;
    group.day ||= day;
    group.isRefund ??= paysBack;
  }
  return groups;
}

/**
 * One amount of several lines: the total where each says
 * the same, else their sum; undefined where none says any.
 */
export function totalOf(amounts: readonly (number | undefined)[]): number | undefined {
  const filled = amounts.filter((amount) => amount !== undefined);
  const [first] = filled;
  if (first === undefined || filled.every((amount) => amount === first)) return first;
  // Amounts have no more than a few decimals; a sum of them has no more either.
  return Math.round(filled.reduce((sum, amount) => sum + amount, 0) * 1e4) / 1e4;
}
