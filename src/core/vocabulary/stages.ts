// The stages of the funnel and the bands of trust.

export type Phase = 'lead' | 'conversion' | 'ltv' | 'out';

interface StageTerms {
  readonly phase: Phase;
  readonly isMilestone: boolean;
}

/** In the order of the funnel's summary. */
export const stages = {
  new: { phase: 'lead', isMilestone: true },
  nurturing: { phase: 'lead', isMilestone: false },
  ready: { phase: 'lead', isMilestone: false },
  offered: { phase: 'conversion', isMilestone: true },
  not_now: { phase: 'conversion', isMilestone: false },
  customer: { phase: 'conversion', isMilestone: true },
  repeat: { phase: 'ltv', isMilestone: true },
  dormant: { phase: 'ltv', isMilestone: false },
  do_not_contact: { phase: 'out', isMilestone: false },
} as const satisfies Record<string, StageTerms>;

export type Stage = keyof typeof stages;

export const stageKeys = Object.keys(stages) as Stage[];

/** The phase that a stage belongs to. */
export const phaseOf = (stage: Stage): Phase => stages[stage].phase;

export type Band = 'trusted' | 'familiar' | 'acquainted' | 'none';
