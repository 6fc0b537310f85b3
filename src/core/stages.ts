// The stages of the funnel and the bands of trust, by name.
import type { Bilingual } from './words.ts';

export const phases = {
  lead: { en: 'Lead', ja: '見込み客' },
  conversion: { en: 'Conversion', ja: '顧客化' },
  ltv: { en: 'Lifetime value', ja: '得意客化 (LTV)' },
  out: { en: 'Out', ja: '対象外' },
} as const satisfies Record<string, Bilingual>;

export type Phase = keyof typeof phases;

interface StageWord extends Bilingual {
  readonly phase: Phase;
  readonly isMilestone: boolean;
}

/** In the order of the funnel's summary. */
export const stages = {
  new: { en: 'New', ja: '新規', phase: 'lead', isMilestone: true },
  nurturing: { en: 'Nurturing', ja: '関係づくり中', phase: 'lead', isMilestone: false },
  ready: { en: 'Ready', ja: '提案OK', phase: 'lead', isMilestone: false },
  offered: { en: 'Offered', ja: '提案中', phase: 'conversion', isMilestone: true },
  not_now: { en: 'Not now', ja: '時期待ち', phase: 'conversion', isMilestone: false },
  customer: { en: 'Customer (first)', ja: '顧客（初回）', phase: 'conversion', isMilestone: true },
  repeat: { en: 'Repeat customer', ja: '得意客', phase: 'ltv', isMilestone: true },
  dormant: { en: 'Dormant', ja: '休眠顧客', phase: 'ltv', isMilestone: false },
  do_not_contact: { en: 'Do not contact', ja: '連絡停止', phase: 'out', isMilestone: false },
} as const satisfies Record<string, StageWord>;

export type Stage = keyof typeof stages;

export const stageKeys = Object.keys(stages) as Stage[];

export const phaseOf = (stage: Stage): Phase => stages[stage].phase;

export const bands = {
  trusted: { en: 'Trusted', ja: '信頼あり' },
  familiar: { en: 'Familiar', ja: 'なじみ' },
  acquainted: { en: 'Acquainted', ja: '接点あり' },
  none: { en: 'No record yet', ja: '記録なし' },
} as const satisfies Record<string, Bilingual>;

export type Band = keyof typeof bands;
