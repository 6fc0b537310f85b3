// The chart beside the passbook of one person: the score by day.
import type { Language } from '../../core/base/bilingual.ts';
import { ledgerHeader } from '../../functions/trust.ts';
import type { ChartPlan } from '../../sheets/plan.ts';
import { placeOfCell } from '../../tables/a1.ts';
import { texts } from '../texts.ts';

/** Longer than any passbook of a few years; blank rows at the end are not drawn. */
const ROWS = 400;

/** The chart that comes with a ready formula at a cell; undefined if it has none. */
export function chartBeside(name: string, cell: string, language: Language): ChartPlan | undefined {
  const place = name === 'TRUST_LEDGER' ? placeOfCell(cell) : undefined;
  if (place === undefined) return undefined;
  const { row, column } = place;
  const columnOf = (header: string) => ({
    row,
    column: column + ledgerHeader.indexOf(header),
    rows: ROWS,
    columns: 1,
  });
  return {
    kind: 'line',
    title: texts().passbookTitle[language],
    ranges: [columnOf('date'), columnOf('score')],
    place: { row, column: column + ledgerHeader.length + 1 },
    pixels: { width: 560, height: 320 },
    hasLegend: false,
  };
}
