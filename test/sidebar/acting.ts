// What the tests of actions and forms press and fill in, in both languages.
import type { Page } from 'playwright-core';
import { personOf } from './people.ts';
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
export async function acting(language: 'ja' | 'en', facts: Parameters<typeof personOf>[0] = {}) {
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
    await server.asked(kind, count);
    await page.locator('.busy').waitFor({ state: 'detached' });
  };
  return { server, page, w, press, saved };
}

export const field = (page: Page, name: string) => page.locator('.form').getByLabel(name, { exact: true });
