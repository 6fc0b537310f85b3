// What people read when Google refuses or fails: what happened, what to do, and Google's own words.
import { describe, expect, test } from '@jest/globals';
import { personOf } from './people.ts';
import { Server } from './server.ts';
import { opened } from './stage.ts';

const DENIED = 'サーバー エラーが発生しました。エラーコード: PERMISSION_DENIED <b>x</b>';

const failing = (words: string) => () => {
  throw new Error(words);
};

describe('when Google refuses a call', () => {
  test.each([
    ['en', /several Google accounts.*sign out of the others/],
    ['ja', /複数のGoogleアカウント.*ログアウト/],
  ] as const)(
    'the sidebar says in %s that it is the accounts, and what to do',
    async (language, sentence) => {
      const server = new Server([personOf()], language);
      server.reactions.today = failing(DENIED);
      const { page } = await opened(server, { language });
      const alert = page.getByRole('alert');
      await alert.getByText(sentence).waitFor();
      // Google's words are text, never HTML.
      expect(await alert.textContent()).toContain(DENIED);
      server.reactions.today = new Server([personOf()], language).reactions.today;
      await page.getByRole('button', { name: language === 'en' ? 'Retry' : '再試行' }).click();
      await page.getByRole('heading', { name: '山田 太郎' }).waitFor();
    },
  );
});

describe('when Google fails', () => {
  test('an action says that it may not be saved, with Google’s words, and Retry saves it once', async () => {
    const server = new Server([personOf()]);
    const good = server.reactions.log;
    server.reactions.log = failing('Service Spreadsheets timed out.');
    const { page } = await opened(server);
    await page.getByRole('button', { name: '「ご様子伺い」を記録' }).click();
    await page.getByText('Googleからエラーが返され、保存できていない可能性があります。').waitFor();
    await page.getByText('Googleからのメッセージ：Service Spreadsheets timed out.').waitFor();
    server.reactions.log = good;
    await page.getByRole('button', { name: '再試行' }).click();
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    expect(server.written.size).toBe(1);
  });
});
