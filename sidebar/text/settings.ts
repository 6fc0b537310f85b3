// The More view: Set up, Refresh, problems, who you are, and the language.
import type { Formats } from '../../src/text/formats.ts';
import type { Texts } from './said.ts';

export const settingsText = {
  you: { en: 'You', ja: '利用者' },
  noOwner: { en: 'None of these', ja: 'この中にいない' },
  language: { en: 'Language of the sidebar', ja: 'サイドバーの言語' },
  setUp: { en: 'Set up', ja: '初期設定' },
  setUpMakes: {
    en: 'Set up adds these tabs, each only where it is missing. Your own tabs stay as they are; the contacts are only read.',
    ja: '次のシートのうち、まだないものを追加します。お使いのシートはそのまま残り、連絡先は読むだけです。',
  },
  makesActivities: { en: 'what happened with whom', ja: '誰と何があったか' },
  makesDeals: { en: 'proposals, won and lost', ja: '提案・成約・失注' },
  makesRules: { en: 'waits, points and other settings', ja: '待つ日数や点数などの設定' },
  makesContacts: {
    en: 'headers for a new list, and an example row to overwrite',
    ja: '新しい一覧の見出しと、上書きする記入例',
  },
  withContacts: { en: 'Also add a tab for contacts', ja: '連絡先のシートも追加する' },
  tabLanguage: { en: 'Language of the new tabs', ja: '追加するシートの言語' },
  start: { en: 'Set up…', ja: '初期設定をする…' },
  question: { en: 'Add the tabs now?', ja: 'シートを追加します。よろしいですか。' },
  confirm: { en: 'Add the tabs', ja: '追加する' },
  settingUp: { en: 'Setting up…', ja: '初期設定中です…' },
  made: {
    en: (tabs: string) =>
      tabs === '' ? 'Everything was there already; nothing was changed.' : `Added: ${tabs}.`,
    ja: (tabs: string) =>
      tabs === '' ? 'すべてそろっています。変更はありません。' : `追加しました：${tabs}`,
  },
  refresh: { en: 'Refresh the tabs', ja: 'シートを更新' },
  refreshHelp: {
    en: 'Rewrites the Pipeline, Today, Dashboard and Problems tabs.',
    ja: '「顧客一覧」「今日の連絡」「ダッシュボード」「確認事項」のシートを書き直します。',
  },
  refreshing: { en: 'Refreshing…', ja: '更新中です…' },
  refreshed: {
    en: (f: Formats, people: number) => `${f.count(people, 'person is', 'people are')} up to date.`,
    ja: (f: Formats, people: number) => `${f.number(people)}名分を更新しました。`,
  },
  problems: { en: 'Problems in the sheet', ja: 'シートの確認事項' },
  showProblems: { en: 'Show the problems', ja: '確認事項を表示' },
  problemsTab: { en: 'Open the Problems tab', ja: '「確認事項」のシートを開く' },
  noProblems: { en: 'No problems found.', ja: '確認事項はありません。' },
  moreProblems: {
    en: (f: Formats, n: number) => `${f.number(n)} more are listed in the Problems tab.`,
    ja: (f: Formats, n: number) => `ほか${f.number(n)}件は「確認事項」のシートにあります。`,
  },
} as const satisfies Texts;
