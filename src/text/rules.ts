// What each setting means, in one line; shown on the Rules tab.
import type { Bilingual } from '../core/base/bilingual.ts';
import { type DeclaredKey, type NumberKey, reasonParts } from '../core/rules/settings.ts';
import { kindPoints, purchaseKind, touchKinds } from '../core/vocabulary/kinds.ts';
import { reasonKeys } from '../core/vocabulary/reasons.ts';
import { reasonWords } from './words.ts';

const declaredTexts: Readonly<Record<DeclaredKey, Bilingual>> = {
  limit: { en: 'How many people to list a day.', ja: '一日に一覧へ出す人数。' },
  half_life_days: {
    en: 'Days of silence after which half of the trust is left.',
    ja: '連絡がないまま信頼が半分になるまでの日数。',
  },
  ready_score: { en: 'From this score on you may ask.', ja: 'この点数から提案してよい。' },
  touch_rest_days: { en: 'Days of rest after any touch.', ja: '連絡のあと、次まで空ける日数。' },
  dormant_days: {
    en: 'Days without a purchase after which a customer is dormant, at least.',
    ja: '購入がないまま休眠とみなす日数（最短）。',
  },
  never_bought_share: {
    en: 'The share of the list kept for people who never bought.',
    ja: '一覧のうち未購入の方に割り当てる割合。',
  },
  margin: {
    en: 'The part of revenue that is yours; expected value is multiplied by it.',
    ja: '売上のうち利益となる割合。将来の価値に掛ける。',
  },
  load_half_life_days: {
    en: 'Days after which half of the recent load is forgotten.',
    ja: '直近の接触の重なりが半分に薄れる日数。',
  },
  capacity_points: {
    en: 'Recent points at which a further deposit counts half.',
    ja: '次の預け入れが半分になる、直近の点数。',
  },
  half_score_points: { en: 'The balance that gives a score of 50.', ja: 'スコア50にあたる残高。' },
  familiar_score: { en: 'From this score on: familiar.', ja: 'この点数から「なじみ」。' },
  trusted_score: { en: 'From this score on: trusted.', ja: 'この点数から「信頼あり」。' },
  ask_cost_acquainted: {
    en: 'What an offer costs below "familiar".',
    ja: '「なじみ」に届かない相手への提案で失う点数。',
  },
  ask_cost_familiar: {
    en: 'What an offer costs below "trusted".',
    ja: '「信頼あり」に届かない相手への提案で失う点数。',
  },
  ask_cost_trusted: {
    en: 'What an offer costs from "trusted" on.',
    ja: '「信頼あり」の相手への提案で失う点数。',
  },
  inquiry_days: {
    en: 'Days for which their enquiry makes an offer welcome.',
    ja: '問い合わせのあと、提案が歓迎される日数。',
  },
  answer_days: {
    en: 'Days for which something from them counts as an answer.',
    ja: '相手からの反応を有効とみなす日数。',
  },
  nurturing_score: { en: 'From this score on: nurturing.', ja: 'この点数から「関係づくり中」。' },
  ask_open_days: { en: 'Days for which an offer counts as open.', ja: '提案を検討中とみなす日数。' },
  open_deal_days: {
    en: 'Days of silence after which an open deal counts as lost.',
    ja: '返答がないまま商談を失注とみなす日数。',
  },
  dormant_gaps: {
    en: 'Dormant after this many times the usual gap between purchases.',
    ja: '通常の購入間隔の何倍で休眠とみなすか。',
  },
  pattern_tries: {
    en: 'How strongly a pattern is pulled towards the overall rate, in tries.',
    ja: '傾向別の成約率を全体に寄せる強さ（試行数）。',
  },
  first_limit: {
    en: 'How many urgent people are shown beyond the limit.',
    ja: '人数の上限とは別に出す、急ぎの方の数。',
  },
  first_overdue_days: {
    en: 'Days for which an urgent reason stays urgent.',
    ja: '急ぎの理由を急ぎとして扱う日数。',
  },
  next_contact_overdue_days: {
    en: "Days for which a date of the sheet's own column stays urgent.",
    ja: '表の次回連絡日を急ぎとして扱う日数。',
  },
  first_late_weight: {
    en: 'Weight of an urgent reason that is long overdue.',
    ja: '長く過ぎた急ぎの理由の重み。',
  },
  skip_rest_days: { en: 'Days of rest after a pass.', ja: 'パスのあと空ける日数。' },
  skip_rest_days_longer: { en: 'Days of rest after several passes.', ja: 'パスが続いたあと空ける日数。' },
  skips_for_longer: {
    en: 'How many passes since the last touch make the rest longer.',
    ja: '間隔を延ばすまでのパスの回数。',
  },
  unanswered_for_twofold: {
    en: 'Touches without an answer that double the rests.',
    ja: '間隔を2倍にする、返事のない連絡の回数。',
  },
  unanswered_for_fourfold: {
    en: 'Touches without an answer that quadruple the rests.',
    ja: '間隔を4倍にする、返事のない連絡の回数。',
  },
  review_window_days: {
    en: 'Days before a review month in which the visit is due.',
    ja: '見直しの月の何日前から訪ねるか。',
  },
  big_share: {
    en: 'The share of customers, by revenue, that are big accounts.',
    ja: '売上上位何割を大口とみなすか。',
  },
  big_customers: {
    en: 'How many customers with revenue it takes to speak of big accounts.',
    ja: '大口を判断するのに必要な顧客数。',
  },
  lapsed_gaps: {
    en: 'Late after this many times their usual gap.',
    ja: '通常の購入間隔の何倍で「過ぎた」とみなすか。',
  },
  lapsed_least_days: {
    en: 'The least wait for a late purchase.',
    ja: '購入時期を過ぎたとみなすまでの最短日数。',
  },
  lapsed_single_days: {
    en: 'The least wait when there is a single gap.',
    ja: '購入間隔が一つだけのときの最短日数。',
  },
  first_touch_days: {
    en: 'Days for which a new contact is greeted as new.',
    ja: '新しい方として初回のごあいさつをする日数。',
  },
  check_in_hearing_days: {
    en: 'A hearing within these days before a purchase is enough.',
    ja: '購入前のこの日数以内に伺っていれば十分とする。',
  },
  wait_check_in_later: { en: 'Days between later check-ins.', ja: '二度目以降のご様子伺いの間隔。' },
  fading_days: { en: 'Days over which fading is measured.', ja: 'ご無沙汰をはかる日数。' },
  fading_score: { en: 'The loss of score that counts as fading.', ja: 'ご無沙汰とみなす点数の下がり幅。' },
  least_used_touches: {
    en: 'How many last touches are looked at for the least used kind.',
    ja: 'まだ使っていない種類を選ぶときに見る、直近の連絡の数。',
  },
  overdue_least_days: {
    en: 'Days overdue after which the weight is doubled, at least.',
    ja: '重みが2倍になるまでの超過日数（最短）。',
  },
  value_factor_least: {
    en: 'What the lowest value of a contact multiplies the priority by.',
    ja: '価値が最も低い方の優先度に掛ける数。',
  },
  value_factor_span: {
    en: 'What the highest value adds to that factor.',
    ja: '価値が最も高い方で、その数に加わる分。',
  },
};

