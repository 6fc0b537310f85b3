// Check this spreadsheet, in both languages: what its lines say in the preview.
import { expect } from '@jest/globals';
import type { Tab } from '../../scripts/browser/drive.ts';
import { isQuiet, type Language, view } from '../../scripts/browser/goen.ts';

const said = {
  en: {
    check: 'Check',
    result: 'The result as text',
    good: 'Everything that Goen needs works here.',
    tabs: '✓ Tabs that are read: ',
    lines: [
      '· noted: Locale and time zone: en_US, Asia/Tokyo',
      '✓ Text stays text',
      '✓ Text stays text in plain text cells',
      '· noted: A leading ’ in plain text cells: is hidden',
      '· noted: =1+1 written into a plain text cell: is a formula',
      '✓ Days stay the same',
      '✓ Formulas with semicolons',
      '· noted: Formulas with commas: work',
      '✓ Goen’s functions in cells: 18.1',
      '✓ Days from functions: 2026-01-15',
      '· noted: The zone of days from functions: the spreadsheet’s',
      '· noted: Blanks at the end of a result: count as blank',
      '✓ A row below the last one',
      '· noted: The format of such a row: none',
      '✓ Adding and removing a tab',
      '✓ Google’s cache',
      '✓ The document’s properties',
    ],
  },
  ja: {
    check: '点検する',
    result: '点検結果（文章）',
    good: '必要な動作はすべて確認できました。',
    tabs: '✓ 読み取るシート：',
    lines: [
      '・参考：地域とタイムゾーン：ja_JP, Asia/Tokyo',
      '✓ 文字が文字のまま残る',
      '✓ 書式なしテキストのセルでも文字のまま残る',
      '・参考：書式なしテキストのセルの先頭の ’：隠れる',
      '・参考：書式なしテキストのセルに書いた =1+1：数式になる',
      '✓ 日付が変わらない',
      '✓ セミコロンで区切った数式',
      '・参考：カンマで区切った数式：使える',
      '✓ セルの中のGoenの関数：18.1',
      '✓ 関数が返す日付：2026-01-15',
      '・参考：関数が返す日付のタイムゾーン：スプレッドシートと同じ',
      '・参考：結果の末尾の空白：空白と数えられる',
      '✓ 最終行の下への追加',
      '・参考：追加した行の書式：なし',
      '✓ シートの追加と削除',
      '✓ Googleのキャッシュ',
      '✓ 文書のプロパティ',
    ],
  },
} as const;

/** Runs Check this spreadsheet in the sidebar: every line is as it should be, and nothing is left behind. */
export async function expectChecked(tab: Tab, language: Language): Promise<void> {
  const words = said[language];
  const before = await tab.tabNames();
  const side = tab.sidebar();
  await view(side, 3);
  await side.getByRole('button', { name: words.check, exact: true }).click();
  const result = side.getByRole('textbox', { name: words.result });
  await result.waitFor({ timeout: 60_000 });
  await isQuiet(side);
  const [where, ...others] = words.lines;
  // What Refresh makes, behind these four, is only written.
  const tabs = words.tabs + before.slice(0, 4).join(', ');
  expect((await result.inputValue()).split('\n')).toEqual([words.good, where, tabs, ...others]);
  expect(await tab.tabNames()).toEqual(before);
  const folder = process.env.SCREENSHOTS;
  if (folder) await tab.page.screenshot({ path: `${folder}/check-${language}.png` });
}
