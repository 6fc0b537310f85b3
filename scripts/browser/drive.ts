// Drives the running preview in a real browser, as a person would: types, clicks, reads.
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { eventually } from './eventually.ts';
import { browserPath } from './find.ts';
import { FLAGS } from './flags.ts';
import { type PreviewOptions, type RunningPreview, startPreview } from './start.ts';

const WAIT_MS = 40_000;

/** The engine's model in the page, as far as the tests look at it. */
interface PageModel {
  readonly getters: {
    getActiveSheetId(): string;
    getSheetIds(): string[];
    getSheetName(sheetId: string): string;
    getSheetIdByName(name: string): string | undefined;
    getEvaluatedCell(position: object): { formattedValue: string; message?: string };
    getRangeFromSheetXC(sheetId: string, xc: string): { zone: { left: number; top: number } };
    getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
    getCellText(position: object, options: { showFormula: boolean }): string;
    getSelectedZone(): { top: number };
  };
  dispatch(type: string, payload: object): { isSuccessful: boolean };
}
declare const window: { readonly model: PageModel };

/** One browser tab with the preview in it. */
export class Tab {
  readonly page: Page;
  /** Page errors, error messages and requests that left this machine. */
  readonly faults: string[];

  constructor(page: Page, faults: string[]) {
    this.page = page;
    this.faults = faults;
    page.on('response', (response) => {
      if (response.status() >= 500)
        void response.text().then((text) => faults.push(`${response.url()}: ${text}`));
    });
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`request to ${request.url()}`);
    });
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('body[data-ready]').waitFor({ timeout: WAIT_MS });
    await this.page.locator('.o-grid').first().waitFor({ timeout: WAIT_MS });
  }

  /** Shows the tab of the spreadsheet with this name. */
  async showTab(name: string): Promise<void> {
    await this.page.locator('.o-sheet', { hasText: name }).first().click();
  }

  /** Selects a cell such as 'B2' of the active tab by a click on it. */
  async select(cell: string): Promise<void> {
    const rect = await this.page.evaluate((xc) => {
      const { getters } = window.model;
      const { zone } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), xc);
      window.model.dispatch('SCROLL_TO_CELL', { col: zone.left, row: zone.top });
      return getters.getVisibleRect(zone);
    }, cell);
    const box = await this.page.locator('.o-grid-overlay').first().boundingBox();
    if (!box) throw new Error('There is no grid on the page.');
    await this.page.mouse.click(
      box.x + rect.x - HEADER_WIDTH_PX + rect.width / 2,
      box.y + rect.y - HEADER_HEIGHT_PX + rect.height / 2,
    );
  }

  /**
   * Types into a cell and confirms with Enter, as somebody does
   * who looks: a busy page mixes up what is typed blindly.
   */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    if ((await this.shown(cell)) !== '') {
      await this.page.keyboard.press('Delete');
      await this.waitForShown(cell, '');
    }
    let typed = '';
    for (const part of [text.slice(0, 1), text.slice(1)]) {
      typed += part;
      await this.page.keyboard.type(part);
      await this.page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, typed, {
        timeout: WAIT_MS,
      });
    }
    await this.page.keyboard.press('Enter');
  }

  /** What a cell shows; of the active tab unless another is named. */
  shown(cell: string, tabName?: string): Promise<string> {
    return this.page.evaluate(
      ([xc, name]) => {
        const { getters } = window.model;
        const sheetId = name ? getters.getSheetIdByName(name) : getters.getActiveSheetId();
        if (!sheetId) return `(no tab ${name})`;
        const { zone } = getters.getRangeFromSheetXC(sheetId, xc);
        return getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top }).formattedValue;
      },
      [cell, tabName ?? ''] as const,
    );
  }

  /** Waits until a cell shows this. @fails with what it shows instead */
  async waitForShown(cell: string, wanted: string | RegExp, tabName?: string): Promise<void> {
    const fits = (shown: string) => (typeof wanted === 'string' ? shown === wanted : wanted.test(shown));
    await eventually(() => this.shown(cell, tabName), fits, WAIT_MS).catch((cause) => {
      throw new Error(`${cell} does not show ${wanted}: ${cause.message}`, { cause });
    });
  }

  /** What is in a cell of a named tab, a formula as such. */
  written(cell: string, tabName: string): Promise<string> {
    return this.page.evaluate(
      ([xc, name]) => {
        const { getters } = window.model;
        const sheetId = getters.getSheetIdByName(name) ?? '';
        const { zone } = getters.getRangeFromSheetXC(sheetId, xc);
        return getters.getCellText({ sheetId, col: zone.left, row: zone.top }, { showFormula: true });
      },
      [cell, tabName] as const,
    );
  }

  /**
   * Changes a tab by the command behind the menu's own, such as sorting or renaming it.
   * @fails when it is refused
   */
  async change(tabName: string, command: string, payload: object): Promise<void> {
    const isDone = await this.page.evaluate(
      ([name, type, given]) => {
        const { model } = window;
        return model.dispatch(type, { sheetId: model.getters.getSheetIdByName(name), ...given }).isSuccessful;
      },
      [tabName, command, payload] as const,
    );
    if (!isDone) throw new Error(`${command} was refused in ${tabName}.`);
  }

  /** The active tab's name, and the selected row, counted from 0. */
  selected(): Promise<readonly [tabName: string, row: number]> {
    return this.page.evaluate(() => {
      const { getters } = window.model;
      return [getters.getSheetName(getters.getActiveSheetId()), getters.getSelectedZone().top] as const;
    });
  }

  tabNames(): Promise<string[]> {
    return this.page.evaluate(() =>
      window.model.getters.getSheetIds().map((id) => window.model.getters.getSheetName(id)),
    );
  }

  /** Clicks through the menu bar: menu('Extensions', 'Goen', 'Refresh'). */
  async menu(first: string, ...labels: string[]): Promise<void> {
    await this.page.locator('.o-topbar-menu', { hasText: first }).click();
    for (const label of labels) await this.page.locator('.o-menu-item', { hasText: label }).last().click();
    await this.page.locator('.o-menu').first().waitFor({ state: 'detached', timeout: WAIT_MS });
  }

  /** The frame of the sidebar's page. */
  sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  /** Waits for the dialog of a script and clicks a button of it. @returns the dialog's text */
  async answer(button: string): Promise<string> {
    const dialog = this.page.locator('dialog[open]');
    await dialog.waitFor({ timeout: WAIT_MS });
    const text = await dialog.innerText();
    await dialog.getByRole('button', { name: button }).click();
    return text;
  }
}

