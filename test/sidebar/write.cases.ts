// Write, copy and call: one click begins, one click logs it.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { PersonView } from '../../src/messages/requests.ts';
import { cardOf, personOf, TODAY, todayOf } from './people.ts';
import { Held, Server } from './server.ts';
import { opened, overflow } from './stage.ts';

/** Two people, the second folded; the mail program is not opened, and what goes there is kept. */
async function writing(language: 'en' | 'ja', facts: Partial<PersonView>, texts = {}) {
  const server = new Server([personOf({ name: '最初 の人' }), personOf(facts)], language);
  server.reactions.today = () => todayOf(server.people, { userLanguage: language, texts });
  const { page } = await opened(server, { language });
  await page.evaluate(() => {
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^=mailto],a[href^=tel]');
      if (link !== null) event.preventDefault();
    });
  });
  return { server, page, card: page.getByRole('article').nth(1) };
}

/** Keeps what is copied: a page may write the clipboard, but not read it. */
const keepCopies = (page: Page) =>
  page.evaluate(() => {
    const kept: string[] = [];
    Object.assign(window, { kept });
    document.addEventListener('copy', () => {
      const field = document.activeElement as HTMLTextAreaElement;
      kept.push(field.value.slice(field.selectionStart, field.selectionEnd));
    });
  });
const copies = (page: Page) => page.evaluate(() => (window as unknown as { kept: string[] }).kept);

