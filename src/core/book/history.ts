// One person's history on a day: touches, notes, purchases and deals, as every rule sees them.
import type { Day } from '../base/day.ts';
import { datedUpTo } from '../base/order.ts';
import type { Rules } from '../rules/rules.ts';
import { isFaultKind, isTouchKind, type Side, type TouchKind } from '../vocabulary/kinds.ts';
import type { Person } from './book.ts';
import { type Bought, boughtOf } from './bought.ts';
import { dealOutcome, type Loss, type OpenDeal } from './deals.ts';
import { openingOf } from './opening.ts';
import type { Income } from './purchases.ts';
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

export interface History extends Bought {
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
  /** The sum of refunds that are of no single purchase, 0 or below. */
  readonly refunded: number;
  /** What the rows of Deals brought, each on its day. */
  readonly income: readonly Income[];
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

/** The touches of the log together with those that the contacts tell of. */
export function withContactTouches(
  logged: readonly Touch[],
  { enquiries, lastContact }: Contact,
  today: Day,
): Pick<History, 'touches' | 'columnTouchDay'> {
  const touches = enquiries.length === 0 ? logged : withFormAnswers(logged, enquiries, today);
  if (lastContact === undefined || lastContact > today) return { touches, columnTouchDay: undefined };
  return { touches: withColumnTouch(touches, lastContact), columnTouchDay: lastContact };
}

/** What is a touch, and what is noted: a touch with a day in `until` is both. */
function sorted(activities: readonly Activity[]): { touches: readonly Touch[]; notes: readonly Activity[] } {
  const touches: Touch[] = [];
  const notes: Activity[] = [];
  for (const row of activities) {
    if (isTouchRow(row)) {
      touches.push(asTouch(row));
      if (row.until !== undefined) notes.push({ ...row, kind: 'next' });
    } else notes.push(row);
  }
  return { touches, notes };
}

const withRefundLoss = (losses: readonly Loss[], day: Day): readonly Loss[] =>
  [...losses, { day, reason: 'other', reasonText: '', amount: 0, from: 'refund' } as const].sort(
    (a, b) => (a.day ?? 0) - (b.day ?? 0),
  );

/** A person's history as it stood on a day; rows dated after it are ignored. */
export function historyOf(person: Person, rules: Rules, today: Day): History {
  const contact = asStatusSays(person.contact);
  const rows = datedUpTo(person.deals, today);
  const deals = rows.some((deal) => deal.result === 'cancelled')
    ? rows.filter((deal) => deal.result !== 'cancelled')
    : rows;
  const statusDeal = statusDealOf(contact, deals, today);
  const { touches: logged, notes } = sorted(datedUpTo(person.activities, today));
  const { touches, columnTouchDay } = withContactTouches(logged, contact, today);
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
  const bought = boughtOf(opening, outcome.bought, least);
  return {
    contact,
    touches,
    columnTouchDay,
    notes,
    deals,
    statusDeal,
    openDeals: outcome.open,
    presumedLost: outcome.presumedLost,
    refunded: outcome.bought.refunded,
    income: outcome.bought.income,
    losses: bought.lossDay === undefined ? outcome.losses : withRefundLoss(outcome.losses, bought.lossDay),
    purchases: bought.purchases,
    purchaseDays: bought.purchaseDays,
    namedPurchaseDays: bought.namedPurchaseDays,
    purchaseDayCount: bought.purchaseDayCount,
    paymentDays: bought.paymentDays,
    revenue: bought.revenue,
    usesOpeningAndLog: bought.usesOpeningAndLog,
  };
}
