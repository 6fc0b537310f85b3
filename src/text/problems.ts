// What a problem says to the user, in both languages: a sentence, or two, made from its values.
import { cellProblems } from './cell-problems.ts';
import { peopleProblems } from './people-problems.ts';
import { rowProblems } from './row-problems.ts';
import { ruleProblems } from './rule-problems.ts';
import type { Sentences } from './sentences.ts';
import { tableProblems } from './table-problems.ts';

/** Said after the first of many problems of one kind. */
export const manyMoreText = {
  en: (rows: number, cells: string) => ` ${rows} cells of this column are like this: ${cells} …`,
  ja: (rows: number, cells: string) => `この列には同様のセルが${rows}個あります（${cells} …）。`,
};

export const problemTexts: Sentences = {
  ...tableProblems,
  ...cellProblems,
  ...rowProblems,
  ...peopleProblems,
  ...ruleProblems,
};
