// What a problem says to the user, in both languages: a sentence, or two, made from its values.
import type { ProblemCode, ProblemValues } from '../core/vocabulary/problem.ts';
import { joined } from './joined.ts';
import { unknownWords } from './unknown-words.ts';

const rowIsLeftOut = { en: 'This row is left out.', ja: 'この行は集計に含めていません。' } as const;
const cellIsBlank = { en: 'It counts as blank.', ja: '空白として扱います。' } as const;

const dateOrders = {
  monthFirst: { en: 'month first', ja: '月／日／年' },
  dayFirst: { en: 'day first', ja: '日／月／年' },
  yearFirst: { en: 'year first', ja: '年／月／日' },
} as const;

const en = {
  tabs: { contacts: 'contacts', activities: 'a history', deals: 'deals or orders' },
  rows: (rows: number) => `${rows} ${rows === 1 ? 'row' : 'rows'}`,
};
const ja = {
  tabs: { contacts: '連絡先', activities: '活動の記録', deals: '商談・注文の記録' },
};

/** The values of a sentence, and the names of the columns among them in the reader's language. */
export type Said<C extends ProblemCode> = ProblemValues[C] & { readonly named: string };

type Sentences = {
  readonly [C in ProblemCode]: {
    readonly en: (values: Said<C>) => string;
    readonly ja: (values: Said<C>) => string;
  };
};

/** Said after the first of many problems of one kind. */
export const manyMoreText = {
  en: (rows: number, cells: string) => ` ${rows} cells of this column are like this: ${cells} …`,
  ja: (rows: number, cells: string) => `この列には同様のセルが${rows}個あります（${cells} …）。`,
};

