// What can be done with a person: the forms, and what an action is called once it is done.
import type { LossReason } from '../../src/core/book/records.ts';
import type { Texts } from './said.ts';

export const actionText = {
  kind: { en: 'What', ja: '種別' },
  from: { en: 'From', ja: '誰から' },
  fromUs: { en: 'Us', ja: 'こちら' },
  fromThem: { en: 'Them', ja: '相手' },
  note: { en: 'Note', ja: 'メモ' },
  day: { en: 'Date', ja: '日付' },
  until: { en: 'Next contact', ja: '次回連絡日' },
  save: { en: 'Save', ja: '保存' },
  result: { en: 'Result', ja: '結果' },
  proposed: { en: 'Proposed', ja: '提案した' },
  won: { en: 'Won', ja: '成約' },
  lost: { en: 'Lost', ja: '失注' },
  amount: { en: 'Amount', ja: '金額' },
  amountNeeded: { en: 'Please give the amount as a number.', ja: '金額を数字で入力してください。' },
  reason: { en: 'Reason', ja: '理由' },
  title: { en: 'Title', ja: '案件名' },
  dayNeeded: { en: 'Please choose a date.', ja: '日付を選んでください。' },
  futureDay: { en: 'Please choose today or an earlier date.', ja: '今日までの日付を選んでください。' },
  dayTooLate: { en: 'Please choose a day before the year 2200.', ja: '2199年までの日付を選んでください。' },
  pastDay: { en: 'Please choose a date after today.', ja: '明日以降の日付を選んでください。' },
  noteNeeded: { en: 'Please say what it is.', ja: '内容を入力してください。' },
  week: { en: '1 week', ja: '1週間' },
  month: { en: '1 month', ja: '1か月' },
  months: { en: '3 months', ja: '3か月' },
  date: { en: 'A date', ja: '日付を指定' },
  putOff: { en: 'Put off', ja: '延期する' },
  why: { en: 'Why', ja: '理由' },
  stopQuestion: {
    en: (name: string) => `${name} will no longer be listed. Go ahead?`,
    ja: (name: string) => `${name}を一覧に表示しなくなります。よろしいですか。`,
  },
  stop: { en: 'Do not contact', ja: '連絡を停止' },
  newProblem: { en: 'New problem', ja: '新しい悩み' },
  newWorry: { en: 'New worry', ja: '新しい不安' },
  addProblem: { en: 'Add the problem', ja: '悩みを追加' },
  addWorry: { en: 'Add the worry', ja: '不安を追加' },
  solved: { en: (topic: string) => `Solved: ${topic}`, ja: (topic: string) => `解決：${topic}` },
  gone: { en: (worry: string) => `Gone: ${worry}`, ja: (worry: string) => `解消：${worry}` },
  doneLogged: { en: (kind: string) => `Logged “${kind}”`, ja: (kind: string) => `「${kind}」を記録しました` },
  doneUntil: { en: (day: string) => `Put off until ${day}`, ja: (day: string) => `${day}まで延期しました` },
  donePassed: { en: 'Passed this time', ja: '今回はパスしました' },
  doneStopped: { en: 'Will not be contacted', ja: '連絡を停止しました' },
  doneResumed: { en: 'Can be contacted again', ja: '連絡を再開しました' },
  doneDeal: {
    en: (result: string) => `Deal logged: ${result}`,
    ja: (result: string) => `商談を記録しました（${result}）`,
  },
  aboutName: {
    en: (name: string, what: string) => `${what} · ${name}`,
    ja: (name: string, what: string) => `${name}：${what}`,
  },
} as const satisfies Texts;

/** In the order of the form. */
export const lossOrder: readonly LossReason[] = [
  'not_now',
  'price',
  'competitor',
  'has_supplier',
  'no_reply',
  'other',
];
