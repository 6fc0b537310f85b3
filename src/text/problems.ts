// What a problem says to the user, in both languages, with places for its values (fill.ts).
import type { Bilingual } from '../core/base/bilingual.ts';
import type { ProblemCode } from '../core/vocabulary/problem.ts';

const rowIsLeftOut = { en: 'This row is left out.', ja: 'この行は集計に含めていません。' } as const;
const cellIsBlank = { en: 'It counts as blank.', ja: '空白として扱います。' } as const;

export const orderTexts = {
  monthFirst: { en: 'month first', ja: '月／日／年' },
  dayFirst: { en: 'day first', ja: '日／月／年' },
} as const satisfies Record<string, Bilingual>;

/** Said after the first of many problems of one kind. */
export const manyMoreText: Bilingual = {
  en: ' {rows} cells of this column are like this: {cells} …',
  ja: 'この列には同様のセルが{rows}個あります（{cells} …）。',
};

export const problemTexts: Readonly<Record<ProblemCode, Bilingual>> = {
  no_header: {
    en: 'No header row was found in the first 20 rows; needed: {column}.',
    ja: '最初の20行に見出し行が見つかりません（必要な列：{column}）。',
  },
  missing_column: {
    en: "The header row lacks the column {column}, so this tab can't be read.",
    ja: '見出し行に「{column}」の列がないため、このシートを読み取れません。',
  },
  lost_column: {
    en: 'The header "{header}", chosen for {column}, is no longer there; the column is looked up by its usual names.',
    ja: '「{column}」に指定された見出し「{header}」が見つかりません。一般的な見出し名で列を探しています。',
  },
  guessed_column: {
    en: 'The column "{header}" is taken as {column}; this is a guess that you can change in the sidebar’s settings.',
    ja: '「{header}」の列を「{column}」と推定しました。サイドバーの設定で変更できます。',
  },
  error_cell: {
    en: 'A formula shows {value} here. What it should say is not counted.',
    ja: '数式が {value} になっています。この値は集計に含めていません。',
  },
  not_a_date: {
    en: `"{value}" can't be read as a date. It is not counted.`,
    ja: '「{value}」を日付として読み取れません。集計に含めていません。',
  },
  no_year: {
    en: '"{value}" has no year. It is not counted; please write the year too.',
    ja: '「{value}」に年がありません。集計に含めていませんので、年も入力してください。',
  },
  impossible_day: {
    en: 'There is no such day as "{value}". It is not counted.',
    ja: '「{value}」という日はありません。集計に含めていません。',
  },
  future_day: {
    en: '"{value}" lies after today, in a column for past days. It is not counted yet.',
    ja: '「{value}」は今日より後の日付ですが、過去の日付の列にあります。まだ集計に含めていません。',
  },
  not_an_amount: {
    en: `"{value}" can't be read as an amount. It counts as 0.`,
    ja: '「{value}」を金額として読み取れません。0として扱います。',
  },
  not_a_count: {
    en: `"{value}" is no whole number from 0. ${cellIsBlank.en}`,
    ja: `「{value}」は0以上の整数ではありません。${cellIsBlank.ja}`,
  },
  not_months: {
    en: `"{value}" can't be read as months. ${cellIsBlank.en}`,
    ja: `「{value}」を月として読み取れません。${cellIsBlank.ja}`,
  },
  not_an_email: {
    en: `"{value}" is no e-mail address. ${cellIsBlank.en}`,
    ja: `「{value}」はメールアドレスではありません。${cellIsBlank.ja}`,
  },
  unclear_yes_no: {
    en: '"{value}" is neither yes nor no. To be safe it counts as yes: do not contact.',
    ja: '「{value}」が「はい」か「いいえ」か判断できません。念のため「連絡不可」として扱います。',
  },
  unknown_reason: {
    en: `The reason "{value}" isn't known. ${rowIsLeftOut.en}`,
    ja: `失注理由「{value}」は登録されていません。${rowIsLeftOut.ja}`,
  },
  assumed_date_order: {
    en: 'Dates such as "{value}" can be read in two ways. They are read with the {order}.',
    ja: '「{value}」のような日付は二通りに読めます。「{order}」の順として読み取りました。',
  },
  two_currencies: {
    en: 'This column has amounts in {first} and in {second}. They are added as if they were one currency.',
    ja: 'この列には{first}と{second}の金額が混ざっています。同じ通貨として合計しています。',
  },
  nobody_in_row: {
    en: `This row has neither a name nor an e-mail address nor an id. ${rowIsLeftOut.en}`,
    ja: `この行には氏名・メールアドレス・IDのいずれもありません。${rowIsLeftOut.ja}`,
  },
  row_without_date: {
    en: `The date is blank. ${rowIsLeftOut.en}`,
    ja: `日付が空白です。${rowIsLeftOut.ja}`,
  },
  row_without_contact: {
    en: `The contact is blank. ${rowIsLeftOut.en}`,
    ja: `相手が空白です。${rowIsLeftOut.ja}`,
  },
  row_without_kind: {
    en: `The kind is blank. ${rowIsLeftOut.en}`,
    ja: `種別が空白です。${rowIsLeftOut.ja}`,
  },
  row_without_result: {
    en: `The result is blank. ${rowIsLeftOut.en}`,
    ja: `結果が空白です。${rowIsLeftOut.ja}`,
  },
  unknown_kind: {
    en: `The kind "{value}" isn't known. ${rowIsLeftOut.en}`,
    ja: `種別「{value}」は登録されていません。${rowIsLeftOut.ja}`,
  },
  unknown_side: {
    en: `"{value}" is neither us nor them. ${rowIsLeftOut.en}`,
    ja: `「{value}」が「こちら」か「相手」か判断できません。${rowIsLeftOut.ja}`,
  },
  unknown_result: {
    en: `The result "{value}" isn't open, won or lost. ${rowIsLeftOut.en}`,
    ja: `結果「{value}」は「商談中」「成約」「失注」のいずれでもありません。${rowIsLeftOut.ja}`,
  },
  purchase_in_activities: {
    en: `A purchase belongs in Deals, as a won deal. ${rowIsLeftOut.en}`,
    ja: `購入は「商談」のシートに成約として入力してください。${rowIsLeftOut.ja}`,
  },
  repeated_id: {
    en: 'The id "{id}" was there before. Only its first row counts.',
    ja: 'ID「{id}」が重複しています。最初の行だけを集計しています。',
  },
  unknown_contact: {
    en: '"{contact}" is not among the contacts ({rows} {rows#row|rows}).[[nearest| Did you mean "{nearest}"?]]',
    ja: '「{contact}」は連絡先にありません（{rows}行）。[[nearest|「{nearest}」のことでしょうか。]]',
  },
  ambiguous_contact: {
    en: '"{contact}" fits both {first} and {second}; {rows} {rows#row|rows} left out. Please write the e-mail address or the id.',
    ja: '「{contact}」は{first}と{second}の両方に当てはまるため、{rows}行を集計に含めていません。メールアドレスかIDで入力してください。',
  },
  merged_rows: {
    en: 'Rows {list} are taken as one person, {name}.',
    ja: '{list}行目は同じ方（{name}）としてまとめました。',
  },
  shared_address: {
    en: '{names} share the address {email}. They stay different people, and the address stands for none of them.',
    ja: '{names}は同じアドレス {email} を使っています。別の方として扱い、このアドレスだけでは特定しません。',
  },
  perhaps_same: {
    en: '{first} and {second} (row {row}) are perhaps the same person. They are not joined.',
    ja: '{first}と{second}（{row}行目）は同じ方かもしれません。まとめずに別の方として扱っています。',
  },
  opening_and_log: {
    en: '{contact} has both summary columns and rows in the logs; both are counted, nothing twice.',
    ja: '{contact}は連絡先の集計列と記録の両方にあります。重複しないように両方を集計しています。',
  },
  presumed_lost: {
    en: 'The open deal with {contact} has had no activity for a long time, so it counts as lost (no reply).',
    ja: '{contact}の商談は長く動きがないため、返答なしの失注として扱っています。',
  },
  unknown_setting: {
    en: 'There is no setting called "{setting}". It changes nothing.',
    ja: '「{setting}」という設定はありません。この行は反映されません。',
  },
  impossible_setting: {
    en: '"{value}" is no possible value of {setting}[[max| (from {min} to {max})]]. The default counts.',
    ja: '「{value}」は{setting}の値として使えません[[max|（{min}～{max}）]]。既定値を使います。',
  },
  repeated_setting: {
    en: 'The setting {setting} was there before. Its last row counts.',
    ja: '設定「{setting}」が重複しています。最後の行を使います。',
  },
};
