// The funnel as the sidebar shows it: how far people came, what is open, and how the first of them bought.
import type { LossReason } from '../core/book/records.ts';
import type { FoundationItem } from '../core/vocabulary/foundation.ts';
import type { Side, TouchKind } from '../core/vocabulary/kinds.ts';
import type { Stage } from '../core/vocabulary/stages.ts';

/** A rate from few tries, and its interval, each 0 to 1. */
export interface RateView {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** How somebody came to buy for the first time. */
export interface WinView {
  readonly who: string;
  readonly day: string;
  readonly source: string;
  /** The headings of the problems from before the purchase. */
  readonly problems: readonly string[];
  readonly firstTouch: { readonly day: string; readonly kind: TouchKind; readonly from: Side } | null;
  /** Up to the purchase. */
  readonly touches: number;
  readonly asks: number;
  /** From the start to the purchase; null where the start is not known. */
  readonly days: number | null;
}

export interface WinsView {
  readonly wins: number;
  readonly tries: number;
  /** The first who came by themselves, neither known before nor sent. */
  readonly first: WinView | null;
  /** The first of any kind. */
  readonly firstOfAny: WinView | null;
  /** What is already in place of what the first win needs. */
  readonly foundation: readonly FoundationItem[];
  /** On how many of the last 30 days the own site was cared for. */
  readonly siteCareDays: number;
}

export interface MilestoneView {
  readonly stage: Stage;
  /** The people who ever came so far. */
  readonly reached: number;
  /** Of reaching the next one; null at the last, and without people. */
  readonly rate: RateView | null;
  /** From the start, the median; null where it is not known. */
  readonly medianDays: number | null;
}

/** What was proposed and is not decided yet. */
export interface OpenView {
  readonly proposals: number;
  /** Those of them that have no amount. */
  readonly withoutAmount: number;
  /** The sum of the others. */
  readonly value: number;
  /** How often a try of the whole book was won; null without tries. */
  readonly rate: RateView | null;
}

/** A month of FUNNEL_BY_MONTH. */
export interface MonthView {
  /** Its first day. */
  readonly month: string;
  readonly new: number;
  readonly offered: number;
  readonly won: number;
  readonly revenue: number;
}

/** Of people with the same source, or the same problem, as WIN_PATTERNS has them. */
export interface PatternView {
  readonly name: string;
  readonly wins: number;
  readonly tries: number;
  /** To date. */
  readonly revenue: number;
}

/** Why deals were lost, as LOSS_REASONS has it. */
export interface LossView {
  readonly reason: LossReason;
  readonly losses: number;
  readonly people: number;
  readonly cameBack: number;
}

export interface FunnelView {
  readonly milestones: readonly MilestoneView[];
  readonly stages: readonly { readonly stage: Stage; readonly people: number }[];
  readonly wins: WinsView;
  readonly open: OpenView;
  /** The last twelve, this one at the end. */
  readonly months: readonly MonthView[];
  /** Those with a try, the surest first. */
  readonly sources: readonly PatternView[];
  readonly problems: readonly PatternView[];
  readonly losses: readonly LossView[];
}
