// The workbook that Google Sheets is: every call of SpreadsheetApp that reads or writes cells.
import { once } from '../core/base/once.ts';
import { withSign } from '../tables/cells/plain-sign.ts';
import { dateWriter } from '../tables/cells/zone.ts';
import { type ColumnPlan, isDay, isFormula, type PlanCell, rectangleOf, type TabPlan } from './plan.ts';
import type { Cell, Grid, Selection, Tab, Workbook } from './workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LOCK_WAIT_MS = 10_000;
const REMEMBER_SECONDS = 6 * 60 * 60;
/** A value may have 100 KB; a letter takes at most 3 bytes. */
const REMEMBER_LENGTH = 33_000;
const HEADER_TINT = '#eef3ea';
const numberFormats = {
  text: '@',
  day: 'yyyy-mm-dd',
  whole: '#,##0',
  share: '0%',
  general: 'General',
} as const;

/** The workbook interface over a spreadsheet of Google's. */
export function googleWorkbook(spreadsheet: Spreadsheet): Workbook {
  const sheets = new Map<number, Sheet>();
  let toDate: ((day: number) => Date) | undefined;
  const timeZone = once(() => spreadsheet.getSpreadsheetTimeZone());
  const locale = once(() => spreadsheet.getSpreadsheetLocale());
  const properties = once(() => PropertiesService.getDocumentProperties());
  const cache = once(() => CacheService.getDocumentCache());

  function sheetOf(tab: Tab): Sheet {
    const sheet = sheets.get(tab.id) ?? spreadsheet.getSheetById(tab.id);
    if (sheet === null) throw new Error(`bug: no tab ${tab.id}`);
    sheets.set(tab.id, sheet);
    return sheet;
  }

  function known(sheet: Sheet): Tab {
    const tab = { id: sheet.getSheetId(), name: sheet.getName() };
    sheets.set(tab.id, sheet);
    return tab;
  }

  function written(cell: PlanCell): Cell {
    if (cell === undefined) return '';
    if (isFormula(cell)) return `=${cell.formula}`;
    if (isDay(cell)) {
      toDate ??= dateWriter(timeZone);
      return toDate(cell.day);
    }
    return typeof cell === 'string' ? withSign(cell) : cell;
  }

  /**
   * Writes the plan over the tab, and blanks over whatever else is there: one write, so that no tab is ever
   * left half written.
   */
  function writeCells(sheet: Sheet, plan: TabPlan): void {
    const columns = Math.max(plan.columns.length, sheet.getLastColumn());
    const cells = rectangleOf(plan, columns, sheet.getLastRow()).map((row) => row.map(written));
    sheet.getRange(1, 1, cells.length, columns).setValues(cells);
  }

  const gridOf = (tab: Tab, row: number, cells: Cell[][]): Grid => ({ tab: tab.name, row, column: 1, cells });

  return {
    timeZone,
    locale,
    tabs: () => spreadsheet.getSheets().map(known),
    read(tab, rows) {
      const sheet = sheetOf(tab);
      if (rows === undefined) return gridOf(tab, 1, sheet.getDataRange().getValues());
      const lastRow = Math.min(rows, sheet.getLastRow());
      return gridOf(
        tab,
        1,
        lastRow === 0 ? [] : sheet.getRange(1, 1, lastRow, sheet.getLastColumn()).getValues(),
      );
    },
    readRows(tab, firstRow, rows) {
      const sheet = sheetOf(tab);
      return gridOf(
        tab,
        firstRow,
        rows < 1 ? [] : sheet.getRange(firstRow, 1, rows, sheet.getLastColumn()).getValues(),
      );
    },
    lastRow: (tab) => sheetOf(tab).getLastRow(),
    make(name, plan) {
      const shown = spreadsheet.getActiveSheet();
      const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
      try {
        grow(sheet, plan);
        layOut(sheet, plan);
        writeCells(sheet, plan);
        spreadsheet.setActiveSheet(shown);
        return known(sheet);
      } catch (fault) {
        // Half a tab would have no header row to be known by, and would stay there for ever.
        spreadsheet.deleteSheet(sheet);
        throw fault;
      }
    },
    rewrite(tab, plan) {
      const sheet = sheetOf(tab);
      grow(sheet, plan);
      writeCells(sheet, plan);
    },
    append(tab, row) {
      sheetOf(tab).appendRow(row.map(written));
    },
    setCell(tab, row, column, cell) {
      sheetOf(tab).getRange(row, column).setValue(written(cell));
    },
    setCellIfAllowed(tab, row, column, cell) {
      try {
        this.setCell(tab, row, column, cell);
        SpreadsheetApp.flush();
      } catch {
        // A protected tab: somebody who may write there will.
      }
    },
    cellsWith(tab, column, text) {
      const sheet = sheetOf(tab);
      const range = sheet.getRange(1, column, Math.max(1, sheet.getLastRow()), 1);
      const found = range.createTextFinder(text).matchCase(true).findAll();
      return found.map((cell) => ({ row: cell.getRow(), text: String(cell.getValue()) }));
    },
    deleteRow(tab, row) {
      sheetOf(tab).deleteRow(row);
    },
    selection(): Selection {
      const ranges = spreadsheet.getActiveRangeList()?.getRanges() ?? [];
      const rows = ranges.flatMap((range) =>
        Array.from({ length: range.getNumRows() }, (_, i) => range.getRow() + i),
      );
      const cell = spreadsheet.getCurrentCell()?.getA1Notation() ?? 'A1';
      return {
        tab: known(spreadsheet.getActiveSheet()),
        rows: [...new Set(rows)].sort((a, b) => a - b),
        cell,
      };
    },
    show(tab, place) {
      const sheet = sheetOf(tab);
      if (place === undefined) spreadsheet.setActiveSheet(sheet);
      else spreadsheet.setActiveRange(sheet.getRange(place));
    },
    putFormula(formula, dayColumn) {
      const cell = spreadsheet.getCurrentCell();
      if (cell === null || cell.getFormula() !== '' || cell.getValue() !== '') return 'not_blank';
      // In a cell of plain text the formula itself might be shown.
      if (cell.getNumberFormat() === numberFormats.text) cell.setNumberFormat(numberFormats.general);
      if (dayColumn !== undefined)
        formatDays(spreadsheet.getActiveSheet(), cell.getRow(), cell.getColumn() + dayColumn);
      cell.setFormula(`=${formula}`);
      return 'put';
    },
    tab(id) {
      const sheet = spreadsheet.getSheetById(id);
      if (sheet === null) return undefined;
      sheets.set(id, sheet);
      return { id, name: sheet.getName() };
    },
    has(tab) {
      const sheet = spreadsheet.getSheetById(tab.id);
      if (sheet !== null) sheets.set(tab.id, sheet);
      return sheet !== null;
    },
    keep(key, text) {
      properties().setProperty(key, text);
    },
    kept: (key) => properties().getProperty(key) ?? undefined,
    remember(texts) {
      const short = Object.entries(texts).filter(([, text]) => text.length <= REMEMBER_LENGTH);
      cache()?.putAll(Object.fromEntries(short), REMEMBER_SECONDS);
    },
    recall: (keys) => cache()?.getAll([...keys]) ?? {},
    locked(work) {
      const lock = LockService.getDocumentLock();
      if (lock !== null && !lock.tryLock(LOCK_WAIT_MS)) return undefined;
      try {
        const result = work();
        SpreadsheetApp.flush();
        return result;
      } finally {
        lock?.releaseLock();
      }
    },
  };
}

