// The sidebar's frame: its tabs, waiting, failing, and taking back.

import type { Formats } from '../../src/text/formats.ts';
import type { Cause } from '../failure.ts';
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
  silentRead: {
    en: (f: Formats, n: number) =>
      `No answer for ${f.count(n, 'second', 'seconds')}. Please wait a little longer, or retry.`,
    ja: (f: Formats, n: number) =>
      `${f.number(n)}秒たっても応答がありません。もう少しお待ちいただくか、再試行してください。`,
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

const otherAccounts = {
  en: 'Google refused this, most likely because several Google accounts are signed in to this browser. Please sign out of the others, or open the spreadsheet in a private window or a browser profile with this account alone.',
  ja: 'Googleに拒否されました。ブラウザーで複数のGoogleアカウントにログインしていると起こることがあります。ほかのアカウントからログアウトするか、このアカウントだけでログインしたシークレットウィンドウまたは別のプロファイルでスプレッドシートを開いてください。',
} as const satisfies Said;

/** What is said of a failure, by its cause: when something was to be read, and when it was to be written. */
export const failureText: Readonly<Record<Cause, { readonly read: Said; readonly write: Said }>> = {
  accounts: {
    read: otherAccounts,
    write: {
      en: `This is not saved yet. ${otherAccounts.en}`,
      ja: `まだ保存できていません。${otherAccounts.ja}`,
    },
  },
  connection: {
    read: {
      en: 'The spreadsheet could not be reached. Please check the connection and retry.',
      ja: 'スプレッドシートに接続できませんでした。通信状況を確認して、再試行してください。',
    },
    write: {
      en: 'This is not saved yet. Please check the connection and retry; it will be saved only once.',
      ja: 'まだ保存できていません。通信状況を確認して、再試行してください。二重に保存されることはありません。',
    },
  },
  google: {
    read: {
      en: 'Google reported an error. Please retry in a moment; if it happens again, close and reopen the sidebar.',
      ja: 'Googleからエラーが返されました。少し待って再試行してください。繰り返す場合は、サイドバーを閉じて開き直してください。',
    },
    write: {
      en: 'Google reported an error, so this may not be saved. Please retry in a moment; it will be saved only once.',
      ja: 'Googleからエラーが返され、保存できていない可能性があります。少し待って再試行してください。二重に保存されることはありません。',
    },
  },
};

export const wordsOfGoogle: Said<(words: string) => string> = {
  en: (words) => `Google’s words: ${words}`,
  ja: (words) => `Googleからのメッセージ：${words}`,
};

/** Whom several rows are about. */
export const severalPeople: Said<(f: Formats, n: number) => string> = {
  en: (f, n) => f.count(n, 'person', 'people'),
  ja: (f, n) => `${f.number(n)}名`,
};
