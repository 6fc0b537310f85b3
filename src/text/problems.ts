// What a problem says to the user, in both languages.
import type { Problem, ProblemCode } from '../core/problem.ts';
import type { Language } from '../core/words.ts';
import { columnNames } from './columns.ts';

/** A value of the problem as text. */
type Value = (name: string) => string;

type Sentence = Readonly<Record<Language, (value: Value) => string>>;

const rowIsLeftOut = { en: 'This row is left out.', ja: 'この行は集計に含めていません。' } as const;
const cellIsBlank = { en: 'It counts as blank.', ja: '空白として扱います。' } as const;

const orders: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { monthFirst: 'month first', dayFirst: 'day first' },
  ja: { monthFirst: '月／日／年', dayFirst: '日／月／年' },
};

const sentences: Readonly<Record<ProblemCode, Sentence>> = {
  no_header: {
    en: (v) => `No header row was found in the first 20 rows; needed: ${v('column')}.`,
    ja: (v) => `最初の20行に見出し行が見つかりません（必要な列：${v('column')}）。`,
  },
  missing_column: {
    en: (v) => `The header row lacks the column ${v('column')}, so this tab can't be read.`,
    ja: (v) => `見出し行に「${v('column')}」の列がないため、このシートを読み取れません。`,
  },
  lost_column: {
    en: (v) => `The header "${v('header')}", chosen for ${v('column')}, is no longer there; the column is looked up by its usual names.`,
    ja: (v) => `「${v('column')}」に指定された見出し「${v('header')}」が見つかりません。一般的な見出し名で列を探しています。`,
  },
  guessed_column: {
    en: (v) => `The column "${v('header')}" is taken as ${v('column')}; this is a guess that you can change in Set up.`,
    ja: (v) => `「${v('header')}」の列を「${v('column')}」と推定しました。初期設定で変更できます。`,
  },
  error_cell: {
    en: (v) => `A formula shows ${v('value')} here. What it should say is not counted.`,
    ja: (v) => `数式が ${v('value')} になっています。この値は集計に含めていません。`,
  },
  not_a_date: {
    en: (v) => `"${v('value')}" can't be read as a date. It is not counted.`,
    ja: (v) => `「${v('value')}」を日付として読み取れません。集計に含めていません。`,
  },
  no_year: {
    en: (v) => `"${v('value')}" has no year. It is not counted; please write the year too.`,
    ja: (v) => `「${v('value')}」に年がありません。集計に含めていませんので、年も入力してください。`,
  },
  impossible_day: {
    en: (v) => `There is no such day as "${v('value')}". It is not counted.`,
    ja: (v) => `「${v('value')}」という日はありません。集計に含めていません。`,
  },
  future_day: {
    en: (v) => `"${v('value')}" lies after today, in a column for past days. It is not counted yet.`,
    ja: (v) => `「${v('value')}」は今日より後の日付ですが、過去の日付の列にあります。まだ集計に含めていません。`,
  },
  not_an_amount: {
    en: (v) => `"${v('value')}" can't be read as an amount. It counts as 0.`,
    ja: (v) => `「${v('value')}」を金額として読み取れません。0として扱います。`,
  },
  not_a_count: {
    en: (v) => `"${v('value')}" is no whole number from 0. ${cellIsBlank.en}`,
    ja: (v) => `「${v('value')}」は0以上の整数ではありません。${cellIsBlank.ja}`,
  },
  not_months: {
    en: (v) => `"${v('value')}" can't be read as months. ${cellIsBlank.en}`,
    ja: (v) => `「${v('value')}」を月として読み取れません。${cellIsBlank.ja}`,
  },
  not_an_email: {
    en: (v) => `"${v('value')}" is no e-mail address. ${cellIsBlank.en}`,
    ja: (v) => `「${v('value')}」はメールアドレスではありません。${cellIsBlank.ja}`,
  },
  unclear_yes_no: {
    en: (v) => `"${v('value')}" is neither yes nor no. To be safe it counts as yes: do not contact.`,
    ja: (v) => `「${v('value')}」が「はい」か「いいえ」か判断できません。念のため「連絡不可」として扱います。`,
  },
  unknown_reason: {
    en: (v) => `The reason "${v('value')}" isn't known. The deal counts as lost for another reason.`,
    ja: (v) => `失注理由「${v('value')}」は登録されていません。「その他」として扱います。`,
  },
  assumed_date_order: {
    en: (v) => `Dates such as "${v('value')}" can be read in two ways. They are read with the ${orders.en[v('order')]}.`,
    ja: (v) => `「${v('value')}」のような日付は二通りに読めます。「${orders.ja[v('order')]}」の順として読み取りました。`,
  },
  two_currencies: {
    en: (v) => `This column has amounts in ${v('first')} and in ${v('second')}. They are added as if they were one currency.`,
    ja: (v) => `この列には${v('first')}と${v('second')}の金額が混ざっています。同じ通貨として合計しています。`,
  },
  nobody_in_row: {
    en: () => `This row has neither a name nor an e-mail address nor an id. ${rowIsLeftOut.en}`,
    ja: () => `この行には氏名・メールアドレス・IDのいずれもありません。${rowIsLeftOut.ja}`,
  },
  row_without_date: {
    en: () => `The date is blank. ${rowIsLeftOut.en}`,
    ja: () => `日付が空白です。${rowIsLeftOut.ja}`,
  },
  row_without_contact: {
    en: () => `The contact is blank. ${rowIsLeftOut.en}`,
    ja: () => `相手が空白です。${rowIsLeftOut.ja}`,
  },
  row_without_kind: {
    en: () => `The kind is blank. ${rowIsLeftOut.en}`,
    ja: () => `種別が空白です。${rowIsLeftOut.ja}`,
  },
  row_without_result: {
    en: () => `The result is blank. ${rowIsLeftOut.en}`,
    ja: () => `結果が空白です。${rowIsLeftOut.ja}`,
  },
  unknown_kind: {
    en: (v) => `The kind "${v('value')}" isn't known. ${rowIsLeftOut.en}`,
    ja: (v) => `種別「${v('value')}」は登録されていません。${rowIsLeftOut.ja}`,
  },
  unknown_side: {
    en: (v) => `"${v('value')}" is neither us nor them. ${rowIsLeftOut.en}`,
    ja: (v) => `「${v('value')}」が「こちら」か「相手」か判断できません。${rowIsLeftOut.ja}`,
  },
  unknown_result: {
    en: (v) => `The result "${v('value')}" isn't open, won or lost. ${rowIsLeftOut.en}`,
    ja: (v) => `結果「${v('value')}」は「商談中」「成約」「失注」のいずれでもありません。${rowIsLeftOut.ja}`,
  },
  purchase_in_activities: {
    en: () => `A purchase belongs in Deals, as a won deal. ${rowIsLeftOut.en}`,
    ja: () => `購入は「商談」のシートに成約として入力してください。${rowIsLeftOut.ja}`,
  },
  repeated_id: {
    en: (v) => `The id "${v('id')}" was there before. Only its first row counts.`,
    ja: (v) => `ID「${v('id')}」が重複しています。最初の行だけを集計しています。`,
  },
  unknown_contact: {
    en: (v) =>
      `"${v('contact')}" is not among the contacts (${rowsInEnglish(v('rows'))}).${v('nearest') ? ` Did you mean "${v('nearest')}"?` : ''}`,
    ja: (v) => `「${v('contact')}」は連絡先にありません（${v('rows')}行）。${v('nearest') ? `「${v('nearest')}」のことでしょうか。` : ''}`,
  },
  ambiguous_contact: {
    en: (v) =>
      `"${v('contact')}" fits both ${v('first')} and ${v('second')}; ${rowsInEnglish(v('rows'))} left out. Please write the e-mail address or the id.`,
    ja: (v) =>
      `「${v('contact')}」は${v('first')}と${v('second')}の両方に当てはまるため、${v('rows')}行を集計に含めていません。メールアドレスかIDで入力してください。`,
  },
  merged_rows: {
    en: (v) => `Rows ${v('list')} are taken as one person, ${v('name')}.`,
    ja: (v) => `${v('list')}行目は同じ方（${v('name')}）としてまとめました。`,
  },
  shared_address: {
    en: (v) => `${v('names')} share the address ${v('email')}. They stay different people, and the address stands for none of them.`,
    ja: (v) => `${v('names')}は同じアドレス ${v('email')} を使っています。別の方として扱い、このアドレスだけでは特定しません。`,
  },
  perhaps_same: {
    en: (v) => `${v('first')} and ${v('second')} (row ${v('row')}) are perhaps the same person. They are not joined.`,
    ja: (v) => `${v('first')}と${v('second')}（${v('row')}行目）は同じ方かもしれません。まとめずに別の方として扱っています。`,
  },
  opening_and_log: {
    en: (v) => `${v('contact')} has both summary columns and rows in the logs; both are counted, nothing twice.`,
    ja: (v) => `${v('contact')}は連絡先の集計列と記録の両方にあります。重複しないように両方を集計しています。`,
  },
  presumed_lost: {
    en: (v) => `The open deal of ${v('contact')} has been silent for long. It counts as lost, without reply.`,
    ja: (v) => `${v('contact')}の商談は長く動きがないため、返答なしの失注として扱っています。`,
  },
  unknown_setting: {
    en: (v) => `There is no setting called "${v('setting')}". It changes nothing.`,
    ja: (v) => `「${v('setting')}」という設定はありません。この行は反映されません。`,
  },
  impossible_setting: {
    en: (v) =>
      `"${v('value')}" is no possible value of ${v('setting')}${v('max') ? ` (from ${v('min')} to ${v('max')})` : ''}. The default counts.`,
    ja: (v) =>
      `「${v('value')}」は${v('setting')}の値として使えません${v('max') ? `（${v('min')}～${v('max')}）` : ''}。既定値を使います。`,
  },
  repeated_setting: {
    en: (v) => `The setting ${v('setting')} was there before. Its last row counts.`,
    ja: (v) => `設定「${v('setting')}」が重複しています。最後の行を使います。`,
  },
};

export const problemCodes = Object.keys(sentences) as ProblemCode[];

const rowsInEnglish = (rows: string): string => (rows === '1' ? '1 row' : `${rows} rows`);

/** Said after the first of many problems of one kind. */
const manyMore: Readonly<Record<Language, (rows: number, cells: string) => string>> = {
  en: (rows, cells) => `${rows} cells of this column are like this: ${cells} …`,
  ja: (rows, cells) => `この列には同様のセルが${rows}個あります（${cells} …）。`,
};

/** One sentence, and a second one where the problem stands for many cells. */
export function problemSentence({ code, values }: Problem, language: Language): string {
  const sentence = sentences[code][language]((name) => {
    const value = String(values[name] ?? '');
    return name === 'column' ? columnNames(value, language) : value;
  });
  if (values.cells === undefined) return sentence;
  const separator = language === 'en' ? ' ' : '';
  return `${sentence}${separator}${manyMore[language](Number(values.rows), String(values.cells))}`;
}
