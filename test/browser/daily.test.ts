// A day with the sample in Japanese: what each action does to
// the card, the Today tab, a formula and a second browser tab.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { Drive, type Tab } from '../../scripts/browser/drive.ts';
import { eventually, eventuallyIs } from '../../scripts/browser/eventually.ts';
import {
  cardOf,
  find,
  isQuiet,
  logButton,
  openSidebar,
  rowsOf,
  setUp,
  showFormulas,
  unfold,
  view,
} from '../../scripts/browser/goen.ts';
import { everythingOf } from './tabs.ts';

jest.setTimeout(120_000);

/** New in the sample, with a problem and without any record. */
const NEW = '安藤 めぐみ';

let drive: Drive;
let tab: Tab;
let other: Tab;
let side: FrameLocator;
let contacts = '';
let contactsAtFirst = '';

beforeAll(async () => {
  drive = await Drive.start({ today: '2026-11-22', lang: 'ja', browserLocale: 'ja-JP' });
  tab = await drive.openTab();
  [contacts = ''] = await tab.tabNames();
  await setUp(tab, 'ja');
  side = tab.sidebar();
  other = await drive.openTab();
});
afterAll(() => drive.stop());

const listed = async (where: Tab) =>
  (await rowsOf(where, '今日の連絡')).slice(2).map(([contact = '']) => contact);

/** What the user's own formulas beside the contacts show for somebody: score and stage. */
const inCells = async (where: Tab, name: string) =>
  (await rowsOf(where, contacts)).find((row) => row[0] === name)?.slice(-2) ?? [];

/** Waits until both browser tabs show this beside the name, and the Today tab of both has the name or not. */
async function bothShow(name: string, cells: readonly (string | RegExp)[], isListed: boolean): Promise<void> {
  const fits = (shown: readonly string[]) =>
    cells.every((wanted, index) =>
      typeof wanted === 'string' ? shown[index] === wanted : wanted.test(shown[index] ?? ''),
    );
  for (const where of [tab, other]) {
    await eventually(() => inCells(where, name), fits);
    await eventually(
      () => listed(where),
      (names) => names.includes(name) === isListed,
    );
  }
}

/** The rows of the log, newest last; what stands below the sample was written by the sidebar. */
const logged = async () => (await rowsOf(tab, '活動')).filter((row) => row.length > 0);

const saved = (what: string) =>
  side.locator('.last', { hasText: what }).getByRole('button', { name: '元に戻す' }).waitFor();

test('関数名を押すと、選択したセルに範囲の入った数式が入り、行ごとの値が並びます', async () => {
  const width = (await rowsOf(tab, contacts))[0]?.length ?? 0;
  await showFormulas(side);
  for (const [index, name] of ['TRUST_SCORE', 'FUNNEL_STAGE'].entries()) {
    const cell = `${String.fromCharCode(65 + width + index)}2`;
    await tab.select(cell);
    await side.getByRole('button', { name }).click();
    await side
      .getByRole('status')
      .filter({ hasText: `${cell} に数式を入れました。` })
      .waitFor();
  }
  await bothShow('村井 さゆり', [/^63\.6/, 'repeat'], true);
  contactsAtFirst = await everythingOf(tab, contacts);
});

test('記録すると、カード・シート・数式・もう一つの画面がそろいます', async () => {
  const card = await find(side, NEW);
  expect(await card.locator('.trust').innerText()).toContain('記録なし');
  await card.getByRole('button', { name: '詳しく記録' }).click();
  await card.getByLabel('種別').selectOption({ label: '面談・打ち合わせ' });
  await card.getByLabel('相手').check();
  await card.getByLabel('メモ').fill('直売所の近くでお会いした');
  await card.getByRole('button', { name: '保存' }).click();
  await saved(NEW);
  expect(await card.locator('.trust b').innerText()).toBe('22');
  expect(await card.innerText()).toContain('関係づくり中');
  await bothShow(NEW, [/^22\.4/, 'nurturing'], false);
  await eventuallyIs(
    async () => (await logged()).at(-1)?.slice(1, 5),
    [NEW, '面談・打ち合わせ', '相手', '直売所の近くでお会いした'],
  );
});

