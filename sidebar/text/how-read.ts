// How tabs, columns and words are read, and what is asked about them.

import type { WordColumn } from '../../src/messages/requests.ts';
import type { Formats } from '../../src/text/formats.ts';
import { activityKinds, lossReasons, resultNames, sides, statusNames } from '../../src/text/kinds.ts';
import type { Language, Said, Texts } from './said.ts';

export const readTables = ['contacts', 'activities', 'deals'] as const;
export type ReadTable = (typeof readTables)[number];

/** Headers and names one after the other. */
export const joinedNames = (names: readonly string[], language: Language): string =>
  names.join(language === 'ja' ? '、' : ', ');

/** What a word can mean, by its column. */
export const meaningNames: Readonly<Record<WordColumn, Readonly<Record<string, Said>>>> = {
  kind: activityKinds,
  side: sides,
  result: resultNames,
  reason: lossReasons,
  status: statusNames,
};

/** What a column may be that looks like a wish to be left alone, by its key. */
export const optOutAnswers = {
  do_not_contact: { en: 'Do not contact', ja: '連絡不可' },
  no_email: { en: 'No e-mail', ja: 'メール不可' },
  no_call: { en: 'No calls', ja: '電話不可' },
  none: { en: 'Something else', ja: 'それ以外' },
} as const satisfies Texts;

export const readingText = {
  columns: { en: 'Tabs and columns', ja: 'シートと列' },
  showColumns: { en: 'Show how they are read', ja: '読み取り方を表示' },
  guess: { en: 'guessed', ja: '推測' },
  chosen: { en: 'chosen', ja: '指定' },
  gone: { en: 'gone', ja: '見出しなし' },
  noColumn: { en: 'No column', ja: '列なし' },
  automatic: { en: 'Automatic', ja: '自動' },
  alsoRead: { en: 'Read as well', ja: '併せて読み取る列' },
  alsoReadTab: { en: 'Read as well', ja: '併せて読み取るシート' },
  guessHelp: {
    en: 'Columns marked “guessed” were found by part of their name or by their cells. Please check them.',
    ja: '「推測」の列は、見出しの一部やセルの内容から判断したものです。ご確認ください。',
  },
  goneHelp: {
    en: 'Columns marked “gone”: a header that you chose is no longer in the sheet. Please choose again.',
    ja: '「見出しなし」の列は、指定した見出しがシートに見つかりません。選び直してください。',
  },
  rolesOf: {
    en: (column: string) => `“${column}” more exactly`,
    ja: (column: string) => `「${column}」の内訳`,
  },
  /** A remark behind a word. */
  remark: { en: (word: string) => ` (${word})`, ja: (word: string) => `（${word}）` },
  columnsOf: {
    en: (table: string) => `Columns of ${table}`,
    ja: (table: string) => `「${table}」の列`,
  },
  lacks: {
    en: (columns: string) => `This tab can’t be read yet. Needed: ${columns}.`,
    ja: (columns: string) => `このシートはまだ読み取れません。必要な列：${columns}`,
  },
  seen: {
    en: (headers: string) => `Headers that were seen: ${headers}. Please choose the columns below.`,
    ja: (headers: string) => `シートの見出し：${headers}。下の欄で列を選んでください。`,
  },
  noHeaders: {
    en: 'No headers were seen in its first 20 rows.',
    ja: '最初の20行に見出しが見つかりません。',
  },
  unread: {
    en: (headers: string) => `Not read: ${headers}`,
    ja: (headers: string) => `読み取っていない列：${headers}`,
  },
  leftOut: {
    en: (headers: string) => `Left out by you: ${headers}`,
    ja: (headers: string) => `使わない列：${headers}`,
  },
  whatIs: {
    en: (header: string) => `What is “${header}”?`,
    ja: (header: string) => `「${header}」は何の列ですか`,
  },
  notRead: { en: 'Not read', ja: '読み取らない' },
  nothing: { en: 'Nothing that matters', ja: '使わない列' },
  optOut: {
    en: (header: string) => `“${header}” may say who doesn’t want to be contacted. What is it?`,
    ja: (header: string) => `「${header}」は、連絡を希望しない方を示す列かもしれません。何の列ですか。`,
  },
  optOutHelp: {
    en: 'Until you answer, whoever has a yes there is in no list.',
    ja: 'お答えいただくまで、「はい」にあたる方は一覧に出しません。',
  },
  unknownWords: {
    en: (column: string) => `“${column}” has words that aren’t known. What do they mean?`,
    ja: (column: string) => `「${column}」に登録されていない言葉があります。意味を選んでください。`,
  },
  wordInRows: {
    en: (f: Formats, word: string, rows: number) => `“${word}” (${f.count(rows, 'row', 'rows')})`,
    ja: (f: Formats, word: string, rows: number) => `「${word}」（${f.number(rows)}件）`,
  },
  means: { en: 'means …', ja: '意味を選ぶ…' },
  moreWords: {
    en: (f: Formats, n: number) => f.count(n, 'more word', 'more words'),
    ja: (f: Formats, n: number) => `ほか${f.number(n)}語`,
  },
  wordSaid: {
    en: (word: string, meaning: string) => `“${word}” now means “${meaning}”.`,
    ja: (word: string, meaning: string) => `「${word}」を「${meaning}」として扱います。`,
  },
} as const satisfies Texts;
