// What the columns of all three tables are called.
import type { Bilingual, Language } from '../core/base/bilingual.ts';
import { joined } from './joined.ts';

/** Each column of the contacts, by its key, in the order in which a user looks for them. */
export const columnWords: Readonly<Record<string, Bilingual>> = {
  name: { en: 'Name', ja: '氏名' },
  company: { en: 'Company', ja: '会社名' },
  email: { en: 'E-mail', ja: 'メールアドレス' },
  phone: { en: 'Phone', ja: '電話番号' },
  owner: { en: 'Owner', ja: '担当者' },
  next_contact: { en: 'Next contact', ja: '次回連絡日' },
  last_contact: { en: 'Last contact', ja: '最終連絡日' },
  first_met: { en: 'First met', ja: '初回接点日' },
  source: { en: 'Source', ja: '流入経路' },
  problem: { en: 'Problem', ja: '悩み' },
  worries: { en: 'Worries', ja: '不安' },
  referred_by: { en: 'Referred by', ja: '紹介者' },
  inherited_from: { en: 'Inherited from', ja: '前任者' },
  last_purchase: { en: 'Last purchase', ja: '最終購入日' },
  purchases: { en: 'Purchases', ja: '購入回数' },
  revenue: { en: 'Revenue', ja: '累計売上' },
  review_months: { en: 'Review months', ja: '発注見直し月' },
  do_not_contact: { en: 'Do not contact', ja: '連絡不可' },
  tags: { en: 'Tags', ja: 'タグ' },
  notes: { en: 'Notes', ja: '備考' },
  phonetic: { en: 'Phonetic name', ja: 'ふりがな' },
  last_name: { en: 'Last name', ja: '姓' },
  first_name: { en: 'First name', ja: '名' },
  phonetic_last: { en: 'Phonetic last name', ja: '姓のふりがな' },
  phonetic_first: { en: 'Phonetic first name', ja: '名のふりがな' },
  id: { en: 'ID', ja: 'ID' },
};

/** Columns that only Activities and Deals have, by key. */
export const logColumnWords: Readonly<Record<string, Bilingual>> = {
  date: { en: 'Date', ja: '日付' },
  contact: { en: 'Contact', ja: '相手' },
  kind: { en: 'Kind', ja: '種別' },
  from: { en: 'From', ja: '誰から' },
  note: { en: 'Note', ja: 'メモ' },
  until: { en: 'Until', ja: '期日' },
  by: { en: 'By', ja: '担当' },
  result: { en: 'Result', ja: '結果' },
  amount: { en: 'Amount', ja: '金額' },
  reason: { en: 'Reason', ja: '理由' },
  title: { en: 'Title', ja: '案件名' },
};

const allWords: Readonly<Record<string, Bilingual>> = { ...columnWords, ...logColumnWords };

/** The names of columns, from their keys, which are separated by ", ". */
export const columnNames = (keys: string, language: Language): string =>
  joined(
    keys.split(', ').map((key) => allWords[key]?.[language] ?? key),
    language,
  );
