// The list of another day, or one that is hours old, is asked for anew when somebody comes back to it.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Replies } from '../../src/messages/requests.ts';
import { personOf } from './people.ts';
import { Held, logReply, Server } from './server.ts';
import { opened } from './stage.ts';

const ONE = '「ご様子伺い」を記録';

const come = async (page: Page, how: 'focus' | 'visibilitychange' = 'focus') => {
  await page.evaluate(
    (type) => void (type === 'focus' ? window : document).dispatchEvent(new Event(type)),
    how,
  );
  await page.waitForTimeout(20);
};

/** Waits until the server has been asked so often. */
async function requests(server: Server, type: 'today' | 'log', count: number): Promise<void> {
  for (let i = 0; server.of(type).length < count && i < 200; i += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(server.of(type)).toHaveLength(count);
}

/** Opened at eight in the morning, with a clock that the test moves. */
async function inTheMorning(server: Server): Promise<Page> {
  const before = (page: Page) => page.clock.setSystemTime('2026-11-20T08:00:00');
  const { page } = await opened(server, { hasClock: true, before });
  await page.getByRole('article').waitFor();
  return page;
}

describe('somebody who comes back', () => {
  test.each(['focus', 'visibilitychange'] as const)(
    'finds a fresh list after five hours, not earlier, and only once: %s',
    async (how) => {
      const server = new Server([personOf()]);
      const page = await inTheMorning(server);
      await page.clock.fastForward('04:59:00');
      await come(page, how);
      expect(server.of('today')).toHaveLength(1);
      server.people = [personOf({ name: '次の 人' })];
      await page.clock.fastForward('00:02:00');
      await come(page, how);
      await page.getByRole('heading', { name: '次の 人' }).waitFor();
      await come(page, how);
      expect(server.of('today')).toHaveLength(2);
    },
  );

  test('finds the list of the new day, however short the night', async () => {
    const server = new Server([personOf()]);
    const page = await inTheMorning(server);
    await page.clock.setSystemTime('2026-11-20T23:59:00');
    await come(page);
    await requests(server, 'today', 2);
    await page.locator('.busy').waitFor({ state: 'detached' });
    await page.clock.fastForward('00:02:00');
    await come(page);
    await requests(server, 'today', 3);
  });

  test('is not disturbed while something is being saved', async () => {
    const server = new Server([personOf()]);
    const held = new Held<Replies['log']>();
    server.reactions.log = () => held.reply;
    const page = await inTheMorning(server);
    await page.getByRole('button', { name: ONE }).click();
    await page.clock.setSystemTime('2026-11-21T08:00:00');
    await come(page);
    expect(server.of('today')).toHaveLength(1);
    held.release(logReply(server.of('log')[0]?.id ?? ''));
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    await come(page);
    await requests(server, 'today', 2);
  });

  test('keeps an open form and what is typed into it, and can save it with the new day', async () => {
    const server = new Server([personOf()]);
    const page = await inTheMorning(server);
    await page.getByRole('button', { name: '詳しく記録' }).click();
    await page.locator('.form').getByLabel('メモ').fill('看板の相談');
    server.reactions.today = () => new Held<Replies['today']>().reply;
    await page.clock.setSystemTime('2026-11-21T08:00:00');
    await come(page);
    await requests(server, 'today', 2);
    expect(await page.locator('.form').getByLabel('メモ').inputValue()).toBe('看板の相談');
    await page.locator('.form input[type=date]').first().fill('2026-11-21');
    await page.getByRole('button', { name: '保存' }).click();
    await requests(server, 'log', 1);
    expect(server.of('log')[0]?.entry).toMatchObject({ day: '2026-11-21', note: '看板の相談' });
  });

  test('logs with the new day, also before the fresh list has come', async () => {
    const server = new Server([personOf()]);
    const page = await inTheMorning(server);
    server.reactions.today = () => new Held<Replies['today']>().reply;
    await page.clock.setSystemTime('2026-11-21T08:00:00');
    await come(page);
    await requests(server, 'today', 2);
    await page.getByRole('button', { name: ONE }).click();
    await requests(server, 'log', 1);
    expect(server.of('log')[0]?.entry.day).toBe('2026-11-21');
  });
});
