// What is in the tabs that the add-on makes, and what it asks and says about them.
import type { Bilingual } from '../core/base/bilingual.ts';
import { joined } from './joined.ts';

export const activityHeaders = {
  date: { en: 'Date', ja: '日付' },
  contact: { en: 'Contact', ja: '相手' },
  kind: { en: 'Kind', ja: '種別' },
  from: { en: 'From', ja: '誰から' },
  note: { en: 'Note', ja: 'メモ' },
  until: { en: 'Until', ja: '期日' },
  by: { en: 'By', ja: '担当' },
  id: { en: 'ID', ja: 'ID' },
} as const satisfies Record<string, Bilingual>;

export const dealHeaders = {
  date: { en: 'Date', ja: '日付' },
  contact: { en: 'Contact', ja: '相手' },
  result: { en: 'Result', ja: '結果' },
  amount: { en: 'Amount', ja: '金額' },
  reason: { en: 'Reason', ja: '理由' },
  title: { en: 'Title', ja: '案件名' },
  by: { en: 'By', ja: '担当' },
  id: { en: 'ID', ja: 'ID' },
} as const satisfies Record<string, Bilingual>;

export const contactHeaders = {
  name: { en: 'Name', ja: '氏名' },
  company: { en: 'Company', ja: '会社名' },
  email: { en: 'Email', ja: 'メールアドレス' },
  phone: { en: 'Phone', ja: '電話番号' },
  source: { en: 'Source', ja: '流入経路' },
  problem: { en: 'Problem', ja: '悩み' },
  referred_by: { en: 'Referred by', ja: '紹介者' },
  first_met: { en: 'First met', ja: '初回接点日' },
  notes: { en: 'Notes', ja: '備考' },
} as const satisfies Record<string, Bilingual>;

/** A row that shows what belongs where, in a list of contacts that is new. */
export const exampleContact = {
  name: { en: 'Ann Example', ja: '見本 花子' },
  company: { en: 'Example Bakery', ja: '見本ベーカリー' },
  email: { en: 'ann@example.com', ja: 'hanako@example.com' },
  source: { en: 'Website', ja: 'ホームページ' },
  problem: { en: 'Orders: only by phone', ja: '注文: 電話だけ' },
  notes: {
    en: 'An example. Overwrite this row with your first contact.',
    ja: '記入例です。最初の方のお名前で上書きしてください。',
  },
} as const satisfies Partial<Record<keyof typeof contactHeaders, Bilingual>>;

export const pipelineHeaders = {
  name: { en: 'Name', ja: '氏名' },
  company: { en: 'Company', ja: '会社名' },
  owner: { en: 'Owner', ja: '担当者' },
  phase: { en: 'Phase', ja: 'フェーズ' },
  stage: { en: 'Stage', ja: '段階' },
  score: { en: 'Trust', ja: '信頼' },
  band: { en: 'Band', ja: '信頼の段階' },
  trend: { en: '30 days', ja: '30日の変化' },
  revenue: { en: 'Revenue', ja: '売上' },
  expected: { en: 'Expected in 12 months', ja: '今後12か月の見込み' },
  expectedLow: { en: 'At least, 9 of 10', ja: '見込みの下限' },
  expectedHigh: { en: 'At most, 9 of 10', ja: '見込みの上限' },
  nextPurchase: { en: 'Next purchase', ja: '次の購入時期' },
  openDeals: { en: 'Open deals', ja: '商談中' },
  lastTouch: { en: 'Last touch', ja: '最終接触日' },
  reason: { en: 'Next reason', ja: '次に連絡する理由' },
  row: { en: 'Row', ja: '行' },
  email: { en: 'E-mail', ja: 'メール' },
  phone: { en: 'Phone', ja: '電話' },
  tags: { en: 'Tags', ja: 'タグ' },
  mayContact: { en: 'May contact', ja: '連絡可否' },
} as const satisfies Record<string, Bilingual>;

/** Whether, and how, somebody may be contacted. */
export const mayContactWords = {
  yes: { en: 'yes', ja: '可' },
  noEmail: { en: 'no e-mail', ja: 'メール不可' },
  noCall: { en: 'no call', ja: '電話不可' },
  no: { en: 'no', ja: '不可' },
} as const satisfies Record<string, Bilingual>;

