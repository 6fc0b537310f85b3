// A person's page: what happened, what they bring, and what is known of them.
import type { Formats } from '../../src/text/formats.ts';
import { named } from '../../src/text/names.ts';
import type { Texts } from './said.ts';

export const pageText = {
  back: { en: 'Back', ja: '戻る' },
  happened: { en: 'What happened', ja: 'これまでの経緯' },
  nothing: { en: 'Nothing is noted yet.', ja: 'まだ何も記録されていません。' },
  showMore: {
    en: (f: Formats, n: number) => `Show ${f.number(n)} more`,
    ja: (f: Formats, n: number) => `さらに${f.number(n)}件を表示`,
  },
  olderInSheet: {
    en: (f: Formats, n: number) => `${f.count(n, 'older line is', 'older lines are')} in the sheet.`,
    ja: (f: Formats, n: number) => `これより前の${f.number(n)}件はシートにあります。`,
  },
  silence: { en: 'Counts as lost: no reply', ja: '返答がなく失注扱い' },
  bought: { en: 'Bought (from the contacts tab)', ja: '購入（連絡先の列より）' },
  next: { en: (day: string) => `next: ${day}`, ja: (day: string) => `次回 ${day}` },
  value: { en: 'Value', ja: '売上と見込み' },
  neverBought: { en: 'Nothing bought yet.', ja: 'ご購入はまだありません。' },
  purchases: { en: 'Bought on', ja: '購入' },
  days: {
    en: (f: Formats, n: number) => f.count(n, 'day', 'days'),
    ja: (f: Formats, n: number) => `${f.number(n)}回`,
  },
  sent: { en: 'Referred', ja: '紹介した方' },
  sentLine: {
    en: (name: string, revenue: string) => `${name}: ${revenue}`,
    ja: (name: string, revenue: string) => `${named(name, 'ja')}：${revenue}`,
  },
  moreSent: {
    en: (f: Formats, n: number) => `and ${f.number(n)} more`,
    ja: (f: Formats, n: number) => `ほか${f.number(n)}名`,
  },
  referredAll: { en: 'All referrals', ja: '紹介による売上' },
  sentBy: { en: 'Referred by', ja: '紹介者' },
  about: { en: 'About', ja: 'この方について' },
  nothingKnown: { en: 'Nothing is noted in the contacts tab.', ja: '連絡先にはまだ何も書かれていません。' },
  problems: { en: 'Problems', ja: '悩み' },
  worries: { en: 'Worries', ja: '不安' },
  solved: { en: (what: string) => `${what} (solved)`, ja: (what: string) => `${what}（解決済み）` },
  gone: { en: (what: string) => `${what} (gone)`, ja: (what: string) => `${what}（解消済み）` },
  unnamed: { en: 'not named', ja: '内容なし' },
  notes: { en: 'Notes', ja: 'メモ' },
  birthday: { en: 'Birthday', ja: '誕生日' },
  every: { en: 'In touch', ja: '連絡の間隔' },
  everyDays: {
    en: (f: Formats, n: number) => `every ${f.count(n, 'day', 'days')}`,
    ja: (f: Formats, n: number) => `${f.number(n)}日ごと`,
  },
  everyNever: { en: 'only when it can’t wait', ja: '急ぎのときだけ' },
  source: { en: 'Source', ja: 'きっかけ' },
  firstMet: { en: 'First met', ja: '知り合った日' },
  inheritedFrom: { en: 'Taken over from', ja: '前任者' },
} as const satisfies Texts;
