// A look at the Rules after settings were written: rows and columns may have moved in between.
import { normalWord } from '../../core/base/bilingual.ts';
import type { PlanCell } from '../../sheets/plan.ts';
import type { Cell, Grid } from '../../sheets/workbook.ts';
import { cellKey, isDate, textOf } from '../../tables/cells/cells.ts';
import { ruleColumns } from '../../tables/settings/rules.ts';
import { readRulesTab, settingCell } from './document.ts';
import { planText } from './log-rows.ts';
import type { OpenDocument } from './open-document.ts';

/** A cell of the Rules tab; rows and columns count from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A setting as it was written: its value into a cell, or both into a row that was appended. */
export interface WrittenSetting {
  readonly key: string;
  readonly value: PlanCell;
  readonly place: Place | undefined;
}

type RuleColumns = NonNullable<ReturnType<typeof ruleColumns>>;

/** The Rules before and after. */
interface Look {
  readonly document: OpenDocument;
  readonly old: Grid;
  readonly oldColumns: RuleColumns;
  readonly now: Grid;
  readonly nowColumns: RuleColumns;
}

const cellAt = (grid: Grid, { row, column }: Place): Cell => grid.cells[row - grid.row]?.[column - 1] ?? '';

const keyIn = ({ now, nowColumns }: Look, row: number): string =>
  normalWord(String(cellAt(now, { row, column: nowColumns.setting + 1 })));

const holds = ({ document }: Look, cell: Cell, value: PlanCell): boolean =>
  textOf(cell, document.toDay) === planText(value);

const asPlanned = ({ document }: Look, cell: Cell): PlanCell =>
  isDate(cell) ? { day: document.toDay(cell) } : cell;

function isHit(look: Look, { key, value }: WrittenSetting): boolean {
  const place = settingCell(look.now, normalWord(key));
  return holds(look, place === undefined ? '' : cellAt(look.now, place), value);
}

/** Where else what was written is now: no cell of its own setting. */
function strays(look: Look, { key, value, place }: WrittenSetting): readonly Place[] {
  const { oldColumns, now, nowColumns } = look;
  const isStray = (at: Place, text: PlanCell): boolean => holds(look, cellAt(now, at), text);
  const column = oldColumns.value + 1;
  if (place !== undefined) {
    const isOwn = column === nowColumns.value + 1 && keyIn(look, place.row) === normalWord(key);
    return !isOwn && isStray(place, value) ? [place] : [];
  }
  const rows = now.cells.map((_, index) => now.row + index);
  const row = rows.reverse().find((each) => isStray({ row: each, column: oldColumns.setting + 1 }, key));
  if (row === undefined) return [];
  return [
    ...(oldColumns.setting === nowColumns.setting ? [] : [{ row, column: oldColumns.setting + 1 }]),
    ...(oldColumns.value !== nowColumns.value && isStray({ row, column }, value) ? [{ row, column }] : []),
  ];
}

/** What was in a cell before: by its header, and the setting of its row. Blank for what is new. */
function before(look: Look, { row, column }: Place): PlanCell {
  const { old, oldColumns, now, nowColumns } = look;
  if (column === nowColumns.setting + 1) {
    const keys = (grid: Grid, index: number) => grid.cells.map((cells) => String(cells[index] ?? ''));
    const left = new Set(keys(now, nowColumns.setting));
    const lost = keys(old, oldColumns.setting).filter((key) => !left.has(key));
    return lost.length === 1 ? lost[0] : undefined;
  }
  const header = now.cells[0]?.[column - 1] ?? '';
  const index = header === '' ? -1 : (old.cells[0] ?? []).indexOf(header);
  const place = settingCell(old, keyIn(look, row));
  if (index < 0 || place === undefined) return undefined;
  return asPlanned(look, cellAt(old, { row: place.row, column: index + 1 }));
}

/** Puts back the values of other settings that are others than before. */
function putBackOthers(look: Look, written: readonly WrittenSetting[]): boolean {
  const { document, old, now } = look;
  const own = new Set(written.map(({ key }) => normalWord(key)));
  let isAsBefore = true;
  for (const [index] of now.cells.entries()) {
    const key = keyIn(look, now.row + index);
    const place = key === '' || own.has(key) ? undefined : settingCell(old, key);
    const after = place && settingCell(now, key);
    if (!place || after?.row !== now.row + index) continue;
    const cell = cellAt(old, place);
    if (cellKey(cell) === cellKey(cellAt(now, after))) continue;
    document.workbook.setPlainCell(document.tabs.rules, after.row, after.column, asPlanned(look, cell));
    isAsBefore = false;
  }
  return isAsBefore;
}

/**
 * Puts back what was overwritten of others.
 * @returns whether all settings are as they were written
 */
export function areSettingsHit(document: OpenDocument, written: readonly WrittenSetting[]): boolean {
  const { workbook, tabs, rulesGrid: old } = document;
  if (written.length === 0) return true;
  const now = readRulesTab(workbook, tabs.rules);
  const [oldColumns, nowColumns] = [ruleColumns(old), ruleColumns(now)];
  if (oldColumns === undefined) return true;
  if (nowColumns === undefined) return false;
  const look: Look = { document, old, oldColumns, now, nowColumns };
  for (const each of written)
    for (const place of strays(look, each))
      workbook.setPlainCell(tabs.rules, place.row, place.column, before(look, place));
  const isAsBefore = putBackOthers(look, written);
  return isAsBefore && written.every((each) => isHit(look, each));
}
