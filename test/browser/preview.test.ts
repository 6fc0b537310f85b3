// The preview in a browser, with a tiny add-on of the test's own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Drive, type Tab } from '../../scripts/browser/drive.ts';

jest.setTimeout(180_000);

const dist = join(import.meta.dirname, '../fixtures/addon');
const book = 'Name,Amount\nAnn,1\nBob,2\n';
let drive: Drive;
let tab: Tab;

beforeAll(async () => {
  drive = await Drive.start({ dist, book });
  tab = await drive.openTab();
});
afterAll(() => drive.stop());

test('a formula typed into a cell runs on the server, and again when a cell of its range is edited', async () => {
  await tab.type('B2', '40');
  await tab.type('D2', '=TOTAL(B2:B3)');
  await tab.waitForShown('D2', '40');
  await tab.type('B3', '2');
  await tab.waitForShown('D2', '42');
  await tab.type('D3', '=TOTAL(B2:B3, 2) + 1');
  await tab.waitForShown('D3', '85');
});

test('a second browser tab sees what happens in the first, and the other way round', async () => {
  const other = await drive.openTab();
  await other.waitForShown('D2', '42');
  await other.type('B3', '10');
  await tab.waitForShown('D2', '50');
  await tab.type('A5', 'Cleo');
  await other.waitForShown('A5', 'Cleo');
  await other.page.close();
});

test('a Japanese browser has Japanese menus', async () => {
  const japanese = await drive.openTab({ locale: 'ja-JP' });
  await japanese.menu('拡張機能', 'Goen', 'Ask');
  await japanese.answer('いいえ');
  expect(await japanese.tabNames()).toEqual(['Contacts']);
  await japanese.page.close();
});

test('a question of a script waits for the answer, while what it wrote before and other formulas are there', async () => {
  await tab.menu('Extensions', 'Goen', 'Ask');
  await tab.waitForShown('E1', 'before');
  expect(await tab.tabNames()).toEqual(['Contacts']);
  expect(await tab.answer('Yes')).toMatch(/Sure\?\s+Write a tab\?/);
  await tab.page.locator('#toast', { hasText: 'done' }).waitFor();
  expect(await tab.tabNames()).toEqual(['Contacts', 'Made']);
  await tab.waitForShown('A1', '2', 'Made');
  expect(await Promise.all(['B1', 'C1', 'A2', 'A3'].map((cell) => tab.shown(cell, 'Made')))).toEqual([
    '=2',
    '7',
    '0090',
    '=3',
  ]);
  await tab.showTab('Contacts');
});

test('an error of a script is one dialog', async () => {
  await tab.menu('Extensions', 'Goen', 'Fail');
  expect(await tab.answer('OK')).toContain('It went wrong.');
});

test('the sidebar is 300 px wide, and its calls reach the script', async () => {
  await tab.menu('Extensions', 'Goen', 'Sidebar');
  await tab.sidebar().locator('#go').click();
  await tab.sidebar().locator('#out', { hasText: '50!' }).waitFor();
  expect(await tab.page.locator('#sidebar iframe').boundingBox()).toMatchObject({ width: 300 });
  await tab.page.locator('#sidebar button').click();
  expect(await tab.page.locator('#sidebar iframe').count()).toBe(0);
});

test('a busy port and a missing file are one sentence each, with exit 1', () => {
  const start = (...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', './scripts/ts.mjs', 'preview/main.ts', '--dist', dist, ...args],
      { encoding: 'utf8' },
    );
  const busy = start('--port', new URL(drive.preview.url).port);
  expect([busy.status, busy.stderr.trim()]).toEqual([
    1,
    expect.stringMatching(/^Port \d+ is in use; [^\n]*$/),
  ]);
  const missing = start('no-such-file.csv');
  expect([missing.status, missing.stderr.trim()]).toEqual([
    1,
    expect.stringMatching(/^There is no file [^\n]*$/),
  ]);
});
