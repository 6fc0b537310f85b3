// What the server's replies are made of. Plain values only; days are ISO text.
import type { Bilingual, Language } from '../core/base/bilingual.ts';
import type { LossReason } from '../core/book/records.ts';
import type { Capacity } from '../core/recontact/capacity.ts';
import type { OwnTexts } from '../core/recontact/text-settings.ts';
import type { ActivityKind } from '../core/vocabulary/kinds.ts';
import type { Level, ProblemCode } from '../core/vocabulary/problem.ts';
import type { PersonView } from './person.ts';

export type { ReasonFacts } from '../core/recontact/reason-facts.ts';
export type { OwnTexts } from '../core/recontact/text-settings.ts';
export type * from './funnel.ts';
export type * from './page.ts';
export type * from './person.ts';
export type * from './reading.ts';

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
