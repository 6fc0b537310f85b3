// Formulas of built-in functions, computed by the preview's
// spreadsheet engine: how the docs' workings are checked.
import { Model } from '../../preview/engine/engine.ts';

/** What each formula gives in a cell of its own. */
export function cellValues(formulas: readonly string[]): readonly unknown[] {
  const cells = Object.fromEntries(formulas.map((formula, i) => [`A${i + 1}`, formula]));
  const model = new Model({
    version: '19.3',
    sheets: [{ id: 'sheet', name: 'Sheet', rowNumber: formulas.length + 1, colNumber: 2, cells }],
  });
  return formulas.map((_, row) => model.getters.getEvaluatedCell({ sheetId: 'sheet', col: 0, row }).value);
}
