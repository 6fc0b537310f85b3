// The passbook of trust: what was paid in, withdrawn and lost to time, and the score that comes of it.
import type { Day } from '../base/day.ts';
import { keptFor } from '../base/remembered.ts';
import type { History, Touch } from '../book/history.ts';
import { pointsKey, type Rules } from '../rules/rules.ts';
import { kindPoints, purchaseKind, type Side, type TouchKind, touchKinds } from '../vocabulary/kinds.ts';
import type { Band } from '../vocabulary/stages.ts';
import { allDeeds, type Deeds, deedOf, deedsOf, kindOfDeed, sideOfDeed } from './deeds.ts';

export type LedgerKind = TouchKind | keyof typeof purchaseKind;

/** A line of the ledger. balance = the balance before − lost + paidIn − withdrawn; all in points. */
export interface LedgerRow {
  readonly day: Day;
  /** What happened, each kind once, in the order of docs/model.md; none on the last line. */
  readonly kinds: readonly LedgerKind[];
  readonly paidIn: number;
  readonly withdrawn: number;
  /** Weathered away since the line before; negative when a debt fades. */
  readonly lost: number;
  readonly balance: number;
  readonly score: number;
}

const kindOrder = [...Object.keys(touchKinds), ...Object.keys(purchaseKind)] as readonly LedgerKind[];

/** The score of a balance, from 0 to below 100. */
export const scoreOf = (balance: number, rules: Rules): number =>
  balance > 0 ? 100 * (1 - 2 ** (-balance / rules.half_score_points)) : 0;

/** @param score 0 to 100; undefined if there is no record */
export function bandOf(score: number | undefined, rules: Rules): Band {
  if (score === undefined) return 'none';
  return score >= rules.trusted_score ? 'trusted' : score >= rules.familiar_score ? 'familiar' : 'acquainted';
}

/** How much is left of a balance of 1 after some days. */
export const leftAfter = (days: number, rules: Rules): number => termsOf(rules).leftOfBalance(days);

/** What an offer takes out of the balance at a score. */
export function askCost(score: number, rules: Rules): number {
  if (score < rules.familiar_score) return rules.ask_cost_acquainted;
  return score < rules.trusted_score ? rules.ask_cost_familiar : rules.ask_cost_trusted;
}

/** An enquiry of theirs, after which an offer is welcome for `inquiry_days`. */
export const isInquiryFromThem = (touch: Touch): boolean => touch.kind === 'inquiry' && touch.from === 'them';

/** An offer of ours. */
export const isAskFromUs = (touch: Touch): boolean => touch.kind === 'ask' && touch.from === 'us';

/** How much is left of 1 after whole days; worked out once for each number of days. */
function fading(halfLifeDays: number): (days: number) => number {
  // More days between two touches are rare.
  const left = new Float64Array(4096);
  return (days) => {
    const part = left[days] || 2 ** (-days / halfLifeDays);
    left[days] = part;
    return part;
  };
}

