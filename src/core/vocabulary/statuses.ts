// What the status column of a contacts sheet can say of a person.
import type { Bilingual } from '../base/bilingual.ts';
import type { Status } from '../book/records.ts';

export const statusNames = {
  customer: { en: 'Customer', ja: '顧客' },
  repeat: { en: 'Repeat customer', ja: '得意客' },
  lost: { en: 'Lost', ja: '失注' },
  open: { en: 'Open deal', ja: '商談中' },
  lead: { en: 'Lead', ja: '見込み客' },
  do_not_contact: { en: 'Do not contact', ja: '連絡停止' },
  no_email: { en: 'No e-mail', ja: 'メール不可' },
  no_call: { en: 'No calls', ja: '電話不可' },
} as const satisfies Record<Status, Bilingual>;
