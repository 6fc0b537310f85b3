// One person's history on a day: touches, notes, purchases and deals, as every rule sees them.
import type { Day } from '../base/day.ts';
import { datedUpTo } from '../base/order.ts';
import type { Rules } from '../rules/rules.ts';
import { isFaultKind, isTouchKind, type Side, type TouchKind } from '../vocabulary/kinds.ts';
import type { Person } from './book.ts';
import { type DealOutcome, dealOutcome, type Loss, type OpenDeal } from './deals.ts';
import { type Opening, openingOf } from './opening.ts';
import type { Income, Purchase } from './purchases.ts';
import type { Activity, Contact, Deal } from './records.ts';
import { asStatusSays, leastPurchases, type StatusDeal, statusDealOf } from './status.ts';

export interface Touch {
  readonly day: Day;
  readonly kind: TouchKind;
  readonly from: Side;
  /** Instead of the kind's points. */
  readonly points?: number;
  readonly note: string;
  /**
   * The row in Activities, which orders what happened on one day; 0 for what a column of Contacts stands for.
   */
  readonly row: number;
}

export interface History {
  readonly contact: Contact;
  /** In order; an ask from them is an inquiry here. */
  readonly touches: readonly Touch[];
  /** The day of the column last_contact: its deposits are at least those of one message from us. */
  readonly columnTouchDay: Day | undefined;
  /** What is noted but is no touch (next, skip, do_not_contact, problem …), in order. */
  readonly notes: readonly Activity[];
  /** All deal rows but those that were cancelled, in order. */
  readonly deals: readonly Deal[];
  /** The deal that the contact's status stands for, while the log says nothing newer. */
  readonly statusDeal: StatusDeal | undefined;
  readonly openDeals: readonly OpenDeal[];
  /** In the order of their days. */
  readonly losses: readonly Loss[];
  readonly presumedLost: readonly Deal[];
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
  /** The sum of refunds that are of no single purchase, 0 or below. */
  readonly refunded: number;
  /** What the rows of Deals brought, each on its day. */
  readonly income: readonly Income[];
  /** Won amounts less refunds, with the opening balance. */
  readonly revenue: number;
  /** The summary columns and the log were both used. */
  readonly usesOpeningAndLog: boolean;
}

/** Something from them that can count as an answer. */
export const isFromThem = (touch: Touch): boolean => touch.from === 'them' && !isFaultKind(touch.kind);

/** Something from us that can count as an answer. */
export const isFromUs = (touch: Touch): boolean => touch.from === 'us' && !isFaultKind(touch.kind);

type TouchRow = Activity & Touch;

const isTouchRow = (row: Activity): row is TouchRow => isTouchKind(row.kind);

/** An ask from them is an inquiry. */
const asTouch = (row: TouchRow): Touch =>
  row.kind === 'ask' && row.from === 'them' ? { ...row, kind: 'inquiry' } : row;

/** Whether a touch is the message that the column last_contact stands for. */
export const isColumnTouch = (touch: Touch): boolean => touch.row === 0;

/** The column's message comes before all others of its day, so that it answers none of them. */
function withColumnTouch(touches: readonly Touch[], day: Day): readonly Touch[] {
  const later = touches.findIndex((touch) => touch.day >= day);
  const at = later < 0 ? touches.length : later;
  if (touches[at]?.day === day) return touches;
  const message = { day, kind: 'message', from: 'us', note: '', row: 0 } as const;
  return [...touches.slice(0, at), message, ...touches.slice(at)];
}

/** The row of what a form's answer stands for: before all others of its day. */
const FORM_ROW = -1;

/** Whether a touch is the enquiry of a form's answer. */
export const isFormAnswer = (touch: Touch): boolean => touch.row === FORM_ROW;

/** Each answer of a form is an enquiry from them, unless the log has one on that day. */
function withFormAnswers(touches: readonly Touch[], days: readonly Day[], today: Day): readonly Touch[] {
  const logged = new Set(touches.filter((touch) => touch.kind === 'inquiry').map(({ day }) => day));
  const answers = days
    .filter((day) => day <= today && !logged.has(day))
    .map((day): Touch => ({ day, kind: 'inquiry', from: 'them', note: '', row: FORM_ROW }));
  if (answers.length === 0) return touches;
  return [...answers, ...touches].sort((a, b) => a.day - b.day);
}

