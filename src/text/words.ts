// What reasons, stages, phases and bands are called. Formulas give their keys, which are the same in every language.
import type { Bilingual } from '../core/base/bilingual.ts';
import type { OtherReason } from '../core/vocabulary/reasons.ts';
import type { Band, Phase, Stage } from '../core/vocabulary/stages.ts';

export const reasonWords = {
  promised: { en: 'Promised for today', ja: 'お約束の日' },
  waiting_on_us: { en: 'They wait for your answer', ja: '要返信' },
  apologise: { en: 'Trouble, no apology yet', ja: 'お詫びがまだ' },
  referrer_thanks: { en: 'Thank them for the introduction', ja: '紹介のお礼' },
  proposal_open: { en: 'Your proposal is open', ja: '提案後のフォロー' },
  after_trouble: { en: 'After the apology', ja: 'トラブル後のフォロー' },
  review_season: { en: 'Supplier review is near', ja: '発注先見直しの時期' },
  big_dormant: { en: 'Big account, silent', ja: '休眠中の大口顧客' },
  lapsed: { en: 'Past the usual time to buy', ja: 'いつもの購入時期を過ぎた' },
  first_touch: { en: 'New, not greeted yet', ja: '初回のごあいさつ' },
  open_problem: { en: "A customer's new problem", ja: '新しいお悩み' },
  like_wins: { en: 'Like the people who bought', ja: '成約者と似た見込み客' },
  ready: { en: 'Ready for an offer', ja: 'そろそろ提案できる' },
  worry_open: { en: 'A worry is still open', ja: '不安が残っている' },
  not_now: { en: 'The time was not right', ja: '前回は時期が合わず' },
  lost_competition: { en: 'Lost to a competitor', ja: 'コンペ失注後の再訪' },
  has_supplier: { en: 'Has a supplier', ja: '既存取引先あり' },
  check_in: { en: 'After the purchase', ja: '購入後のご様子伺い' },
  dormant: { en: 'Bought before, silent', ja: '休眠のお客様' },
  inherited: { en: 'Take over the tie', ja: '引き継ぎのごあいさつ' },
  fading: { en: 'Silent for a while', ja: 'ご無沙汰ぎみ' },
  nurture: { en: 'Keep the tie warm', ja: '関係づくり' },
  give: { en: 'Give something useful', ja: 'お役立ち情報を届ける' },
  less_often: { en: 'Less often', ja: '間隔をあける' },
} as const satisfies Record<OtherReason, Bilingual>;

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
