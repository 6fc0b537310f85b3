// The built sidebar in a page of 300 px, in one browser for all tests.
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserPath } from '../../scripts/browser/find.ts';
import { FLAGS } from '../../scripts/browser/flags.ts';
import { PATIENCE_MS, type Server } from './server.ts';

const ADDRESS = 'http://sidebar.test/';
export const WIDTH_PX = 300;

export const html = readFileSync('dist/Sidebar.html', 'utf8');

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath(),
    args: FLAGS,
  });

declare const window: Window & {
  /** How many calls of the page have no answer yet; kept by its script.run. */
  pendingCalls: number;
  /** Gives what opens next a script.run of its own. */
  fakeGoogle(): void;
  /** The built page, sent to the window once. */
  readonly sidebarHtml: string;
};

/**
 * Google's script.run, which hands each call to the test and answers in any order; the window's name
 * says which opening of the page it is, also after a reload. An earlier one is told nothing any more.
 */
function fakeGoogle(sidebarHtml: string): void {
  const opening = window.name;
  const ask = (json: string) =>
    (window as unknown as { askServer(opening: string, json: string): Promise<string> }).askServer(
      opening,
      json,
    );
  const isNow = () => window.name === opening;
  const runner = (success: (json: string) => void, failure: (error: Error) => void): unknown => ({
    withSuccessHandler: (handle: (json: string) => void) => runner(handle, failure),
    withFailureHandler: (handle: (error: Error) => void) => runner(success, handle),
    answer: (json: string) => {
      window.pendingCalls += 1;
      void ask(json)
        .then(
          (answer) => isNow() && success(answer),
          (error) => isNow() && failure(error),
        )
        .finally(() => {
          if (isNow()) window.pendingCalls -= 1;
        });
    },
  });
  const run = runner(
    () => {},
    () => {},
  );
  Object.assign(window, {
    google: { script: { run } },
    pendingCalls: 0,
    sidebarHtml,
    fakeGoogle: () => fakeGoogle(sidebarHtml),
  });
}

/** Writes the page anew where it was: its script starts afresh, and of the one before nothing goes on. */
function writeAnew(opening: string): void {
  for (let timer = window.setTimeout(() => {}); timer > 0; timer -= 1) window.clearTimeout(timer);
  for (let frame = requestAnimationFrame(() => {}); frame > 0; frame -= 1) cancelAnimationFrame(frame);
  window.name = opening;
  window.fakeGoogle();
  document.open();
  document.write(window.sidebarHtml);
  document.close();
}

export interface Opening {
  readonly language?: 'en' | 'ja';
  /** Installs a clock that the test moves. Such a page serves one test: its timers count from 1e12. */
  readonly hasClock?: boolean;
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface Sidebar {
  readonly page: Page;
  /** Waits until the page has heard every answer that was given, and has drawn what it then shows. */
  settled(): Promise<void>;
  /** Errors of the page and of its console. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** How many calls are without an answer after the page has drawn itself. */
const pendingAfterFrame = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((tell) => requestAnimationFrame(() => setTimeout(() => tell(window.pendingCalls)))),
  );

/** A window has no name at first. */
const nameOf = (opening: number): string => (opening === 1 ? '' : `${opening}`);

/**
 * A page that can serve one test after another; each brings its server.
 * Going to a page takes the browser and playwright twice the work of writing it anew.
 */
export async function newPage(browser: Browser, { language = 'ja', hasClock = false, before }: Opening = {}) {
  const context: BrowserContext = await browser.newContext({
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    viewport: { width: WIDTH_PX, height: 720 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const now: { opening: number; server?: Server; faults: string[] } = { opening: 0, faults: [] };
  page.on('pageerror', (fault) => now.faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') now.faults.push(message.text());
  });
  if (hasClock) await page.clock.install();
  // What an earlier opening still asks is nobody's any more.
  await page.exposeFunction('askServer', (opening: string, json: string) =>
    opening === nameOf(now.opening) ? now.server?.answer(json) : new Promise(() => {}),
  );
  await page.addInitScript(fakeGoogle, html);
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await before?.(page);
  return {
    async open(server: Server): Promise<Sidebar> {
      now.server = server;
      now.faults = [];
      now.opening += 1;
      if (now.opening === 1) await page.goto(ADDRESS);
      else await page.evaluate(writeAnew, nameOf(now.opening));
      const settled = async () => {
        // Between two looks either end may move on; both are right when a frame later they still agree.
        for (let calm = 0; calm < 2; )
          calm = (await pendingAfterFrame(page)) === server.pending ? calm + 1 : 0;
      };
      const close = async () => {
        if (before === undefined) await page.evaluate(() => localStorage.clear());
        delete now.server;
        now.opening += 1;
      };
      return { page, settled, faults: now.faults, close };
    },
    leave: () => context.close(),
  };
}

/** How far the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
