// Set up and Check in both languages, and files as people have them, with the real add-on in the preview.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Drive, type Tab } from '../../scripts/browser/drive.ts';
import { rowsOf, setUp, words } from '../../scripts/browser/goen.ts';
import type { PreviewOptions } from '../../scripts/browser/start.ts';
import { expectChecked } from './checked.ts';
import { dropDownsOf, everythingOf } from './tabs.ts';

jest.setTimeout(120_000);

/** What Refresh makes, which Set up runs by itself. */
const generated = {
  en: ['Pipeline', 'Problems', 'Today', 'Dashboard'],
  ja: ['顧客一覧', '確認事項', '今日の連絡', 'ダッシュボード'],
} as const;

/** The browser tab of a preview that is open for the tests around. */
function opened(options: PreviewOptions): () => Tab {
  let drive: Drive;
  let tab: Tab;
  beforeAll(async () => {
    drive = await Drive.start({ today: '2026-11-22', ...options });
    tab = await drive.openTab();
  });
  afterAll(() => drive?.stop());
  return () => tab;
}

describe('a list of two people', () => {
  const theTab = opened({ book: 'Company,Name,Problem\nAcme,Ann Lee,Site: slow\n,Bob,\n', lang: 'en' });

  test('Set up asks first, and makes Activities, Deals and Rules with their headers and drop-downs', async () => {
    const tab = theTab();
    await tab.page.getByRole('note').filter({ hasText: 'Extensions → Goen' }).waitFor();
    await tab.menu('Extensions', 'Goen', words.setUp.en);
    expect(await tab.page.getByRole('note').count()).toBe(0);
    expect(await tab.answer('No')).toContain('Goen will add these tabs: Activities, Deals, Rules.');
    const before = await everythingOf(tab, 'Contacts');
    expect(await tab.tabNames()).toEqual(['Contacts']);
    await setUp(tab);
    expect(await tab.tabNames()).toEqual(['Contacts', 'Activities', 'Deals', 'Rules', ...generated.en]);
    await tab.sidebar().getByRole('article').first().waitFor();
    expect(await rowsOf(tab, 'Activities')).toEqual([
      ['Date', 'Contact', 'Kind', 'From', 'Note', 'Until', 'By', 'ID'],
    ]);
    expect(await rowsOf(tab, 'Deals')).toEqual([
      ['Date', 'Contact', 'Result', 'Amount', 'Reason', 'Title', 'By', 'ID'],
    ]);
    const [kinds, sides] = await dropDownsOf(tab, 'Activities');
    expect(kinds).toMatchObject({ column: 2, isBlocking: false });
    expect(kinds?.values).toEqual(expect.arrayContaining(['Message', 'Call', 'Meeting', 'Enquiry, request']));
    expect(sides).toEqual({ column: 3, isBlocking: false, values: ['us', 'them'] });
    expect(
      (await dropDownsOf(tab, 'Deals')).map(({ column, values }) => [column, values.slice(0, 3)]),
    ).toEqual([
      [2, ['Open', 'Won', 'Lost']],
      [4, ['Not now', 'Competitor', 'Has a supplier']],
    ]);
    const rules = await rowsOf(tab, 'Rules');
    expect(rules.find(([setting]) => setting === 'today')?.[1]).toMatch(/2026/);
    await tab.showTab('Activities');
    await tab.type('C2', 'Coffee');
    await tab.waitForShown('C2', 'Coffee', 'Activities');
    await tab.menu('Extensions', 'Goen', words.setUp.en);
    expect(await tab.answer('OK')).toContain('Nothing was changed.');
    expect(await everythingOf(tab, 'Contacts')).toBe(before);
  });

  test('Check says that all is well, line by line, and leaves no tab', () => expectChecked(theTab(), 'en'));
});

describe('日本語の名刺ファイル', () => {
  const theTab = opened({
    book: 'test/fixtures/formats/sansan-shift_jis.csv',
    lang: 'ja',
    browserLocale: 'ja-JP',
  });

  test('開いて初期設定と更新をすると、全員が顧客一覧に並びます', async () => {
    const tab = theTab();
    const [contacts = ''] = await tab.tabNames();
    const before = await everythingOf(tab, contacts);
    expect(await setUp(tab, 'ja')).toContain('次のシートを追加します：活動、商談、ルール。');
    expect(await tab.tabNames()).toEqual([contacts, '活動', '商談', 'ルール', ...generated.ja]);
    expect(await rowsOf(tab, '活動')).toEqual([
      ['日付', '相手', '種別', '誰から', 'メモ', '期日', '担当', 'ID'],
    ]);
    expect((await dropDownsOf(tab, '活動'))[0]?.values).toEqual(
      expect.arrayContaining(['電話', '面談・打ち合わせ', '問い合わせ・相談']),
    );
    const people = (await rowsOf(tab, '顧客一覧')).slice(2);
    expect(people.map(([name, company, , phase, stage]) => [name, company, phase, stage])).toEqual([
      ['岡本 涼', '北斗精機株式会社', '見込み客', '新規'],
      ['長谷川 忍', '北斗精機株式会社', '見込み客', '新規'],
    ]);
    const side = tab.sidebar();
    expect(await side.locator('.head h2').innerText()).toBe('11月22日(日)');
    expect((await side.getByRole('article').locator('h3').allInnerTexts()).sort()).toEqual([
      '岡本 涼',
      '長谷川 忍',
    ]);
    expect(await everythingOf(tab, contacts)).toBe(before);
  });

  test('点検すると、すべての行に問題がなく、シートも残りません', () => expectChecked(theTab(), 'ja'));
});

test('a file that is no spreadsheet is one sentence, with exit 1', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'goen-')), 'photo.csv');
  writeFileSync(file, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  const args = ['--import', './scripts/ts.mjs', 'preview/main.ts', '--port', '0', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stdout, stderr.trim()]).toEqual([
    1,
    '',
    expect.stringMatching(/^photo\.csv is a picture[^\n]*\.$/),
  ]);
});
