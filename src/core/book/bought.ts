// What a person has bought: the opening balance and the logged purchases put together, refunds taken off.
import type { Day } from '../base/day.ts';
import { datedUpTo } from '../base/order.ts';
import type { Person } from './book.ts';
import { type Opening, openingOf } from './opening.ts';
import { type LoggedPurchases, type Purchase, purchaseLog } from './purchases.ts';
import type { Contact, Deal } from './records.ts';
import { leastPurchases } from './status.ts';

export interface Bought {
  /** Purchases whose day is known, in order; those of the columns among them where they can be dated. */
  readonly purchases: readonly Purchase[];
  /** The distinct days of known purchases, ascending, the column's last purchase among them. */
  readonly purchaseDays: readonly Day[];
  /** Those of the purchase days that a cell names; others are spread between first_met and the last. */
  readonly namedPurchaseDays: readonly Day[];
  /** On how many days something was bought, days that are not known, and those of a status, counted too. */
  readonly purchaseDayCount: number;
  /** The days on which a purchase pays into trust, one entry for each payment, ascending. */
  readonly paymentDays: readonly Day[];
  /** Won amounts less refunds, with the opening balance. */
  readonly revenue: number;
  /** The summary columns and the log were both used. */
  readonly usesOpeningAndLog: boolean;
}

function distinctDays(days: readonly Day[]): readonly Day[] {
  const inOrder = [...days].sort((a, b) => a - b);
  return inOrder.filter((day, at) => day !== inOrder[at - 1]);
}

const nothingBought: Bought = {
  purchases: [],
  purchaseDays: [],
  namedPurchaseDays: [],
  purchaseDayCount: 0,
  paymentDays: [],
  revenue: 0,
  usesOpeningAndLog: false,
};

/** Puts the opening balance and the logged purchases together (docs/model.md, One sheet only). */
function together(opening: Opening | undefined, { purchases: logged, refunded }: LoggedPurchases): Bought {
  if (logged.length === 0 && opening === undefined) return { ...nothingBought, revenue: refunded };
  const loggedDays = distinctDays(logged.map((each) => each.day));
  const loggedRevenue = logged.reduce((sum, each) => sum + each.amount, refunded);
  const paymentDays = logged.map((each) => each.day);
  if (opening === undefined) {
    return {
      purchases: logged,
      purchaseDays: loggedDays,
      namedPurchaseDays: loggedDays,
      purchaseDayCount: loggedDays.length,
      paymentDays,
      revenue: loggedRevenue,
      usesOpeningAndLog: false,
    };
  }
  const { count, lastPurchase } = opening;
  if (lastPurchase !== undefined && !loggedDays.includes(lastPurchase)) paymentDays.push(lastPurchase);
  const firstLogged = loggedDays[0];
  const isBefore = lastPurchase === undefined || firstLogged === undefined || lastPurchase < firstLogged;
  const isAdded = isBefore && !opening.holdsLog;
  const usesColumn = isAdded || count > loggedDays.length;
  const columnDays = usesColumn ? (opening.dated ?? []).map((each) => each.day) : [];
  const purchases = isAdded
    ? [...(opening.dated ?? []), ...logged]
    : usesColumn
      ? (opening.dated ?? logged)
      : logged;
  const namedDays = [...(lastPurchase === undefined || count === 0 ? [] : [lastPurchase]), ...loggedDays];
  return {
    purchases,
    purchaseDays: distinctDays([...columnDays, ...namedDays]),
    namedPurchaseDays: distinctDays(namedDays),
    purchaseDayCount: isAdded ? count + loggedDays.length : Math.max(count, loggedDays.length),
    paymentDays: paymentDays.sort((a, b) => a - b),
    revenue: isAdded ? opening.revenue + loggedRevenue : Math.max(opening.revenue, loggedRevenue),
    usesOpeningAndLog: logged.length > 0,
  };
}

/**
 * What was bought, refunds taken off: what they take back whole never was.
 * @param least the number of purchases that the status means
 * @returns also the day on which all of it was taken back, if it was
 */
export function boughtOf(
  opening: Opening | undefined,
  logged: LoggedPurchases,
  least: number,
): Bought & { readonly lossDay: Day | undefined } {
  const bought = together(opening, logged);
  const { lastRefundDay, takenBackDay } = logged;
  const isAllBack = lastRefundDay !== undefined && bought.revenue <= 0;
  const kept = isAllBack ? nothingBought : bought;
  const count = Math.max(kept.purchaseDayCount, least);
  const lossDay = Math.max((isAllBack ? lastRefundDay : undefined) ?? 0, takenBackDay ?? 0);
  const isLost = count === 0 && (isAllBack || takenBackDay !== undefined);
  // Field by field, as in `historyOf`: of everybody in the book, and copying whole objects takes its time.
  return {
    purchases: kept.purchases,
    purchaseDays: kept.purchaseDays,
    namedPurchaseDays: kept.namedPurchaseDays,
    purchaseDayCount: count,
    paymentDays: kept.paymentDays,
    revenue: bought.revenue,
    usesOpeningAndLog: kept.usesOpeningAndLog,
    lossDay: isLost ? lossDay : undefined,
  };
}

const isPurchaseOrRefund = ({ result }: Deal): boolean => result === 'won' || result === 'refunded';

const paysBack = ({ result, amount, refunded }: Deal): boolean =>
  result === 'refunded' || amount < 0 || refunded > 0;

function boughtIn(contact: Contact, opening: Opening | undefined, deals: readonly Deal[]) {
  const log = purchaseLog();
  for (const deal of deals) log.take(deal);
  const logged = log.result();
  return { bought: boughtOf(opening, logged, leastPurchases(contact)), refunded: logged.refunded };
}

/** What somebody has bought up to a day, for whom no more than this is asked of the deals. */
export function boughtUpTo(
  { contact, deals }: Person,
  today: Day,
): Pick<Bought, 'purchases' | 'revenue'> & Pick<LoggedPurchases, 'refunded'> {
  const opening = openingOf(contact, today);
  const rows = datedUpTo(deals, today).filter(isPurchaseOrRefund);
  if (opening === undefined && !rows.some(paysBack))
    return { purchases: rows, revenue: rows.reduce((sum, { amount }) => sum + amount, 0), refunded: 0 };
  const { bought, refunded } = boughtIn(contact, opening, rows);
  return { purchases: bought.purchases, revenue: bought.revenue, refunded };
}

/**
 * The days on which a purchase pays into trust, for whom no more than these is asked of the deals.
 * @param deals in order, none after today
 */
export function paymentDaysOf(contact: Contact, deals: readonly Deal[], today: Day): readonly Day[] {
  const opening = openingOf(contact, today);
  if (opening === undefined && deals.length === 0) return [];
  const bought = deals.filter(isPurchaseOrRefund);
  if (opening === undefined && !bought.some(paysBack)) return bought.map(({ day }) => day);
  return boughtIn(contact, opening, bought).bought.paymentDays;
}
