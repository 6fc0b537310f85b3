// The list of another day, or one that is hours old, is asked for anew when somebody comes back to it.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Replies } from '../../src/messages/requests.ts';
import type { Sidebar } from './browser.ts';
import { personOf } from './people.ts';
import { Held, logReply, Server } from './server.ts';
import { opened } from './stage.ts';

const ONE = '「ご様子伺い」を記録';

/** Comes back to the page, and waits for what that brings. */
const come = async ({ page, settled }: Sidebar, how: 'focus' | 'visibilitychange' = 'focus') => {
  await page.evaluate(
    (type) => void (type === 'focus' ? window : document).dispatchEvent(new Event(type)),
    how,
  );
  await settled();
};

/** Opened at eight in the morning, with a clock that the test moves. */
async function inTheMorning(server: Server): Promise<Sidebar> {
  const before = (page: Page) => page.clock.setSystemTime('2026-11-20T08:00:00');
  const sidebar = await opened(server, { hasClock: true, before });
  await sidebar.page.getByRole('article').waitFor();
  return sidebar;
}

describe('somebody who comes back', () => {
  test.each(['focus', 'visibilitychange'] as const)(
    'finds a fresh list after five hours, not earlier, and only once: %s',
    async (how) => {
      const server = new Server([personOf()]);
      const sidebar = await inTheMorning(server);
      const { page } = sidebar;
      await page.clock.fastForward('04:59:00');
      await come(sidebar, how);
      expect(server.of('today')).toHaveLength(1);
      server.people = [personOf({ name: '次の 人' })];
      await page.clock.fastForward('00:02:00');
      await come(sidebar, how);
      await page.getByRole('heading', { name: '次の 人' }).waitFor();
      await come(sidebar, how);
      expect(server.of('today')).toHaveLength(2);
    },
  );

  test('finds the list of the new day, however short the night', async () => {
    const server = new Server([personOf()]);
    const sidebar = await inTheMorning(server);
    const { page } = sidebar;
    await page.clock.setSystemTime('2026-11-20T23:59:00');
    await come(sidebar);
    await server.asked('today', 2);
    await page.locator('.busy').waitFor({ state: 'detached' });
    await page.clock.fastForward('00:02:00');
    await come(sidebar);
    await server.asked('today', 3);
  });

  test('is not disturbed while something is being saved', async () => {
    const server = new Server([personOf()]);
    const held = new Held<Replies['log']>();
    server.reactions.log = () => held.reply;
    const sidebar = await inTheMorning(server);
    const { page } = sidebar;
    await page.getByRole('button', { name: ONE }).click();
    await page.clock.setSystemTime('2026-11-21T08:00:00');
    await come(sidebar);
    expect(server.of('today')).toHaveLength(1);
    held.release(logReply(server.of('log')[0]?.id ?? ''));
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    await come(sidebar);
    await server.asked('today', 2);
  });

  test('keeps an open form and what is typed into it, and can save it with the new day', async () => {
    const server = new Server([personOf()]);
    const sidebar = await inTheMorning(server);
    const { page } = sidebar;
    await page.getByRole('button', { name: '詳しく記録' }).click();
    await page.locator('.form').getByLabel('メモ').fill('看板の相談');
    server.reactions.today = () => new Held<Replies['today']>().reply;
    await page.clock.setSystemTime('2026-11-21T08:00:00');
    await come(sidebar);
    await server.asked('today', 2);
    expect(await page.locator('.form').getByLabel('メモ').inputValue()).toBe('看板の相談');
    await page.locator('.form input[type=date]').first().fill('2026-11-21');
    await page.getByRole('button', { name: '保存' }).click();
    await server.asked('log', 1);
    expect(server.of('log')[0]?.entry).toMatchObject({ day: '2026-11-21', note: '看板の相談' });
  });

  test('logs with the new day, also before the fresh list has come', async () => {
    const server = new Server([personOf()]);
    const sidebar = await inTheMorning(server);
    const { page } = sidebar;
    server.reactions.today = () => new Held<Replies['today']>().reply;
    await page.clock.setSystemTime('2026-11-21T08:00:00');
    await come(sidebar);
    await server.asked('today', 2);
    await page.getByRole('button', { name: ONE }).click();
    await server.asked('log', 1);
    expect(server.of('log')[0]?.entry.day).toBe('2026-11-21');
  });
});
