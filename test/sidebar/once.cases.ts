// Exactly once: whatever the hand, the connection and the server do.
import { describe, expect, test } from '@jest/globals';
import type { Replies } from '../../src/messages/requests.ts';
import { cardOf, personOf, todayOf } from './people.ts';
import { broken, Held, logReply, Refusal, Server } from './server.ts';
import { opened } from './stage.ts';

const ONE = '「ご様子伺い」を記録';

describe('exactly once', () => {
  test('a double click logs once', async () => {
    const server = new Server([personOf(), personOf({ name: '次の 人' })]);
    const { page } = await opened(server);
    await page.getByRole('button', { name: ONE }).first().dblclick();
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    expect(server.of('log')).toHaveLength(1);
  });

  test('the second click of a double click logs nobody when the next person has moved under the pointer', async () => {
    const server = new Server([personOf(), personOf({ name: '次の 人' })]);
    const { page, settled } = await opened(server);
    await page.getByRole('button', { name: ONE }).first().click();
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    await page.getByRole('button', { name: ONE }).hover();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await settled();
    expect(server.of('log').map(({ who }) => who)).toEqual(['山田 太郎']);
  });

  test('two clicks in one instant log once', async () => {
    const server = new Server([personOf()]);
    const { page } = await opened(server);
    await page.getByRole('button', { name: ONE }).evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    expect(server.of('log')).toHaveLength(1);
  });

  test('while it is saved it says so, the person’s buttons are disabled, and others can be logged', async () => {
    const server = new Server([personOf(), personOf({ name: '次の 人' })]);
    const held = new Held<Replies['log']>();
    server.reactions.log = () => held.reply;
    const { page } = await opened(server);
    const [first, second] = [page.getByRole('article').first(), page.getByRole('article').nth(1)];
    await first.getByRole('button', { name: ONE }).click();
    await first.getByText('保存中です…').waitFor();
    await first.getByRole('button', { name: 'の詳細を開く' }).click();
    const buttons = [ONE, '詳しく記録', '延期', 'パス'];
    for (const name of buttons)
      expect(await first.getByRole('button', { name, exact: true }).isDisabled()).toBe(true);
    await second.getByRole('button', { name: 'の詳細を開く' }).click();
    for (const name of buttons)
      expect(await second.getByRole('button', { name, exact: true }).isDisabled()).toBe(false);
    held.release(logReply(server.of('log')[0]?.id ?? ''));
    await first.getByText('「ご様子伺い」を記録しました').waitFor();
  });

  test('a failure is a sentence, and Retry uses the same id', async () => {
    const server = new Server([personOf()]);
    const good = server.reactions.log;
    server.reactions.log = broken;
    const { page } = await opened(server);
    await page.getByRole('button', { name: ONE }).click();
    await page.getByText('まだ保存できていません。').waitFor();
    server.reactions.log = good;
    await page.getByRole('button', { name: '再試行' }).click();
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    const [first, second] = server.of('log');
    expect(second).toEqual(first);
    expect(server.written.size).toBe(1);
  });

  test('a refusal shows the server’s sentence, and nothing else is needed to give it up', async () => {
    const server = new Server([personOf()]);
    server.reactions.log = () => {
      throw new Refusal('他の方が保存中です。もう一度お試しください。');
    };
    const { page } = await opened(server);
    await page.getByRole('button', { name: ONE }).click();
    await page.getByText('他の方が保存中です。').waitFor();
    await page.getByRole('button', { name: '破棄' }).click();
    expect(await page.getByRole('button', { name: ONE }).isEnabled()).toBe(true);
    expect(server.of('undo')).toEqual([]);
  });

  test('what had no answer is taken back when it is given up, also after a later attempt was refused', async () => {
    const server = new Server([personOf()]);
    server.reactions.log = broken;
    const { page } = await opened(server);
    await page.getByRole('button', { name: ONE }).click();
    await page.getByText('まだ保存できていません。').waitFor();
    server.reactions.log = () => {
      throw new Refusal('他の方が保存中です。もう一度お試しください。');
    };
    await page.getByRole('button', { name: '再試行' }).click();
    await page.getByText('他の方が保存中です。').waitFor();
    await page.getByRole('button', { name: '破棄' }).click();
    await page.getByRole('button', { name: ONE }).waitFor();
    await server.asked('undo', 1);
    expect(server.of('undo')).toEqual([{ type: 'undo', id: server.of('log')[0]?.id }]);
  });

  test('an action that is not saved stays in sight in every view', async () => {
    const server = new Server([personOf()]);
    const good = server.reactions.log;
    server.reactions.log = broken;
    const { page } = await opened(server);
    await page.getByRole('button', { name: ONE }).click();
    await page.getByText('まだ保存できていません。').waitFor();
    await page.getByRole('tab', { name: 'その他' }).click();
    const bar = page.getByRole('region', { name: '直前の操作' });
    await bar.getByText('山田 太郎さん').waitFor();
    server.reactions.log = good;
    await bar.getByRole('button', { name: '再試行' }).click();
    await bar.getByRole('button', { name: '元に戻す' }).waitFor();
    expect(server.written.size).toBe(1);
  });

  test('Undo takes the last action back by its id, once, and the card returns', async () => {
    const server = new Server([personOf()]);
    const { page } = await opened(server);
    await page.getByRole('button', { name: ONE }).click();
    await page.getByRole('button', { name: '元に戻す' }).dblclick();
    await page.getByText('元に戻しました。').waitFor();
    await page.getByRole('button', { name: ONE }).waitFor();
    expect(server.of('undo')).toEqual([{ type: 'undo', id: server.of('log')[0]?.id }]);
    expect(server.written.size).toBe(0);
  });

  test('Undo that fails is retried; a row that was changed since stays, and a sentence says so', async () => {
    const server = new Server([personOf()]);
    const { page } = await opened(server);
    await page.getByRole('button', { name: ONE }).click();
    server.reactions.undo = broken;
    await page.getByRole('button', { name: '元に戻す' }).click();
    await page.getByText('まだ保存できていません。').waitFor();
    server.reactions.undo = () => ({ undone: false, person: null });
    await page.getByRole('button', { name: '再試行' }).click();
    await page.getByText('記録した行があとから変更されているため').waitFor();
  });

  test.each([
    [
      'ja',
      '佐々木さんが先に連絡しています（11月22日、電話）。',
      'それでも記録',
      '記録しない',
      '元に戻す',
      ONE,
    ],
    [
      'en',
      '佐々木 was in touch meanwhile (Call, 22 Nov).',
      'Log anyway',
      'Leave it',
      'Undo',
      'Log: Asked how it goes',
    ],
  ] as const)(
    'a card that a colleague has just touched says so in %s, and is logged only when that is meant',
    async (language, says, anyway, leave, undo, one) => {
      const server = new Server([personOf()], language);
      server.reactions.log = (request) =>
        request.anyway === true
          ? logReply(request.id)
          : { meanwhile: { by: '佐々木', kind: 'call', day: '2026-11-22' } };
      const { page } = await opened(server, { language });
      await page.getByRole('button', { name: one }).click();
      await page.getByText(says).waitFor();
      await page.getByRole('button', { name: leave }).click();
      await page.getByText(says).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: one }).click();
      await page.getByRole('button', { name: anyway }).click();
      await page.getByRole('button', { name: undo }).waitFor();
      const [left, asked, meant] = server.of('log');
      expect(meant).toEqual({ ...asked, anyway: true });
      expect(left?.id).not.toBe(asked?.id);
      expect(server.of('undo')).toEqual([]);
    },
  );

  test('a list that was asked for before an action doesn’t bring the old card back', async () => {
    const server = new Server([personOf()]);
    const { page } = await opened(server);
    const slow = new Held<Replies['today']>();
    server.reactions.today = () => slow.reply;
    await page.getByRole('button', { name: '更新' }).click();
    await page.getByRole('button', { name: ONE }).click();
    await page.getByText('「ご様子伺い」を記録しました').first().waitFor();
    slow.release(todayOf([personOf({ card: cardOf({ overdueDays: 99 }) })]));
    await page.getByText('更新中です…').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: ONE }).count()).toBe(0);
  });

  test('at most a few calls are under way at once, and all are made in the end', async () => {
    // By phone or in person: nothing to write to, and so the one button of a folded card logs.
    const people = Array.from({ length: 8 }, (_, i) =>
      personOf({ name: `人${i}`, emails: [], phones: [], card: cardOf({ suggestion: 'meeting' }) }),
    );
    const server = new Server(people);
    const waiting: (() => void)[] = [];
    server.reactions.log = async ({ id, who }) => {
      await new Promise<void>((go) => waiting.push(go));
      return logReply(id, personOf({ name: who, card: null }));
    };
    const { page, settled } = await opened(server);
    await page.getByRole('article').nth(7).waitFor();
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('button.main')) button.click();
    });
    for (const asked of [4, 8]) {
      await server.asked('log', asked);
      await settled();
      expect(waiting).toHaveLength(4);
      for (const go of waiting.splice(0)) go();
    }
    await settled();
    expect(server.of('log').map(({ who }) => who)).toEqual(people.map(({ who }) => who));
  });
});
