// What is wrong with a cell, said once and kept apart from the sentence that tells it.

export type Level = 'error' | 'warning' | 'info';

/** Every way in which data can be wrong; `text/problems.ts` has a sentence for each. */
export type ProblemCode =
  | 'unknown_setting'
  | 'impossible_setting'
  | 'unknown_contact'
  | 'ambiguous_contact'
  | 'repeated_id'
  | 'opening_and_log'
  | 'presumed_lost';

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

/** A column's letters, from its number counted from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell in A1 notation, from its row and column counted from 1. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;
