// The add-on in the preview, as its user meets it: the menu, the sidebar, the tabs that it writes.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Tab } from './drive.ts';

export type Language = 'en' | 'ja';

/** What the tests click and read, in both languages. */
export const words = {
  extensions: { en: 'Extensions', ja: '拡張機能' },
  yes: { en: 'Yes', ja: 'はい' },
  no: { en: 'No', ja: 'いいえ' },
  setUp: { en: 'Set up', ja: '初期設定' },
  refresh: { en: 'Refresh the pipeline', ja: '顧客一覧を更新する' },
  refreshed: { en: 'The pipeline is up to date.', ja: '顧客一覧を更新しました。' },
  open: { en: 'Open the sidebar', ja: 'サイドバーを開く' },
  update: { en: 'Update', ja: '更新' },
} as const;

interface CellView {
  readonly formattedValue: string;
}

/** The engine's model in the page, as far as whole tabs are read. */
interface TabReader {
  readonly getters: {
    getSheetIdByName(name: string): string | undefined;
    getSheetSize(sheetId: string): { numberOfRows: number; numberOfCols: number };
    getEvaluatedCell(position: object): CellView;
    getDataValidationRules(sheetId: string): readonly {
      criterion: { type: string; values: string[] };
      ranges: { zone: { left: number } }[];
      isBlocking?: boolean;
    }[];
  };
  exportData(): { sheets: { name: string; rows: object; cols: object; cells: object }[] };
}
declare const window: { readonly model: TabReader };

/** Answers the question of Set up with yes, and waits until it is done. @returns the question */
export async function setUp(tab: Tab, language: Language = 'en'): Promise<string> {
  await tab.menu(words.extensions[language], 'Goen', words.setUp[language]);
  const question = await tab.answer(words.yes[language]);
  await tab.page.locator('#toast', { hasText: 'Goen' }).waitFor();
  return question;
}

/** Refreshes from the menu; the tabs are there afterwards. */
export async function refresh(tab: Tab, language: Language = 'en'): Promise<void> {
  await tab.menu(words.extensions[language], 'Goen', words.refresh[language]);
  await tab.page.locator('#toast', { hasText: words.refreshed[language] }).waitFor();
}

/** Opens the sidebar from the menu and waits for today's fresh list. */
export async function openSidebar(tab: Tab, language: Language = 'en'): Promise<FrameLocator> {
  await tab.menu(words.extensions[language], 'Goen', words.open[language]);
  const side = tab.sidebar();
  await side.locator('.head').waitFor();
  await isQuiet(side);
  return side;
}

/** Waits until nothing is under way in the sidebar. */
export const isQuiet = (side: FrameLocator): Promise<void> => side.locator('body:not(:has(.busy))').waitFor();

/** The card of a person, in the view that is shown. */
export const cardOf = (side: FrameLocator, name: string): Locator =>
  side.locator('[role=tabpanel]:not([hidden])').getByRole('article', { name: new RegExp(`${name}(さん)?$`) });

/** Shows a view of the sidebar: 0 today, 1 people, 2 formulas, 3 settings. */
export const view = (side: FrameLocator, place: 0 | 1 | 2 | 3): Promise<void> =>
  side.getByRole('tab').nth(place).click();

/** Searches for somebody who is the only one of that name. @returns the card */
export async function find(side: FrameLocator, name: string): Promise<Locator> {
  await view(side, 1);
  await side.getByRole('searchbox').fill(name);
  const card = cardOf(side, name);
  await card.waitFor();
  return card;
}

/** What the cells of a tab show, row by row, without blank rows and columns at the end. */
export async function rowsOf(tab: Tab, name: string): Promise<readonly (readonly string[])[]> {
  const rows = await tab.page.evaluate((tabName) => {
    const { getters } = window.model;
    const sheetId = getters.getSheetIdByName(tabName);
    if (!sheetId) return [];
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    const text = (row: number, col: number) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
    const found: string[][] = [];
    // Two blank rows are the end: reading a thousand of them at every look would keep the page busy.
    for (let row = 0, blank = 0; row < numberOfRows && blank < 2; row += 1) {
      found.push(Array.from({ length: numberOfCols }, (_, col) => text(row, col)));
      blank = found.at(-1)?.every((cell) => cell === '') ? blank + 1 : 0;
    }
    return found;
  }, name);
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1));
  return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
}

/** Everything that the engine keeps of a tab: cells, formats, sizes, validations, filters. */
export const everythingOf = (tab: Tab, name: string): Promise<string> =>
  tab.page.evaluate(
    (tabName) => JSON.stringify(window.model.exportData().sheets.find((sheet) => sheet.name === tabName)),
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

export type BookCell = string | number | Date;

/** Writes a workbook of these tabs. @returns its path */
export function workbook(tabs: Readonly<Record<string, readonly (readonly BookCell[])[]>>): string {
  const file = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = XLSX.utils.aoa_to_sheet(rows as BookCell[][], { UTC: true, cellDates: true });
    XLSX.utils.book_append_sheet(file, sheet, name);
  }
  const path = join(mkdtempSync(join(tmpdir(), 'goen-')), 'Book.xlsx');
  writeFileSync(path, XLSX.write(file, { type: 'buffer', bookType: 'xlsx' }));
  return path;
}

/** A day of a book, counted from 2026-01-01. */
export const dayOf = (day: number): Date => new Date(Date.UTC(2026, 0, 1 + day));
export const isoOf = (day: number): string => dayOf(day).toISOString().slice(0, 10);
