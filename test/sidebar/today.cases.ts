// Today's list: the last one first, then the fresh one; what it says, and what is beyond it.
import { describe, expect, test } from '@jest/globals';
import { reasonKeys, reasonWords } from '../../src/core/recontact/reasons/all.ts';
import { cardOf, personOf, todayOf } from './people.ts';
import { broken, Held, Refusal, Server } from './server.ts';
import { opened, overflow } from './stage.ts';

describe('Today', () => {
  test('shows the last list at once, and the fresh one when it comes', async () => {
    const server = new Server([personOf({ name: '新しい 人' })]);
    const fresh = new Held<ReturnType<typeof todayOf>>();
    server.reactions.glance = () => todayOf([personOf({ name: '古い 人' })]);
    server.reactions.today = () => fresh.reply;
    const { page } = await opened(server);
    await page.getByRole('heading', { name: '古い 人' }).waitFor();
    await page.getByText('更新中です…').waitFor();
    fresh.release(todayOf(server.people));
    await page.getByRole('heading', { name: '新しい 人' }).waitFor();
    expect(await page.getByRole('heading', { name: '古い 人' }).count()).toBe(0);
    expect(server.requests.map(({ type }) => type).sort()).toEqual(['glance', 'today']);
  });

  test('a glance that comes after the fresh list changes nothing', async () => {
    const server = new Server([personOf({ name: '新しい 人' })]);
    const glance = new Held<ReturnType<typeof todayOf>>();
    server.reactions.glance = () => glance.reply;
    const { page, settled } = await opened(server);
    await page.getByRole('heading', { name: '新しい 人' }).waitFor();
    glance.release(todayOf([personOf({ name: '古い 人' })]));
    await settled();
    expect(await page.getByRole('heading', { name: '古い 人' }).count()).toBe(0);
  });

  test('a card says the reason as a sentence, the days, trust, the last touch, an opener, problems and worries, in Japanese', async () => {
    const { page } = await opened(
      new Server([
        personOf({ card: cardOf({ others: [reasonWords('nurture'), reasonWords('less_often')] }) }),
      ]),
    );
    const text = await page.getByRole('article').innerText();
    for (const said of [
      '山田 太郎',
      '山田商店',
      '時期待ち',
      '5月に「時期が合わない」とのことでした。半年たちました。',
      '目安を12日過ぎています',
      '関係づくり、間隔をあける',
      'なじみ',
      '8月3日 · 電話 · 秋の展示会の話',
      'お嬢さんが吹奏楽部に入った',
      '集客: 予約が電話だけ',
      '価格',
      '「ご様子伺い」を記録',
    ]) {
      expect(text).toContain(said);
    }
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe('信頼 100点中42点、なじみ、30日で−5');
  });

  test('and in English', async () => {
    const { page } = await opened(
      new Server(
        [
          personOf({
            name: 'Noah Patel',
            revenue: 1280000.5,
            expected: 420000,
            range: { low: 318_423, high: 712_000 },
            basis: 20,
            nextPurchaseDay: '2026-12-03',
            expectedSinceDay: '2026-11-10',
          }),
        ],
        'en',
      ),
      {
        language: 'en',
      },
    );
    const text = await page.getByRole('article').innerText();
    for (const said of [
      'In May the time was not right. Half a year has passed.',
      'Due 12 days ago',
      '3 Aug · Call',
      '1,280,000.5',
      '420,000 in 12 months, 320,000–710,000, from 20 customers',
      'expected since 10 Nov',
      'Log: Asked how it goes',
    ]) {
      expect(text).toContain(said);
    }
  });

  test('mail and phone are links', async () => {
    const { page } = await opened(
      new Server([personOf({ emails: ['a+b?c&d@x.example'], phones: ['+81 (3) 1234-5678'] })]),
    );
    expect(
      await page.locator('.links a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['mailto:a%2Bb%3Fc%26d@x.example', 'tel:+81312345678']);
  });

  test('a way that is not wanted is no link, the card says which is left, and without one nothing is suggested', async () => {
    const { page } = await opened(
      new Server([personOf({ noEmail: true, card: cardOf({ suggestion: null }) })]),
    );
    const card = page.getByRole('article');
    expect(await card.locator('.links a').allInnerTexts()).toEqual(['03-1234-5678']);
    const text = await card.innerText();
    expect(text).toContain('メールは希望されていません。電話でご連絡ください。');
    expect(text).toContain('taro@yamada.example');
    expect(await card.getByRole('button', { name: 'を記録' }).allInnerTexts()).toEqual([]);
    await card.getByRole('button', { name: '詳しく記録' }).click();
    expect(await card.getByLabel('種別').inputValue()).toBe('message');
  });

  test('who is held back until a column is answered says so', async () => {
    const { page } = await opened(new Server([personOf({ card: null, isHeldBack: true })]));
    expect(await page.getByRole('article').innerText()).toContain(
      '連絡停止らしい列の意味を「その他」で選ぶまで',
    );
  });

  test('every reason has a sentence in both languages, with and without facts', async () => {
    for (const language of ['ja', 'en'] as const) {
      const people = reasonKeys.flatMap((reason) =>
        [
          {},
          {
            eventDay: '2026-11-19',
            introduced: '鈴木',
            inheritedFrom: '森',
            problem: '集客',
            worry: 'price',
            lossReason: 'no_reply' as const,
          },
        ].map((facts, i) =>
          personOf({
            who: `${reason}${i}`,
            name: reason,
            lastTouch: null,
            card: cardOf({ reason, facts, overdueDays: 0 }),
          }),
        ),
      );
      const { page } = await opened(new Server(people, language), { language });
      const sentences = await page.locator('.reason').allInnerTexts();
      expect(sentences).toHaveLength(people.length);
      for (const sentence of sentences) {
        expect(sentence).toMatch(language === 'ja' ? /。$/ : /^[A-Z].*[.?]$/);
        expect(sentence).not.toMatch(/undefined|\[object|「」|“”|[!！]| {2}|\.\./);
      }
    }
  });

  test('Show more asks for ten more, and says how many are beyond', async () => {
    const server = new Server([personOf(), personOf({ name: '優先 人', card: cardOf({ isFirst: true }) })]);
    server.reactions.today = ({ limit }) =>
      todayOf(server.people, { more: limit === undefined ? 12 : 0, moreFirst: 3 });
    const { page } = await opened(server);
    await page.getByText('ほかに急ぎの方が3名います。').waitFor();
    await page.getByRole('button', { name: 'さらに表示（12名）' }).click();
    await page.getByRole('button', { name: 'さらに表示（12名）' }).waitFor({ state: 'detached' });
    expect(server.of('today').map(({ limit }) => limit)).toEqual([undefined, 11]);
  });

  test('the count of problems leads to the Problems tab', async () => {
    const server = new Server([personOf()]);
    server.reactions.today = () => todayOf(server.people, { problems: { error: 1, warning: 2, info: 4 } });
    const { page } = await opened(server);
    await page.getByRole('button', { name: 'シートの確認事項：7件' }).click();
    await server.asked('goToProblem', 1);
    expect(server.of('goToProblem')).toEqual([{ type: 'goToProblem', tab: '', cell: '' }]);
  });

  test('a sheet without Set up says so, and leads there', async () => {
    const server = new Server([]);
    server.reactions.today = () => {
      throw new Refusal('先に初期設定をしてください。', 'setUp');
    };
    const { page } = await opened(server);
    await page.getByText('先に初期設定をしてください。').waitFor();
    await page.getByRole('button', { name: '初期設定へ' }).click();
    await page.getByRole('heading', { name: '初期設定' }).waitFor();
  });

  test('a list that fails is asked for again by Retry', async () => {
    const server = new Server([personOf()]);
    const good = server.reactions.today;
    server.reactions.today = broken;
    const { page } = await opened(server);
    await page.getByText('スプレッドシートに接続できませんでした。').waitFor();
    server.reactions.today = good;
    await page.getByRole('button', { name: '再試行' }).click();
    await page.getByRole('heading', { name: '山田 太郎' }).waitFor();
  });

  test('changing views makes no call, but that the funnel is asked for once', async () => {
    const server = new Server([personOf()]);
    const { page, settled } = await opened(server);
    await page.getByRole('article').waitFor();
    for (const name of ['検索', '成約状況', 'その他', '今日', '成約状況'])
      await page.getByRole('tab', { name }).click();
    await settled();
    expect(server.requests.map(({ type }) => type)).toEqual(['glance', 'today', 'funnel']);
  });

  test('what somebody else typed is text: markup, emoji, right-to-left, 200 characters', async () => {
    const names = [
      '<img src=x onerror="window.hacked=1">',
      '👩‍👩‍👧‍👦 家族 🎌',
      'محمد عبد الله',
      'W'.repeat(200),
      '=IMPORTXML("http://x")',
      '$& </script> <?= 1 ?>',
    ];
    const people = names.map((name) =>
      personOf({
        name,
        company: name,
        opener: name,
        problems: [name],
        worries: [name],
        owner: name,
        card: cardOf({ reason: 'open_problem', facts: { problem: name } }),
      }),
    );
    const { page } = await opened(new Server(people));
    expect(await page.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(names);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('article').nth(3).getByRole('button', { name: '詳細を開く' }).click();
    expect(await overflow(page)).toBe(0);
    await page.getByRole('article').nth(3).getByRole('button', { name: '「ご様子伺い」を記録' }).click();
    await page.getByRole('button', { name: '元に戻す' }).waitFor();
    expect(await overflow(page)).toBe(0);
  });
});
