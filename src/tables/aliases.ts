// The header names under which each column is known, the preferred first.

/** Keys of the Contacts table; the four parts make up name and phonetic. */
export const contactAliases = {
  id: ['ID', 'Record ID', 'レコードID', 'レコードID - Contact', 'Record ID - Contact', '顧客ID', 'Contact ID'],
  name: ['Name', 'Full Name', '氏名', '名前', 'お名前', '顧客名', 'コンタクト名', 'Contact Name', 'お客様名', 'ご氏名', 'ご担当者名'],
  first_name: ['First Name', 'Given Name', '名'],
  last_name: ['Last Name', 'Family Name', 'Surname', '姓'],
  phonetic: ['Phonetic', 'Phonetic Name', 'Yomi Name', 'ふりがな', 'フリガナ', '氏名カナ', '氏名（カナ）', '氏名ふりがな', 'Name Kana'],
  phonetic_first: ['Phonetic First Name', 'Given Name Yomi', '名カナ', '名かな', '名ふりがな', '名フリガナ', 'メイ', 'めい'],
  phonetic_last: ['Phonetic Last Name', 'Family Name Yomi', '姓カナ', '姓かな', '姓ふりがな', '姓フリガナ', 'セイ', 'せい'],
  company: [
    ...['Company', 'Company Name', 'Organization Name', 'Organization 1 - Name', 'Associated Company', 'Account Name', 'Organization'],
    ...['会社名', '会社', '企業名', '取引先名'],
  ],
  email: [
    ...['Email', 'E-mail', 'E-mail Address', 'E-mail 1 - Value', 'Email Address', 'Email(1)', 'メールアドレス', 'Eメール', 'メール'],
    ...['E-mail 2 - Value', 'E-mail 3 - Value', 'E-mail 2 Address', 'E-mail 3 Address', 'Email(2)', 'Email(3)'],
  ],
  phone: [
    ...['Phone', 'Phone Number', 'Mobile Phone Number', 'Mobile Phone', 'Phone 1 - Value', 'TEL', 'TEL直通', 'TEL会社', 'TEL-1(1)'],
    ...['携帯電話', '携帯電話番号', '電話番号', '電話', 'Phone 2 - Value', 'Phone 3 - Value', 'TEL-2(1)', 'TEL-1(2)', 'TEL部門'],
  ],
  source: ['Source', 'Lead Source', 'Original Source', 'Channel', '流入経路', '流入元', 'きっかけ', 'チャネル'],
  problem: ['Problem', 'Need', 'Pain', 'Challenge', '悩み', '課題', 'ニーズ', 'お困りごと'],
  owner: ['Owner', 'Contact owner', 'Assigned To', '担当者', 'コンタクト担当者', '主担当者'],
  referred_by: ['Referred by', 'Referrer', 'Source of Introduction', '紹介者', '紹介元'],
  inherited_from: ['Inherited from', 'Previous owner', '前任者', '引き継ぎ元'],
  first_met: [
    ...['First met', 'First contact', 'Connected On', 'Create Date', 'Date Created', '名刺交換日', '初回接点日', '作成日', '登録日'],
  ],
  last_contact: [
    ...['Last contact', 'Last Contacted', 'Last Activity Date', 'Last Interaction', '最終接触日', '最終連絡日'],
    ...['前回のアクティビティー日', '前回のアクティビティ日'],
  ],
  next_contact: ['Next contact', 'Next Action Date', 'Next activity date', '次回連絡日', '次回アクション日'],
  last_purchase: ['Last purchase', '最終購入日'],
  purchases: ['Purchases', '購入回数'],
  revenue: ['Revenue', 'Total Revenue', '累計売上', '売上'],
  review_months: ['Review months', '見直し時期', '発注見直し月'],
  do_not_contact: ['Do not contact', 'Unsubscribed', 'doNotCall', '連絡不可', '配信停止', '配信拒否'],
  worries: ['Worries', '不安', '懸念'],
  tags: ['Tags', 'Labels', 'Group Membership', 'タグ'],
  notes: ['Notes', 'Note', 'メモ', '備考'],
} as const satisfies Record<string, readonly string[]>;

export const activityAliases = {
  date: ['Date', '日付', '日'],
  contact: ['Contact', '相手', '連絡先', '氏名', '顧客', '顧客名', 'Customer', 'Name', 'Email'],
  kind: ['Kind', '種別', '種類', '活動', 'Type'],
  from: ['From', '誰から', '方向', 'Direction'],
  note: ['Note', 'Notes', 'メモ', '備考'],
  until: ['Until', '期日', '次回'],
  by: ['By', '担当', '担当者', 'Owner'],
  id: ['ID'],
} as const satisfies Record<string, readonly string[]>;

export const dealAliases = {
  date: ['Date', '日付', '日'],
  contact: ['Contact', '相手', '連絡先', '氏名', '顧客', '顧客名', 'Customer', 'Name', 'Email'],
  result: ['Result', '結果', '状態', 'ステータス', 'Status', 'Stage'],
  amount: ['Amount', '金額', '売上', '受注金額', 'Total'],
  reason: ['Reason', '理由', '失注理由', 'Lost reason'],
  title: ['Title', '案件名', '件名', '商品', 'Deal', 'Deal Name', 'Product'],
  by: ['By', '担当', '担当者', 'Owner'],
  id: ['ID'],
} as const satisfies Record<string, readonly string[]>;

export const ruleAliases = {
  setting: ['Setting', '設定', '設定名', '項目', 'Key'],
  value: ['Value', '値', '設定値'],
} as const satisfies Record<string, readonly string[]>;

export type ContactKey = keyof typeof contactAliases;
export type ActivityKey = keyof typeof activityAliases;
export type DealKey = keyof typeof dealAliases;
