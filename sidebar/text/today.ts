// The Today view: the list, what is beyond it, and whose it is.
import type { Formats } from './formats.ts';
import { named } from './names.ts';
import type { Texts } from './said.ts';

export const todayText = {
  updating: { en: 'Updating…', ja: '更新中です…' },
  update: { en: 'Update', ja: '更新' },
  people: { en: 'People to contact', ja: '連絡する方' },
  nobody: {
    en: 'Nobody is due today. A quiet day for something useful of your own.',
    ja: '今日ご連絡する方はいません。',
  },
  moreFirst: {
    en: (f: Formats, n: number) => `${f.count(n, 'more person is', 'more people are')} urgent.`,
    ja: (f: Formats, n: number) => `ほかに急ぎの方が${f.number(n)}名います。`,
  },
  showMore: {
    en: (f: Formats, n: number) => `Show more (${f.number(n)})`,
    ja: (f: Formats, n: number) => `さらに表示（${f.number(n)}名）`,
  },
  tooMany: {
    en: (f: Formats, limit: number, reach: number, due: number) =>
      `${f.number(limit)} a workday reach about ${f.count(reach, 'person', 'people')}; ${f.number(due)} are waiting. You can raise the limit on Rules.`,
    ja: (f: Formats, limit: number, reach: number, due: number) =>
      `1日${f.number(limit)}名では、およそ${f.number(reach)}名までが目安です。いま${f.number(due)}名が連絡の時期を迎えています。人数は「ルール」の limit で増やせます。`,
  },
  problems: {
    en: (f: Formats, n: number) => `${f.count(n, 'problem', 'problems')} in the sheet`,
    ja: (f: Formats, n: number) => `シートの確認事項：${f.number(n)}件`,
  },
  whose: { en: 'Whose contacts', ja: '表示する担当' },
  mine: { en: 'Mine', ja: '自分' },
  all: { en: 'All', ja: '全員' },
  whoAreYou: { en: 'Your name (as owner)', ja: 'お名前（担当者から選択）' },
  nobodyYet: { en: 'Please choose', ja: '選択してください' },
  funnel: { en: 'Where everybody stands', ja: '顧客の状況' },
  wins: {
    en: (f: Formats, wins: number, tries: number) =>
      `${f.number(wins)} of ${f.count(tries, 'try', 'tries')} won`,
    ja: (f: Formats, wins: number, tries: number) =>
      `ご提案${f.number(tries)}名のうち成約${f.number(wins)}名`,
  },
  firstWin: { en: 'First win', ja: '最初の成約' },
  firstOfAny: { en: 'First of any kind', ja: 'ご紹介などを含む最初の成約' },
  firstWinRoute: {
    en: (who: string, day: string, source: string) => `${who}, ${day}${source && `, via ${source}`}`,
    ja: (who: string, day: string, source: string) =>
      `${named(who, 'ja')}（${day}${source && `・${source}`}）`,
  },
  firstWinWork: {
    en: (f: Formats, touches: number, asks: number, days: number | null) =>
      `${f.count(touches, 'touch', 'touches')}, ${f.count(asks, 'offer', 'offers')}${days === null ? '' : `, ${f.count(days, 'day', 'days')}`}`,
    ja: (f: Formats, touches: number, asks: number, days: number | null) =>
      `連絡${f.number(touches)}回・提案${f.number(asks)}回${days === null ? '' : `・${f.number(days)}日`}`,
  },
  /** What is missing is ticked off on the Rules tab, at `foundation`. */
  beforeFirstWin: {
    en: (missing: readonly string[]) =>
      `The first win by somebody who came by themselves is still ahead.${missing.length > 0 ? ` Is this in place? ${missing.join(', ')}.` : ''}`,
    ja: (missing: readonly string[]) =>
      `ご自身で見つけて来られた方の成約は、これからです。${missing.length > 0 ? `まず整えること：${missing.join('、')}。` : ''}`,
  },
  siteCare: {
    en: (f: Formats, n: number) => `Your site was cared for on ${f.count(n, 'day', 'days')} of the last 30.`,
    ja: (f: Formats, n: number) => `この30日間にサイトの手入れをした日：${f.number(n)}日`,
  },
  stagePeople: {
    en: (f: Formats, n: number) => f.number(n),
    ja: (f: Formats, n: number) => `${f.number(n)}名`,
  },
} as const satisfies Texts;
