// A server that is slow, or never answers.
import { describe, expect, test } from '@jest/globals';
import type { Replies } from '../../src/messages/requests.ts';
import { personOf, todayOf } from './people.ts';
import { Held, logReply, never, Server } from './server.ts';
import { opened } from './stage.ts';

const ONE = '「ご様子伺い」を記録';

describe('a silent server', () => {
  test('a server that never answers: seconds, then a sentence; a retry whose two answers both come counts once', async () => {
    const server = new Server([personOf()]);
    const [late, retried] = [new Held<Replies['log']>(), new Held<Replies['log']>()];
    server.reactions.log = () => (server.of('log').length === 1 ? late.reply : retried.reply);
    const { page, settled } = await opened(server, { hasClock: true });
    await page.getByRole('button', { name: ONE }).click();
    await page.clock.fastForward(5000);
    await page.getByText('5秒').waitFor();
    await page.clock.fastForward(26_000);
    await page.getByText('30秒たっても応答がなく').waitFor();
    await page.getByRole('button', { name: '再試行' }).click();
    await page.getByText('保存中です…').waitFor();
    const ids = server.of('log').map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
    retried.release(logReply(ids[0] ?? ''));
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    await page.getByRole('button', { name: '閉じる' }).click();
    late.release(logReply(ids[0] ?? ''));
    await settled();
    expect(await page.getByRole('button', { name: '元に戻す' }).count()).toBe(0);
  });

  test('an answer that is late, but comes, settles the action without a retry', async () => {
    const server = new Server([personOf()]);
    const late = new Held<Replies['log']>();
    server.reactions.log = () => late.reply;
    const { page } = await opened(server, { hasClock: true });
    await page.getByRole('button', { name: ONE }).click();
    await page.getByText('保存中です…').waitFor();
    await page.clock.fastForward(31_000);
    await page.getByRole('button', { name: '再試行' }).waitFor();
    late.release(logReply(server.of('log')[0]?.id ?? ''));
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    expect(await page.getByRole('button', { name: '再試行' }).count()).toBe(0);
    expect(server.of('log')).toHaveLength(1);
  });

  test('what was given up without an answer is taken back, also when it turns out to be written later', async () => {
    const server = new Server([personOf()]);
    const late = new Held<Replies['log']>();
    server.reactions.log = () => late.reply;
    const { page } = await opened(server, { hasClock: true });
    await page.getByRole('button', { name: ONE }).click();
    await page.getByText('保存中です…').waitFor();
    await page.clock.fastForward(31_000);
    await page.getByRole('button', { name: '破棄' }).click();
    await page.getByRole('button', { name: ONE }).waitFor();
    const id = server.of('log')[0]?.id ?? '';
    late.release(logReply(id));
    await server.asked('undo', 2);
    expect(server.of('undo')).toEqual([
      { type: 'undo', id },
      { type: 'undo', id },
    ]);
  });

  test('a list that never comes ends in a sentence; what then comes late is shown', async () => {
    const server = new Server([personOf()]);
    server.reactions.glance = () => never();
    const late = new Held<Replies['today']>();
    server.reactions.today = () => late.reply;
    const { page } = await opened(server, { hasClock: true });
    await page.getByText('読み込み中です…').waitFor();
    await page.clock.fastForward(61_000);
    await page.getByText('60秒たっても応答がありません。').waitFor();
    late.release(todayOf(server.people));
    await page.getByRole('heading', { name: '山田 太郎' }).waitFor();
    expect(await page.getByRole('button', { name: '再試行' }).count()).toBe(0);
  });
});
