// The Today view: the list, what is beyond it, and whose it is.
import type { Formats } from '../../src/text/formats.ts';
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
} as const satisfies Texts;
