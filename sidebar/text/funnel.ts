// The Funnel view: how far people came, what is open, and how the first of them bought.
import type { RateView } from '../../src/messages/requests.ts';
import type { Formats } from '../../src/text/formats.ts';
import { named } from '../../src/text/names.ts';
import type { Texts } from './said.ts';

/** 7 % (2–18 %). */
const rated = (f: Formats, { rate, low, high }: RateView): string =>
  f.language === 'ja'
    ? `${f.share(rate)}（${f.shares(low, high)}）`
    : `${f.share(rate)} (${f.shares(low, high)})`;

export const funnelText = {
  nobody: {
    en: 'Nobody is in the book yet. The first people in your contacts make the first bar.',
    ja: 'まだどなたも登録されていません。連絡先に入った方から、ここに表示されます。',
  },
  howFar: { en: 'How far people came', ja: 'どこまで進んだか' },
  reachedNew: { en: 'Everybody', ja: '全員' },
  reachedOffered: { en: 'Had an offer', ja: '提案まで' },
  reachedCustomer: { en: 'Bought', ja: '成約まで' },
  reachedRepeat: { en: 'Bought again', ja: '再購入まで' },
  people: {
    en: (f: Formats, n: number) => f.number(n),
    ja: (f: Formats, n: number) => `${f.number(n)}名`,
  },
  ofThose: {
    en: (f: Formats, n: number, all: number) => `${f.number(n)} of ${f.number(all)}`,
    ja: (f: Formats, n: number, all: number) => `${f.number(all)}名中${f.number(n)}名`,
  },
  rate: { en: rated, ja: rated },
  after: {
    en: (f: Formats, days: number) => `after ${f.count(days, 'day', 'days')} (median)`,
    ja: (f: Formats, days: number) => `${f.number(days)}日で（中央値）`,
  },
  rangeHelp: {
    en: 'In brackets: where the true rate probably lies. The fewer people, the wider.',
    ja: 'かっこ内は、本当の率があると考えられる幅です。件数が少ないほど広くなります。',
  },
  now: { en: 'Where people are now', ja: '今の段階' },
  open: { en: 'Open proposals', ja: '進行中のご提案' },
  noneOpen: { en: 'No proposal is open.', ja: '進行中のご提案はありません。' },
  openValue: {
    en: (f: Formats, proposals: number, value: number) =>
      `${f.count(proposals, 'proposal', 'proposals')}${value === 0 ? '' : `, worth ${f.amount(value)}`}`,
    ja: (f: Formats, proposals: number, value: number) =>
      `${f.number(proposals)}件${value === 0 ? '' : `・合計 ${f.amount(value)}`}`,
  },
  withoutAmount: {
    en: (f: Formats, n: number) => `${f.number(n)} of them without an amount.`,
    ja: (f: Formats, n: number) => `うち${f.number(n)}件は金額がありません。`,
  },
  atRate: {
    en: (f: Formats, wins: number, tries: number, value: number, { rate, low, high }: RateView) =>
      `You have won ${f.number(wins)} of ${f.count(tries, 'try', 'tries')}. At that rate, expect about ${f.estimate(value * rate)} (${f.estimate(value * low)} to ${f.estimate(value * high)}).`,
    ja: (f: Formats, wins: number, tries: number, value: number, { rate, low, high }: RateView) =>
      `これまでは${f.number(tries)}名中${f.number(wins)}名が成約。同じ割合なら、およそ${f.estimate(value * rate)}（${f.estimate(value * low)}〜${f.estimate(value * high)}）の見込みです。`,
  },
  firstWin: { en: 'The first win', ja: '最初の成約' },
  firstOfAny: {
    en: (who: string, day: string, source: string) =>
      `The first of any kind: ${who}, ${day}${source && ` (${source})`}.`,
    ja: (who: string, day: string, source: string) =>
      `ご紹介などを含む最初の成約：${named(who, 'ja')}（${day}${source && `・${source}`}）`,
  },
  came: {
    en: (source: string) => `found you on their own${source && `, via ${source}`}`,
    ja: (source: string) => `ご自身で来られた方${source && `（${source}）`}`,
  },
  had: {
    en: (problems: string) => `with a problem: ${problems}`,
    ja: (problems: string) => `お悩み：${problems}`,
  },
  firstTouch: {
    en: (kind: string, side: string) => `${kind}, ${side}`,
    ja: (kind: string, side: string) => `${kind}（${side}）`,
  },
  work: {
    en: (f: Formats, touches: number, asks: number) =>
      `${f.count(touches, 'touch', 'touches')}, ${f.count(asks, 'offer', 'offers')} on the way`,
    ja: (f: Formats, touches: number, asks: number) =>
      `その間の連絡${f.number(touches)}回・提案${f.number(asks)}回`,
  },
  bought: {
    en: (f: Formats, days: number | null) =>
      days === null ? 'bought' : `bought, after ${f.count(days, 'day', 'days')}`,
    ja: (f: Formats, days: number | null) => (days === null ? '成約' : `${f.number(days)}日で成約`),
  },
  ahead: {
    en: 'The first win by somebody who found you on their own is still ahead. One in a hundred tries is enough to learn from.',
    ja: 'ご自身で見つけて来られた方の成約は、これからです。百件に一件でも、そこから多くがわかります。',
  },
  foundation: { en: 'What it needs', ja: 'まず整えること' },
  inPlace: { en: 'in place', ja: '済み' },
  notYet: { en: 'not yet', ja: 'これから' },
  foundationHelp: {
    en: 'Write what is in place on the Rules tab, at foundation.',
    ja: '整ったものは「ルール」のシートの foundation に書きます。',
  },
  siteCare: {
    en: (f: Formats, n: number) => `Your website got attention on ${f.number(n)} of the last 30 days.`,
    ja: (f: Formats, n: number) => `この30日間でサイトに手を入れたのは${f.number(n)}日です。`,
  },
  stagePeople: {
    en: (f: Formats, stage: string, n: number) => `${stage}: ${f.count(n, 'person', 'people')}, show them`,
    ja: (f: Formats, stage: string, n: number) => `${stage}：${f.number(n)}名を表示`,
  },
  months: { en: 'The last twelve months', ja: 'この12か月' },
  thisMonth: {
    en: (f: Formats, n: number) => `${f.amount(n)} this month`,
    ja: (f: Formats, n: number) => `今月 ${f.amount(n)}`,
  },
  fromMonth: {
    en: (first: string, last: string) => `Each from ${first} to ${last}, this month in the stronger colour.`,
    ja: (first: string, last: string) => `いずれも${first}から${last}まで。濃い色が今月です。`,
  },
  asTable: { en: 'As a table', ja: '表で見る' },
  month: { en: 'Month', ja: '月' },
  won: { en: 'Who bought', ja: '成約した方' },
  wonHelp: {
    en: 'The surest first: who bought, of those who had an offer.',
    ja: 'ご提案した方のうち成約した方。確かなものから順に並べています。',
  },
  bySource: { en: 'By source', ja: 'きっかけ別' },
  byProblem: { en: 'By problem', ja: '悩み別' },
  brought: {
    en: (f: Formats, revenue: number) => `brought ${f.amount(revenue)}`,
    ja: (f: Formats, revenue: number) => `売上 ${f.amount(revenue)}`,
  },
  morePatterns: {
    en: (f: Formats, n: number) => `${f.number(n)} more; WIN_PATTERNS lists them all.`,
    ja: (f: Formats, n: number) => `ほか${f.number(n)}件は WIN_PATTERNS で一覧にできます。`,
  },
  losses: { en: 'Why deals fell through', ja: '成約に至らなかった理由' },
  noLosses: { en: 'Nothing has been lost so far.', ja: '失注はまだありません。' },
  lossCount: {
    en: (f: Formats, n: number) => f.number(n),
    ja: (f: Formats, n: number) => `${f.number(n)}件`,
  },
  cameBack: {
    en: (f: Formats, back: number, people: number) =>
      back === 0
        ? `${f.count(people, 'person', 'people')}; none has come back yet`
        : `${f.number(back)} of ${f.count(people, 'person', 'people')} came back and bought`,
    ja: (f: Formats, back: number, people: number) =>
      back === 0
        ? `${f.number(people)}名。戻られた方はまだいません`
        : `${f.number(people)}名のうち${f.number(back)}名がその後ご購入`,
  },
} as const satisfies Texts;

/** What the columns of a month count. */
export const monthlyNames = {
  new: { en: 'New', ja: '新規' },
  offered: { en: 'Offers', ja: '提案' },
  won: { en: 'Wins', ja: '成約' },
  revenue: { en: 'Revenue', ja: '売上' },
} as const satisfies Texts;
