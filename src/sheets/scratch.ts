// A tab to try things on: made for a moment, and removed whatever happens.
import type { PlanCell } from './plan.ts';
import type { Cell, Workbook } from './workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns count from 1. */
export interface Scratch {
  /** As the add-on writes everywhere: text is text. */
  write(row: number, column: number, cells: readonly (readonly PlanCell[])[]): void;
  /** As it is: what the spreadsheet makes of it. */
  writeAsIs(row: number, column: number, text: string): void;
  /** Makes cells below one another plain text. */
  makePlain(row: number, column: number, rows: number): void;
  append(cells: readonly PlanCell[]): void;
  /** What is in some cells, once all that was written is there. */
  read(row: number, column: number, rows: number, columns: number): Cell[][];
  formulaAt(row: number, column: number): string;
  isPlain(row: number, column: number): boolean;
  lastRow(): number;
  /** How many rows there are, filled or not. */
  height(): number;
  /** Lets Google compute for a moment. */
  pause(): void;
}

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
