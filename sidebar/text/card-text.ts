// The card of one person: what it says.
import type { Formats } from '../../src/text/formats.ts';
import type { Texts } from './said.ts';

export const cardText = {
  first: { en: 'Priority', ja: '優先' },
  unfold: { en: (name: string) => `More about ${name}`, ja: (name: string) => `${name}の詳細を開く` },
  fold: { en: (name: string) => `Less about ${name}`, ja: (name: string) => `${name}の詳細を閉じる` },
  due: {
    en: (f: Formats, days: number) => `Due ${f.count(days, 'day', 'days')} ago`,
    ja: (f: Formats, days: number) => `目安を${f.number(days)}日過ぎています`,
  },
  also: { en: (list: string) => `Also: ${list}`, ja: (list: string) => `ほかの理由：${list}` },
  trust: { en: 'Trust', ja: '信頼' },
  trustOf: {
    en: (score: string, band: string, change: string) =>
      `Trust ${score} of 100, ${band}, ${change} in 30 days`,
    ja: (score: string, band: string, change: string) => `信頼 100点中${score}点、${band}、30日で${change}`,
  },
  noTrust: { en: 'No record yet', ja: '記録なし' },
  last: { en: 'Last', ja: '前回' },
  never: { en: 'Not in touch yet', ja: 'まだ連絡していません' },
  fromUs: { en: 'from us', ja: 'こちらから' },
  fromThem: { en: 'from them', ja: '相手から' },
  tags: { en: 'Tags', ja: 'タグ' },
  notes: { en: 'Notes', ja: '備考' },
  opener: { en: 'Opener', ja: '話題' },
  problem: { en: 'Problem', ja: '悩み' },
  worry: { en: 'Worry', ja: '不安' },
  owner: { en: 'Owner', ja: '担当' },
  revenue: { en: 'Revenue', ja: '売上' },
  expected: { en: 'Expected', ja: '見込み' },
  inYear: {
    en: (amount: string) => `${amount} in 12 months`,
    ja: (amount: string) => `${amount}（今後12か月）`,
  },
  range: {
    en: (low: string, high: string) => `${low}–${high}`,
    ja: (low: string, high: string) => `${low}〜${high}`,
  },
  likelyNone: { en: 'most likely none', ja: '購入のない見込みが大きい' },
  basis: {
    en: (customers: number) => (customers === 1 ? 'from 1 customer' : `from ${customers} customers`),
    ja: (customers: number) => `お客様${customers}名の購入から推定`,
  },
  margin: {
    en: (percent: string) => `at a margin of ${percent}`,
    ja: (percent: string) => `利益率${percent}`,
  },
  referred: { en: 'Referred', ja: '紹介売上' },
  nextPurchase: { en: 'Next purchase', ja: '次の購入' },
  nextAround: { en: (day: string) => `around ${day}`, ja: (day: string) => `${day}ごろ` },
  toCalendar: { en: 'Add to Google Calendar', ja: 'Google カレンダーに追加' },
  expectedSince: {
    en: (day: string) => `expected since ${day}`,
    ja: (day: string) => `見込みの${day}を過ぎています`,
  },
  until: { en: (day: string) => `Put off until ${day}.`, ja: (day: string) => `${day}まで延期しています。` },
  stopped: {
    en: (why: string) => (why === '' ? 'Not to be contacted.' : `Not to be contacted: ${why}.`),
    ja: (why: string) => (why === '' ? '連絡停止中です。' : `連絡停止中です（${why}）。`),
  },
  byColumn: {
    en: 'A column of your sheet says so. To change it, edit the sheet.',
    ja: 'シートの列で指定されています。解除もシートで行ってください。',
  },
  noEmail: { en: 'No e-mail, by their wish.', ja: 'メールは希望されていません。' },
  noEmailButCall: {
    en: 'No e-mail, by their wish. You can call.',
    ja: 'メールは希望されていません。電話でご連絡ください。',
  },
  noCall: { en: 'No calls, by their wish.', ja: '電話は希望されていません。' },
  noCallButWrite: {
    en: 'No calls, by their wish. You can write.',
    ja: '電話は希望されていません。メールでご連絡ください。',
  },
  noEmailNoCall: {
    en: 'No e-mail and no calls, by their wish.',
    ja: 'メールも電話も希望されていません。',
  },
  heldBack: {
    en: 'On no list until you say, under More, what the column about opting out means.',
    ja: '連絡停止らしい列の意味を「その他」で選ぶまで、一覧には出ません。',
  },
  logIt: { en: (kind: string) => `Log: ${kind}`, ja: (kind: string) => `「${kind}」を記録` },
  log: { en: 'Log…', ja: '詳しく記録' },
  putOff: { en: 'Put off', ja: '延期' },
  pass: { en: 'Pass', ja: 'パス' },
  more: { en: 'More', ja: 'その他' },
  deal: { en: 'Deal', ja: '商談' },
  concerns: { en: 'Problems, worries', ja: '悩み・不安' },
  stop: { en: 'Do not contact', ja: '連絡停止' },
  resume: { en: 'Contact again', ja: '連絡を再開' },
  go: { en: 'Go to the row', ja: 'シートの行へ' },
  meanwhile: {
    en: (by: string, kind: string, day: string) =>
      `${by || 'Somebody'} was in touch meanwhile (${kind}, ${day}).`,
    ja: (by: string, kind: string, day: string) =>
      `${by || '他の担当者'}が先に連絡しています（${day}、${kind}）。`,
  },
  logAnyway: { en: 'Log anyway', ja: 'それでも記録' },
  leaveIt: { en: 'Leave it', ja: '記録しない' },
} as const satisfies Texts;
