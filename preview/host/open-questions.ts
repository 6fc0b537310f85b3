// What nobody here could confirm of Google: a switch each, so that the add-on is tried under both answers.

export interface OpenQuestions {
  /** A leading ' that a script writes into a cell of format @. */
  readonly signInText: 'hidden' | 'kept';
  /** Text beginning with = that a script writes into a cell of format @, by setFormula too. */
  readonly equalsInText: 'formula' | 'text';
  /** The zone in which a Date that a cell function returns is a day. */
  readonly returnedDates: 'spreadsheet' | 'script' | 'utc';
  /** Whether blanks at the end of a cell function's result count in getLastRow. */
  readonly spilledBlanks: 'free' | 'filled';
  /** The number formats of a row that appendRow adds below the last one of the grid. */
  readonly addedRows: 'plain' | 'as above';
}

export const usualAnswers: OpenQuestions = {
  signInText: 'hidden',
  equalsInText: 'formula',
  returnedDates: 'spreadsheet',
  spilledBlanks: 'free',
  addedRows: 'plain',
};

export const otherAnswers: OpenQuestions = {
  signInText: 'kept',
  equalsInText: 'text',
  returnedDates: 'script',
  spilledBlanks: 'filled',
  addedRows: 'as above',
};
