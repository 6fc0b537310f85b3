// What the sentences of problems are made from.
import type { ProblemCode, ProblemValues } from '../core/vocabulary/problem.ts';

/** The values of a sentence, and the names of the columns among them in the reader's language. */
export type Said<C extends ProblemCode> = ProblemValues[C] & { readonly named: string };

/** A sentence, or two, of each problem, made from its values. */
export type Sentences = {
  readonly [C in ProblemCode]: {
    readonly en: (values: Said<C>) => string;
    readonly ja: (values: Said<C>) => string;
  };
};

/** A number of rows, in English. */
export const rowCount = (rows: number): string => `${rows} ${rows === 1 ? 'row' : 'rows'}`;
