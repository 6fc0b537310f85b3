// The reasons to contact somebody again, with their waits, in the order of urgency (docs/model.md, Whom to contact again).
import type { TouchKind } from './kinds.ts';

/** How a rest grows with `u`, the count of touches that stayed without an answer: not, in full, or at most twofold. */
export type Growth = 'fixed' | 'unanswered' | 'unanswered_twofold';

/** What to do next: a touch, or the least used of the three small deposits. */
export type Suggestion = TouchKind | 'least_used';

export interface ReasonTerms {
  /** Shown before all others, and beyond the limit; these have the weight 6 once they are long overdue. */
  readonly first?: true;
  readonly weight?: number;
  /** Days from the event; absent where the reason works it out. */
  readonly wait?: number;
  /** Days from the last touch, when that came before event + wait. */
  readonly rest?: number;
  /** Days from the last touch, when that came on event + wait or later; absent: the same as rest. */
  readonly again?: number;
  readonly restGrows?: Growth;
  readonly againGrows?: Growth;
  readonly suggest: Suggestion;
}

/** Both rests grow with the touches that stay unanswered. */
const growing = { restGrows: 'unanswered', againGrows: 'unanswered' } as const;

export const reasons = {
  promised: { first: true, wait: 0, rest: 0, suggest: 'call' },
  waiting_on_us: { first: true, wait: 1, rest: 0, suggest: 'message' },
  apologise: { first: true, wait: 0, rest: 0, suggest: 'apology' },
  referrer_thanks: { first: true, wait: 0, rest: 0, suggest: 'thanks' },
  proposal_open: {
    weight: 8,
    wait: 7,
    rest: 7,
    again: 7,
    againGrows: 'unanswered',
    suggest: 'info',
  },
  after_trouble: { weight: 8, wait: 14, rest: 14, suggest: 'meeting' },
  review_season: { weight: 7, wait: 0, rest: 30, suggest: 'meeting' },
  big_dormant: { weight: 7, wait: 365, rest: 30, again: 90, suggest: 'message' },
  lapsed: {
    weight: 7,
    rest: 30,
    again: 30,
    ...growing,
    suggest: 'hearing',
  },
  first_touch: { weight: 7, wait: 0, suggest: 'message' },
  open_problem: {
    weight: 6,
    wait: 0,
    rest: 14,
    again: 21,
    ...growing,
    suggest: 'advice',
  },
  like_wins: {
    weight: 6,
    wait: 0,
    rest: 21,
    again: 21,
    ...growing,
    suggest: 'info',
  },
  ready: { weight: 6, wait: 30, rest: 7, again: 7, suggest: 'ask' },
  worry_open: {
    weight: 5,
    wait: 0,
    rest: 7,
    again: 21,
    againGrows: 'unanswered',
    suggest: 'info',
  },
  not_now: {
    weight: 5,
    wait: 90,
    rest: 30,
    again: 90,
    againGrows: 'unanswered_twofold',
    suggest: 'hearing',
  },
  lost_competition: {
    weight: 5,
    wait: 180,
    rest: 30,
    again: 180,
    suggest: 'hearing',
  },
  has_supplier: { weight: 5, wait: 180, rest: 30, again: 180, suggest: 'info' },
  check_in: { weight: 5, wait: 14, rest: 14, again: 90, suggest: 'hearing' },
  dormant: {
    weight: 4,
    wait: 180,
    rest: 90,
    again: 90,
    restGrows: 'unanswered_twofold',
    againGrows: 'unanswered_twofold',
    suggest: 'hearing',
  },
  inherited: { weight: 4, wait: 0, suggest: 'message' },
  fading: {
    weight: 4,
    wait: 0,
    rest: 30,
    again: 30,
    ...growing,
    suggest: 'least_used',
  },
  nurture: {
    weight: 3,
    wait: 0,
    rest: 21,
    again: 21,
    ...growing,
    suggest: 'least_used',
  },
  give: {
    weight: 2,
    wait: 0,
    rest: 60,
    again: 60,
    ...growing,
    suggest: 'info',
  },
} as const satisfies Record<string, ReasonTerms>;

export type Reason = keyof typeof reasons;

export const reasonKeys = Object.keys(reasons) as Reason[];

/** Said beside the others when touches stay unanswered, or cards are passed over: fewer are better. */
export type OtherReason = Reason | 'less_often';
