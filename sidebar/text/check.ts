// The check of a spreadsheet: what is tried, and what came of it, in words.
import type { CheckKey, CheckLine } from '../../src/messages/requests.ts';
import type { Said, Texts } from './said.ts';

export const checkText = {
  title: { en: 'Check this spreadsheet', ja: 'このスプレッドシートを点検' },
  help: {
    en: 'Tries what Goen needs, on a tab that it adds and removes again. Takes up to a minute.',
    ja: 'Goenに必要な動作を、一時的なシートで確かめます（終わると削除します）。1分ほどかかることがあります。',
  },
  start: { en: 'Check', ja: '点検する' },
  checking: { en: 'Checking…', ja: '点検中です…' },
  good: { en: 'Everything that Goen needs works here.', ja: '必要な動作はすべて確認できました。' },
  bad: {
    en: (failed: number) =>
      failed === 1 ? 'One thing doesn’t work here.' : `${failed} things don’t work here.`,
    ja: (failed: number) => `${failed}件、動作しないものがあります。`,
  },
  result: { en: 'The result as text', ja: '点検結果（文章）' },
  copy: { en: 'Copy', ja: 'コピー' },
  copied: { en: 'Copied.', ja: 'コピーしました。' },
  notCopied: {
    en: 'Please select the text and copy it by hand.',
    ja: '文章を選択して、手動でコピーしてください。',
  },
} as const satisfies Texts;

const checkNames: Readonly<Record<CheckKey, Said>> = {
  document: { en: 'Locale and time zone', ja: '地域とタイムゾーン' },
  tabs: { en: 'Tabs that are read', ja: '読み取るシート' },
  text: { en: 'Text stays text', ja: '文字が文字のまま残る' },
  plain_text: { en: 'Text stays text in plain text cells', ja: '書式なしテキストのセルでも文字のまま残る' },
  sign_in_text: { en: 'A leading ’ in plain text cells', ja: '書式なしテキストのセルの先頭の ’' },
  equals_in_text: { en: '=1+1 written into a plain text cell', ja: '書式なしテキストのセルに書いた =1+1' },
  days: { en: 'Days stay the same', ja: '日付が変わらない' },
  semicolon: { en: 'Formulas with semicolons', ja: 'セミコロンで区切った数式' },
  comma: { en: 'Formulas with commas', ja: 'カンマで区切った数式' },
  functions: { en: 'Goen’s functions in cells', ja: 'セルの中のGoenの関数' },
  returned_day: { en: 'Days from functions', ja: '関数が返す日付' },
  returned_zone: { en: 'The zone of days from functions', ja: '関数が返す日付のタイムゾーン' },
  spilled_blanks: { en: 'Blanks at the end of a result', ja: '結果の末尾の空白' },
  added_row: { en: 'A row below the last one', ja: '最終行の下への追加' },
  added_format: { en: 'The format of such a row', ja: '追加した行の書式' },
  own_tab: { en: 'Adding and removing a tab', ja: 'シートの追加と削除' },
  cache: { en: 'Google’s cache', ja: 'Googleのキャッシュ' },
  properties: { en: 'The document’s properties', ja: '文書のプロパティ' },
};

/** What can be seen, where it is a word and not a text of the spreadsheet's. */
const seenWords: Readonly<Record<string, Said>> = {
  kept: { en: 'stays visible', ja: '表示される' },
  hidden: { en: 'is hidden', ja: '隠れる' },
  as_text: { en: 'is text', ja: '文字になる' },
  as_formula: { en: 'is a formula', ja: '数式になる' },
  works: { en: 'work', ja: '使える' },
  refused: { en: 'don’t work in this locale', ja: 'この地域では使えない' },
  in_zone: { en: 'the spreadsheet’s', ja: 'スプレッドシートと同じ' },
  no_date: { en: 'no date came', ja: '日付が返らない' },
  no_answer: { en: 'no answer', ja: '応答なし' },
  filled: { en: 'count as filled', ja: '入力ありと数えられる' },
  free: { en: 'count as blank', ja: '空白と数えられる' },
  as_above: { en: 'as the row above', ja: '上の行と同じ' },
  plain: { en: 'none', ja: 'なし' },
  slower: { en: 'not available; Goen is slower, not worse', ja: '使えない（遅くなるだけで支障なし）' },
  notSetUp: { en: 'Set up comes first', ja: '初期設定がまだ' },
};

const marks: Readonly<Record<CheckLine['outcome'], Said>> = {
  ok: { en: '✓', ja: '✓' },
  failed: { en: '✗', ja: '✗' },
  noted: { en: '· noted:', ja: '・参考：' },
};

/** A line of the result, as it is shown and copied. */
export const checkLine: Said<(line: CheckLine) => string> = {
  en: (line) => lineIn('en', line),
  ja: (line) => lineIn('ja', line),
};

function lineIn(language: keyof Said, { check, outcome, seen }: CheckLine): string {
  const said = seenWords[seen]?.[language] ?? seen;
  const colon = language === 'ja' ? '：' : ': ';
  const mark = marks[outcome][language];
  const space = mark.endsWith('：') ? '' : ' ';
  return `${mark}${space}${checkNames[check][language]}${said === '' ? '' : `${colon}${said}`}`;
}
