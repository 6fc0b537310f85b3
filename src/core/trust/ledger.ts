// The passbook of trust: what was paid in, withdrawn and lost to time, and the score that comes of it.
import type { Day } from '../base/day.ts';
import type { History, Touch } from '../book/history.ts';
import type { Rules } from '../rules/rules.ts';
import { purchaseKind, type Side, type TouchKind, touchKinds } from '../vocabulary/kinds.ts';
import type { Band } from '../vocabulary/stages.ts';

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
  const left: number[] = [];
  return (days) => {
    const known = left[days] ?? 2 ** (-days / halfLifeDays);
    left[days] = known;
    return known;
  };
}

/** What a ledger is made of. */
export type TrustRecord = Pick<History, 'touches' | 'paymentDays' | 'columnTouchDay'>;

/** What the rules say of trust, in the form in which a ledger asks for it. */
interface Terms {
  readonly points: Readonly<Record<LedgerKind, Readonly<Record<Side, number>>>>;
  readonly leftOfBalance: (days: number) => number;
  readonly leftOfLoad: (days: number) => number;
}

const knownTerms = new WeakMap<Rules, Terms>();

/** Made once for each set of rules. */
function termsOf(rules: Rules): Terms {
  const known = knownTerms.get(rules);
  if (known !== undefined) return known;
  const numbers = rules as unknown as Readonly<Record<string, number | undefined>>;
  const points = kindOrder.map((kind) => [
    kind,
    { us: numbers[`points_${kind}_us`] ?? 0, them: numbers[`points_${kind}_them`] ?? 0 },
  ]);
  const terms: Terms = {
    points: Object.fromEntries(points) as Terms['points'],
    leftOfBalance: fading(rules.half_life_days),
    leftOfLoad: fading(rules.load_half_life_days),
  };
  knownTerms.set(rules, terms);
  return terms;
}

/** The points of each kind from each side; what has none of its own has 0. */
export const pointsOf = (rules: Rules): Terms['points'] => termsOf(rules).points;

/** Each kind once, in the order of docs/model.md. */
function kindsOf(touches: readonly Touch[], hasPurchase: boolean): readonly LedgerKind[] {
  const kinds = new Set<LedgerKind>(touches.map((touch) => touch.kind));
  if (hasPurchase) kinds.add('purchase');
  return kindOrder.filter((kind) => kinds.has(kind));
}

/**
 * Walks the days with a touch or a purchase, and at the end to the day asked about.
 * @param rows takes a line for each of these days, where a ledger is wanted
 * @returns the balance, or nothing without a record
 * @source docs/model.md, Trust
 */
function balanceOf(record: TrustRecord, rules: Rules, asOf: Day, rows?: LedgerRow[]): number | undefined {
  const { touches, paymentDays, columnTouchDay } = record;
  const { points, leftOfBalance, leftOfLoad } = termsOf(rules);
  const capacity = rules.capacity_points;
  let balance = 0;
  let load = 0;
  let last: Day | undefined;
  let inquiryDay = Number.NEGATIVE_INFINITY;
  let touchAt = 0;
  let paymentAt = 0;

  while (touchAt < touches.length || paymentAt < paymentDays.length) {
    const day = Math.min(
      touches[touchAt]?.day ?? Number.POSITIVE_INFINITY,
      paymentDays[paymentAt] ?? Number.POSITIVE_INFINITY,
    );
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
    for (; touchAt < touches.length && (touches[touchAt] as Touch).day === day; touchAt++) {
      const touch = touches[touchAt] as Touch;
      if (isInquiryFromThem(touch)) inquiryDay = day;
      if (isAskFromUs(touch)) hasAsk = true;
      const paid = touch.points ?? points[touch.kind][touch.from];
      if (paid > 0) deposit += paid;
      else withdrawn -= paid;
    }
    if (day === columnTouchDay) deposit = Math.max(deposit, points.message.us);
    for (; paymentAt < paymentDays.length && paymentDays[paymentAt] === day; paymentAt++) {
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
      kinds: kindsOf(touches.slice(firstTouch, touchAt), paymentAt > firstPayment),
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
