// Check this spreadsheet: what it says in both languages, as text to copy.
import { describe, expect, test } from '@jest/globals';
import { personOf } from './people.ts';
import { checkLines, Server } from './server.ts';
import { opened, overflow } from './stage.ts';

const said = {
  en: {
    more: 'More',
    check: 'Check',
    result: 'The result as text',
    lines: [
      'Everything that Goen needs works here.',
      '✓ Tabs that are read: Contacts <b>, Log',
      '· noted: A leading ’ in plain text cells: stays visible',
      '✓ Adding and removing a tab',
    ],
    bad: 'One thing doesn’t work here.',
    failed: '✗ Goen’s functions in cells: no answer',
  },
  ja: {
    more: 'その他',
    check: '点検する',
    result: '点検結果（文章）',
    lines: [
      '必要な動作はすべて確認できました。',
      '✓ 読み取るシート：Contacts <b>, Log',
      '・参考：書式なしテキストのセルの先頭の ’：表示される',
      '✓ シートの追加と削除',
    ],
    bad: '1件、動作しないものがあります。',
    failed: '✗ セルの中のGoenの関数：応答なし',
  },
} as const;

describe('Check this spreadsheet', () => {
  test.each(['en', 'ja'] as const)('says what came of each line, to be copied: %s', async (language) => {
    const words = said[language];
    const server = new Server([personOf()], language);
    const { page } = await opened(server, { language });
    await page.getByRole('tab', { name: words.more }).click();
    await page.getByRole('button', { name: words.check, exact: true }).click();
    const result = page.getByRole('textbox', { name: words.result });
    await result.waitFor();
    expect(await result.inputValue()).toBe(words.lines.join('\n'));
    expect(await overflow(page)).toBe(0);

    server.reactions.check = () => [
      ...checkLines,
      { check: 'functions', outcome: 'failed', seen: 'no_answer' },
    ];
    await page.getByRole('button', { name: words.check, exact: true }).click();
    await page.getByText(words.bad).first().waitFor();
    expect(await result.inputValue()).toBe([words.bad, ...words.lines.slice(1), words.failed].join('\n'));
  });
});
