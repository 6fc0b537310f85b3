// The sidebar's frame: its tabs, waiting, failing, and taking back.
import type { Formats } from '../../src/text/formats.ts';
import type { Said, Texts } from './said.ts';

export const frameText = {
  tabs: { en: 'Views', ja: '画面' },
  today: { en: 'Today', ja: '今日' },
  people: { en: 'People', ja: '検索' },
  funnel: { en: 'Funnel', ja: '成約状況' },
  more: { en: 'More', ja: 'その他' },
  seconds: {
    en: (f: Formats, n: number) => `${f.number(n)} s`,
    ja: (f: Formats, n: number) => `${f.number(n)}秒`,
  },
  loading: { en: 'Loading…', ja: '読み込み中です…' },
  saving: { en: 'Saving…', ja: '保存中です…' },
  retry: { en: 'Retry', ja: '再試行' },
  discard: { en: 'Discard', ja: '破棄' },
  close: { en: 'Close', ja: '閉じる' },
  cancel: { en: 'Cancel', ja: 'キャンセル' },
  undo: { en: 'Undo', ja: '元に戻す' },
  lastAction: { en: 'Last action', ja: '直前の操作' },
  undoing: { en: 'Undoing…', ja: '元に戻しています…' },
  undone: { en: 'Undone.', ja: '元に戻しました。' },
  notUndone: {
    en: 'The row was changed after it was written, so it stays. Please correct it in the sheet.',
    ja: '記録した行があとから変更されているため、そのまま残しました。シートで直してください。',
  },
  failedRead: {
    en: 'The spreadsheet could not be reached. Please check the connection and retry.',
    ja: 'スプレッドシートに接続できませんでした。通信状況を確認して、再試行してください。',
  },
  silentRead: {
    en: (f: Formats, n: number) =>
      `No answer for ${f.count(n, 'second', 'seconds')}. Please wait a little longer, or retry.`,
    ja: (f: Formats, n: number) =>
      `${f.number(n)}秒たっても応答がありません。もう少しお待ちいただくか、再試行してください。`,
  },
  failedWrite: {
    en: 'This is not saved yet. Please check the connection and retry; it will be saved only once.',
    ja: 'まだ保存できていません。通信状況を確認して、再試行してください。二重に保存されることはありません。',
  },
  silentWrite: {
    en: (f: Formats, n: number) =>
      `No answer for ${f.count(n, 'second', 'seconds')}, so it is not sure that this was saved. Please retry; it will be saved only once.`,
    ja: (f: Formats, n: number) =>
      `${f.number(n)}秒たっても応答がなく、保存できたか確認できません。再試行してください。二重に保存されることはありません。`,
  },
  needsSetUp: { en: 'Go to Set up', ja: '初期設定へ' },
  needsContacts: { en: 'Choose the tab', ja: 'シートを選ぶ' },
} as const satisfies Texts;

/** Whom several rows are about. */
export const severalPeople: Said<(f: Formats, n: number) => string> = {
  en: (f, n) => f.count(n, 'person', 'people'),
  ja: (f, n) => `${f.number(n)}名`,
};
