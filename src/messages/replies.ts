// What the server's replies are made of. Plain values only; days are ISO text.
import type { Bilingual, Language } from '../core/base/bilingual.ts';
import type { LossReason } from '../core/book/records.ts';
import type { Capacity } from '../core/recontact/capacity.ts';
import type { ReasonFacts } from '../core/recontact/reason-facts.ts';
import type { Reason } from '../core/recontact/reasons/all.ts';
import type { OwnTexts } from '../core/recontact/text-settings.ts';
import type { ActivityKind, Side, TouchKind } from '../core/vocabulary/kinds.ts';
import type { Level, ProblemCode } from '../core/vocabulary/problem.ts';
import type { Band, Phase, Stage } from '../core/vocabulary/stages.ts';

export type { ReasonFacts } from '../core/recontact/reason-facts.ts';
export type { OwnTexts } from '../core/recontact/text-settings.ts';
export type * from './funnel.ts';
export type * from './page.ts';
export type * from './reading.ts';

export interface TouchView {
  readonly day: string;
  readonly kind: TouchKind;
  readonly from: Side;
  readonly note: string;
}

export interface PersonView {
  /** The key that rows are logged under. */
  readonly who: string;
  readonly name: string;
  readonly company: string;
  readonly owner: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly noEmail: boolean;
  readonly noCall: boolean;
  /** Listed nowhere until somebody says what a column means that may be a wish to be left alone. */
  readonly isHeldBack: boolean;
  readonly phase: Phase;
  readonly stage: Stage;
  readonly score: number | null;
  readonly band: Band;
  /** The score less that of 30 days ago. */
  readonly trend: number;
  readonly isReady: boolean;
  readonly lastTouch: TouchView | null;
  /** The two before it, the newest first. */
  readonly earlierTouches: readonly TouchView[];
  /** The last note on common ground: an opener. */
  readonly opener: string;
  readonly problems: readonly string[];
  /** Keys of the worry words, or what the sheet says. */
  readonly worries: readonly string[];
  readonly tags: readonly string[];
  /** As the sheet has them. */
  readonly notes: string;
  /** The titles of the open deals, blank ones left out: a closing row names one of them. */
  readonly openTitles: readonly string[];
  readonly revenue: number;
  /** Over the next 12 months, times the margin; null for people who never bought. */
  readonly expected: number | null;
  /** The range that holds the same in 8 of 10 cases; null with it. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** How many customers the expectation is based on; 0 where there is none. */
  readonly basis: number;
  /** The part of revenue that expected value is multiplied by, 0 to 1. */
  readonly margin: number;
  /** Today or later. */
  readonly nextPurchaseDay: string | null;
  /** Since when the next purchase is overdue; null where it isn't. */
  readonly expectedSinceDay: string | null;
  readonly referred: number;
  /** Why this person is not contacted, and whether only the sheet's own column can lift it. */
  readonly stop: { readonly reason: string; readonly byColumn: boolean } | null;
  /** When a card was put off to. */
  readonly nextDay: string | null;
  readonly card: CardView | null;
}

export interface CardView {
  readonly reason: Reason;
  readonly isFirst: boolean;
  readonly overdueDays: number;
  /** null if the person's wishes leave none. */
  readonly suggestion: TouchKind | null;
  /** What the other reasons are called. */
  readonly others: readonly Bilingual[];
  readonly facts: ReasonFacts;
}

export interface ProblemCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export interface TodayView {
  readonly today: string;
  /** Of the document; the sidebar has its own by the user's locale. */
  readonly language: Language;
  readonly userLanguage: Language;
  readonly owners: readonly string[];
  /** Every tag once. */
  readonly tags: readonly string[];
  /** What mails begin with, where the Rules tab says so; null until it is read. */
  readonly texts: OwnTexts | null;
  readonly people: readonly PersonView[];
  /** The tab to begin with, where nobody is in the contacts yet; null else. */
  readonly emptyTab: string | null;
  /** Absent where the places of a day reach everybody, or where it is not known. */
  readonly capacity: Capacity | null;
  /** Urgent people beyond those shown. */
  readonly moreFirst: number;
  /** Others beyond the limit. */
  readonly more: number;
  readonly problems: ProblemCounts;
}

export interface Receipt {
  readonly id: string;
  readonly kind: ActivityKind | 'open' | 'won' | 'lost';
  readonly reason?: LossReason;
  readonly who: string;
  /** Rows written; 0 when the same message was carried out before. */
  readonly rows: number;
}

/** Somebody else was in touch since the list was made. */
export interface Meanwhile {
  readonly by: string;
  readonly kind: string;
  readonly day: string;
}

export interface ProblemView {
  readonly tab: string;
  readonly cell: string;
  readonly code: ProblemCode;
  readonly level: Level;
  readonly message: Bilingual;
}

/** A table's row by its columns; null where a cell would be blank. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A person, by the names of the facts; days as ISO text, null where there is none. */
export type Entry = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** How a tab was read. */
export interface TableReport {
  readonly tab: string;
  readonly kind: 'contacts' | 'activities' | 'deals' | 'rules' | 'none';
  /** From 1; null if there is none. */
  readonly header_row: number | null;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** The headers of columns that nothing is read from. */
  readonly unread: readonly string[];
}

export interface Report {
  readonly today: string;
  readonly tables: readonly TableReport[];
  readonly contacts: readonly Entry[];
  /** In the columns of RECONTACT_LIST. */
  readonly recontact: readonly Row[];
  /** In the columns of FUNNEL_SUMMARY. */
  readonly summary: readonly Row[];
  readonly problems: readonly ProblemView[];
  /** The Pipeline tab from its header on, where it is asked for; days in ISO, links left out. */
  readonly pipeline?: readonly (readonly (string | number)[])[];
}

/** What is tried by `check`. */
export type CheckKey =
  | 'document'
  | 'tabs'
  | 'text'
  | 'plain_text'
  | 'sign_in_text'
  | 'equals_in_text'
  | 'days'
  | 'semicolon'
  | 'comma'
  | 'functions'
  | 'returned_day'
  | 'returned_zone'
  | 'spilled_blanks'
  | 'added_row'
  | 'added_format'
  | 'own_tab'
  | 'cache'
  | 'properties';

export interface CheckLine {
  readonly check: CheckKey;
  /** `noted`: either answer is fine. */
  readonly outcome: 'ok' | 'failed' | 'noted';
  /** A word of the sidebar's, or what was seen, as it is; "" for nothing. */
  readonly seen: string;
}