test('商談は成約・失注とも記録でき、元に戻すと前の状態に戻ります', async () => {
  const card = cardOf(side, NEW);
  const deal = async (result: string, fill: () => Promise<unknown>) => {
    if ((await card.getByRole('button', { name: '商談' }).count()) === 0)
      await card.getByRole('button', { name: 'その他' }).click();
    await card.getByRole('button', { name: '商談' }).click();
    await card.getByLabel(result, { exact: true }).check();
    await fill();
    await card.getByRole('button', { name: '保存' }).click();
    await saved('商談を記録しました');
  };
  await deal('成約', () => card.getByLabel('金額').fill('12万円'));
  expect(await card.innerText()).toContain('120,000');
  await bothShow(NEW, [/^\d/, 'customer'], false);
  await side.getByRole('button', { name: '元に戻す' }).click();
  await side.locator('.last', { hasText: '元に戻しました。' }).waitFor();
  expect(await card.innerText()).toContain('関係づくり中');
  await bothShow(NEW, [/^22\.4/, 'nurturing'], false);
  await deal('失注', () => card.getByLabel('理由').selectOption({ label: '時期が合わない' }));
  expect(await card.innerText()).toContain('時期待ち');
  await bothShow(NEW, [/^22\.4/, 'not_now'], false);
});

test('延期とパスをした方は、今日の連絡から外れます', async () => {
  await view(side, 0);
  const later = await unfold(cardOf(side, '菊池 遥'));
  await later.getByRole('button', { name: '延期' }).click();
  await later.getByRole('button', { name: '1週間' }).click();
  await saved('11月29日まで延期しました');
  await bothShow('菊池 遥', [], false);
  const passed = await unfold(cardOf(side, '山口 修'));
  await passed.getByRole('button', { name: 'パス' }).click();
  await saved('今回はパスしました');
  await bothShow('山口 修', [], false);
  const card = await find(side, '菊池 遥');
  expect(await card.innerText()).toContain('11月29日まで延期しています。');
});

test('シートの行へ移動し、確認事項はそのセルへ案内します', async () => {
  const card = cardOf(side, '菊池 遥');
  await tab.showTab('今日の連絡');
  await card.getByRole('button', { name: 'その他' }).click();
  await card.getByRole('button', { name: 'シートの行へ' }).click();
  const row = (await rowsOf(tab, contacts)).findIndex(([name]) => name === '菊池 遥');
  await eventually(
    () => tab.selected(),
    ([name, top]) => name === contacts && top === row,
  );
  await view(side, 0);
  await side.getByRole('button', { name: /^シートの確認事項/ }).click();
  await eventually(
    () => tab.selected(),
    ([name]) => name === '確認事項',
  );
  await view(side, 3);
  await side.getByRole('button', { name: '確認事項を表示' }).click();
  const problem = side.locator('.problems button').first();
  // The list is of now, the tab of the last refresh.
  const [, problemTab, problemCell = ''] = (await problem.locator('span').first().innerText()).split(/\s+/);
  await problem.click();
  await eventually(
    () => tab.selected(),
    // A problem of a whole tab has no cell: its tab is shown from the top.
    ([name, top]) => name === problemTab && top === Math.max(1, Number(problemCell.replace(/\D/g, ''))) - 1,
  );
});

test('同僚がさきに連絡していたら、そう伝えます', async () => {
  const theirs = await openSidebar(other, 'ja');
  await theirs.locator('#view-today').getByLabel('お名前').selectOption('早川');
  await theirs.getByRole('button', { name: '全員' }).click();
  await isQuiet(theirs);
  await view(side, 0);
  await side.locator('#view-today').getByLabel('お名前').selectOption('森');
  await isQuiet(side);
  const name = '田辺 祐樹';
  const rows = async () => (await logged()).filter((row) => row[1] === name).length;
  const before = await rows();
  await logButton(await unfold(cardOf(theirs, name))).click();
  await theirs.locator('.done', { hasText: name }).waitFor();
  await logButton(await unfold(cardOf(side, name))).click();
  await side.getByRole('alert').filter({ hasText: '早川さんが先に連絡しています' }).waitFor();
  await eventuallyIs(rows, before + 1);
  await side.getByRole('button', { name: '記録しない' }).click();
  await isQuiet(side);
  expect(await rows()).toBe(before + 1);
  await bothShow(name, [], false);
});

test('連絡先のシートは、はじめのままです', async () => {
  expect(await everythingOf(other, contacts)).toBe(contactsAtFirst);
});
