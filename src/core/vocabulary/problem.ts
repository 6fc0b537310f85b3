// What is wrong with a cell, said once and kept apart from the sentence that tells it.

export type Level = 'error' | 'warning' | 'info';

/** What a cell says, as it was found. */
interface Cell {
  readonly value: string;
}

/** Of how many cells of the column it is true. */
interface Count {
  readonly count: number;
}

/** Keys of columns, separated by ", ". */
interface Column {
  readonly column: string;
}

interface Rows {
  readonly rows: number;
}

/** Words that nobody knows, each with the number of its rows, the most frequent first. */
interface Words extends Rows {
  readonly words: readonly { readonly word: string; readonly rows: number }[];
}

/**
 * Every way in which data can be wrong, with the values
 * of its sentence; `text/problems.ts` has the sentences.
 */
export interface ProblemValues {
  // Of a table: its header row and its columns.
  readonly no_header: Column;
  readonly missing_column: Column;
  readonly lost_column: Column & { readonly header: string };
  readonly guessed_column: Column & { readonly header: string };
  /** The headers of columns that nothing is read from. */
  readonly unread_columns: { readonly columns: readonly string[] };
  /** A header that may be a wish to be left alone. */
  readonly opt_out_question: { readonly header: string };
  /** A tab that is not read, and what it looks like. */
  readonly unread_tab: {
    readonly tab: string;
    readonly kind: 'contacts' | 'activities' | 'deals';
    readonly entries: number;
  };
  /** A setting names a tab that isn't there; which tab is read instead, "" for none. */
  readonly lost_tab: { readonly name: string; readonly tab: string };
  /** Rows that are nobody: totals, titles, legends. */
  readonly nobody_rows: { readonly rows: number };
  // Of a cell: what it says can't be read, and it counts as blank.
  readonly error_cell: Cell;
  readonly not_a_date: Cell;
  readonly no_year: Cell;
  readonly impossible_day: Cell;
  readonly future_day: Cell;
  readonly not_an_amount: Cell;
  readonly not_a_count: Cell;
  readonly not_months: Cell;
  readonly not_an_interval: Cell;
  readonly not_a_birthday: Cell;
  readonly not_an_email: Cell;
  readonly unclear_yes_no: Cell;
  /** A note or a tag that says in words that somebody is to be left alone. */
  readonly wish_in_words: Cell & { readonly wish: 'do_not_contact' | 'no_email' | 'no_call' };
  // Of a column: one decision for all of its cells.
  readonly assumed_date_order: Cell & { readonly order: 'monthFirst' | 'dayFirst' | 'yearFirst' };
  readonly months_as_days: Cell & Count;
  readonly two_currencies: {
    /** Each currency with its sum, separated by "; ". */
    readonly sums: string;
  };
  // Of a row: it counts for nothing.
  readonly nobody_in_row: Record<never, never>;
  readonly row_without_date: Cell;
  readonly row_without_contact: Cell;
  readonly repeated_id: { readonly id: string };
  // Of the words of a column, and of how its rows are read.
  readonly unknown_words: Column & Words;
  readonly purchase_in_activities: Rows;
  readonly perhaps_result: Rows & { readonly headers: string };
  readonly all_won: Rows;
  /** No column says what kind rows are: so many notes tell it, so many rows count as messages. */
  readonly kinds_from_notes: { readonly known: number; readonly messages: number };
  readonly joined_lines: Rows & { readonly orders: number };
  readonly alike_rows: Rows & { readonly list: string };
  // Of people: who is who.
  readonly unknown_contact: { readonly contact: string; readonly rows: number; readonly nearest: string };
  readonly ambiguous_contact: {
    readonly contact: string;
    readonly rows: number;
    readonly first: string;
    readonly second: string;
  };
  readonly loose_contact: { readonly contact: string; readonly rows: number; readonly person: string };
  readonly more_loose_contacts: { readonly keys: number; readonly rows: number };
  readonly contradictory_contact: {
    readonly contact: string;
    readonly rows: number;
    readonly person: string;
    readonly other: string;
    readonly otherPerson: string;
  };
  readonly merged_rows: { readonly list: string; readonly name: string };
  readonly shared_address: { readonly email: string; readonly names: string };
  readonly perhaps_same: { readonly first: string; readonly second: string; readonly row: number };
  readonly opening_and_log: { readonly contact: string };
  readonly presumed_lost: { readonly contact: string };
  // Of the rules.
  readonly unknown_setting: { readonly setting: string };
  readonly impossible_setting: Cell & {
    readonly setting: string;
    /** The bounds of a number. */
    readonly min?: number;
    readonly max?: number;
  };
  readonly repeated_setting: { readonly setting: string };
  /** In braces, in a text of the user's own. */
  readonly unknown_placeholder: { readonly setting: string; readonly placeholder: string };
  readonly long_text: { readonly setting: string; readonly longest: number };
}

export type ProblemCode = keyof ProblemValues;

/** How many rows a problem stands for, and the first of their cells, where there are many. */
export interface Extent {
  readonly rows?: number;
  /** In A1 notation, separated by ", ". */
  readonly cells?: string;
}

/** Wrong or doubtful data. The sentence is made from the code and the values, in the reader's language. */
export interface Problem<C extends ProblemCode = ProblemCode> {
  /** The tab's name; "" when the rows came as a formula's range. */
  readonly tab: string;
  /**
   * The cell in A1 notation; a column such as "D" when a
   * whole column is meant; "" when there is no one place.
   */
  readonly cell: string;
  readonly level: Level;
  readonly code: C;
  readonly values: ProblemValues[C] & Extent;
}

const levelOrder: readonly Level[] = ['error', 'warning', 'info'];

/** How many rows a problem stands for. */
export const rowsOf = ({ values }: Problem): number => Number(values.rows ?? 1);

/**
 * What costs the user most comes first: errors, warnings,
 * infos; then the one that stands for more rows; else as found.
 */
export const byCost = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || rowsOf(b) - rowsOf(a),
  );
