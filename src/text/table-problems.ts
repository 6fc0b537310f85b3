// What is said of a table and its tabs: the header row, and columns that are missing, guessed or not read.
import { joined } from './joined.ts';
import { rowCount, type Sentences } from './sentences.ts';

const tabs = {
  en: { contacts: 'contacts', activities: 'a history', deals: 'deals or orders' },
  ja: { contacts: '連絡先', activities: '活動の記録', deals: '商談・注文の記録' },
} as const;

export const tableProblems = {
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
      `The tab "${tab}" looks like ${tabs.en[kind]} (${entries}) and is not read. You can choose it in the sidebar's settings.`,
    ja: ({ tab, kind, entries }) =>
      `「${tab}」のシートは${tabs.ja[kind]}（${entries}${kind === 'contacts' ? '名' : '件'}）のようですが、読み取っていません。サイドバーの設定で選べます。`,
  },
  lost_tab: {
    en: ({ name, tab }) =>
      `There is no tab "${name}". ${tab === '' ? 'Nothing is read in its place' : `Read: "${tab}"`}; please correct this name.`,
    ja: ({ name, tab }) =>
      `「${name}」というシートはありません。${tab === '' ? '代わりに読み取るシートもありません' : `「${tab}」を読み取っています`}。シート名を直してください。`,
  },
  nobody_rows: {
    en: ({ rows }) =>
      `Left out, since they are nobody (totals, titles, notes of a report): ${rowCount(rows)}.`,
    ja: ({ rows }) => `合計・見出し・注記など、人ではない${rows}行を除きました。`,
  },
} satisfies Partial<Sentences>;
