// A person's page: the passbook, what happened, what they bring, and what is known of them.
import type { DealResult, LossReason } from '../core/book/records.ts';
import type { ActivityKind, Side } from '../core/vocabulary/kinds.ts';
import type { PersonView } from './person.ts';

/** A line of the ledger, as TRUST_LEDGER gives it. */
export interface LineView {
  readonly day: string;
  /** None on the last line. */
  readonly kinds: readonly string[];
  readonly paidIn: number;
  readonly withdrawn: number;
  readonly lost: number;
  readonly balance: number;
  readonly score: number;
}

export interface PassbookView {
  /** The first day of the picture. */
  readonly from: string;
  /** The last one: today. */
  readonly to: string;
  /** The scores from which bands begin. */
  readonly familiar: number;
  readonly trusted: number;
  /** The course of the score. */
  readonly course: readonly { readonly day: string; readonly score: number }[];
  /** The lines of these days. */
  readonly lines: readonly LineView[];
  /** What moved the score in the last 30 days, what weighs most first. */
  readonly recent: readonly {
    readonly kind: string;
    readonly from: Side;
    readonly count: number;
    readonly lastDay: string;
  }[];
  /** What time took out in these days, in points. */
  readonly faded: number;
  /** What an offer would take out today, in points. */
  readonly offerCost: number;
}

/** Something that happened, or was noted. */
export interface EventView {
  readonly day: string;
  /** silence: a deal that counts as lost; bought: a purchase that the contacts tell of. */
  readonly what: ActivityKind | DealResult | 'silence' | 'bought';
  /** null where nobody did it. */
  readonly from: Side | null;
  /** The note, or the deal's title. */
  readonly note: string;
  readonly until: string | null;
  readonly by: string;
  /** null where there is none. */
  readonly amount: number | null;
  /** Why a deal was lost. */
  readonly reason: LossReason | null;
  /** The same in the sheet's words, where these aren't known. */
  readonly reasonText: string;
}

export interface WorthView {
  /** On how many days something was bought. */
  readonly purchases: number;
  /** Whom they sent directly, who brought most first. */
  readonly sent: readonly { readonly name: string; readonly revenue: number }[];
  /** Further ones. */
  readonly moreSent: number;
  /** Who sent them; "" if nobody did. */
  readonly sentBy: string;
}

/** A problem or worry in words; of a worry its key where it has one. */
export interface NeedView {
  readonly text: string;
  /** When it was noted; null where only the contacts tell of it. */
  readonly day: string | null;
}

export interface AboutView {
  readonly problems: { readonly open: readonly NeedView[]; readonly gone: readonly NeedView[] };
  readonly worries: { readonly open: readonly NeedView[]; readonly gone: readonly NeedView[] };
  readonly notes: string;
  readonly birthday: { readonly year: number | null; readonly month: number; readonly date: number } | null;
  /** Their own interval in days; null where the rules' one counts. */
  readonly every: number | 'never' | null;
  readonly source: string;
  readonly firstMet: string | null;
  readonly inheritedFrom: string;
}

export interface PageView {
  readonly person: PersonView;
  /** null without a record. */
  readonly passbook: PassbookView | null;
  /** The newest first. */
  readonly events: readonly EventView[];
  /** Older ones, which only the sheet has. */
  readonly moreEvents: number;
  readonly worth: WorthView;
  readonly about: AboutView;
}
