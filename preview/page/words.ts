// The few words of the page itself, in the two languages.

const words = {
  startHere: ['Start here:', 'はじめはこちら：'],
  extensions: ['Extensions', '拡張機能'],
  running: ['Running script…', 'スクリプトを実行しています…'],
  close: ['Close', '閉じる'],
  error: ['Error', 'エラー'],
  OK: ['OK', 'OK'],
  CANCEL: ['Cancel', 'キャンセル'],
  YES: ['Yes', 'はい'],
  NO: ['No', 'いいえ'],
  CLOSE: ['Close', '閉じる'],
} as const;

/** The engine's menus, which it has in English only. */
export const engineWords: Readonly<Record<string, string>> = {
  File: 'ファイル',
  Edit: '編集',
  View: '表示',
  Insert: '挿入',
  Format: '表示形式',
  Data: 'データ',
};

export type Word = keyof typeof words;

/** A word in the language of this locale. */
export const word = (key: Word, locale: string): string => words[key][locale.startsWith('ja') ? 1 : 0];
