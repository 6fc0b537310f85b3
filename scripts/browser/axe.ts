// What axe has to say of a page, or of a part of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.filename).resolve('axe-core/axe.min.js'), 'utf8');

declare const window: Window & {
  readonly axe?: { run(part: string, options: object): Promise<AxeResults> };
};

/** @returns each rule that is broken below a selector, and the HTML that breaks it; not of other frames */
export async function violationsIn(page: Page | Frame, part = 'html'): Promise<readonly unknown[]> {
  // Compiling it takes as long as asking it.
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(source);
  return page.evaluate(async (selector) => {
    const found = await window.axe?.run(selector, { resultTypes: ['violations'], iframes: false });
    if (found === undefined) throw new Error('axe is not there.');
    return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }, part);
}
