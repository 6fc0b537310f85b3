// How a tab of ours looks: done once, when the tab is made, so that users can change it.
import { lastOf } from '../core/base/last.ts';
import { columnLetters } from '../tables/a1.ts';
import { draw } from './pictures.ts';
import { type ColumnPlan, type TabPlan, USUAL_WIDTH } from './plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const HEADER_TINT = '#eef3ea';

export const numberFormats = {
  text: '@',
  day: 'yyyy-mm-dd',
  whole: '#,##0',
  share: '0%',
  general: 'General',
} as const;

/** A new tab has as many rows and columns. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** Makes room for a plan; the grid never shrinks, and isn't asked for its size where any has enough room. */
export function grow(sheet: Sheet, plan: TabPlan, known: { rows: number; columns: number }): void {
  const rows = plan.lines.length + 1 + plan.rows.length;
  if (rows > known.rows) {
    const missing = rows - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(rows - missing, missing);
  }
  if (plan.columns.length > known.columns) {
    const missing = plan.columns.length - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(plan.columns.length - missing, missing);
  }
}

/** The same for a tab that was just made, whose size needs no question. */
export function growNew(sheet: Sheet, plan: TabPlan): void {
  const rows = plan.lines.length + 1 + plan.rows.length - NEW_ROWS;
  if (rows > 0) sheet.insertRowsAfter(NEW_ROWS, rows);
  const columns = plan.columns.length - NEW_COLUMNS;
  if (columns > 0) sheet.insertColumnsAfter(NEW_COLUMNS, columns);
}

type WidthRun = [column: number, count: number, pixels: number];

/** Columns beside each other with the same width, each run as its first column from 1 and its length. */
function runsOf(columns: readonly ColumnPlan[]): readonly WidthRun[] {
  const runs: WidthRun[] = [];
  for (const [index, { widthPixels }] of columns.entries()) {
    const last = lastOf(runs);
    if (last?.[2] === widthPixels) last[1]++;
    else runs.push([index + 1, 1, widthPixels]);
  }
  return runs;
}

/**
 * The widths to be set, in order and in as few calls as may be: one of them for the whole tab, then the runs
 * of the others. A new tab has the usual width already.
 */
function widthsOf(columns: readonly ColumnPlan[], isNew: boolean): readonly WidthRun[] {
  const runs = runsOf(columns);
  const ways = [USUAL_WIDTH, ...runs.map(([, , pixels]) => pixels)].map((base): readonly WidthRun[] => [
    ...(isNew && base === USUAL_WIDTH ? [] : [[1, columns.length, base] as const satisfies WidthRun]),
    ...runs.filter(([, , pixels]) => pixels !== base),
  ]);
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}

/** What only the spreadsheet's app can make. */
interface Makers {
  readonly validation: () => ValidationBuilder;
  readonly tint: () => RuleBuilder;
}

/**
 * Header, widths, formats, drop-downs, colours and charts: as many calls as there are different ones.
 * @param isNew whether the tab was just made, and looks as every new one
 */
export function layOut(sheet: Sheet, plan: TabPlan, { validation, tint }: Makers, isNew = false): void {
  const headerRow = plan.lines.length + 1;
  if (plan.headRows === undefined) sheet.setFrozenRows(headerRow);
  const last = columnLetters(plan.columns.length);
  const heads = [headerRow, ...(plan.headRows ?? [])].map((row) => `A${row}:${last}${row}`);
  sheet.getRangeList(heads).setFontWeight('bold').setBackground(HEADER_TINT);
  for (const [column, count, pixels] of widthsOf(plan.columns, isNew))
    sheet.setColumnWidths(column, count, pixels);
  const below = plan.columns.map((_, index) => {
    const letters = columnLetters(index + 1);
    return `${letters}${headerRow + 1}:${letters}`;
  });
  for (const format of new Set(plan.columns.map((column) => column.format))) {
    const ranges = below.filter((_, index) => plan.columns[index]?.format === format);
    if (format !== 'general') sheet.getRangeList(ranges).setNumberFormat(numberFormats[format]);
  }
  plan.columns.forEach(({ choices }, index) => {
    if (choices === undefined) return;
    const rule = validation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(below[index] ?? '').setDataValidation(rule);
  });
  draw(sheet, plan, tint, isNew);
  if (plan.warnsTyping) sheet.protect().setWarningOnly(true);
}

/** A column from a row on, down to the next cell with anything in it, shows days. */
export function formatDays(sheet: Sheet, row: number, column: number): void {
  if (column > sheet.getMaxColumns()) return;
  const rows = sheet.getMaxRows() - row + 1;
  const cells = sheet.getRange(row, column, rows, 1).getValues();
  const filled = cells.findIndex(([cell], index) => index > 0 && cell !== '');
  sheet.getRange(row, column, filled < 0 ? rows : filled, 1).setNumberFormat(numberFormats.day);
}
