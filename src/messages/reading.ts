// How the sheet is read, as the sidebar shows it, and what it asks about that.
import type { Bilingual } from '../core/base/bilingual.ts';

/** What a key is read from. */
export interface ColumnView {
  readonly key: string;
  readonly label: Bilingual;
  /** Of the columns that it is read from. */
  readonly headers: readonly string[];
  /** Chosen headers that the sheet has no longer. */
  readonly gone: readonly string[];
  /** Some of it was found by a word in its header or the look of its cells. */
  readonly isGuess: boolean;
  /** Decided by the user: to be these columns, or, where there are none, no column. */
  readonly isChosen: boolean;
  /** Whether it can be read from several columns. */
  readonly takesSeveral: boolean;
  /** What its columns may be more exactly; none where it is one thing. */
  readonly roles: readonly { readonly key: string; readonly label: Bilingual }[];
  /** The role of each of its headers, by key. */
  readonly roleOf: Readonly<Record<string, string>>;
}

/** How a table is read. */
export interface TableView {
  /** Its tab; "" for none. */
  readonly tab: string;
  /** Further tabs of contacts that are read as one list with it. */
  readonly further: readonly string[];
  /** Every header that can be chosen; of a table that can't be read, those that were seen. */
  readonly headers: readonly string[];
  /** The keys for want of which it can't be read. */
  readonly missing: readonly string[];
  /** The headers of columns that nothing is read from; a column's letter where its header is blank. */
  readonly unread: readonly string[];
  /** Headers that may say who doesn't want to be contacted. */
  readonly doubts: readonly string[];
  /** Headers that the user has said to be nothing. */
  readonly none: readonly string[];
  readonly columns: readonly ColumnView[];
}

/** A column whose cells have words that mean something. */
export type WordColumn = 'kind' | 'side' | 'result' | 'reason' | 'status';

/** What only the user can say. */
export type Question =
  | { readonly kind: 'optOut'; readonly tab: string; readonly cell: string; readonly header: string }
  | {
      readonly kind: 'words';
      readonly tab: string;
      readonly cell: string;
      readonly column: WordColumn;
      readonly label: Bilingual;
      readonly words: readonly { readonly word: string; readonly rows: number }[];
    };
