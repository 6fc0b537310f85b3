// What stages, phases and bands are called. Formulas give their keys, which are the same in every language.
import type { Bilingual } from '../core/base/bilingual.ts';
import type { Band, Phase, Stage } from '../core/vocabulary/stages.ts';

export const phaseWords = {
  lead: { en: 'Lead', ja: '見込み客' },
  conversion: { en: 'Conversion', ja: '顧客化' },
  ltv: { en: 'Lifetime value', ja: '得意客化 (LTV)' },
  out: { en: 'Out', ja: '対象外' },
} as const satisfies Record<Phase, Bilingual>;

export const stageWords = {
  new: { en: 'New', ja: '新規' },
  nurturing: { en: 'Nurturing', ja: '関係づくり中' },
  ready: { en: 'Ready', ja: '提案OK' },
  offered: { en: 'Offered', ja: '提案中' },
  not_now: { en: 'Not now', ja: '時期待ち' },
  customer: { en: 'Customer (first)', ja: '顧客（初回）' },
  repeat: { en: 'Repeat customer', ja: '得意客' },
  dormant: { en: 'Dormant', ja: '休眠顧客' },
  do_not_contact: { en: 'Do not contact', ja: '連絡停止' },
} as const satisfies Record<Stage, Bilingual>;

export const bandWords = {
  trusted: { en: 'Trusted', ja: '信頼あり' },
  familiar: { en: 'Familiar', ja: 'なじみ' },
  acquainted: { en: 'Acquainted', ja: '接点あり' },
  none: { en: 'No record yet', ja: '記録なし' },
} as const satisfies Record<Band, Bilingual>;
