// Set up, Refresh, problems, columns, and the language.
import { describe, expect, test } from '@jest/globals';
import { columnOf, columnsOf, tableOf } from './columns.ts';
import { personOf } from './people.ts';
import { Held, Server } from './server.ts';
import { opened } from './stage.ts';

describe('More', () => {
  test('Set up says what it adds, asks, shows the seconds, and then list and tabs are fresh', async () => {
    const server = new Server([personOf()]);
    const held = new Held<{ made: readonly string[] }>();
    server.reactions.setUp = () => held.reply;
    const { page } = await opened(server, { hasClock: true });
    await page.getByRole('article').waitFor();
    await page.getByRole('tab', { name: 'その他' }).click();
    await page.getByRole('radio', { name: 'English' }).first().check();
    await page.getByText('Activities', { exact: true }).waitFor();
    await page.getByLabel('連絡先のシートも追加する').check();
    await page.getByRole('button', { name: '初期設定をする…' }).click();
    expect(server.of('setUp')).toEqual([]);
    await page.getByRole('button', { name: '追加する' }).click();
    await page.getByText('初期設定中です…').waitFor();
    await page.clock.fastForward(12_000);
    await page.getByText('12秒').waitFor();
    held.release({ made: ['Activities', 'Deals'] });
    await page.getByText('追加しました：Activities、Deals').waitFor();
    expect(server.of('setUp')).toEqual([{ type: 'setUp', language: 'en', withContacts: true }]);
    await server.asked('today', 2);
    await server.asked('refresh', 1);
  });

  test('Refresh says how many people are up to date', async () => {
    const server = new Server([personOf()], 'en');
    const { page } = await opened(server, { language: 'en' });
    await page.getByRole('tab', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Refresh the tabs' }).click();
    await page.getByText('1 person is up to date.').waitFor();
  });

  test('each problem leads to its cell', async () => {
    const server = new Server([personOf()], 'en');
    const message = { en: 'Not a date.', ja: '日付として読めません。' };
    server.reactions.problems = () => ({
      problems: [{ tab: '名簿', cell: 'C12', code: 'unknown_contact', level: 'error', message }],
      more: 3,
      questions: [],
    });
    const { page } = await opened(server, { language: 'en' });
    await page.getByRole('tab', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Show the problems' }).click();
    await page.getByText('3 more are listed in the Problems tab.').waitFor();
    await page.getByRole('button', { name: 'Not a date.' }).click();
    await server.asked('goToProblem', 1);
    expect(server.of('goToProblem')).toEqual([{ type: 'goToProblem', tab: '名簿', cell: 'C12' }]);
  });

  test('columns come in the server’s order, show how they are read, guesses and lost choices marked, and are changed one by one', async () => {
    const server = new Server([personOf()]);
    server.reactions.columns = () =>
      columnsOf(
        {
          contacts: tableOf({
            tab: '名簿',
            headers: ['氏名', '売上目標', 'メール', '携帯メール'],
            columns: [
              columnOf('phonetic', 'ふりがな', 'Phonetic name'),
              columnOf('name', '氏名', 'Name', { headers: ['氏名'] }),
              columnOf('revenue', '累計売上', 'Revenue', {
                headers: ['売上目標'],
                isGuess: true,
                takesSeveral: false,
              }),
              columnOf('email', 'メールアドレス', 'E-mail', { headers: ['メール'], isChosen: true }),
              columnOf('phone', '電話番号', 'Phone', { gone: ['電話'], isChosen: true }),
              columnOf('owner', '担当者', 'Owner', { isChosen: true }),
            ],
          }),
        },
        ['名簿', '古い名簿'],
      );
    const { page } = await opened(server);
    await page.getByRole('tab', { name: 'その他' }).click();
    await page.getByRole('button', { name: '読み取り方を表示' }).click();
    await page.getByText('「見出しなし」の列は、指定した見出しがシートに見つかりません。').waitFor();
    const fields = page.locator('.columns label');
    expect(await fields.allInnerTexts()).toEqual([
      ...['連絡先', 'ふりがな', '氏名', '累計売上（推測）', 'メールアドレス（指定）'],
      ...['電話番号（見出しなし）', '担当者（指定）', '活動', '商談'],
    ]);
    expect(await page.getByLabel('氏名', { exact: true }).locator('option').first().innerText()).toBe(
      '自動（氏名）',
    );
    await page.getByLabel('累計売上（推測）').selectOption({ label: '列なし' });
    await page.getByLabel('メールアドレス（指定）').and(page.locator(':enabled')).waitFor();
    expect(await page.getByLabel('電話番号（見出しなし）').inputValue()).toBe('=電話');
    expect(await page.getByLabel('担当者（指定）').inputValue()).toBe('-');
    await page.getByLabel('氏名', { exact: true }).and(page.locator(':enabled')).selectOption('メール');
    await page.getByLabel('連絡先', { exact: true }).and(page.locator(':enabled')).selectOption('古い名簿');
    await page.getByLabel('連絡先', { exact: true }).and(page.locator(':enabled')).waitFor();
    await server.asked('setTab', 1);
    expect(server.of('setColumn')).toEqual([
      { type: 'setColumn', table: 'contacts', key: 'revenue', headers: ['-'] },
      { type: 'setColumn', table: 'contacts', key: 'name', headers: ['メール'] },
    ]);
    expect(server.of('setTab')).toEqual([{ type: 'setTab', table: 'contacts', tab: '古い名簿' }]);
  });

  test('the language follows the user, can be changed, and is kept', async () => {
    const server = new Server([personOf()], 'en');
    const { page } = await opened(server);
    await page.getByRole('tab', { name: 'More' }).click();
    await page.locator('html[lang=en]').waitFor();
    await page.getByRole('radio', { name: '日本語' }).last().check();
    await page.getByRole('tab', { name: 'その他' }).waitFor();
    await page.reload();
    await page.getByRole('article').waitFor();
    await page.locator('html[lang=ja]').waitFor();
  });
});