/** Makes room for a plan; the grid never shrinks. */
function grow(sheet: Sheet, plan: TabPlan): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const missingRows = plan.lines.length + 1 + plan.rows.length - rows;
  if (missingRows > 0) sheet.insertRowsAfter(rows, missingRows);
  if (plan.columns.length > columns) sheet.insertColumnsAfter(columns, plan.columns.length - columns);
}

/** Header, widths, formats and drop-downs; done once, when the tab is made, so that users can change them. */
function layOut(sheet: Sheet, plan: TabPlan): void {
  const headerRow = plan.lines.length + 1;
  const rowsBelow = sheet.getMaxRows() - headerRow;
  sheet.setFrozenRows(headerRow);
  sheet.getRange(headerRow, 1, 1, plan.columns.length).setFontWeight('bold').setBackground(HEADER_TINT);
  plan.columns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.widthPixels);
    const below = sheet.getRange(headerRow + 1, index + 1, rowsBelow, 1);
    if (column.format !== 'general') below.setNumberFormat(numberFormats[column.format]);
    if (column.choices !== undefined) below.setDataValidation(ruleOf(column.choices));
  });
  if (plan.warning !== undefined) sheet.protect().setDescription(plan.warning).setWarningOnly(true);
}

/** A column from a row on, down to the next cell with anything in it, shows days. */
function formatDays(sheet: Sheet, row: number, column: number): void {
  if (column > sheet.getMaxColumns()) return;
  const rows = sheet.getMaxRows() - row + 1;
  const cells = sheet.getRange(row, column, rows, 1).getValues();
  const filled = cells.findIndex(([cell], index) => index > 0 && cell !== '');
  sheet.getRange(row, column, filled < 0 ? rows : filled, 1).setNumberFormat(numberFormats.day);
}

const ruleOf = (choices: NonNullable<ColumnPlan['choices']>) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