/** What a ledger is made of: some of a column of touches, in the order of their days. */
export interface TrustRecord extends Pick<History, 'paymentDays' | 'columnTouchDay'> {
  readonly touches: Deeds;
  /** The first place that counts, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** The record that a history tells. */
export const recordOf = ({
  touches,
  paymentDays,
  columnTouchDay,
}: Pick<History, 'touches' | 'paymentDays' | 'columnTouchDay'>): TrustRecord => ({
  touches: deedsOf(touches),
  from: 0,
  to: touches.length,
  paymentDays,
  columnTouchDay,
});

/** What the rules say of trust, in the form in which a ledger asks for it. */
interface Terms {
  readonly points: Readonly<Record<LedgerKind, Readonly<Record<Side, number>>>>;
  readonly pointsOfDeed: readonly number[];
  readonly leftOfBalance: (days: number) => number;
  readonly leftOfLoad: (days: number) => number;
}

/** Made once for each set of rules. */
const termsOf = keptFor((rules: Rules): Terms => {
  const pointsFrom = (kind: LedgerKind, side: Side): number =>
    side in kindPoints[kind] ? rules[pointsKey(kind, side)] : 0;
  const points = Object.fromEntries(
    kindOrder.map((kind) => [kind, { us: pointsFrom(kind, 'us'), them: pointsFrom(kind, 'them') }]),
  ) as Terms['points'];
  return {
    points,
    pointsOfDeed: allDeeds.map((deed) => points[kindOfDeed(deed)][sideOfDeed(deed)]),
    leftOfBalance: fading(rules.half_life_days),
    leftOfLoad: fading(rules.load_half_life_days),
  };
});

/** The points of each kind from each side; what has none of its own has 0. */
export const pointsOf = (rules: Rules): Terms['points'] => termsOf(rules).points;

/** Each kind once, in the order of docs/model.md. */
function kindsOf({ touches: { deeds } }: TrustRecord, from: number, to: number, hasPurchase: boolean) {
  const kinds = new Set<LedgerKind>(hasPurchase ? ['purchase'] : []);
  for (let at = from; at < to; at++) kinds.add(kindOfDeed(deeds[at] as number));
  return kindOrder.filter((kind) => kinds.has(kind));
}

const INQUIRY_FROM_THEM = deedOf('inquiry', 'them');
const ASK_FROM_US = deedOf('ask', 'us');

/**
 * Walks the days with a touch or a purchase, and at the end to the day asked about.
 * @param rows takes a line for each of these days, where a ledger is wanted
 * @returns the balance, or nothing without a record
 * @source docs/model.md, Trust
 */
function balanceOf(record: TrustRecord, rules: Rules, asOf: Day, rows?: LedgerRow[]): number | undefined {
  const { touches, from, to, paymentDays, columnTouchDay } = record;
  const { days, deeds, points: ownPoints } = touches;
  const { points, pointsOfDeed, leftOfBalance, leftOfLoad } = termsOf(rules);
  const capacity = rules.capacity_points;
  const payments = paymentDays.length;
  let balance = 0;
  let load = 0;
  let last: Day | undefined;
  let inquiryDay = Number.NEGATIVE_INFINITY;
  let touchAt = from;
  let paymentAt = 0;

  while (touchAt < to || paymentAt < payments) {
    const touchDay = touchAt < to ? (days[touchAt] as Day) : Number.POSITIVE_INFINITY;
    const paymentDay = paymentAt < payments ? (paymentDays[paymentAt] as Day) : Number.POSITIVE_INFINITY;
    const day = touchDay < paymentDay ? touchDay : paymentDay;
    const ageDays = day - (last ?? day);
    const kept = balance * leftOfBalance(ageDays);
    const lost = balance - kept;
    load *= leftOfLoad(ageDays);
    last = day;
    const firstTouch = touchAt;
    const firstPayment = paymentAt;
    let deposit = 0;
    let withdrawn = 0;
    let hasAsk = false;
    for (; touchAt < to && days[touchAt] === day; touchAt++) {
      const deed = deeds[touchAt] as number;
      if (deed === INQUIRY_FROM_THEM) inquiryDay = day;
      if (deed === ASK_FROM_US) hasAsk = true;
      const paid = ownPoints?.[touchAt] ?? (pointsOfDeed[deed] as number);
      if (paid > 0) deposit += paid;
      else withdrawn -= paid;
    }
    if (day === columnTouchDay) deposit = Math.max(deposit, points.message.us);
    for (; paymentAt < payments && paymentDays[paymentAt] === day; paymentAt++) {
      const paid = points.purchase.them;
      if (paid > 0) deposit += paid;
      else withdrawn -= paid;
    }
    if (hasAsk && day - inquiryDay > rules.inquiry_days) withdrawn += askCost(scoreOf(kept, rules), rules);
    const paidIn = capacity * Math.log((1 + (load + deposit) / capacity) / (1 + load / capacity));
    load += deposit;
    balance = kept + (paidIn - withdrawn);
    rows?.push({
      day,
      kinds: kindsOf(record, firstTouch, touchAt, paymentAt > firstPayment),
      paidIn,
      withdrawn,
      lost,
      balance,
      score: scoreOf(balance, rules),
    });
  }
  if (last === undefined) return undefined;
  if (last >= asOf) return balance;
  const kept = balance * leftOfBalance(asOf - last);
  rows?.push({
    day: asOf,
    kinds: [],
    paidIn: 0,
    withdrawn: 0,
    lost: balance - kept,
    balance: kept,
    score: scoreOf(kept, rules),
  });
  return kept;
}

/**
 * The ledger of one person: a line for each day with a touch or a purchase, and a last
 * line for the day asked about when that is later. No line at all without a record.
 */
export function ledgerOf(record: TrustRecord, rules: Rules, asOf: Day): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  balanceOf(record, rules, asOf, rows);
  return rows;
}

/** What a ledger comes to: both are absent where there is no record. */
export interface Trust {
  readonly balance: number | undefined;
  readonly score: number | undefined;
}

/** The balance in points and the score, 0 to 100, after the last day; both undefined without a record. */
export function trustOf(record: TrustRecord, rules: Rules, asOf: Day): Trust {
  const balance = balanceOf(record, rules, asOf);
  return { balance, score: balance === undefined ? undefined : scoreOf(balance, rules) };
}
