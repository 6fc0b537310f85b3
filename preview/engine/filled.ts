// How far a tab of the engine is filled.
import type { OpenQuestions } from '../host/open-questions.ts';
import type { EngineModel } from './engine.ts';

/**
 * The last row and column that hold something, as counts. Whether the blanks of a formula's result do is
 * open.
 */
export function filledSize(
  { getters }: EngineModel,
  sheetId: string,
  spilledBlanks: OpenQuestions['spilledBlanks'],
): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const { type, value } = getters.getEvaluatedCell(position);
    // A blank within a formula's result is an empty text to the engine.
    const isBlank = type === 'empty' || (spilledBlanks === 'free' && value === '');
    if (isBlank && !getters.getCell(position)?.isFormula) continue;
    rows = Math.max(rows, position.row + 1);
    columns = Math.max(columns, position.col + 1);
  }
  return { rows, columns };
}
