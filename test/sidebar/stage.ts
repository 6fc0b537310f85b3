// One browser for all tests of the sidebar; plain pages are used again, and no error goes unseen.
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, newPage, type Opening, type Sidebar } from './browser.ts';
import type { Server } from './server.ts';

export { html, overflow } from './browser.ts';

type Stage = Awaited<ReturnType<typeof newPage>>;

let browser: Browser | undefined;
/** Pages without a clock or anything else of one test's own, free to be used. */
const free = new Map<string, Stage[]>();
const open: {
  readonly sidebar: Sidebar;
  readonly stage: Stage;
  readonly language: string;
  readonly isPlain: boolean;
}[] = [];

beforeAll(async () => {
  browser = await launch();
});

afterEach(async () => {
  const done = open.splice(0);
  for (const { sidebar, stage, language, isPlain } of done) {
    if (isPlain) {
      await sidebar.close();
      free.set(language, [...(free.get(language) ?? []), stage]);
    } else await stage.leave();
  }
  expect(done.flatMap(({ sidebar }) => sidebar.faults)).toEqual([]);
});

afterAll(() => browser?.close());

/** The sidebar in a page of its own. */
export async function opened(server: Server, opening: Opening = {}): Promise<Sidebar> {
  if (browser === undefined) throw new Error('no browser');
  const { language = 'ja' } = opening;
  const isPlain = opening.hasClock !== true && opening.before === undefined;
  const stage = (isPlain ? free.get(language)?.pop() : undefined) ?? (await newPage(browser, opening));
  const sidebar = await stage.open(server);
  open.push({ sidebar, stage, language, isPlain });
  if (opening.hasClock !== true) await sidebar.page.locator('article, .note, .empty').first().waitFor();
  return sidebar;
}
