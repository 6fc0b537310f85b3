// The header names under which each column is known, the preferred first.

/** Each key is a name of its own, and stands in none of the lists. Keys of the Contacts table; the four parts make up name and phonetic. */
export const contactAliases = {
  id: ['Record ID', 'レコードID', 'レコードID - Contact', 'Record ID - Contact', '顧客ID', 'Contact ID'],
  name: [
    'Full Name',
    '氏名',
    '名前',
    'お名前',
    '顧客名',
    'コンタクト名',
    'Contact Name',
    'お客様名',
    'ご氏名',
    'ご担当者名',
  ],
  first_name: ['Given Name', '名'],
  last_name: ['Family Name', 'Surname', '姓'],
  phonetic: [
    'Phonetic Name',
    'Yomi Name',
    'ふりがな',
    'フリガナ',
    '氏名カナ',
    '氏名（カナ）',
    '氏名ふりがな',
    'Name Kana',
  ],
  phonetic_first: [
    'Phonetic First Name',
    'Given Name Yomi',
    '名カナ',
    '名かな',
    '名ふりがな',
    '名フリガナ',
    'メイ',
    'めい',
  ],
  phonetic_last: [
    'Phonetic Last Name',
    'Family Name Yomi',
    '姓カナ',
    '姓かな',
    '姓ふりがな',
    '姓フリガナ',
    'セイ',
    'せい',
  ],
  company: [
    ...[
      'Company Name',
      'Organization Name',
      'Organization 1 - Name',
      'Associated Company',
      'Account Name',
      'Organization',
    ],
    ...['会社名', '会社', '企業名', '取引先名'],
  ],
  email: [
    ...[
      'E-mail',
      'E-mail Address',
      'E-mail 1 - Value',
      'Email Address',
      'Email(1)',
      'メールアドレス',
      'Eメール',
      'メール',
    ],
    ...[
      'E-mail 2 - Value',
      'E-mail 3 - Value',
      'E-mail 2 Address',
      'E-mail 3 Address',
      'Email(2)',
      'Email(3)',
    ],
  ],
  phone: [
    ...[
      'Phone Number',
      'Mobile Phone Number',
      'Mobile Phone',
      'Phone 1 - Value',
      'TEL',
      'TEL直通',
      'TEL会社',
      'TEL-1(1)',
    ],
    ...[
      '携帯電話',
      '携帯電話番号',
      '電話番号',
      '電話',
      'Phone 2 - Value',
      'Phone 3 - Value',
      'TEL-2(1)',
      'TEL-1(2)',
      'TEL部門',
    ],
  ],
  source: ['Lead Source', 'Original Source', 'Channel', '流入経路', '流入元', 'きっかけ', 'チャネル'],
  problem: ['Need', 'Pain', 'Challenge', '悩み', '課題', 'ニーズ', 'お困りごと'],
  owner: ['Contact owner', 'Assigned To', '担当者', 'コンタクト担当者', '主担当者'],
  referred_by: ['Referrer', 'Source of Introduction', '紹介者', '紹介元'],
  inherited_from: ['Previous owner', '前任者', '引き継ぎ元'],
  first_met: [
    ...[
      'First contact',
      'Connected On',
      'Create Date',
      'Date Created',
      '名刺交換日',
      '初回接点日',
      '作成日',
      '登録日',
    ],
  ],
  last_contact: [
    ...['Last Contacted', 'Last Activity Date', 'Last Interaction', '最終接触日', '最終連絡日'],
    ...['前回のアクティビティー日', '前回のアクティビティ日'],
  ],
  next_contact: ['Next Action Date', 'Next activity date', '次回連絡日', '次回アクション日'],
  last_purchase: ['最終購入日'],
  purchases: ['購入回数'],
  revenue: ['Total Revenue', '累計売上', '売上'],
  review_months: ['見直し時期', '発注見直し月'],
  do_not_contact: ['Unsubscribed', 'doNotCall', '連絡不可', '配信停止', '配信拒否'],
  worries: ['不安', '懸念'],
  tags: ['Labels', 'Group Membership', 'タグ'],
  notes: ['Note', 'メモ', '備考'],
} as const satisfies Record<string, readonly string[]>;

export const activityAliases = {
  date: ['日付', '日'],
  contact: ['相手', '連絡先', '氏名', '顧客', '顧客名', 'Customer', 'Name', 'Email'],
  kind: ['種別', '種類', '活動', 'Type'],
  from: ['誰から', '方向', 'Direction'],
  note: ['Notes', 'メモ', '備考'],
  until: ['期日', '次回'],
  by: ['担当', '担当者', 'Owner'],
  id: [],
} as const satisfies Record<string, readonly string[]>;

export const dealAliases = {
  date: ['日付', '日'],
  contact: ['相手', '連絡先', '氏名', '顧客', '顧客名', 'Customer', 'Name', 'Email'],
  result: ['結果', '状態', 'ステータス', 'Status', 'Stage'],
  amount: ['金額', '売上', '受注金額', 'Total'],
  reason: ['理由', '失注理由', 'Lost reason'],
  title: ['案件名', '件名', '商品', 'Deal', 'Deal Name', 'Product'],
  by: ['担当', '担当者', 'Owner'],
  id: [],
} as const satisfies Record<string, readonly string[]>;

export const ruleAliases = {
  setting: ['設定', '設定名', '項目', 'Key'],
  value: ['値', '設定値'],
} as const satisfies Record<string, readonly string[]>;

export type ContactKey = keyof typeof contactAliases;
export type ActivityKey = keyof typeof activityAliases;
export type DealKey = keyof typeof dealAliases;
