// What the engine keeps of a whole tab, to see whether it was changed.
import type { Tab } from '../../scripts/browser/drive.ts';

interface TabReader {
  readonly getters: {
    getSheetIdByName(name: string): string | undefined;
    getDataValidationRules(sheetId: string): readonly {
      criterion: { type: string; values: string[] };
      ranges: { zone: { left: number } }[];
      isBlocking?: boolean;
    }[];
  };
  /** As exportData, without its check by a second workbook. */
  _exportData(isShort: boolean): { sheets: { name: string; rows: object; cols: object; cells: object }[] };
}
declare const window: { readonly model: TabReader };

/** Everything that the engine keeps of a tab: cells, formats, sizes, validations, filters. */
export const everythingOf = (tab: Tab, name: string): Promise<string> =>
  tab.page.evaluate(
    (tabName) =>
      JSON.stringify(window.model._exportData(false).sheets.find((sheet) => sheet.name === tabName)),
    name,
  );

/** The drop-downs of a tab, by column from 0. */
export const dropDownsOf = (tab: Tab, name: string) =>
  tab.page.evaluate((tabName) => {
    const { getters } = window.model;
    const rules = getters.getDataValidationRules(getters.getSheetIdByName(tabName) ?? '');
    return rules.map(({ criterion, ranges, isBlocking }) => ({
      column: ranges[0]?.zone.left,
      values: criterion.values,
      isBlocking: isBlocking === true,
    }));
  }, name);
