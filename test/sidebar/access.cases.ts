// For everybody: no axe violation, all by keyboard, nothing wider than 300 px, and no more than 160 KB.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsIn } from '../../scripts/browser/axe.ts';
import { columnOf, columnsOf, tableOf } from './columns.ts';
import { cardOf, personOf, todayOf } from './people.ts';
import { broken, Server } from './server.ts';
import { html, opened, overflow } from './stage.ts';

/** A sidebar with something in every corner. */
function fullServer(language: 'en' | 'ja'): Server {
  const people = [
    personOf({
      card: cardOf({ isFirst: true, reason: 'waiting_on_us' }),
      revenue: 5000,
      expected: 1200,
      nextPurchaseDay: '2027-01-14',
    }),
    personOf({
      name: '次の 人',
      score: null,
      band: 'none',
      card: cardOf({ others: [{ en: 'Stay in touch', ja: '関係づくり' }] }),
    }),
    personOf({ name: '三人目' }),
  ];
  const server = new Server(people, language);
  const counts = { error: 1, warning: 1, info: 0 };
  server.reactions.today = () =>
    todayOf(people, { userLanguage: language, owners: ['田中'], more: 3, moreFirst: 2, problems: counts });
  server.reactions.columns = () =>
    columnsOf(
      {
        contacts: tableOf({
          tab: '名簿',
          headers: ['氏名', '売上目標', '配信のご遠慮', '血液型'],
          doubts: ['配信のご遠慮'],
          unread: ['血液型'],
          columns: [columnOf('revenue', '累計売上', 'Revenue', { headers: ['売上目標'], isGuess: true })],
        }),
        activities: tableOf({ tab: '履歴', headers: ['いつ'], missing: ['date'] }),
        deals: tableOf({ tab: '商談', none: ['倉庫'] }),
      },
      ['名簿', '履歴', '商談'],
    );
  const message = { en: 'Not a date.', ja: '日付として読めません。' };
  server.reactions.problems = () => ({
    problems: [{ tab: '名簿', cell: 'C12', code: 'unknown_contact', level: 'error', message }],
    more: 0,
    questions: [
      { kind: 'optOut', tab: '名簿', cell: 'D', header: '配信のご遠慮' },
      {
        kind: 'words',
        tab: '履歴',
        cell: 'C',
        column: 'kind',
        label: { en: 'Kind', ja: '種別' },
        words: Array.from({ length: 12 }, (_, at) => ({ word: `独自の言葉${at}`, rows: 12 - at })),
      },
    ],
  });
  return server;
}

async function check(page: Page, part?: string): Promise<void> {
  expect(await violationsIn(page, part)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

/** The accessible name of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      (document.activeElement as HTMLElement | null)?.innerText ??
      '',
  );

/** Tab until a control with that text has the focus, then press. */
async function tabTo(page: Page, name: string, key = 'Enter'): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).trim() === name) return key === '' ? undefined : page.keyboard.press(key);
  }
  throw new Error(`no way to ${name} by keyboard`);
}

