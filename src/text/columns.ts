// What the columns of the three tables are called.
import type { Bilingual, Language } from '../core/words.ts';

/** By the key of the column; the keys of Contacts, Activities and Deals have one name each. */
export const columnWords: Readonly<Record<string, Bilingual>> = {
  id: { en: 'ID', ja: 'ID' },
  name: { en: 'Name', ja: '氏名' },
  first_name: { en: 'First name', ja: '名' },
  last_name: { en: 'Last name', ja: '姓' },
  phonetic: { en: 'Phonetic', ja: 'ふりがな' },
  phonetic_first: { en: 'Phonetic first name', ja: '名（ふりがな）' },
  phonetic_last: { en: 'Phonetic last name', ja: '姓（ふりがな）' },
  company: { en: 'Company', ja: '会社名' },
  email: { en: 'E-mail', ja: 'メール' },
  phone: { en: 'Phone', ja: '電話番号' },
  source: { en: 'Source', ja: '流入経路' },
  problem: { en: 'Problem', ja: '悩み' },
  owner: { en: 'Owner', ja: '担当者' },
  referred_by: { en: 'Referred by', ja: '紹介者' },
  inherited_from: { en: 'Inherited from', ja: '前任者' },
  first_met: { en: 'First contact', ja: '初回接点日' },
  last_contact: { en: 'Last contact', ja: '最終接触日' },
  next_contact: { en: 'Next contact', ja: '次回連絡日' },
  last_purchase: { en: 'Last purchase', ja: '最終購入日' },
  purchases: { en: 'Purchases', ja: '購入回数' },
  revenue: { en: 'Revenue', ja: '累計売上' },
  review_months: { en: 'Review months', ja: '見直し時期' },
  do_not_contact: { en: 'Do not contact', ja: '連絡不可' },
  worries: { en: 'Worries', ja: '不安' },
  tags: { en: 'Tags', ja: 'タグ' },
  notes: { en: 'Notes', ja: '備考' },
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

/** The names of one or several keys, joined as the language does. */
export const columnNames = (keys: string, language: Language): string =>
  keys
    .split(', ')
    .map((key) => columnWords[key]?.[language] ?? key)
    .join(language === 'en' ? ', ' : '、');
