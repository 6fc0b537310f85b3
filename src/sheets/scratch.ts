// A tab to try things on: made for a moment, and removed whatever happens.
import type { PlanCell } from './plan.ts';
import type { Cell, Scratch, Workbook } from './workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Google's services do beside the sheet. */
export interface Outside {
  written(cell: PlanCell): Cell;
  readonly app: Pick<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'flush'>;
  readonly utilities: { sleep(milliseconds: number): void };
}

const PAUSE_MS = 1000;

const PLAIN = '@';

function scratchOn(sheet: Sheet, { written, app, utilities }: Outside): Scratch {
  return {
    write(row, column, cells) {
      const values = cells.map((line) => line.map(written));
      sheet.getRange(row, column, values.length, values[0]?.length ?? 1).setValues(values);
    },
    writeAsIs(row, column, text) {
      sheet.getRange(row, column).setValue(text);
    },
    makePlain(row, column, rows) {
      sheet.getRange(row, column, rows, 1).setNumberFormat(PLAIN);
    },
    append(cells) {
      sheet.appendRow(cells.map(written));
    },
    read(row, column, rows, columns) {
      app.flush();
      return sheet.getRange(row, column, rows, columns).getValues();
    },
    formulaAt: (row, column) => sheet.getRange(row, column).getFormula(),
    isPlain: (row, column) => sheet.getRange(row, column).getNumberFormat() === PLAIN,
    lastRow: () => sheet.getLastRow(),
    height: () => sheet.getMaxRows(),
    pause: () => utilities.sleep(PAUSE_MS),
  };
}

/** The method of a workbook that lends such a tab. */
export const scratchOf = (spreadsheet: Spreadsheet, outside: Outside): Pick<Workbook, 'withScratch'> => ({
  withScratch(name, mark, work) {
    const shown = spreadsheet.getActiveSheet();
    const isLeft = (sheet: Sheet) => sheet.getName() === name && sheet.getRange('A1').getValue() === mark;
    for (const sheet of spreadsheet.getSheets()) if (isLeft(sheet)) spreadsheet.deleteSheet(sheet);
    const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
    try {
      sheet.getRange('A1').setValue(mark);
      spreadsheet.setActiveSheet(shown);
      return work(scratchOn(sheet, outside));
    } finally {
      spreadsheet.deleteSheet(sheet);
    }
  },
});
