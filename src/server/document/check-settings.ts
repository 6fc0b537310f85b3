// A look at the Rules after a setting was written: rows may have moved in between.
import { normalWord } from '../../core/base/bilingual.ts';
import type { PlanCell } from '../../sheets/plan.ts';
import type { Cell, Grid } from '../../sheets/workbook.ts';
import { cellKey, isDate } from '../../tables/cells/cells.ts';
import { ruleColumns } from '../../tables/settings/rules.ts';
import { type OpenDocument, settingCell } from './document.ts';

const valueAt = (grid: Grid, { row, column }: { readonly row: number; readonly column: number }): Cell =>
  grid.cells[row - grid.row]?.[column - 1] ?? '';

/**
 * Puts back what was overwritten of other settings.
 * @param keys those that were written
 * @returns whether all of these were hit
 */
export function areSettingsHit(document: OpenDocument, keys: readonly string[]): boolean {
  const { workbook, tabs, rulesGrid, toDay } = document;
  const columns = ruleColumns(rulesGrid);
  const rows = workbook.rowsFrom(tabs.rules, 1, (rulesGrid.cells[0] ?? []).length);
  if (columns === undefined || rows === undefined) return true;
  const now: Grid = { tab: '', row: 1, column: 1, cells: rows };
  const written = new Set(keys.map(normalWord));
  let isHit = true;
  for (const [index, cells] of rows.entries()) {
    const key = normalWord(String(cells[columns.setting] ?? ''));
    const before = key === '' || written.has(key) ? undefined : settingCell(rulesGrid, key);
    const after = before && settingCell(now, key);
    if (!before || after?.row !== index + 1) continue;
    const [old, current] = [valueAt(rulesGrid, before), valueAt(now, after)];
    if (cellKey(old) === cellKey(current)) continue;
    const back: PlanCell = isDate(old) ? { day: toDay(old) } : old;
    workbook.setPlainCell(tabs.rules, after.row, after.column, back);
    isHit = false;
  }
  return isHit;
}
