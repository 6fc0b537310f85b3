// The add-on in the preview, as its user meets it: the menu, the sidebar, the tabs that it writes.
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

/** The engine's model in the page, as far as whole tabs are read. */
interface TabReader {
  readonly getters: {
    getSheetIdByName(name: string): string | undefined;
    getSheetSize(sheetId: string): { numberOfRows: number; numberOfCols: number };
    getEvaluatedCell(position: object): { readonly formattedValue: string };
  };
}
declare const window: { readonly model: TabReader };

/**
 * Answers the question of Set up with yes, and waits until it is done, with the tabs that Refresh
 * makes, and until the sidebar is open with today's list.
 * @returns the question
 */
export async function setUp(tab: Tab, language: Language = 'en'): Promise<string> {
  await tab.menu(words.extensions[language], 'Goen', words.setUp[language]);
  const question = await tab.answer(words.yes[language]);
  await tab.page.locator('#toast', { hasText: 'Goen' }).waitFor();
  await isOpen(tab.sidebar());
  return question;
}

/** Refreshes from the menu; the tabs are there afterwards. */
export async function refresh(tab: Tab, language: Language = 'en'): Promise<void> {
  // What the Refresh before said may still be there, and says the same.
  await tab.page.locator('#toast span').evaluate((text) => text.replaceChildren());
  await tab.menu(words.extensions[language], 'Goen', words.refresh[language]);
  await tab.page.locator('#toast', { hasText: words.refreshed[language] }).waitFor();
}

/** Opens the sidebar from the menu and waits for today's fresh list. */
export async function openSidebar(tab: Tab, language: Language = 'en'): Promise<FrameLocator> {
  await tab.page.evaluate(() => document.querySelector('#sidebar iframe')?.setAttribute('data-old', ''));
  await tab.menu(words.extensions[language], 'Goen', words.open[language]);
  await tab.page.locator('#sidebar iframe:not([data-old])').waitFor();
  const side = tab.sidebar();
  await isOpen(side);
  return side;
}

async function isOpen(side: FrameLocator): Promise<void> {
  await side.locator('.head').waitFor();
  await isQuiet(side);
}

/** Waits until nothing is under way in the sidebar. */
export const isQuiet = (side: FrameLocator): Promise<void> => side.locator('body:not(:has(.busy))').waitFor();

/** The card of a person, in the view that is shown. */
export const cardOf = (side: FrameLocator, name: string): Locator =>
  side.locator('[role=tabpanel]:not([hidden])').getByRole('article', { name: new RegExp(`${name}(さん)?$`) });

/** Unfolds a card of today's list, if it isn't. @returns the card */
export async function unfold(card: Locator): Promise<Locator> {
  await card.waitFor();
  const dots = card.locator('header button[aria-expanded=false]');
  if ((await dots.count()) > 0) await dots.click();
  return card;
}

/** The button of an unfolded card that logs what is suggested, without writing or calling first. */
export const logButton = (card: Locator): Locator =>
  card.locator('.actions').getByRole('button', { name: /^(?:Log: |「.+」を記録)/ });

/** Shows a view of the sidebar: 0 today, 1 people, 2 funnel, 3 more. */
export const view = (side: FrameLocator, place: 0 | 1 | 2 | 3): Promise<void> =>
  side.getByRole('tab').nth(place).click();

/** Shows the formulas, which are under More. */
export async function showFormulas(side: FrameLocator): Promise<void> {
  await view(side, 3);
  const part = side.locator('details.part').first();
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
}

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
  // As text: playwright would take the cells out of the page one by one.
  const text = await tab.page.evaluate((tabName) => {
    const { getters } = window.model;
    const sheetId = getters.getSheetIdByName(tabName);
    if (!sheetId) return '[]';
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    const shown = (row: number, col: number) =>
      getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
    const found: string[][] = [];
    // Two blank rows are the end: reading a thousand of them at every look would keep the page busy.
    for (let row = 0, blank = 0; row < numberOfRows && blank < 2; row += 1) {
      const cells = Array.from({ length: numberOfCols }, (_, col) => shown(row, col));
      found.push(cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
      blank = found.at(-1)?.length === 0 ? blank + 1 : 0;
    }
    return JSON.stringify(found);
  }, name);
  const rows = JSON.parse(text) as string[][];
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}
