// The list of another day, or one that is hours old, is asked for anew when somebody comes back to it.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Replies } from '../../src/messages.ts';
import { personOf } from './people.ts';
import { Held, logReply, Server } from './server.ts';
import { opened } from './stage.ts';

const ONE = '「ご様子伺い」を記録';

const come = async (page: Page, how: 'focus' | 'visibilitychange' = 'focus') => {
  await page.evaluate((type) => void (type === 'focus' ? window : document).dispatchEvent(new Event(type)), how);
  await page.waitForTimeout(20);
};

/** Opened at eight in the morning, with a clock that the test moves. */
async function inTheMorning(server: Server): Promise<Page> {
  const before = (page: Page) => page.clock.setSystemTime('2026-11-20T08:00:00');
  const { page } = await opened(server, { hasClock: true, before });
  await page.getByRole('article').waitFor();
  return page;
}

describe('somebody who comes back', () => {
  test.each(['focus', 'visibilitychange'] as const)('finds a fresh list after five hours, not earlier, and only once: %s', async (how) => {
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
  });

  test('finds the list of the new day, however short the night', async () => {
    const server = new Server([personOf()]);
    const page = await inTheMorning(server);
    await page.clock.setSystemTime('2026-11-20T23:59:00');
    await come(page);
    expect(server.of('today')).toHaveLength(2);
    await page.clock.fastForward('00:02:00');
    await come(page);
    expect(server.of('today')).toHaveLength(3);
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
    expect(server.of('today')).toHaveLength(2);
  });

  test('keeps an open form and what is typed into it', async () => {
    const server = new Server([personOf()]);
    const page = await inTheMorning(server);
    await page.getByRole('button', { name: '詳しく記録' }).click();
    await page.locator('.form').getByLabel('メモ').fill('看板の相談');
    await page.clock.fastForward('24:00:00');
    await come(page);
    expect(server.of('today')).toHaveLength(1);
    expect(await page.locator('.form').getByLabel('メモ').inputValue()).toBe('看板の相談');
    await page.getByRole('button', { name: 'キャンセル' }).click();
    for (let i = 0; server.of('today').length < 2 && i < 80; i += 1) await come(page);
    expect(server.of('today')).toHaveLength(2);
  });
});
