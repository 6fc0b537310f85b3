// What is said of rows that count for nothing, and of how rows of the logs are read.
import { rowCount, type Sentences } from './sentences.ts';
import { unknownWords } from './unknown-words.ts';

const rowIsLeftOut = { en: 'This row is left out.', ja: 'この行は集計に含めていません。' } as const;

export const rowProblems = {
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
      `A purchase is noted in ${rowCount(rows)} of Activities. It belongs in Deals, as a won deal; here it counts as a message.`,
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
  kinds_from_notes: {
    en: ({ known, messages }) =>
      `No column says what kind of contact it was. ${[
        ...(known > 0 ? [`The start of the note tells it in ${rowCount(known)}`] : []),
        ...(messages > 0
          ? [`${rowCount(messages)} ${messages === 1 ? 'counts as a message' : 'count as messages'}`]
          : []),
      ].join('; ')}. A column called Kind would say it for sure.`,
    ja: ({ known, messages }) =>
      `種別の列がないため、${[
        ...(known > 0 ? [`${known}行はメモの書き出し（「電話：…」など）から種別を読み取り`] : []),
        ...(messages > 0 ? [`${messages}行はメッセージとして扱い`] : []),
      ].join('、')}ました。「種別」の列を追加すると、確実に読み取れます。`,
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
} satisfies Partial<Sentences>;