const sideTexts = {
  us: { en: 'from us', ja: 'こちらから' },
  them: { en: 'from them', ja: '相手から' },
} as const;

const partTexts = {
  weight: { en: 'weight in the order of the list', ja: '一覧の順番での重み' },
  wait: { en: 'days to wait', ja: '待つ日数' },
  rest: { en: 'days of rest after a touch', ja: '連絡のあと空ける日数' },
  again: { en: 'days until it is said again', ja: '次に出すまでの日数' },
} as const satisfies Record<(typeof reasonParts)[number], Bilingual>;

const kindWords = { ...touchKinds, ...purchaseKind };

const pointsTexts = (Object.keys(kindPoints) as (keyof typeof kindPoints)[]).flatMap((kind) =>
  (Object.keys(kindPoints[kind]) as (keyof typeof sideTexts)[]).map((side): [string, Bilingual] => [
    `points_${kind}_${side}`,
    {
      en: `${kindWords[kind].en}, ${sideTexts[side].en}.`,
      ja: `${kindWords[kind].ja}（${sideTexts[side].ja}）。`,
    },
  ]),
);

const reasonTexts = reasonKeys.flatMap((reason) =>
  reasonParts.map((part): [string, Bilingual] => [
    `${part}_${reason}`,
    {
      en: `${reasonWords[reason].en}: ${partTexts[part].en}.`,
      ja: `${reasonWords[reason].ja}：${partTexts[part].ja}。`,
    },
  ]),
);

export const settingTexts = {
  ...Object.fromEntries([...pointsTexts, ...reasonTexts]),
  ...declaredTexts,
} as Readonly<Record<NumberKey, Bilingual>>;
