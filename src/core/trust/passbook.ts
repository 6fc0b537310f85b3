// The ledger as one looks at it: the course of the score, what moved it lately, and what an offer would cost.
import type { Day } from '../base/day.ts';
import type { History } from '../book/history.ts';
import type { Rules } from '../rules/rules.ts';
import type { Side } from '../vocabulary/kinds.ts';
import {
  askCost,
  isAskFromUs,
  isInquiryFromThem,
  type LedgerKind,
  type LedgerRow,
  leftAfter,
  pointsOf,
  scoreOf,
} from './ledger.ts';

/** The score at a moment of a day: before what happened on it, and after. */
export interface Point {
  readonly day: Day;
  readonly score: number;
}

/** The score on a later day, nothing having happened since. */
const scoreAt = ({ balance, day: since }: LedgerRow, day: Day, rules: Rules): number =>
  scoreOf(balance * leftAfter(day - since, rules), rules);

/** So closely is the fading drawn between two lines of the ledger. */
const STEP_DAYS = 7;

/**
 * The course of the score, a point before and after each line of the ledger and some on the way. It begins
 * with the record, or with `from`.
 * @param rows the whole ledger
 */
export function courseOf(rows: readonly LedgerRow[], rules: Rules, from: Day): readonly Point[] {
  const points: Point[] = [];
  rows.forEach((row, place) => {
    const before = rows[place - 1];
    if (before !== undefined && row.day >= from) {
      const start = Math.max(before.day, from);
      if (before.day < from) points.push({ day: from, score: scoreAt(before, from, rules) });
      for (let day = start + STEP_DAYS; day < row.day; day += STEP_DAYS)
        points.push({ day, score: scoreAt(before, day, rules) });
      if (row.day > from) points.push({ day: row.day, score: scoreAt(before, row.day, rules) });
    }
    if (row.day >= from) {
      if (before === undefined) points.push({ day: row.day, score: 0 });
      if (row.kinds.length > 0) points.push({ day: row.day, score: row.score });
    }
  });
  return points;
}

/**
 * What time took out of the balance since a day, in points; a debt that fades gives nothing back here.
 * @param rows the whole ledger
 */
export function fadedSince(rows: readonly LedgerRow[], rules: Rules, from: Day): number {
  return rows.reduce((sum, row, place) => {
    const before = rows[place - 1];
    if (before === undefined || row.day <= from || before.balance <= 0) return sum;
    const start = before.balance * leftAfter(Math.max(0, from - before.day), rules);
    return sum + start - (before.balance - row.lost);
  }, 0);
}

/** What happened of one kind from one side within some days. */
export interface Recent {
  readonly kind: LedgerKind;
  readonly from: Side;
  readonly count: number;
  readonly lastDay: Day;
}

/**
 * What moved the score after a day, what weighs most first.
 * @param after the day before the first that counts
 */
export function recentOf(history: History, rules: Rules, after: Day): readonly Recent[] {
  const found = new Map<
    string,
    { kind: LedgerKind; from: Side; count: number; lastDay: Day; weight: number }
  >();
  const add = (kind: LedgerKind, from: Side, day: Day, points: number) => {
    if (day <= after) return;
    const key = `${kind} ${from}`;
    const known = found.get(key) ?? { kind, from, count: 0, lastDay: day, weight: 0 };
    found.set(key, known);
    known.count++;
    known.lastDay = day;
    known.weight += Math.abs(points);
  };
  const points = pointsOf(rules);
  for (const touch of history.touches) {
    const own = isAskFromUs(touch) ? rules.ask_cost_familiar : points[touch.kind][touch.from];
    add(touch.kind, touch.from, touch.day, touch.points ?? own);
  }
  for (const day of history.paymentDays) add('purchase', 'them', day, points.purchase.them);
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || b.lastDay - a.lastDay)
    .map(({ weight: _, ...recent }) => recent);
}

/**
 * What an offer from us would take out of the balance today: nothing after an enquiry, or where one was
 * already made today.
 * @param rows the whole ledger up to today
 * @source docs/model.md, Trust
 */
export function offerCost(history: History, rows: readonly LedgerRow[], rules: Rules, today: Day): number {
  const isAsked = history.touches.some((touch) => isAskFromUs(touch) && touch.day === today);
  const isWelcome = history.touches.some(
    (touch) => isInquiryFromThem(touch) && today - touch.day <= rules.inquiry_days,
  );
  if (isAsked || isWelcome) return 0;
  const last = rows[rows.length - 1];
  if (last === undefined) return askCost(0, rules);
  return askCost(scoreOf(last.balance - last.paidIn + last.withdrawn, rules), rules);
}
