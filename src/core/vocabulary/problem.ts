// What is wrong with a cell, said once and kept apart from the sentence that tells it.

export type Level = 'error' | 'warning' | 'info';

/** Every way in which data can be wrong; `text/problems.ts` has a sentence for each. */
export type ProblemCode =
  // Of a table: its header row and its columns.
  | 'no_header'
  | 'missing_column'
  | 'lost_column'
  | 'guessed_column'
  // Of a cell: what it says can't be read, and it counts as blank.
  | 'error_cell'
  | 'not_a_date'
  | 'no_year'
  | 'impossible_day'
  | 'future_day'
  | 'not_an_amount'
  | 'not_a_count'
  | 'not_months'
  | 'not_an_email'
  | 'unclear_yes_no'
  | 'unknown_reason'
  // Of a column: one decision for all of its cells.
  | 'assumed_date_order'
  | 'two_currencies'
  // Of a row: it counts for nothing.
  | 'nobody_in_row'
  | 'row_without_date'
  | 'row_without_contact'
  | 'row_without_kind'
  | 'row_without_result'
  | 'unknown_kind'
  | 'unknown_side'
  | 'unknown_result'
  | 'purchase_in_activities'
  | 'repeated_id'
  // Of people: who is who.
  | 'unknown_contact'
  | 'ambiguous_contact'
  | 'merged_rows'
  | 'shared_address'
  | 'perhaps_same'
  | 'opening_and_log'
  | 'presumed_lost'
  // Of the rules.
  | 'unknown_setting'
  | 'impossible_setting'
  | 'repeated_setting';

/** Wrong or doubtful data. The sentence is made from the code and the values, in the reader's language. */
export interface Problem {
  /** The tab's name; "" when the rows came as a formula's range. */
  readonly tab: string;
  /** The cell in A1 notation; a column such as "D" when a whole column is meant; "" when there is no one place. */
  readonly cell: string;
  readonly level: Level;
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

const levelOrder: readonly Level[] = ['error', 'warning', 'info'];

/** How many rows a problem stands for. */
export const rowsOf = ({ values }: Problem): number => Number(values.rows ?? 1);

/** What costs the user most comes first: errors, warnings, infos; then the one that stands for more rows; else as found. */
export const byCost = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || rowsOf(b) - rowsOf(a),
  );
