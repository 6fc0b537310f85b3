// What the lifetime model needs to know of one customer.
import type { Day } from '../base/day.ts';
import type { Purchase } from '../book/purchases.ts';

/** The field's summary of one customer. A purchase day is a day with at least one purchase. */
export interface Buyer {
  readonly firstDay: Day;
  /** x: the purchase days after the first. */
  readonly frequency: number;
  /**
   * n: how often the customer could have left, which in
   * MBG/NBD is after each purchase day, the first among them.
   */
  readonly exits: number;
  /** t_x: days from the first to the last purchase day. */
  readonly recencyDays: number;
  /** The days between purchase days, from the first on: as many as there are repeat purchases. */
  readonly gaps: readonly number[];
  /** T: days from the first purchase day to the day of the question. */
  readonly ageDays: number;
  /**
   * The spend that says what a purchase day of this customer
   * is worth; nothing where no amount above 0 is known.
   */
  readonly spend: Spend | undefined;
  /** Of all purchase days with a spend above 0: their sum, their number, and the sum of their logarithms. */
  readonly paid: { readonly sum: number; readonly days: number; readonly logs: number };
}

export interface Spend {
  /** The mean spend of the observed purchase days, above 0. */
  readonly mean: number;
  /** How many purchase days were observed, at least 1. */
  readonly days: number;
  /** Whether they are repeat purchase days. A first purchase counts in the prediction, but not in the fit. */
  readonly isRepeat: boolean;
}

/**
 * The buyer of one customer, or nothing for who never bought up to that day, or gave everything back.
 *
 * Refunds lower every purchase of the customer in proportion, so that the mean over the purchase days
 * is that of the money that was kept, whichever purchase was meant, and nothing becomes negative.
 * @param purchases in any order, several on one day possible; a negative
 * amount is a refund and no purchase; those after the day count for nothing
 * @param asOf the day of the question
 * @param refunded further refunds up to that day, as a sum of at least 0
 * @source docs/model.md, lifetime value; Fader, Hardie & Lee (2005)
 */
export function buyerOf(purchases: readonly Purchase[], asOf: Day, refunded = 0): Buyer | undefined {
  const spendOfDay = new Map<Day, number>();
  let gross = 0;
  let takenBack = refunded;
  for (const { day, amount } of purchases) {
    if (day > asOf) continue;
    if (amount < 0) takenBack -= amount;
    else {
      gross += amount;
      spendOfDay.set(day, (spendOfDay.get(day) ?? 0) + amount);
    }
  }
  if (spendOfDay.size === 0 || (takenBack > 0 && takenBack >= gross)) return undefined;
  const kept = takenBack > 0 ? 1 - takenBack / gross : 1;
  const days = [...spendOfDay.keys()].sort((x, y) => x - y);
  const firstDay = days[0] as Day;
  const lastDay = days[days.length - 1] as Day;
  const first = (spendOfDay.get(firstDay) ?? 0) * kept;
  const later = days.slice(1).map((day) => (spendOfDay.get(day) ?? 0) * kept);
  return {
    firstDay,
    frequency: later.length,
    exits: later.length + 1,
    recencyDays: lastDay - firstDay,
    gaps: days.slice(1).map((day, i) => day - (days[i] as Day)),
    ageDays: asOf - firstDay,
    spend: spendOf(later, true) ?? spendOf([first], false),
    paid: totalOf([first, ...later]),
  };
}

function spendOf(amounts: readonly number[], isRepeat: boolean): Spend | undefined {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return sum > 0 ? { mean: sum / amounts.length, days: amounts.length, isRepeat } : undefined;
}

function totalOf(amounts: readonly number[]): Buyer['paid'] {
  const paid = amounts.filter((amount) => amount > 0);
  return {
    sum: paid.reduce((sum, amount) => sum + amount, 0),
    days: paid.length,
    logs: paid.reduce((sum, amount) => sum + Math.log(amount), 0),
  };
}
