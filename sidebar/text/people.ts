// The People view: anybody by search, and the people of the selected rows.
import type { Formats } from '../../src/text/formats.ts';
import type { Texts } from './said.ts';

export const peopleText = {
  search: {
    en: 'Search by name, company, mail, phone, tag or note',
    ja: '氏名・ふりがな・会社・メール・電話・タグ・メモで検索',
  },
  filter: { en: 'Filter and sort', ja: '絞り込み・並べ替え' },
  stage: { en: 'Stage', ja: '段階' },
  owner: { en: 'Owner', ja: '担当' },
  tag: { en: 'Tag', ja: 'タグ' },
  any: { en: 'Any', ja: 'すべて' },
  sort: { en: 'Order', ja: '並び順' },
  byFit: { en: 'Best match', ja: '一致度' },
  byTrust: { en: 'Most trust', ja: '信頼が高い順' },
  byLastTouch: { en: 'Longest silent', ja: '連絡が古い順' },
  byValue: { en: 'Most value', ja: '価値が高い順' },
  choose: { en: (name: string) => `Choose ${name}`, ja: (name: string) => `${name}を選ぶ` },
  chooseAll: {
    en: (f: Formats, n: number) => `Choose all ${f.number(n)}`,
    ja: (f: Formats, n: number) => `${f.number(n)}名すべて選ぶ`,
  },
  chooseNone: { en: 'Clear the selection', ja: '選択を解除' },
  foundFirst: {
    en: (f: Formats, n: number) => `The first ${f.number(n)} are shown; another word finds fewer.`,
    ja: (f: Formats, n: number) => `先頭の${f.number(n)}名を表示しています。言葉を足すと絞り込めます。`,
  },
  searching: { en: 'Searching…', ja: '検索中です…' },
  found: {
    en: (f: Formats, n: number) => `${f.count(n, 'person', 'people')} found`,
    ja: (f: Formats, n: number) => `${f.number(n)}名見つかりました`,
  },
  none: {
    en: 'Nobody found. Please try a part of the name, the company, the mail address or a note.',
    ja: '見つかりませんでした。氏名・会社・メール・メモなどの一部でお試しください。',
  },
  atStage: {
    en: (f: Formats, stage: string, n: number) => `${stage}: ${f.count(n, 'person', 'people')}`,
    ja: (f: Formats, stage: string, n: number) => `${stage}：${f.number(n)}名`,
  },
  selected: { en: 'Selected in the sheet', ja: 'シートで選択中の方' },
  readSelection: { en: 'Show the selected people', ja: '選択した行を読む' },
  noneSelected: {
    en: 'Select one or more rows of your contacts in the sheet; the people appear here.',
    ja: 'シートで連絡先の行を選ぶと、ここに表示されます。複数の行も選べます。',
  },
  logAll: {
    en: (f: Formats, n: number) => `Log for all ${f.number(n)}…`,
    ja: (f: Formats, n: number) => `${f.number(n)}名にまとめて記録…`,
  },
  more: {
    en: (f: Formats, n: number) => `And ${f.number(n)} more.`,
    ja: (f: Formats, n: number) => `ほか${f.number(n)}名`,
  },
  tooMany: {
    en: (f: Formats, n: number) => `Please select at most ${f.number(n)} rows at once.`,
    ja: (f: Formats, n: number) => `一度に選べるのは${f.number(n)}行までです。`,
  },
} as const satisfies Texts;
