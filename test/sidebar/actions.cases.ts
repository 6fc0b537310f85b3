// Each action of a card, and the request that it makes.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { personOf, TODAY } from './people.ts';
import { Server } from './server.ts';
import { opened } from './stage.ts';

const words = {
  ja: {
    one: '「ご様子伺い」を記録',
    log: '詳しく記録',
    putOff: '延期',
    pass: 'パス',
    more: 'その他',
    deal: '商談',
    concerns: '悩み・不安',
    stop: '連絡停止',
    resume: '連絡を再開',
    go: 'シートの行へ',
    save: '保存',
    undo: '元に戻す',
    month: /^1か月/,
    putOffTo: '延期する',
    note: 'メモ',
    them: '相手',
    kind: '種別',
    until: '次回連絡日',
    won: '成約',
    lost: '失注',
    amount: '金額',
    title: '案件名',
    reason: '理由',
    asked: '本人の希望',
    stopNow: '連絡を停止',
    solved: '解決：集客: 予約が電話だけ',
    gone: '解消：価格',
    problem: '新しい悩み',
    addProblem: '悩みを追加',
    worry: '新しい不安',
    addWorry: '不安を追加',
    date: '日付を指定',
  },
  en: {
    one: 'Log: Asked how it goes',
    log: 'Log…',
    putOff: 'Put off',
    pass: 'Pass',
    more: 'More',
    deal: 'Deal',
    concerns: 'Problems, worries',
    stop: 'Do not contact',
    resume: 'Contact again',
    go: 'Go to the row',
    save: 'Save',
    undo: 'Undo',
    month: /^1 month/,
    putOffTo: 'Put off',
    note: 'Note',
    them: 'Them',
    kind: 'What',
    until: 'Next contact',
    won: 'Won',
    lost: 'Lost',
    amount: 'Amount',
    title: 'Title',
    reason: 'Reason',
    asked: 'They asked',
    stopNow: 'Do not contact',
    solved: 'Solved: 集客: 予約が電話だけ',
    gone: 'Gone: Price',
    problem: 'New problem',
    addProblem: 'Add the problem',
    worry: 'New worry',
    addWorry: 'Add the worry',
    date: 'A date',
  },
} as const;

/** Does one thing after the other with one person, whose card stays. */
async function stage(language: 'ja' | 'en', facts: Parameters<typeof personOf>[0] = {}) {
  const person = personOf(facts);
  const server = new Server([person], language);
  server.reactions.log = ({ id, who, entry }) => ({
    receipt: { id, kind: entry.kind as 'next', who, rows: 1 },
    person,
  });
  server.reactions.deal = ({ id, who, deal }) => ({
    receipt: { id, kind: deal.result, who, rows: 1 },
    person,
  });
  const { page } = await opened(server, { language });
  const w = words[language];
  const press = (name: string | RegExp, place = 0) =>
    page.getByRole('button', { name, exact: true }).nth(place).click();
  const saved = async (kind: 'log' | 'deal', count: number) => {
    for (let i = 0; server.of(kind).length < count && i < 80; i += 1) await page.waitForTimeout(25);
    await page.locator('.busy').waitFor({ state: 'detached' });
  };
  return { server, page, w, press, saved };
}

const field = (page: Page, name: string) => page.locator('.form').getByLabel(name, { exact: true });

