// The Today view: the list, what is beyond it, and whose it is.
import type { Capacity } from '../../src/core/recontact/capacity.ts';
import type { Formats } from '../../src/text/formats.ts';
import type { Texts } from './said.ts';

/** Small numbers at the beginning of a sentence. */
const inWords = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

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
  begin: {
    en: (tab: string) =>
      `There is nobody in “${tab}” yet. Write one person in each row, with a name and an email or a phone number. Then press Update.`,
    ja: (tab: string) =>
      `「${tab}」にはまだどなたも登録されていません。1行に1名ずつ、氏名とメールアドレスか電話番号を入力してから、「更新」を押してください。`,
  },
  openTab: {
    en: (tab: string) => `Go to “${tab}”`,
    ja: (tab: string) => `「${tab}」を開く`,
  },
  tooMany: {
    en: (f: Formats, { places, reach, waiting }: Capacity) =>
      `${inWords[places] ?? f.number(places)} a workday ${places === 1 ? 'reaches' : 'reach'} about ${f.number(reach)} people; ${f.number(waiting)} are waiting. You can raise the limit on Rules.`,
    ja: (f: Formats, { places, reach, waiting }: Capacity) =>
      `平日に毎日${f.number(places)}名ずつなら、およそ${f.number(reach)}名まで順番が回ります。いま${f.number(waiting)}名が連絡の時期を迎えています。1日の人数は「ルール」の limit で増やせます。`,
  },
  problems: {
    en: (f: Formats, n: number) => `${f.count(n, 'problem', 'problems')} in the sheet`,
    ja: (f: Formats, n: number) => `シートの確認事項：${f.number(n)}件`,
  },
  whose: { en: 'Whose contacts', ja: '表示する担当' },
  mine: { en: 'Mine', ja: '自分' },
  all: { en: 'All', ja: '全員' },
  whoAreYou: { en: 'Your name (as owner)', ja: 'お名前（担当者）' },
  nobodyYet: { en: 'Please choose', ja: '選択してください' },
} as const satisfies Texts;
