// Whose list it is: who uses the sidebar, what they see, and under which name they log.
import { describe, expect, test } from '@jest/globals';
import { personOf, todayOf } from './people.ts';
import { Server } from './server.ts';
import { opened } from './stage.ts';

describe('Whose', () => {
  test('who uses it picks a name among the owners once; then mine or all can be seen, and rows are logged by that name', async () => {
    const server = new Server([personOf()]);
    server.reactions.today = () => todayOf(server.people, { owners: ['田中', '佐々木'] });
    const { page } = await opened(server);
    await page.getByLabel('お名前（担当者）').first().selectOption('佐々木');
    await page.getByRole('button', { name: '自分', pressed: true }).waitFor();
    await page.getByRole('button', { name: '全員' }).click();
    await page.getByRole('button', { name: '「ご様子伺い」を記録' }).click();
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    expect(server.of('today').map(({ me }) => me)).toEqual(['', '佐々木', '']);
    expect(server.of('log')[0]?.by).toBe('佐々木');
    await page.reload();
    await page.getByRole('button', { name: '全員', pressed: true }).waitFor();
    expect(await page.getByLabel('お名前（担当者）').first().isVisible()).toBe(false);
  });

  test('a browser that refuses storage still lets a name and a language be chosen', async () => {
    const server = new Server([personOf()]);
    server.reactions.today = () => todayOf(server.people, { owners: ['田中'] });
    const { page } = await opened(server, {
      before: (page) =>
        page.addInitScript(() =>
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new Error('refused');
            },
          }),
        ),
    });
    await page.getByLabel('お名前（担当者）').first().selectOption('田中');
    await page.getByRole('tab', { name: 'その他' }).click();
    await page.getByText('English', { exact: true }).last().click();
    await page.getByRole('tab', { name: 'Today' }).click();
    await page.getByRole('button', { name: 'Mine', pressed: true }).waitFor();
  });
});
