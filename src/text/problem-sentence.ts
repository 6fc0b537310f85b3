// The sentence of a problem.
import type { Bilingual, Language } from '../core/base/bilingual.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { fill } from './fill.ts';
import type { SheetTexts } from './sheet.ts';

type Names = Readonly<Record<string, Bilingual>>;

/** One sentence, and a second one where the problem stands for many cells. */
export function problemSentence(texts: SheetTexts, { code, values }: Problem, language: Language): string {
  const named = (names: Names, keys: string) =>
    keys
      .split(', ')
      .map((key) => names[key]?.[language] ?? key)
      .join(language === 'en' ? ', ' : '、');
  const shown = {
    ...values,
    ...(values.column !== undefined && { column: named(texts.columns, String(values.column)) }),
    ...(values.order !== undefined && { order: named(texts.order, String(values.order)) }),
  };
  const more = values.cells === undefined ? '' : texts.manyMore[language];
  return fill(texts.problems[code][language] + more, shown);
}
