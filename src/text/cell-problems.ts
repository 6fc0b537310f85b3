// What is said of a cell that can’t be read, and of how the cells of a column are read.
import type { Sentences } from './sentences.ts';

const cellIsBlank = { en: 'It counts as blank.', ja: '空白として扱います。' } as const;

const dateOrders = {
  monthFirst: { en: 'month first', ja: '月／日／年' },
  dayFirst: { en: 'day first', ja: '日／月／年' },
  yearFirst: { en: 'year first', ja: '年／月／日' },
} as const;

const wishes = {
  do_not_contact: { en: 'do not contact', ja: '連絡不可' },
  no_email: { en: 'no e-mail', ja: 'メール不可' },
  no_call: { en: 'no calls', ja: '電話不可' },
} as const;

export const cellProblems = {
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
  wish_in_words: {
    en: ({ value, wish }) => `"${value}" counts as a wish: ${wishes[wish].en}.`,
    ja: ({ value, wish }) => `「${value}」は「${wishes[wish].ja}」の希望として扱っています。`,
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
} satisfies Partial<Sentences>;