describe.each(['ja', 'en'] as const)('the sidebar in %s', (language) => {
  const say = <T>(ja: T, en: T) => (language === 'ja' ? ja : en);

  test('has no axe violation in any view, form or note, and is never wider than its 300 px', async () => {
    const server = fullServer(language);
    const { page } = await opened(server, { language });
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    await press(say('その他', 'More'));
    for (const name of say(
      ['詳しく記録', '延期', '商談', '悩み・不安', '連絡停止'],
      ['Log…', 'Put off', 'Deal', 'Problems, worries', 'Do not contact'],
    )) {
      await press(name);
      expect(await overflow(page)).toBe(0);
      if (language === 'ja') await check(page, '.form');
    }
    await page.keyboard.press('Escape');
    const pass = async (place: number) => {
      const card = page.getByRole('article').nth(place);
      const unfold = card.getByRole('button', { name: say('の詳細を開く', 'More about') });
      if ((await unfold.count()) > 0) await unfold.click();
      await card.getByRole('button', { name: say('パス', 'Pass') }).click();
    };
    await pass(1);
    await page.getByRole('button', { name: say('元に戻す', 'Undo') }).waitFor();
    server.reactions.log = broken;
    await pass(2);
    await page.getByRole('button', { name: say('再試行', 'Retry') }).waitFor();
    server.reactions.log = () => ({ meanwhile: { by: '佐々木', kind: 'call', day: '2026-11-22' } });
    await pass(0);
    await page.getByRole('button', { name: say('それでも記録', 'Log anyway') }).waitFor();
    await check(page);
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('searchbox').fill('人');
    await press(say('選択した行を読む', 'Show the selected people'));
    await press(say('3名にまとめて記録…', 'Log for all 3…'));
    await page.getByText(say('2名見つかりました', '2 people found')).waitFor();
    await page.locator('.person').first().click();
    await page.locator('.person').last().click();
    await check(page);
    await page.getByRole('tab').nth(2).click();
    await page.locator('.milestones').waitFor();
    await check(page);
    await page.getByRole('tab').first().click();
    await press(say('破棄', 'Discard'));
    await press(say('記録しない', 'Leave it'));
    await page.locator('#view-today button.name').first().click();
    await page.locator('.page summary').click();
    await check(page);
    await page.getByRole('tab').nth(3).click();
    await page.locator('details.part summary').click();
    await page.locator('.formulas button').first().click();
    await check(page);
    await press(say('初期設定をする…', 'Set up…'));
    await press(say('読み取り方を表示', 'Show how they are read'));
    await press(say('確認事項を表示', 'Show the problems'));
    await page.locator('.problems li').waitFor();
    await page.locator('.columns').first().waitFor();
    await page.locator('.question select').first().waitFor();
    for (const part of await page.locator('#view-more details:not(.part) > summary').all())
      await part.click();
    await check(page);
  });

  test('can be used by keyboard alone', async () => {
    const server = new Server([personOf()], language);
    const person = personOf();
    server.reactions.log = ({ id, who, entry }) => ({
      receipt: { id, kind: entry.kind as 'next', who, rows: 1 },
      person,
    });
    server.reactions.deal = ({ id, who, deal }) => ({
      receipt: { id, kind: deal.result, who, rows: 1 },
      person,
    });
    const { page } = await opened(server, { language });
    const done = async (count: number) => {
      await server.asked(['log', 'deal'], count);
      await page.locator('.busy').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    };
    await tabTo(page, say('「ご様子伺い」を記録', 'Log: Asked how it goes'));
    await done(1);
    await tabTo(page, say('パス', 'Pass'), ' ');
    await done(2);
    await tabTo(page, say('延期', 'Put off'));
    await page.keyboard.press('Enter');
    await done(3);
    await tabTo(page, say('詳しく記録', 'Log…'));
    await page.keyboard.press('Escape');
    expect((await focused(page)).trim()).toBe(say('詳しく記録', 'Log…'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, say('保存', 'Save'));
    await done(4);
    await tabTo(page, say('その他', 'More'));
    await tabTo(page, say('商談', 'Deal'));
    await tabTo(page, say('保存', 'Save'));
    await done(5);
    await tabTo(page, say('悩み・不安', 'Problems, worries'));
    await page.keyboard.type('人手');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await done(6);
    await tabTo(page, say('連絡停止', 'Do not contact'));
    await page.keyboard.press('Space');
    await tabTo(page, say('連絡を停止', 'Do not contact'));
    await done(7);
    expect(server.of('log').map(({ entry }) => entry.kind)).toEqual([
      'hearing',
      'skip',
      'next',
      expect.any(String),
      'problem',
      'do_not_contact',
    ]);
    await tabTo(page, say('シートの行へ', 'Go to the row'));
    await tabTo(page, say('元に戻す', 'Undo'));
    await page.getByText(say('元に戻しました。', 'Undone.')).waitFor();
    expect(server.of('go')).toHaveLength(1);
    await tabTo(page, say('閉じる', 'Close'));
    await tabTo(page, say('今日', 'Today'), 'ArrowRight');
    expect((await focused(page)).trim()).toBe(say('検索', 'People'));
    await page.keyboard.press('Tab');
    await page.keyboard.type('山');
    await page.getByText(say('1名見つかりました', '1 person found')).waitFor();
    await tabTo(page, say('選択した行を読む', 'Show the selected people'));
    await tabTo(page, say('検索', 'People'), 'End');
    expect((await focused(page)).trim()).toBe(say('その他', 'More'));
    await tabTo(page, say('初期設定をする…', 'Set up…'));
    await tabTo(page, say('追加する', 'Add the tabs'));
    await page.getByText(say('追加しました：', 'Added: ')).waitFor();
    await tabTo(page, say('関数', 'Formulas'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(say('B2 に数式を入れました。', 'The formula is in B2.')).waitFor();
    expect(server.of('formula')).toEqual([{ type: 'formula', name: 'RECONTACT_CARDS' }]);
  });
});

test('the whole of Sidebar.html is at most 160 KB', () => {
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(160 * 1024);
});
