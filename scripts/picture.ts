// A picture of the documentation, and what the terminal says of the same sample, by which it is checked.
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from './browser/goen.ts';

/** The day on which the pictures are taken. */
export const TODAY = '2026-11-22';

const FOLDER = join(import.meta.dirname, '../docs/pictures');
const LARGEST_BYTES = 200_000;

/** What `npm run pipeline -- --json` prints, as far as pictures show it. */
export interface TerminalReport {
  readonly contacts: readonly {
    readonly contact: string;
    readonly score: number | null;
    readonly stage: string;
  }[];
  readonly recontact: readonly { readonly contact: string; readonly overdue_days: number }[];
  readonly summary: readonly {
    readonly stage: string;
    readonly people: number;
    readonly reached: number | null;
  }[];
}

/** The terminal's report on the sample of a language. */
export function terminalReport(language: Language): TerminalReport {
  const args = ['--import', './scripts/ts.mjs', 'preview/pipeline.ts', '--json', '--today', TODAY];
  const printed = execFileSync(process.execPath, [...args, '--lang', language], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(printed) as TerminalReport;
}

/** @throws if what a picture shows isn't what it should be */
export function checkSame(what: string, shown: unknown, wanted: unknown): void {
  const [one, other] = [JSON.stringify(shown), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`The picture of ${what} shows ${one}; it should be ${other}.`);
}

/** Takes a part of the page. @throws if the file is too large for a page of the documentation */
export async function shoot(
  page: Page,
  name: string,
  clip: { x: number; y: number; width: number; height: number },
): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, clip, animations: 'disabled', caret: 'hide' });
  const bytes = statSync(path).size;
  console.log(`${name}.png ${Math.round(bytes / 1000)} KB`);
  if (bytes > LARGEST_BYTES) throw new Error(`${name}.png has ${bytes} bytes, more than ${LARGEST_BYTES}.`);
}