describe.each(['ja', 'en'] as const)('an action in %s', (language) => {
  test('one click logs the suggestion; Pass, putting off and the log form write what they say', async () => {
    const { server, page, w, press, saved } = await stage(language);
    await press(w.one);
    await saved('log', 1);
    await press(w.pass);
    await saved('log', 2);
    await press(w.putOff);
    await page.getByRole('button', { name: w.month }).click();
    await saved('log', 3);
    await press(w.putOff);
    await field(page, w.date).fill('2027-01-08');
    await press(w.putOffTo, language === 'en' ? 1 : 0);
    await saved('log', 4);
    await press(w.log);
    await field(page, w.kind).selectOption('meeting');
    await field(page, w.them).check();
    await field(page, w.note).fill('  見積を見たいとのこと ');
    await field(page, w.until).fill('2026-12-01');
    await press(w.save);
    await saved('log', 5);
    const us = { from: 'us', note: '', day: TODAY };
    expect(server.of('log').map(({ entry }) => entry)).toEqual([
      { ...us, kind: 'hearing' },
      { ...us, kind: 'skip' },
      { ...us, kind: 'next', until: '2026-12-22' },
      { ...us, kind: 'next', until: '2027-01-08' },
      { kind: 'meeting', from: 'them', note: '見積を見たいとのこと', day: TODAY, until: '2026-12-01' },
    ]);
    expect(new Set(server.of('log').map(({ id }) => id)).size).toBe(5);
    for (const { id, who, by, anyway } of server.of('log')) {
      expect(id).toMatch(/^[\w-]{8,64}$/);
      expect([who, by, anyway]).toEqual(['山田 太郎', '', undefined]);
    }
  });

  test('a deal is proposed, won with its amount, or lost with its reason', async () => {
    const { server, page, w, press, saved } = await stage(language);
    await press(w.more);
    await press(w.deal);
    await press(w.save);
    await saved('deal', 1);
    await press(w.deal);
    await field(page, w.won).check();
    await press(w.save);
    expect(await page.getByRole('alert').count()).toBe(1);
    await field(page, w.amount).fill('１２０万円');
    await field(page, w.title).fill('看板');
    await press(w.save);
    await saved('deal', 2);
    await press(w.deal);
    await field(page, w.lost).check();
    await field(page, w.reason).selectOption('competitor');
    await press(w.save);
    await saved('deal', 3);
    expect(server.of('deal').map(({ deal }) => deal)).toEqual([
      { result: 'open', title: '', day: TODAY },
      { result: 'won', title: '看板', day: TODAY, amount: 1_200_000 },
      { result: 'lost', title: '', day: TODAY, reason: 'competitor' },
    ]);
  });

  test('problems and worries are raised and solved, contact is stopped after a question, and the row is gone to', async () => {
    const { server, page, w, press, saved } = await stage(language);
    await press(w.more);
    await press(w.concerns);
    await press(w.solved);
    await saved('log', 1);
    await press(w.concerns);
    await press(w.gone);
    await saved('log', 2);
    await press(w.concerns);
    await press(w.addProblem);
    expect(await page.getByRole('alert').count()).toBe(1);
    await field(page, w.problem).fill('人手が足りない');
    await press(w.addProblem);
    await saved('log', 3);
    await press(w.concerns);
    await field(page, w.worry).selectOption('aftercare');
    await press(w.addWorry);
    await saved('log', 4);
    await press(w.stop);
    const confirm = page.locator('.form').getByRole('button', { name: w.stopNow, exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    await field(page, w.asked).check();
    await confirm.click();
    await saved('log', 5);
    await press(w.go);
    await page.locator('.busy').waitFor({ state: 'detached' });
    expect(server.of('log').map(({ entry }) => [entry.kind, entry.note])).toEqual([
      ['problem_solved', '集客: 予約が電話だけ'],
      ['worry_gone', 'price'],
      ['problem', '人手が足りない'],
      ['worry', 'aftercare'],
      ['do_not_contact', 'asked'],
    ]);
    expect(server.of('go')).toEqual([{ type: 'go', who: '山田 太郎' }]);
  });

  test('contact is resumed, unless the sheet’s own column stops it', async () => {
    const stopped = { stage: 'do_not_contact', phase: 'out', card: null } as const;
    const { server, w, press, saved } = await stage(language, {
      ...stopped,
      stop: { reason: 'conduct', byColumn: false },
    });
    await press(w.more);
    await press(w.resume);
    await saved('log', 1);
    expect(server.of('log')[0]?.entry.kind).toBe('resume');
    const other = await stage(language, { ...stopped, stop: { reason: 'other', byColumn: true } });
    await other.press(w.more);
    await other.page
      .getByText(language === 'ja' ? '解除もシートで行ってください。' : 'only there can it be lifted.')
      .waitFor();
    expect(await other.page.getByRole('button', { name: w.resume }).count()).toBe(0);
  });
});

describe('a form', () => {
  test('a day to come, or none, is not logged, and the field says what to do', async () => {
    const { server, page, w, press } = await stage('ja');
    await press(w.log);
    await field(page, '日付').fill('2026-11-23');
    await field(page, w.until).fill('2026-11-22');
    await press(w.save);
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([
      '今日までの日付を選んでください。',
      '明日以降の日付を選んでください。',
    ]);
    expect(server.of('log')).toEqual([]);
  });

  test('an enquiry is theirs', async () => {
    const { page, w, press } = await stage('ja');
    await press(w.log);
    await field(page, w.kind).selectOption('inquiry');
    expect(await field(page, w.them).isChecked()).toBe(true);
  });

  test('a deal that is open proposes its title, and won', async () => {
    const { server, page, w, press, saved } = await stage('ja', { openTitles: ['ホームページ改修'] });
    await press(w.more);
    await press(w.deal);
    expect(await field(page, w.won).isChecked()).toBe(true);
    await field(page, w.amount).fill('1,200.50');
    await press(w.save);
    await saved('deal', 1);
    expect(server.of('deal')[0]?.deal).toEqual({
      result: 'won',
      title: 'ホームページ改修',
      day: TODAY,
      amount: 1200.5,
    });
  });

  test('what is typed stays when the fresh list no longer has the person, and when views are changed', async () => {
    const { server, page, w, press } = await stage('ja');
    await press(w.log);
    await field(page, w.note).fill('書きかけ');
    server.people = [personOf({ name: '別の 人' })];
    await press('更新');
    await page.getByRole('heading', { name: '別の 人' }).waitFor();
    await page.getByRole('tab', { name: '検索' }).click();
    await page.getByRole('tab', { name: '今日' }).click();
    expect(await field(page, w.note).inputValue()).toBe('書きかけ');
  });
});
