// The sentence of a problem.
import type { Bilingual, Language } from '../core/base/bilingual.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { onOneLine } from './faults.ts';
import { joined } from './joined.ts';
import { manyMoreText, problemTexts } from './problems.ts';
import type { Said } from './sentences.ts';

/** What the columns are called, by their keys. */
export type ColumnLabels = Readonly<Record<string, Bilingual>>;

/** The names of columns, from their keys, which are separated by ", ". */
const namesOf = (keys: string, language: Language, labels: ColumnLabels): string =>
  joined(
    keys.split(', ').map((key) => labels[key]?.[language] ?? key),
    language,
  );

/**
 * @param labels of the columns that a sentence may name; a column without one is named by its key
 * @returns one sentence, and a second one if the problem stands for many cells
 */
export function problemSentence(
  { code, values }: Problem,
  language: Language,
  labels: ColumnLabels = {},
): string {
  const sentence = problemTexts[code][language] as (values: Said<typeof code>) => string;
  const { rows = 1, cells } = values;
  const named = 'column' in values ? namesOf(values.column, language, labels) : '';
  return (
    onOneLine(sentence({ ...values, named })) +
    (cells === undefined ? '' : manyMoreText[language](rows, cells))
  );
}
