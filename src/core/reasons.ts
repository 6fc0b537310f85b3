// The reasons to contact somebody again, with their waits, in the order of urgency (docs/model.md, Whom to contact again).
import type { TouchKind } from './kinds.ts';
import type { Bilingual } from './words.ts';

/** How a rest grows with `u`, the count of touches that stayed without an answer: not, in full, or at most twofold. */
export type Growth = 'fixed' | 'unanswered' | 'unanswered_twofold';

/** What to do next: a touch, or the least used of the three small deposits. */
export type Suggestion = TouchKind | 'least_used';

export interface ReasonWord extends Bilingual {
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

export const reasons = {
  promised: { en: 'Promised for today', ja: 'お約束の日', first: true, wait: 0, rest: 0, suggest: 'call' },
  waiting_on_us: { en: 'They wait for your answer', ja: '要返信', first: true, wait: 1, rest: 0, suggest: 'message' },
  apologise: { en: 'Trouble, no apology yet', ja: 'お詫びがまだ', first: true, wait: 0, rest: 0, suggest: 'apology' },
  referrer_thanks: { en: 'Thank them for the introduction', ja: '紹介のお礼', first: true, wait: 0, rest: 0, suggest: 'thanks' },
  proposal_open: {
    en: 'Your proposal is open',
    ja: '提案後のフォロー',
    weight: 8,
    wait: 7,
    rest: 7,
    again: 7,
    againGrows: 'unanswered',
    suggest: 'info',
  },
  after_trouble: { en: 'After the apology', ja: 'トラブル後のフォロー', weight: 8, wait: 14, rest: 14, suggest: 'meeting' },
  review_season: { en: 'Supplier review is near', ja: '発注先見直しの時期', weight: 7, wait: 0, rest: 30, suggest: 'meeting' },
  big_dormant: { en: 'Big account, silent', ja: '休眠中の大口顧客', weight: 7, wait: 365, rest: 30, again: 90, suggest: 'message' },
  lapsed: {
    en: 'Past the usual time to buy',
    ja: 'いつもの購入時期を過ぎた',
    weight: 7,
    rest: 30,
    again: 30,
    restGrows: 'unanswered',
    againGrows: 'unanswered',
    suggest: 'hearing',
  },
  first_touch: { en: 'New, not greeted yet', ja: '初回のごあいさつ', weight: 7, wait: 0, suggest: 'message' },
  open_problem: {
    en: "A customer's new problem",
    ja: '新しいお悩み',
    weight: 6,
    wait: 0,
    rest: 14,
    again: 21,
    restGrows: 'unanswered',
    againGrows: 'unanswered',
    suggest: 'advice',
  },
  like_wins: {
    en: 'Like the people who bought',
    ja: '成約者と似た見込み客',
    weight: 6,
    wait: 0,
    rest: 21,
    again: 21,
    restGrows: 'unanswered',
    againGrows: 'unanswered',
    suggest: 'info',
  },
  ready: { en: 'Ready for an offer', ja: 'そろそろ提案できる', weight: 6, wait: 30, rest: 7, again: 7, suggest: 'ask' },
  worry_open: {
    en: 'A worry is still open',
    ja: '不安が残っている',
    weight: 5,
    wait: 0,
    rest: 7,
    again: 21,
    againGrows: 'unanswered',
    suggest: 'info',
  },
  not_now: {
    en: 'The time was not right',
    ja: '前回は時期が合わず',
    weight: 5,
    wait: 90,
    rest: 30,
    again: 90,
    againGrows: 'unanswered_twofold',
    suggest: 'hearing',
  },
  lost_competition: {
    en: 'Lost to a competitor',
    ja: 'コンペ失注後の再訪',
    weight: 5,
    wait: 180,
    rest: 30,
    again: 180,
    suggest: 'hearing',
  },
  has_supplier: { en: 'Has a supplier', ja: '既存取引先あり', weight: 5, wait: 180, rest: 30, again: 180, suggest: 'info' },
  check_in: { en: 'After the purchase', ja: '購入後のご様子伺い', weight: 5, wait: 14, rest: 14, again: 90, suggest: 'hearing' },
  dormant: {
    en: 'Bought before, silent',
    ja: '休眠のお客様',
    weight: 4,
    wait: 180,
    rest: 90,
    again: 90,
    restGrows: 'unanswered_twofold',
    againGrows: 'unanswered_twofold',
    suggest: 'hearing',
  },
  inherited: { en: 'Take over the tie', ja: '引き継ぎのごあいさつ', weight: 4, wait: 0, suggest: 'message' },
  fading: {
    en: 'Silent for a while',
    ja: 'ご無沙汰ぎみ',
    weight: 4,
    wait: 0,
    rest: 30,
    again: 30,
    restGrows: 'unanswered',
    againGrows: 'unanswered',
    suggest: 'least_used',
  },
  nurture: {
    en: 'Keep the tie warm',
    ja: '関係づくり',
    weight: 3,
    wait: 0,
    rest: 21,
    again: 21,
    restGrows: 'unanswered',
    againGrows: 'unanswered',
    suggest: 'least_used',
  },
  give: {
    en: 'Give something useful',
    ja: 'お役立ち情報を届ける',
    weight: 2,
    wait: 0,
    rest: 60,
    again: 60,
    restGrows: 'unanswered',
    againGrows: 'unanswered',
    suggest: 'info',
  },
} as const satisfies Record<string, ReasonWord>;

export type Reason = keyof typeof reasons;

export const reasonKeys = Object.keys(reasons) as Reason[];

/** Said beside the others when touches stay unanswered, or cards are passed over: fewer are better. */
export const lessOften = { less_often: { en: 'Less often', ja: '間隔をあける' } } as const satisfies Record<string, Bilingual>;

export type OtherReason = Reason | keyof typeof lessOften;
