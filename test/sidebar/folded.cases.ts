// Today's cards: folded to what is needed at a glance, one of them with everything.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cardOf, personOf, todayOf } from './people.ts';
import { Held, logReply, Server } from './server.ts';
import { opened } from './stage.ts';

const ONE = '「ご様子伺い」を記録';

/** As much as a card can tell. */
const full = () =>
  personOf({
    earlierTouches: [
      { day: '2026-06-02', kind: 'message', from: 'them', note: '資料のお礼' },
      { day: '2026-04-11', kind: 'meeting', from: 'us', note: '' },
    ],
    tags: ['展示会', 'VIP'],
    notes: '午後2時すぎが話しやすい。受付の方は原田さん',
  });

const list = (count: number) => [
  full(),
  ...Array.from({ length: count - 1 }, (_, at) =>
    personOf({ name: `次の 人${at}`, card: cardOf({ reason: 'lapsed', facts: { eventDay: '2026-05-20' } }) }),
  ),
];

const unfolded = (page: Page) => page.locator('article:not(.folded):not(.done) h3').allInnerTexts();

describe('the cards of today', () => {
  test.each(['ja', 'en'] as const)(
    'are folded but the first: in 300 × 760 px six people are in view, whole, and with buttons for a finger, in %s',
    async (language) => {
      const server = new Server(list(7), language);
      const { page } = await opened(server, { language });
      await page.setViewportSize({ width: 300, height: 760 });
      const ends = await page
        .getByRole('article')
        .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().bottom));
      expect(ends.filter((end) => end <= 760).length).toBeGreaterThanOrEqual(6);
      const heights = await page
        .locator('article button, article a')
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
      expect(await unfolded(page)).toEqual(['山田 太郎']);
    },
  );

  test('say in full the tags, the notes, and the last three touches with their notes', async () => {
    const { page } = await opened(new Server([full()]));
    const text = await page.getByRole('article').innerText();
    for (const said of [
      '8月3日 · 電話 · 秋の展示会の話',
      '6月2日 · メール・メッセージ · 相手から · 資料のお礼',
      '4月11日 · 面談・打ち合わせ',
      '午後2時すぎが話しやすい。受付の方は原田さん',
      '展示会、VIP',
    ])
      expect(text).toContain(said);
  });

  test('are unfolded by a click beside the buttons, or by the three dots, and folded again', async () => {
    const { page } = await opened(new Server(list(3)));
    const second = page.getByRole('article').nth(1);
    await second.locator('.reason').click();
    expect(await unfolded(page)).toEqual(['次の 人0']);
    await page.getByRole('article').nth(2).getByRole('button', { name: '次の 人1さんの詳細を開く' }).click();
    expect(await unfolded(page)).toEqual(['次の 人1']);
    await page.getByRole('button', { name: '次の 人1さんの詳細を閉じる' }).click();
    expect(await unfolded(page)).toEqual([]);
  });

  test('follow one another: when one is done, the next is unfolded', async () => {
    const server = new Server(list(3));
    const { page } = await opened(server);
    await page.getByRole('button', { name: ONE }).click();
    await page.locator('.done').waitFor();
    expect(await page.locator('.done').evaluate((card) => card === document.activeElement)).toBe(true);
    expect(await unfolded(page)).toEqual(['次の 人0']);
    await page.getByRole('button', { name: 'パス' }).click();
    await page.locator('.done').nth(1).waitFor();
    expect(await unfolded(page)).toEqual(['次の 人1']);
  });

  test('follow one another at once: nobody waits until the one before is saved', async () => {
    const server = new Server(list(3));
    const held = new Held<ReturnType<typeof logReply>>();
    server.reactions.log = () => held.reply;
    const { page } = await opened(server);
    await page.getByRole('button', { name: ONE }).click();
    await page.getByText('保存中です…').waitFor();
    expect(await unfolded(page)).toEqual(['次の 人0']);
    held.break();
    await page.getByRole('button', { name: '再試行' }).waitFor();
    expect(await unfolded(page)).toEqual(['次の 人0']);
  });

  test('come back when what was logged leaves them on the list', async () => {
    const server = new Server(list(3));
    const { page } = await opened(server);
    const held = new Held<ReturnType<typeof logReply>>();
    server.reactions.log = () => held.reply;
    await page.getByRole('button', { name: ONE }).click();
    await page.getByText('保存中です…').waitFor();
    held.release({ ...logReply(server.of('log')[0]?.id ?? ''), person: server.people[0] as never });
    await page.getByText('保存中です…').waitFor({ state: 'detached' });
    expect(await unfolded(page)).toEqual(['山田 太郎']);
  });

  test('stay unfolded while something is typed into them', async () => {
    const { page } = await opened(new Server(list(3)));
    await page.getByRole('button', { name: '詳しく記録' }).click();
    await page.locator('.form').getByLabel('メモ').fill('書きかけ');
    await page.getByRole('article').nth(1).locator('.reason').click();
    expect(await unfolded(page)).toEqual(['山田 太郎', '次の 人0']);
    expect(await page.locator('.form').getByLabel('メモ').inputValue()).toBe('書きかけ');
  });

  test('with a day that was promised lead to the calendar, in a new tab and without a way back', async () => {
    const server = new Server([personOf({ name: '山田 <太郎> & 花' })]);
    const { page } = await opened(server);
    await page.getByRole('button', { name: '延期', exact: true }).click();
    await page.getByRole('button', { name: /^1週間/ }).click();
    const link = page.locator('.done').getByRole('link', { name: 'Google カレンダーに追加' });
    const [href = '', target, rel] = await link.evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel]);
    const { origin, pathname, searchParams } = new URL(href ?? '');
    expect([origin + pathname, target, rel]).toEqual([
      'https://calendar.google.com/calendar/render',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(Object.fromEntries(searchParams)).toEqual({
      action: 'TEMPLATE',
      text: '山田 <太郎> & 花さんへご連絡',
      dates: '20261129/20261130',
      details:
        '山田商店\n5月に「時期が合わない」とのことでした。半年たちました。\n03-1234-5678\ntaro@yamada.example',
    });
  });

  test('who is put off elsewhere has the same link on the card', async () => {
    const { page } = await opened(new Server([personOf({ card: null, nextDay: '2027-01-08' })]));
    await page.getByText('2027年1月8日まで延期しています。').waitFor();
    const href = await page.getByRole('link', { name: 'Google カレンダーに追加' }).getAttribute('href');
    expect(new URL(href ?? '').searchParams.get('dates')).toBe('20270108/20270109');
  });

  test('keep the place of a card that is being saved', async () => {
    const server = new Server(list(3));
    const held = new Held<ReturnType<typeof logReply>>();
    server.reactions.log = () => held.reply;
    const { page, settled } = await opened(server);
    await page.getByRole('button', { name: ONE }).click();
    await page.getByText('保存中です…').waitFor();
    server.reactions.today = () => todayOf(server.people.slice(1));
    await page.getByRole('button', { name: '更新' }).click();
    await server.asked('today', 2);
    await settled();
    expect(await page.getByRole('article').first().innerText()).toContain('山田 太郎');
    held.release(logReply(server.of('log')[0]?.id ?? ''));
    await page.locator('.done').waitFor();
    expect(await unfolded(page)).toEqual(['次の 人0']);
  });
});
