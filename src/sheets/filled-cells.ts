// All that a tab holds, in one call where that is possible.
import type { Row } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** -1 stands for the last row and the last column with anything in them; a blank tab may refuse. */
function inOneCall(sheet: Sheet): Row[] | undefined {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch {
    return undefined;
  }
}

/**
 * The cells from A1 to the last ones with anything in them; none of a blank tab.
 * @param isWriteWaiting whether the read sends a write, whose refusal must not be taken for one of the read
 */
export function filledCells(sheet: Sheet, isWriteWaiting: boolean): readonly Row[] {
  const values = (isWriteWaiting ? undefined : inOneCall(sheet)) ?? sheet.getDataRange().getValues();
  return values.length === 1 && values[0]?.length === 1 && values[0][0] === '' ? [] : values;
}
