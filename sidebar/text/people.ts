// The People view: anybody by search, and the people of the selected rows.
import type { Formats } from '../../src/text/formats.ts';
import type { Texts } from './said.ts';

export const peopleText = {
  search: { en: 'Search by name, company or mail', ja: '氏名・ふりがな・会社・メールで検索' },
  searching: { en: 'Searching…', ja: '検索中です…' },
  found: {
    en: (f: Formats, n: number) => `${f.count(n, 'person', 'people')} found`,
    ja: (f: Formats, n: number) => `${f.number(n)}名見つかりました`,
  },
  none: {
    en: 'Nobody found. Please try a part of the name, the company or the mail address.',
    ja: '見つかりませんでした。氏名・会社・メールの一部でお試しください。',
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
