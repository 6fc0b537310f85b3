// The workbook that Google Sheets is: every call of SpreadsheetApp that reads or writes cells.
import { once } from '../core/base/once.ts';
import { columnLetters, wholeRow } from '../tables/a1.ts';
import { withoutBlankColumns, withoutBlankEnd } from '../tables/grid.ts';
import { cellWriter } from './cell-writer.ts';
import { filledCells } from './filled-cells.ts';
import { grow, growNew, layOut } from './lay-out.ts';
import { rectangleOf, type TabPlan } from './plan.ts';
import { explainer, refusing } from './refusal.ts';
import { scratchOf } from './scratch.ts';
import { screenOf } from './screen.ts';
import { SheetList } from './sheet-list.ts';
import { storesOf } from './stores.ts';
import type { Grid, Row, Tab, Workbook } from './workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const LOCK_WAIT_MS = 10_000;

const makers = {
  validation: () => SpreadsheetApp.newDataValidation(),
  tint: () => SpreadsheetApp.newConditionalFormatRule(),
};

/** The workbook interface over a spreadsheet of Google's. */
export function googleWorkbook(spreadsheet: Spreadsheet): Workbook {
  /** The tab that was written to last, until a read or a flush has sent that. */
  let waiting: Tab | undefined;
  const timeZone = once(() => spreadsheet.getSpreadsheetTimeZone());
  const locale = once(() => spreadsheet.getSpreadsheetLocale());
  const { keptAnew, ...stores } = storesOf(
    () => PropertiesService.getDocumentProperties(),
    () => CacheService.getDocumentCache(),
  );
  const list = new SheetList(spreadsheet);
  const sheetOf = (tab: Tab): Sheet => list.sheetOf(tab);
  const tabOf = (sheet: Sheet): Tab => list.tabOf(sheet);
  const written = cellWriter(timeZone);
  const explain = explainer(spreadsheet, list.names);

  const wholeColumn = (tab: Tab, column: number): Range =>
    sheetOf(tab).getRange(`${columnLetters(column)}1:${columnLetters(column)}`);

  /** What a range that may be outside of the grid holds. Reading sends what was written before. */
  function valuesIn(range: () => Range): readonly Row[] | undefined {
    try {
      const values = range().getValues();
      waiting = undefined;
      return withoutBlankEnd(values);
    } catch (error) {
      if (waiting !== undefined) throw error;
      return undefined;
    }
  }

  /** Writes a plan and blanks over whatever else is there: one write, so that no tab is left half written. */
  function writeCells(sheet: Sheet, plan: TabPlan, before: Size): void {
    const columns = Math.max(plan.columns.length, before.columns);
    const cells = rectangleOf(plan, columns, before.rows).map((row) => row.map(written));
    waiting = tabOf(sheet);
    sheet.getRange(1, 1, cells.length, columns).setValues(cells);
  }

  /** The cells come first: by them the tab is known, should the rest be cut off. */
  function fillNew(sheet: Sheet, plan: TabPlan, before: Size, isNew: boolean): void {
    if (isNew) growNew(sheet, plan);
    else grow(sheet, plan, { rows: 0, columns: 0 });
    writeCells(sheet, plan, before);
    layOut(sheet, plan, makers, isNew);
  }

  const gridOf = (tab: Tab, cells: readonly Row[]): Grid => ({
    get tab() {
      return tab.name;
    },
    ...{ row: 1, column: 1, cells },
  });

  function flush(): void {
    const tab = waiting;
    waiting = undefined;
    list.showAgain();
    try {
      if (tab !== undefined) SpreadsheetApp.flush();
    } catch (error) {
      throw explain(error, tab);
    }
  }

  const workbook: Workbook = {
    timeZone,
    locale,
    tabs: () => list.tabs,
    read(tab, rows) {
      const sheet = sheetOf(tab);
      const first = rows === undefined ? undefined : valuesIn(() => sheet.getRange(`1:${rows}`));
      return gridOf(
        tab,
        first === undefined ? filledCells(sheet, waiting !== undefined) : withoutBlankColumns(first),
      );
    },
    rowsFrom: (tab, row, columns) =>
      valuesIn(() => sheetOf(tab).getRange(`A${row}:${columnLetters(columns)}`)),
    wholeRows: (tab, row, rows) =>
      valuesIn(() => sheetOf(tab).getRange(rows === 1 ? wholeRow(row) : `${row}:${row + rows - 1}`)),
    lastRow: (tab) => sheetOf(tab).getLastRow(),
    make(name, plan) {
      const sheet = list.insert(name);
      try {
        fillNew(sheet, plan, { rows: 0, columns: 0 }, true);
        return tabOf(sheet);
      } catch (error) {
        list.discard(sheet);
        throw error;
      }
    },
    fill(tab, plan) {
      const sheet = sheetOf(tab);
      fillNew(sheet, plan, { rows: sheet.getLastRow(), columns: sheet.getLastColumn() }, false);
    },
    layOut: (tab, plan) => layOut(sheetOf(tab), plan, makers),
    rewrite(tab, plan, { cells }) {
      const sheet = sheetOf(tab);
      const before = { rows: cells.length, columns: cells[0]?.length ?? 0 };
      grow(sheet, plan, before);
      writeCells(sheet, plan, before);
    },
    append(tab, row) {
      waiting = tab;
      sheetOf(tab).appendRow(row.map(written));
    },
    setCell(tab, row, column, cell) {
      waiting = tab;
      sheetOf(tab).getRange(row, column).setValue(written(cell));
    },
    setPlainCell(tab, row, column, cell) {
      waiting = tab;
      sheetOf(tab).getRange(row, column).setNumberFormat('General').setValue(written(cell));
    },
    setCellIfAllowed(tab, row, column, cell) {
      try {
        workbook.setCell(tab, row, column, cell);
        flush();
      } catch {
        // A protected tab: somebody who may write there will.
        waiting = undefined;
      }
    },
    cellsWith(tab, column, text) {
      const found = wholeColumn(tab, column).createTextFinder(text).matchCase(true).findAll();
      return found.map((cell) => ({ row: cell.getRow(), text: String(cell.getValue()) }));
    },
    replaceCells(tab, column, text, replacement, isWhole = true) {
      waiting = tab;
      return wholeColumn(tab, column)
        .createTextFinder(text)
        .matchCase(true)
        .matchEntireCell(isWhole)
        .replaceAllWith(replacement);
    },
    strike(tab, row, rows, columns, isStruck) {
      waiting = tab;
      sheetOf(tab)
        .getRange(row, 1, rows, columns)
        .setFontLine(isStruck ? 'line-through' : 'none');
    },
    ...screenOf(spreadsheet, tabOf, sheetOf),
    ...scratchOf(spreadsheet, { written, app: SpreadsheetApp, utilities: Utilities }),
    tab: (id) => list.tab(id),
    ...stores,
    flush,
    locked(work) {
      const lock = LockService.getDocumentLock();
      if (lock !== null && !lock.tryLock(LOCK_WAIT_MS)) return undefined;
      // Somebody else may have changed the tabs, and what is kept, while this execution waited.
      list.forget();
      keptAnew();
      try {
        const result = work();
        flush();
        stores.keepAll();
        stores.store();
        return result;
      } catch (error) {
        // What still waits must not fail after the answer.
        try {
          SpreadsheetApp.flush();
        } catch {
          // It is said already.
        }
        throw error;
      } finally {
        lock?.releaseLock();
      }
    },
  };

  return refusing(workbook, explain, ['locked']);
}
