// The sentence of a problem.
import type { Language } from '../core/base/bilingual.ts';
import type { Problem, ProblemValues } from '../core/vocabulary/problem.ts';
import { manyMoreText, problemTexts } from './problems.ts';

/** @returns one sentence, and a second one if the problem stands for many cells */
export function problemSentence({ code, values }: Problem, language: Language): string {
  const sentence = problemTexts[code][language] as (values: ProblemValues[typeof code]) => string;
  const { rows = 1, cells } = values;
  return sentence(values) + (cells === undefined ? '' : manyMoreText[language](rows, cells));
}
