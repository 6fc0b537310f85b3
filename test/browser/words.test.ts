// A list of companies with a history in words of its own: one click, and everything follows.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { Drive, type Tab } from '../../scripts/browser/drive.ts';
import { eventually } from '../../scripts/browser/eventually.ts';
import { find, isQuiet, refresh, rowsOf, setUp, showFormulas, view } from '../../scripts/browser/goen.ts';
import { everythingOf } from './tabs.ts';
import { dayOf, isoOf, workbook } from './workbook.ts';

jest.setTimeout(180_000);

const LAST_DAY = 320;
const ago = (days: number) => dayOf(LAST_DAY - days);
const contacts = '取引先一覧';
const history = '対応履歴';
const optOut = 'ご案内のDM・メルマガはお断り';

const book = () =>
  workbook({
    [contacts]: [
      ['会社名', '担当者名', 'メールアドレス', optOut, '血液型'],
      ['青葉商事株式会社', '佐藤 健', 'sato@aoba.example', '', 'A'],
      ['山手工務店', '高橋 愛', 'takahashi@yamate.example', '', 'B'],
      ['北斗精機', '長谷川 忍', 'hasegawa@hokuto.example', '○', 'O'],
    ],
    [history]: [
      ['対応日', '会社名', '種別', '内容'],
      [ago(60), '青葉商事株式会社', '電話', 'はじめまして'],
      [ago(9), '青葉商事株式会社', 'てんとう虫会', '新しい机の案'],
      [ago(8), '山手工務店', 'ツバメ便', '近況'],
      [ago(90), '北斗精機', '電話', '近況'],
    ],
  });

const say = {
  ja: {
    show: '読み取り方を表示',
    activities: '活動',
    kind: '種別',
    notRead: '読み取っていない列：血液型',
    problems: '確認事項を表示',
    problemsTab: '確認事項',
    word: '「てんとう虫会」（1件）',
    otherWord: '「ツバメ便」（1件）',
    ask: '提案・見積',
    meant: '「てんとう虫会」を「提案・見積」として扱います。',
    noEmail: 'メール不可',
    offered: '提案中',
  },
  en: {
    show: 'Show how they are read',
    activities: 'Activities',
    kind: 'Kind',
    notRead: 'Not read: 血液型',
    problems: 'Show the problems',
    problemsTab: 'Problems',
    word: '“てんとう虫会” (1 row)',
    otherWord: '“ツバメ便” (1 row)',
    ask: 'Offer, quote',
    meant: '“てんとう虫会” now means “Offer, quote”.',
    noEmail: 'No e-mail',
    offered: 'Offered',
  },
} as const;

let drive: Drive | undefined;
afterEach(async () => {
  await drive?.stop();
  drive = undefined;
});

/** Whom today's list names. */
const listed = async (side: FrameLocator): Promise<readonly string[]> =>
  (await side.locator('#view-today article h3').allTextContents()).map((name) => name.replace(/さん$/, ''));

const told = async (tab: Tab, name: string): Promise<string> => (await rowsOf(tab, name)).flat().join('\n');

describe.each(['ja', 'en'] as const)(
  'a list of companies with a history of its own words, in %s',
  (language) => {
    const words = say[language];

    test('one click explains a word: stage, list, formula and Problems follow; a wish is asked about first', async () => {
      drive = await Drive.start({
        book: book(),
        today: isoOf(LAST_DAY),
        lang: language,
        browserLocale: language === 'ja' ? 'ja-JP' : 'en-GB',
      });
      const tab = await drive.openTab();
      const before = await everythingOf(tab, contacts);
      await setUp(tab, language);
      const side = tab.sidebar();
      expect(await listed(side)).not.toContain('長谷川 忍');

      await view(side, 3);
      await side.getByRole('button', { name: words.show }).click();
      await side.getByText(words.notRead).waitFor();
      await side.getByLabel(words.activities, { exact: true }).selectOption(history);
      await isQuiet(side);
      await side.getByRole('button', { name: words.problems }).click();
      await isQuiet(side);
      await side.getByLabel(words.otherWord).waitFor();
      await isQuiet(side);
      await refresh(tab, language);
      expect(await told(tab, words.problemsTab)).toMatch(
        /てんとう虫会[\s\S]*ツバメ便|ツバメ便[\s\S]*てんとう虫会/,
      );
      expect(await everythingOf(tab, contacts)).toBe(before);

      await tab.showTab(contacts);
      await tab.select('G2');
      await showFormulas(side);
      await side.getByRole('button', { name: 'FUNNEL_STAGE' }).click();
      await tab.waitForShown('G2', 'new', contacts);

      await view(side, 3);
      await side.getByLabel(words.word).selectOption(words.ask);
      await side.getByText(words.meant).waitFor();
      await tab.waitForShown('G2', 'offered', contacts);
      await isQuiet(side);
      expect(await side.getByLabel(words.word).count()).toBe(0);
      await side.getByLabel(words.otherWord).waitFor();

      const card = await find(side, '佐藤 健');
      expect(await card.innerText()).toContain(words.offered);
      await view(side, 0);
      const isListed = async () => (await listed(side)).includes('長谷川 忍');
      expect(await isListed()).toBe(false);
      await view(side, 3);
      await side
        .locator('section', { has: side.locator('.problems') })
        .getByRole('button', { name: words.noEmail })
        .click();
      await eventually(isListed, (is) => is);
      await isQuiet(side);
      const other = await find(side, '長谷川 忍');
      expect(await other.locator('a[href^="mailto:"]').count()).toBe(0);

      await refresh(tab, language);
      const problems = await told(tab, words.problemsTab);
      expect(problems).toContain('ツバメ便');
      expect(problems).not.toContain('てんとう虫会');
      expect(problems).not.toContain(optOut);
      expect(tab.faults).toEqual([]);
    });
  },
);