describe('Write', () => {
  test.each([
    ['ja', 'メールを書く', '「お礼」を記録', '送信しましたか。'],
    ['en', 'Write', 'Log: Thanks', 'Sent?'],
  ] as const)(
    'opens a draft for the reason, and logs it: two clicks, in %s',
    async (language, write, log, sent) => {
      const { server, card } = await writing(language, {
        card: cardOf({ reason: 'referrer_thanks', suggestion: 'thanks', facts: {} }),
      });
      const link = card.getByRole('link', { name: write });
      const [href = '', target, rel] = await link.evaluate((a: HTMLAnchorElement) => [
        a.href,
        a.target,
        a.rel,
      ]);
      expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
      const { pathname, searchParams } = new URL(href ?? '');
      expect(pathname).toBe('taro@yamada.example');
      expect(searchParams.get('subject')).toBe(
        language === 'ja' ? 'ご紹介のお礼' : 'Thank you for the introduction',
      );
      expect(searchParams.get('body')).toContain(
        language === 'ja' ? '山田 太郎様\r\n\r\n' : 'Hello 山田 太郎,\r\n\r\n',
      );
      await link.click();
      await card.getByText(sent).waitFor();
      await card.getByRole('button', { name: log }).click();
      await server.asked('log', 1);
      expect(server.of('log')[0]).toMatchObject({
        who: '山田 太郎',
        entry: { kind: 'thanks', from: 'us', note: '', day: TODAY },
      });
    },
  );

  test('begins with the words of the Rules tab', async () => {
    const { card } = await writing(
      'ja',
      { card: cardOf({ reason: 'give', suggestion: 'info' }) },
      { subject_give: 'お知らせ', text_give: '{name}さん、{company}の皆さまへ' },
    );
    const href = await card.getByRole('link', { name: 'メールを書く' }).getAttribute('href');
    const { searchParams } = new URL(href ?? '');
    expect([searchParams.get('subject'), searchParams.get('body')]).toEqual([
      'お知らせ',
      '山田 太郎さん、山田商店の皆さまへ',
    ]);
  });

  test('waits until the Rules tab has been read, so that no other words are written', async () => {
    const server = new Server([personOf()]);
    server.reactions.glance = () => todayOf(server.people, { texts: null });
    const fresh = new Held<ReturnType<typeof todayOf>>();
    server.reactions.today = () => fresh.reply;
    const { page } = await opened(server);
    expect(await page.getByRole('button', { name: 'メールを書く' }).isDisabled()).toBe(true);
    fresh.release(todayOf(server.people));
    await page.getByRole('link', { name: 'メールを書く' }).waitFor();
  });

  test('of somebody without an address, or who wants no e-mail, copies the text and is no link', async () => {
    const reason = cardOf({ reason: 'give', suggestion: 'info' });
    const { server, page, card } = await writing('en', { emails: [], phones: [], card: reason });
    await keepCopies(page);
    await card.getByRole('button', { name: 'Copy text' }).click();
    await card.getByText('The text is copied. Sent?').waitFor();
    expect(await copies(page)).toEqual([expect.stringMatching(/^Hello 山田 太郎,\n\nI came across/)]);
    await card.getByRole('button', { name: 'Log: Useful information' }).click();
    await server.asked('log', 1);
    const other = await writing('en', { noEmail: true, card: cardOf({ reason: 'give', suggestion: null }) });
    await other.card.getByRole('button', { name: 'More about' }).click();
    expect(await other.card.getByRole('link', { name: 'Write' }).count()).toBe(0);
    expect(await other.card.getByRole('button', { name: 'Copy text' }).count()).toBe(1);
  });

  test('with a text that is too long for a link copies it, and says so', async () => {
    const long = `${'長い文面です。'.repeat(60)}`;
    const { page, card } = await writing('ja', { card: cardOf({ reason: 'give' }) }, { text_give: long });
    await keepCopies(page);
    const link = card.getByRole('link', { name: 'メールを書く' });
    expect(await link.getAttribute('href')).not.toContain('body=');
    await link.click();
    await card.getByText('メールに貼り付けてください。 送信しましたか。').waitFor();
    expect(await copies(page)).toEqual([long]);
  });

  test('shows the text where the browser lets nothing be copied', async () => {
    const { page, card } = await writing('ja', { emails: [], phones: [], card: cardOf({ reason: 'give' }) });
    await page.evaluate(() => {
      document.execCommand = () => false;
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await card.getByRole('button', { name: '文面をコピー' }).click();
    const text = card.getByLabel('文面', { exact: true });
    expect(await text.inputValue()).toContain('お仕事に役立ちそうな情報');
    expect(await text.evaluate((field: HTMLTextAreaElement) => field.selectionEnd)).toBeGreaterThan(20);
    expect(await overflow(page)).toBe(0);
  });

  test('that came to nothing logs nothing, and the button is there again', async () => {
    const { server, card } = await writing('ja', {});
    await card.getByRole('link', { name: 'メールを書く' }).click();
    await card.getByRole('button', { name: '送っていない' }).click();
    await card.getByRole('link', { name: 'メールを書く' }).waitFor();
    expect(server.of('log')).toEqual([]);
  });

  test('for a meeting or a call is a message', async () => {
    const { server, card } = await writing('ja', { phones: [], card: cardOf({ suggestion: 'meeting' }) });
    await card.getByRole('link', { name: 'メールを書く' }).click();
    await card.getByRole('button', { name: '「メール・メッセージ」を記録' }).click();
    await server.asked('log', 1);
    expect(server.of('log')[0]?.entry.kind).toBe('message');
  });

  test('stays asked when the fresh list no longer has the person, and in whichever way the card is shown', async () => {
    const { server, page, card } = await writing('ja', {});
    await card.getByRole('link', { name: 'メールを書く' }).click();
    await card.getByText('送信しましたか。').waitFor();
    server.people = server.people.slice(0, 1);
    await page.getByRole('button', { name: '更新' }).click();
    await server.asked('today', 2);
    await page.locator('.busy').waitFor({ state: 'detached' });
    await card.getByText('送信しましたか。').waitFor();
    await card.locator('.reason').click();
    await card.getByText('送信しましたか。').waitFor();
  });
});

test('a call is begun by its link, and logged when they talked', async () => {
  const { server, card } = await writing('en', { card: cardOf({ reason: 'promised', suggestion: 'call' }) });
  const link = card.getByRole('link', { name: 'Call' });
  expect(await link.getAttribute('href')).toBe('tel:0312345678');
  await link.click();
  await card.getByText('Did you talk?').waitFor();
  await card.getByRole('button', { name: 'Log: Call' }).click();
  await server.asked('log', 1);
  expect(server.of('log')[0]?.entry.kind).toBe('call');
});

test('thanks to somebody who wants no e-mail are said by phone, and logged as thanks', async () => {
  const { server, card } = await writing('en', {
    noEmail: true,
    card: cardOf({ reason: 'referrer_thanks', suggestion: 'thanks' }),
  });
  await card.getByRole('link', { name: 'Call' }).click();
  await card.getByRole('button', { name: 'Log: Thanks' }).click();
  await server.asked('log', 1);
  expect(server.of('log')[0]?.entry.kind).toBe('thanks');
});