function touchesOf(
  contact: Contact,
  activities: readonly Activity[],
  today: Day,
): Pick<History, 'touches' | 'columnTouchDay' | 'notes'> {
  const logged: Touch[] = [];
  const notes: Activity[] = [];
  for (const row of activities) {
    if (isTouchRow(row)) {
      logged.push(asTouch(row));
      if (row.until !== undefined) notes.push({ ...row, kind: 'next' });
    } else notes.push(row);
  }
  const touches = withFormAnswers(logged, contact.enquiries, today);
  const { lastContact } = contact;
  if (lastContact === undefined || lastContact > today) return { touches, columnTouchDay: undefined, notes };
  return { touches: withColumnTouch(touches, lastContact), columnTouchDay: lastContact, notes };
}

const distinctDays = (days: readonly Day[]): readonly Day[] => [...new Set(days)].sort((a, b) => a - b);

type Bought = Pick<
  History,
  | 'purchases'
  | 'purchaseDays'
  | 'namedPurchaseDays'
  | 'purchaseDayCount'
  | 'paymentDays'
  | 'revenue'
  | 'usesOpeningAndLog'
>;

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
function boughtOf(opening: Opening | undefined, outcome: DealOutcome): Bought {
  const logged = outcome.purchases;
  if (logged.length === 0 && opening === undefined) return { ...nothingBought, revenue: outcome.refunded };
  const loggedDays = distinctDays(logged.map((each) => each.day));
  const loggedRevenue = logged.reduce((sum, each) => sum + each.amount, outcome.refunded);
  const paymentDays = logged.map((each) => each.day);
  if (opening === undefined) {
    const days = { purchaseDays: loggedDays, namedPurchaseDays: loggedDays };
    const base = { purchases: logged, ...days, purchaseDayCount: loggedDays.length };
    return { ...base, paymentDays, revenue: loggedRevenue, usesOpeningAndLog: false };
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

/** What was bought, refunds taken off: what they take back whole never was. */
function keptOf(bought: Bought, outcome: DealOutcome, least: number): Bought & { readonly lossDay?: Day } {
  const { lastRefundDay, takenBackDay } = outcome;
  const isAllBack = lastRefundDay !== undefined && bought.revenue <= 0;
  const kept = isAllBack ? { ...nothingBought, revenue: bought.revenue } : bought;
  const count = Math.max(kept.purchaseDayCount, least);
  const lossDay = Math.max((isAllBack ? lastRefundDay : undefined) ?? 0, takenBackDay ?? 0);
  const isLost = count === 0 && (isAllBack || takenBackDay !== undefined);
  return { ...kept, purchaseDayCount: count, ...(isLost && { lossDay }) };
}

const withRefundLoss = (losses: readonly Loss[], day: Day): readonly Loss[] =>
  [...losses, { day, reason: 'other', reasonText: '', amount: 0, from: 'refund' } as const].sort(
    (a, b) => (a.day ?? 0) - (b.day ?? 0),
  );

/** A person's history as it stood on a day; rows dated after it are ignored. */
export function historyOf(person: Person, rules: Rules, today: Day): History {
  const contact = asStatusSays(person.contact);
  const activities = datedUpTo(person.activities, today);
  const rows = datedUpTo(person.deals, today);
  const deals = rows.some((deal) => deal.result === 'cancelled')
    ? rows.filter((deal) => deal.result !== 'cancelled')
    : rows;
  const statusDeal = statusDealOf(contact, deals, today);
  const { touches, columnTouchDay, notes } = touchesOf(contact, activities, today);
  const opening = openingOf(contact, today);
  const least = leastPurchases(contact);
  const isCustomerOn = (day: Day) =>
    least > 0 ||
    (opening !== undefined &&
      opening.count > 0 &&
      (opening.lastPurchase === undefined || opening.lastPurchase < day));
  let fromThemDay: Day | undefined;
  for (const touch of touches) if (isFromThem(touch)) fromThemDay = touch.day;
  const outcome = dealOutcome(rows, statusDeal, fromThemDay, isCustomerOn, rules, today);
  const { lossDay, ...bought } = keptOf(boughtOf(opening, outcome), outcome, least);
  return {
    contact,
    touches,
    columnTouchDay,
    notes,
    deals,
    statusDeal,
    openDeals: outcome.open,
    presumedLost: outcome.presumedLost,
    refunded: outcome.refunded,
    income: outcome.income,
    losses: lossDay === undefined ? outcome.losses : withRefundLoss(outcome.losses, lossDay),
    ...bought,
  };
}