export const problemTexts: Sentences = {
  no_header: {
    en: ({ named }) => `No header row was found in the first 20 rows; needed: ${named}.`,
    ja: ({ named }) => `最初の20行に見出し行が見つかりません（必要な列：${named}）。`,
  },
  missing_column: {
    en: ({ named }) => `The header row lacks the column ${named}, so this tab can't be read.`,
    ja: ({ named }) => `見出し行に「${named}」の列がないため、このシートを読み取れません。`,
  },
  lost_column: {
    en: ({ header, named }) =>
      `The header "${header}", chosen for ${named}, is no longer there; the column is looked up by its usual names.`,
    ja: ({ header, named }) =>
      `「${named}」に指定された見出し「${header}」が見つかりません。一般的な見出し名で列を探しています。`,
  },
  guessed_column: {
    en: ({ header, named }) =>
      `The column "${header}" is taken as ${named}; this is a guess that you can change in the sidebar’s settings.`,
    ja: ({ header, named }) =>
      `「${header}」の列を「${named}」と推定しました。サイドバーの設定で変更できます。`,
  },
  unread_columns: {
    en: ({ columns }) => `Not read: ${joined(columns, 'en')}.`,
    ja: ({ columns }) => `「${columns.join('」「')}」の列は読み取っていません。`,
  },
  opt_out_question: {
    en: ({ header }) =>
      `"${header}" may say who doesn't want to be contacted. Until you choose in the sidebar's settings what it is, whoever has a yes there is in no list.`,
    ja: ({ header }) =>
      `「${header}」は連絡を希望しない方の列かもしれません。サイドバーの設定で選ぶまで、「はい」にあたる方は一覧に出しません。`,
  },
  unread_tab: {
    en: ({ tab, kind, entries }) =>
      `The tab "${tab}" looks like ${en.tabs[kind]} (${entries}) and is not read. You can choose it in the sidebar's settings.`,
    ja: ({ tab, kind, entries }) =>
      `「${tab}」のシートは${ja.tabs[kind]}（${entries}${kind === 'contacts' ? '名' : '件'}）のようですが、読み取っていません。サイドバーの設定で選べます。`,
  },
  nobody_rows: {
    en: ({ rows }) =>
      `Left out, since they are nobody (totals, titles, notes of a report): ${en.rows(rows)}.`,
    ja: ({ rows }) => `合計・見出し・注記など、人ではない${rows}行を除きました。`,
  },
  error_cell: {
    en: ({ value }) => `A formula shows ${value} here. What it should say is not counted.`,
    ja: ({ value }) => `数式が ${value} になっています。この値は集計に含めていません。`,
  },
  not_a_date: {
    en: ({ value }) => `"${value}" can't be read as a date. It is not counted.`,
    ja: ({ value }) => `「${value}」を日付として読み取れません。集計に含めていません。`,
  },
  no_year: {
    en: ({ value }) => `"${value}" has no year. It is not counted; please write the year too.`,
    ja: ({ value }) => `「${value}」に年がありません。集計に含めていませんので、年も入力してください。`,
  },
  impossible_day: {
    en: ({ value }) => `There is no such day as "${value}". It is not counted.`,
    ja: ({ value }) => `「${value}」という日はありません。集計に含めていません。`,
  },
  future_day: {
    en: ({ value }) =>
      `"${value}" is in the future, but this column holds past dates. It is not counted yet.`,
    ja: ({ value }) =>
      `「${value}」は今日より後の日付ですが、過去の日付の列にあります。まだ集計に含めていません。`,
  },
  not_an_amount: {
    en: ({ value }) => `"${value}" can't be read as an amount. It counts as 0.`,
    ja: ({ value }) => `「${value}」を金額として読み取れません。0として扱います。`,
  },
  not_a_count: {
    en: ({ value }) => `"${value}" is not a whole number of 0 or more. ${cellIsBlank.en}`,
    ja: ({ value }) => `「${value}」は0以上の整数ではありません。${cellIsBlank.ja}`,
  },
  not_months: {
    en: ({ value }) => `"${value}" can't be read as months. ${cellIsBlank.en}`,
    ja: ({ value }) => `「${value}」を月として読み取れません。${cellIsBlank.ja}`,
  },
  not_an_interval: {
    en: ({ value }) =>
      `"${value}" can't be read as an interval such as "14 days" or "monthly". ${cellIsBlank.en}`,
    ja: ({ value }) => `「${value}」を「14日」「毎月」のような間隔として読み取れません。${cellIsBlank.ja}`,
  },
  not_a_birthday: {
    en: ({ value }) => `"${value}" can't be read as a birthday. ${cellIsBlank.en}`,
    ja: ({ value }) => `「${value}」を誕生日として読み取れません。${cellIsBlank.ja}`,
  },
  not_an_email: {
    en: ({ value }) => `"${value}" is not an e-mail address. ${cellIsBlank.en}`,
    ja: ({ value }) => `「${value}」はメールアドレスではありません。${cellIsBlank.ja}`,
  },
  unclear_yes_no: {
    en: ({ value }) => `"${value}" is neither yes nor no. To be safe it counts as yes: do not contact.`,
    ja: ({ value }) =>
      `「${value}」が「はい」か「いいえ」か判断できません。念のため「連絡不可」として扱います。`,
  },
  assumed_date_order: {
    en: ({ value, order }) =>
      `Dates such as "${value}" can be read in two ways. They are read with the ${dateOrders[order].en}.`,
    ja: ({ value, order }) =>
      `「${value}」のような日付は二通りに読めます。「${dateOrders[order].ja}」の順として読み取りました。`,
  },
  months_as_days: {
    en: ({ value, count }) =>
      `"${value}" names a month without a day${count > 1 ? `, as ${count} cells of this column do` : ''}. It is read as the first of the month.`,
    ja: ({ value, count }) =>
      `「${value}」には日がない${count > 1 ? `（同様のセルが${count}個あります）` : ''}ため、その月の1日として読み取りました。`,
  },
  two_currencies: {
    en: ({ sums }) =>
      `This column has amounts in several currencies: ${sums}. They are added as if they were one currency.`,
    ja: ({ sums }) =>
      `この列には複数の通貨の金額（${sums.replaceAll('; ', '、')}）が混ざっています。同じ通貨として合計しています。`,
  },
  nobody_in_row: {
    en: () => `This row has neither a name nor an e-mail address nor an ID. ${rowIsLeftOut.en}`,
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
  repeated_id: {
    en: ({ id }) => `ID "${id}" appears twice. Only its first row counts.`,
    ja: ({ id }) => `ID「${id}」が重複しています。最初の行だけを集計しています。`,
  },
  unknown_words: unknownWords,
  purchase_in_activities: {
    en: ({ rows }) =>
      `A purchase is noted in ${en.rows(rows)} of Activities. It belongs in Deals, as a won deal; here it counts as a message.`,
    ja: ({ rows }) =>
      `活動の${rows}行に購入が記録されています。購入は「商談」のシートに成約として入力してください。ここではメッセージとして数えています。`,
  },
  perhaps_result: {
    en: ({ headers }) =>
      `The column "${headers}" may say what was won and what was lost. Until you choose the column of the result in the settings, no row counts as a purchase: all are open deals.`,
    ja: ({ headers }) =>
      `「${headers}」の列が結果を表している可能性があります。設定で「結果」の列を選ぶまで、購入としては数えず、すべて商談中として扱います。`,
  },
  all_won: {
    en: ({ rows }) =>
      `No column says what became of the deals, so ${rows === 1 ? 'the one row counts' : `all ${rows} rows count`} as won.`,
    ja: ({ rows }) => `結果を表す列がないため、${rows}行すべてを成約として扱っています。`,
  },
  joined_lines: {
    en: ({ orders, rows }) =>
      `Each order counts as one purchase: ${rows} rows are lines of ${orders === 1 ? 'one order' : `${orders} orders`}.`,
    ja: ({ orders, rows }) =>
      `${rows}行は${orders}件の注文の明細です。注文ごとに1件の購入として数えています。`,
  },
  alike_rows: {
    en: ({ list }) =>
      `These rows are the same in every cell: ${list}. All of them count; were they pasted twice?`,
    ja: ({ list }) =>
      `すべてのセルが同じ行があります（${list}）。いずれも集計していますが、二重に貼り付けていないかご確認ください。`,
  },
  unknown_contact: {
    en: ({ contact, rows, nearest }) =>
      `"${contact}" is not among the contacts (${en.rows(rows)}).${nearest && ` Did you mean "${nearest}"?`}`,
    ja: ({ contact, rows, nearest }) =>
      `「${contact}」は連絡先にありません（${rows}行）。${nearest && `「${nearest}」のことでしょうか。`}`,
  },
  ambiguous_contact: {
    en: ({ contact, first, second, rows }) =>
      `"${contact}" fits both ${first} and ${second}; ${en.rows(rows)} left out. Please write the e-mail address or the ID.`,
    ja: ({ contact, first, second, rows }) =>
      `「${contact}」は${first}と${second}の両方に当てはまるため、${rows}行を集計に含めていません。メールアドレスかIDで入力してください。`,
  },
  loose_contact: {
    en: ({ contact, person, rows }) =>
      `"${contact}" counts for ${person} (${en.rows(rows)}), who is written otherwise in the contacts. If somebody else is meant, please write the e-mail address or the ID.`,
    ja: ({ contact, person, rows }) =>
      `「${contact}」は連絡先と書き方が違いますが、${person}として集計しています（${rows}行）。別の方の場合は、メールアドレスかIDで入力してください。`,
  },
  more_loose_contacts: {
    en: ({ keys, rows }) =>
      `This column writes ${keys} more people otherwise than the contacts do; ${en.rows(rows)} counted for whom they fit.`,
    ja: ({ keys, rows }) =>
      `この列には、ほかにも連絡先と書き方の違う相手が${keys}件あります（${rows}行）。それぞれ当てはまる方として集計しています。`,
  },
  contradictory_contact: {
    en: ({ contact, person, other, otherPerson, rows }) =>
      `"${contact}" is ${person}, but "${other}" beside it is ${otherPerson}; ${en.rows(rows)} counted for ${person}. Please correct the one that is wrong.`,
    ja: ({ contact, person, other, otherPerson, rows }) =>
      `「${contact}」は${person}ですが、同じ行の「${other}」は${otherPerson}を指しています。${rows}行を${person}として集計しました。誤っているほうを修正してください。`,
  },
  merged_rows: {
    en: ({ list, name }) => `Rows ${list} are taken as one person, ${name}.`,
    ja: ({ list, name }) => `${list}行目は同じ方（${name}）としてまとめました。`,
  },
  shared_address: {
    en: ({ names, email }) =>
      `${names} share the address ${email}. They stay different people, and the address alone names none of them.`,
    ja: ({ names, email }) =>
      `${names}は同じアドレス ${email} を使っています。別の方として扱い、このアドレスだけでは特定しません。`,
  },
  perhaps_same: {
    en: ({ first, second, row }) =>
      `${first} and ${second} (row ${row}) are perhaps the same person. They are not joined.`,
    ja: ({ first, second, row }) =>
      `${first}と${second}（${row}行目）は同じ方かもしれません。まとめずに別の方として扱っています。`,
  },
  opening_and_log: {
    en: ({ contact }) =>
      `${contact} has both summary columns and rows in the logs; both are counted, nothing twice.`,
    ja: ({ contact }) =>
      `${contact}は連絡先の集計列と記録の両方にあります。重複しないように両方を集計しています。`,
  },
  presumed_lost: {
    en: ({ contact }) =>
      `The open deal with ${contact} has had no activity for a long time, so it counts as lost (no reply).`,
    ja: ({ contact }) => `${contact}の商談は長く動きがないため、返答なしの失注として扱っています。`,
  },
  unknown_setting: {
    en: ({ setting }) => `There is no setting called "${setting}". It changes nothing.`,
    ja: ({ setting }) => `「${setting}」という設定はありません。この行は反映されません。`,
  },
  impossible_setting: {
    en: ({ value, setting, min, max }) =>
      `"${value}" is not a possible value of ${setting}${max === undefined ? '' : ` (from ${min} to ${max})`}. The default counts.`,
    ja: ({ value, setting, min, max }) =>
      `「${value}」は${setting}の値として使えません${max === undefined ? '' : `（${min}～${max}）`}。既定値を使います。`,
  },
  repeated_setting: {
    en: ({ setting }) => `The setting ${setting} appears twice. Its last row counts.`,
    ja: ({ setting }) => `設定「${setting}」が重複しています。最後の行を使います。`,
  },
};