/** Large enough for everything that is looked at; every further row is drawn again and again. */
const WINDOW_PX = { width: 1100, height: 560 };
const HEADER_WIDTH_PX = 48;
const HEADER_HEIGHT_PX = 26;

/** The preview and a browser; tabs are opened as needed. */
export class Drive {
  readonly preview: RunningPreview;
  readonly #browser: Browser;
  readonly #options: BrowserContextOptions;
  readonly #faults: string[] = [];

  private constructor(preview: RunningPreview, browser: Browser, options: BrowserContextOptions) {
    this.preview = preview;
    this.#browser = browser;
    this.#options = options;
  }

  static async start(options: PreviewOptions = {}): Promise<Drive> {
    const preview = await startPreview(options);
    const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
    return new Drive(preview, browser, { locale: options.browserLocale ?? 'en-US', viewport: WINDOW_PX });
  }

  /** Each tab is somebody else's, with a window of its own: one behind another would be drawn late. */
  async openTab(options: BrowserContextOptions = {}): Promise<Tab> {
    const context = await this.#browser.newContext({ ...this.#options, ...options });
    const tab = new Tab(await context.newPage(), this.#faults);
    await tab.open(this.preview.url);
    return tab;
  }

  /** Lets the preview's clock go to this day. */
  async setToday(today: string): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    await fetch(`${this.preview.url}today`, { method: 'POST', headers, body: JSON.stringify({ today }) });
  }

  /**
   * Ends everything.
   * @fails if a page had an error or talked to another machine, or the preview did not end cleanly
   */
  async stop(): Promise<void> {
    await this.#browser.close();
    const code = await this.preview.stop();
    if (code !== 0) this.#faults.push(`the preview ended with ${code}`);
    if (this.#faults.length > 0) throw new Error(this.#faults.join('\n'));
  }
}
