// What the user sees and has selected.
import { formatDays, numberFormats } from './lay-out.ts';
import { putChart } from './pictures.ts';
import type { Tab, Workbook } from './workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The methods of a workbook that concern the user's screen. */
export const screenOf = (
  spreadsheet: Spreadsheet,
  known: (sheet: Sheet) => Tab,
  sheetOf: (tab: Tab) => Sheet,
): Pick<Workbook, 'selection' | 'show' | 'putFormula' | 'putChart'> => ({
  selection() {
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
    else {
      try {
        spreadsheet.setActiveRange(sheet.getRange(place));
      } catch {
        // The grid has become smaller since.
        spreadsheet.setActiveSheet(sheet);
      }
    }
  },
  putFormula(formula, dayColumn) {
    const cell = spreadsheet.getCurrentCell();
    const isBlank = () => cell?.getFormula() === '' && cell.getValue() === '';
    if (cell === null || !isBlank()) return 'not_blank';
    // In a cell of plain text the formula itself might be shown.
    if (cell.getNumberFormat() === numberFormats.text) cell.setNumberFormat(numberFormats.general);
    if (dayColumn !== undefined)
      formatDays(spreadsheet.getActiveSheet(), cell.getRow(), cell.getColumn() + dayColumn);
    // Google writes no cell on a condition: somebody may have typed meanwhile.
    if (!isBlank()) return 'not_blank';
    cell.setFormula(`=${formula}`);
    return 'put';
  },
  putChart: (tab, chart) => putChart(sheetOf(tab), chart),
});
