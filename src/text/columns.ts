// What the columns of all three tables are called.
import type { Bilingual } from '../core/base/bilingual.ts';

export { columnWords } from '../../sidebar/text/settings.ts';

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