export const problemHeaders = {
  level: { en: 'Level', ja: '種類' },
  tab: { en: 'Tab', ja: 'シート' },
  cell: { en: 'Cell', ja: 'セル' },
  message: { en: 'What is wrong', ja: '内容' },
} as const satisfies Record<string, Bilingual>;

export const levelNames = {
  error: { en: 'Error', ja: 'エラー' },
  warning: { en: 'Warning', ja: '注意' },
  info: { en: 'Note', ja: '参考' },
} as const satisfies Record<string, Bilingual>;

export const generatedNote = {
  en: (title: string, when: string) =>
    `${title} — made ${when}. Refresh writes this tab anew, so please don't type here.`,
  ja: (title: string, when: string) =>
    `${title}　${when} 作成。更新のたびに書き換わるため、このシートには入力しないでください。`,
};

export const todayNote = {
  en: (title: string) =>
    `${title} — one formula below keeps this list; it works on the phone and on paper too.`,
  ja: (title: string) =>
    `${title}　下の数式ひとつで更新されます。スマートフォンや印刷でもお使いいただけます。`,
};

export const setUpQuestion = {
  en: (tabs: readonly string[]) =>
    `Goen will add these tabs: ${joined(tabs, 'en')}. Your own tabs stay as they are. Go ahead?`,
  ja: (tabs: readonly string[]) =>
    `次のシートを追加します：${joined(tabs, 'ja')}。お使いのシートはそのまま残ります。よろしいですか。`,
};

export const saidText = {
  setUpDone: {
    en: 'Goen is set up. The sidebar says whom to contact today.',
    ja: '初期設定が終わりました。今日ご連絡する方はサイドバーに出ます。',
  },
  setUpAlready: {
    en: 'Goen is set up already. Nothing was changed.',
    ja: '初期設定は済んでいます。変更はありません。',
  },
  refreshed: { en: 'The pipeline is up to date.', ja: '顧客一覧を更新しました。' },
} as const satisfies Record<string, Bilingual>;

export const unitNames = {
  days: { en: 'days', ja: '日' },
  points: { en: 'points', ja: '点' },
  score: { en: 'score', ja: 'スコア' },
  share: { en: 'share', ja: '割合' },
  count: { en: 'number', ja: '件' },
  times: { en: 'times', ja: '倍' },
  weight: { en: 'weight', ja: '重み' },
} as const satisfies Record<string, Bilingual>;

/** What the settings mean that are no numbers. */
export const documentSettingText = {
  today: {
    en: 'Today, kept by Goen; formulas look from this day.',
    ja: '今日の日付。Goen が更新し、数式の基準日になります。',
  },
  language: {
    en: 'The language of the tabs that Goen makes: en or ja.',
    ja: 'Goen が作るシートの言語（en または ja）。',
  },
  layout: {
    en: 'The number of the layout of these tabs; please leave it.',
    ja: 'シート構成の番号です。変更しないでください。',
  },
  contacts_tab: {
    en: 'The tab with your contacts, or several, separated by commas; blank to find it. A formula takes the people of one tab.',
    ja: '連絡先のシート名。カンマで区切ると複数のシートを読みます（空白なら自動で探します）。数式に渡せるのは 1 シートです。',
  },
  activities_tab: {
    en: 'The tab with activities; blank to find it.',
    ja: '活動のシート名（空白なら自動で探します）。',
  },
  deals_tab: {
    en: 'The tab with deals; blank to find it.',
    ja: '商談のシート名（空白なら自動で探します）。',
  },
  acquaintance_words: {
    en: 'Sources that mean somebody was known before; a first win is none of these.',
    ja: '以前からの知り合いを表す流入経路。最初の成約からは除きます。',
  },
  foundation: {
    en: 'What is in place before the first win: product, price, order, payment, visitors.',
    ja: '最初の成約までに整えたもの（product・price・order・payment・visitors）。',
  },
} as const satisfies Record<string, Bilingual>;
