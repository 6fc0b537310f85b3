// What only the user can say: opt-out columns, unknown words, columns that nothing is read from.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Question } from '../../src/messages/requests.ts';
import { columnOf, columnsOf, tableOf } from './columns.ts';
import { personOf } from './people.ts';
import { Server } from './server.ts';
import { opened } from './stage.ts';

const optOut: Question = { kind: 'optOut', tab: '名簿', cell: 'D', header: '案内を希望しない' };
const words: Question = {
  kind: 'words',
  tab: '履歴',
  cell: 'C',
  column: 'kind',
  label: { en: 'Kind', ja: '種別' },
  words: [
    { word: 'カフェ', rows: 3 },
    { word: '<b>茶会</b>', rows: 1 },
  ],
};

/** A server that no longer asks what was answered. */
function askingServer(language: 'en' | 'ja', questions: readonly Question[]): Server {
  const server = new Server([personOf()], language);
  const problem = (code: 'unknown_words' | 'opt_out_question', text: string) => ({
    tab: '名簿',
    cell: 'D',
    code,
    level: 'warning' as const,
    message: { en: text, ja: text },
  });
  server.reactions.problems = () => ({
    problems: [problem('unknown_words', 'told as a question'), problem('opt_out_question', 'told so, too')],
    more: 0,
    questions: questions.filter(
      ({ kind }) => server.of(kind === 'words' ? 'setWord' : 'nameColumn').length === 0,
    ),
  });
  return server;
}

const showProblems = async (page: Page, language: 'en' | 'ja') => {
  await page.getByRole('tab').nth(3).click();
  await page
    .getByRole('button', { name: language === 'ja' ? '確認事項を表示' : 'Show the problems' })
    .click();
};

describe('a question', () => {
  test('about an opt-out is answered by one click, and list and problems are asked anew', async () => {
    const server = askingServer('ja', [optOut]);
    const { page } = await opened(server);
    await showProblems(page, 'ja');
    const question = page.getByRole('group', { name: '「案内を希望しない」は、連絡を希望しない方' });
    await question.waitFor();
    expect(await question.getByRole('button').allInnerTexts()).toEqual([
      ...['連絡不可', 'メール不可', '電話不可', 'それ以外'],
    ]);
    expect(await page.locator('.problems li').count()).toBe(0);
    await question.getByRole('button', { name: 'メール不可' }).click();
    await question.waitFor({ state: 'detached' });
    const header = '案内を希望しない';
    expect(server.of('nameColumn')).toEqual([
      { type: 'nameColumn', table: 'contacts', header, key: 'no_email' },
    ]);
    await server.asked('today', 2);
    await server.asked('problems', 2);
  });

  test('about a word offers the meanings of its column; the answer is said, and can be taken back', async () => {
    const server = askingServer('en', [words]);
    const { page } = await opened(server, { language: 'en' });
    await showProblems(page, 'en');
    const select = page.getByLabel('“カフェ” (3 rows)');
    await select.waitFor();
    const offered = await select.locator('option').allInnerTexts();
    expect(offered[0]).toBe('means …');
    expect(offered).toEqual(expect.arrayContaining(['Meeting', 'Call', 'Do not contact']));
    expect(offered).not.toContain('Won');
    await page.getByText('“<b>茶会</b>” (1 row)').waitFor();
    await select.selectOption('Meeting');
    await page.getByText('“カフェ” now means “Meeting”.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).and(page.locator(':enabled')).click();
    await server.asked('setWord', 2);
    await page.getByText('“カフェ” now means “Meeting”.').waitFor({ state: 'detached' });
    const said = { type: 'setWord', word: 'カフェ', column: 'kind' };
    expect(server.of('setWord')).toEqual([
      { ...said, meaning: 'meeting' },
      { ...said, meaning: '' },
    ]);
    await server.asked('today', 3);
  });
});

describe('columns of a table', () => {
  const deals = tableOf({
    tab: '注文',
    headers: ['注文日', '倉庫', '天気'],
    unread: ['倉庫', '天気'],
    none: ['旧番号'],
    columns: [
      columnOf('date', '日付', 'Date', { headers: ['注文日'] }),
      columnOf('note', 'メモ', 'Note'),
      columnOf('contact', '相手', 'Contact', { headers: ['会社', '担当'], isChosen: true }),
    ],
  });

  const shown = async (server: Server) => {
    const { page } = await opened(server);
    await page.getByRole('tab', { name: 'その他' }).click();
    await page.getByRole('button', { name: '読み取り方を表示' }).click();
    return page.locator('.columns').nth(2);
  };

  test('that aren’t read are in one line, and what one is can be said', async () => {
    const server = new Server([personOf()]);
    server.reactions.columns = () => columnsOf({ deals }, ['注文']);
    const table = await shown(server);
    await table.getByText('読み取っていない列：倉庫、天気').click();
    expect(await table.getByLabel('「旧番号」は何の列ですか').inputValue()).toBe('none');
    await table.getByLabel('「倉庫」は何の列ですか').selectOption('メモ');
    await server.asked('columns', 2);
    await table
      .getByLabel('「天気」は何の列ですか')
      .and(table.locator(':enabled'))
      .selectOption('使わない列');
    await server.asked('columns', 3);
    expect(server.of('nameColumn').map(({ table: of, header, key }) => [of, header, key])).toEqual([
      ['deals', '倉庫', 'note'],
      ['deals', '天気', 'none'],
    ]);
  });

  test('are several of one key, and one more is read as well', async () => {
    const server = new Server([personOf()]);
    server.reactions.columns = () => columnsOf({ deals }, ['注文']);
    const table = await shown(server);
    await table.getByText('「商談」の列').click();
    const contact = table.getByLabel('相手（指定）');
    expect(await contact.locator('option:checked').innerText()).toBe('会社、担当');
    await contact.locator('optgroup').waitFor({ state: 'attached' });
    await contact.selectOption('+倉庫');
    await server.asked('columns', 2);
    await table.getByLabel('日付').and(table.locator(':enabled')).selectOption('=天気');
    await server.asked('columns', 3);
    expect(server.of('nameColumn')).toEqual([
      { type: 'nameColumn', table: 'deals', header: '倉庫', key: 'contact' },
    ]);
    expect(server.of('setColumn')).toEqual([
      { type: 'setColumn', table: 'deals', key: 'date', headers: ['天気'] },
    ]);
  });

  test('of a tab that can’t be read say what is missing and what was seen, with the choice open', async () => {
    const server = new Server([personOf()]);
    const lacking = { ...deals, missing: ['date', 'contact'], unread: [] };
    server.reactions.columns = () => columnsOf({ deals: lacking }, ['注文']);
    const table = await shown(server);
    await table.getByText('このシートはまだ読み取れません。必要な列：日付、相手').waitFor();
    await table.getByText('シートの見出し：注文日、倉庫、天気。').waitFor();
    await table.getByLabel('日付').waitFor();
  });
});
