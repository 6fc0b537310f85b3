// Every number that the rules use, with its default, unit, bounds and meaning; other pages and tabs are made from this.
import { purchaseKind, type Side, type TouchKind, touchKinds } from './kinds.ts';
import { type Reason, type ReasonWord, reasonKeys, reasons } from './reasons.ts';
import type { Bilingual } from './words.ts';

export type Unit = 'days' | 'points' | 'score' | 'share' | 'count' | 'times' | 'weight';

export interface NumberSetting {
  readonly value: number;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly help: Bilingual;
}

const number = (unit: Unit, value: number, min: number, max: number, en: string, ja: string): NumberSetting => ({
  value,
  unit,
  min,
  max,
  help: { en, ja },
});

const generalSettings = {
  limit: number('count', 5, 1, 100, 'How many people to list a day.', '一日に一覧へ出す人数。'),
  half_life_days: number(
    'days',
    90,
    1,
    3650,
    'Days of silence after which half of the trust is left.',
    '連絡がないまま信頼が半分になるまでの日数。',
  ),
  ready_score: number('score', 60, 1, 100, 'From this score on you may ask.', 'この点数から提案してよい。'),
  touch_rest_days: number('days', 7, 0, 365, 'Days of rest after any touch.', '連絡のあと、次まで空ける日数。'),
  dormant_days: number(
    'days',
    180,
    1,
    3650,
    'Days without a purchase after which a customer is dormant, at least.',
    '購入がないまま休眠とみなす日数（最短）。',
  ),
  never_bought_share: number(
    'share',
    1 / 3,
    0,
    1,
    'The share of the list kept for people who never bought.',
    '一覧のうち未購入の方に割り当てる割合。',
  ),
  margin: number(
    'share',
    1,
    0,
    1,
    'The part of revenue that is yours; expected value is multiplied by it.',
    '売上のうち利益となる割合。将来の価値に掛ける。',
  ),
} as const;

const trustSettings = {
  load_half_life_days: number(
    'days',
    7,
    1,
    365,
    'Days after which half of the recent load is forgotten.',
    '直近の接触の重なりが半分に薄れる日数。',
  ),
  capacity_points: number(
    'points',
    4,
    0.1,
    1000,
    'Recent points at which a further deposit counts half.',
    '次の預け入れが半分になる、直近の点数。',
  ),
  half_score_points: number('points', 12, 0.1, 1000, 'The balance that gives a score of 50.', 'スコア50にあたる残高。'),
  familiar_score: number('score', 40, 0, 100, 'From this score on: familiar.', 'この点数から「なじみ」。'),
  trusted_score: number('score', 60, 0, 100, 'From this score on: trusted.', 'この点数から「信頼あり」。'),
  ask_cost_acquainted: number(
    'points',
    10,
    0,
    1000,
    'What an offer costs below "familiar".',
    '「なじみ」に届かない相手への提案で失う点数。',
  ),
  ask_cost_familiar: number('points', 5, 0, 1000, 'What an offer costs below "trusted".', '「信頼あり」に届かない相手への提案で失う点数。'),
  ask_cost_trusted: number('points', 2.5, 0, 1000, 'What an offer costs from "trusted" on.', '「信頼あり」の相手への提案で失う点数。'),
  inquiry_days: number(
    'days',
    30,
    0,
    365,
    'Days for which their enquiry makes an offer welcome.',
    '問い合わせのあと、提案が歓迎される日数。',
  ),
  answer_days: number(
    'days',
    365,
    1,
    3650,
    'Days for which something from them counts as an answer.',
    '相手からの反応を有効とみなす日数。',
  ),
} as const;

const funnelSettings = {
  nurturing_score: number('score', 20, 0, 100, 'From this score on: nurturing.', 'この点数から「関係づくり中」。'),
  ask_open_days: number('days', 30, 0, 365, 'Days for which an offer counts as open.', '提案を検討中とみなす日数。'),
  open_deal_days: number(
    'days',
    90,
    1,
    3650,
    'Days of silence after which an open deal counts as lost.',
    '返答がないまま商談を失注とみなす日数。',
  ),
  dormant_gaps: number(
    'times',
    3,
    1,
    100,
    'Dormant after this many times the usual gap between purchases.',
    '通常の購入間隔の何倍で休眠とみなすか。',
  ),
  pattern_tries: number(
    'count',
    4,
    0,
    1000,
    'How strongly a pattern is pulled towards the overall rate, in tries.',
    '傾向別の成約率を全体に寄せる強さ（試行数）。',
  ),
} as const;

const recontactSettings = {
  first_limit: number('count', 10, 1, 1000, 'How many urgent people are shown beyond the limit.', '人数の上限とは別に出す、急ぎの方の数。'),
  first_overdue_days: number('days', 60, 0, 3650, 'Days for which an urgent reason stays urgent.', '急ぎの理由を急ぎとして扱う日数。'),
  next_contact_overdue_days: number(
    'days',
    7,
    0,
    3650,
    "Days for which a date of the sheet's own column stays urgent.",
    '表の次回連絡日を急ぎとして扱う日数。',
  ),
  first_late_weight: number('weight', 6, 0, 100, 'Weight of an urgent reason that is long overdue.', '長く過ぎた急ぎの理由の重み。'),
  skip_rest_days: number('days', 14, 0, 365, 'Days of rest after a pass.', 'パスのあと空ける日数。'),
  skip_rest_days_longer: number('days', 28, 0, 365, 'Days of rest after several passes.', 'パスが続いたあと空ける日数。'),
  skips_for_longer: number(
    'count',
    3,
    1,
    100,
    'How many passes since the last touch make the rest longer.',
    '間隔を延ばすまでのパスの回数。',
  ),
  unanswered_for_twofold: number(
    'count',
    3,
    1,
    100,
    'Touches without an answer that double the rests.',
    '間隔を2倍にする、返事のない連絡の回数。',
  ),
  unanswered_for_fourfold: number(
    'count',
    5,
    1,
    100,
    'Touches without an answer that quadruple the rests.',
    '間隔を4倍にする、返事のない連絡の回数。',
  ),
  review_window_days: number(
    'days',
    45,
    0,
    365,
    'Days before a review month in which the visit is due.',
    '見直しの月の何日前から訪ねるか。',
  ),
  big_share: number('share', 0.2, 0, 1, 'The share of customers, by revenue, that are big accounts.', '売上上位何割を大口とみなすか。'),
  big_customers: number(
    'count',
    3,
    1,
    1000,
    'How many customers with revenue it takes to speak of big accounts.',
    '大口を判断するのに必要な顧客数。',
  ),
  lapsed_gaps: number('times', 2, 1, 100, 'Late after this many times their usual gap.', '通常の購入間隔の何倍で「過ぎた」とみなすか。'),
  lapsed_least_days: number('days', 14, 0, 3650, 'The least wait for a late purchase.', '購入時期を過ぎたとみなすまでの最短日数。'),
  lapsed_single_days: number('days', 30, 0, 3650, 'The least wait when there is a single gap.', '購入間隔が一つだけのときの最短日数。'),
  first_touch_days: number(
    'days',
    60,
    0,
    3650,
    'Days for which a new contact is greeted as new.',
    '新しい方として初回のごあいさつをする日数。',
  ),
  check_in_hearing_days: number(
    'days',
    60,
    0,
    3650,
    'A hearing within these days before a purchase is enough.',
    '購入前のこの日数以内に伺っていれば十分とする。',
  ),
  wait_check_in_later: number('days', 90, 0, 3650, 'Days between later check-ins.', '二度目以降のご様子伺いの間隔。'),
  fading_days: number('days', 90, 1, 3650, 'Days over which fading is measured.', 'ご無沙汰をはかる日数。'),
  fading_score: number('score', 15, 0, 100, 'The loss of score that counts as fading.', 'ご無沙汰とみなす点数の下がり幅。'),
  least_used_touches: number(
    'count',
    3,
    1,
    100,
    'How many last touches are looked at for the least used kind.',
    'まだ使っていない種類を選ぶときに見る、直近の連絡の数。',
  ),
  overdue_least_days: number(
    'days',
    7,
    1,
    3650,
    'Days overdue after which the weight is doubled, at least.',
    '重みが2倍になるまでの超過日数（最短）。',
  ),
  value_factor_least: number(
    'times',
    0.75,
    0,
    100,
    'What the lowest value of a contact multiplies the priority by.',
    '価値が最も低い方の優先度に掛ける数。',
  ),
  value_factor_span: number('times', 0.5, 0, 100, 'What the highest value adds to that factor.', '価値が最も高い方で、その数に加わる分。'),
} as const;

type SidePoints = { [K in TouchKind]: `points_${K}_${keyof (typeof touchKinds)[K]['points'] & Side}` }[TouchKind];
export type PointsKey = SidePoints | 'points_purchase_them';

type WithPart<P extends keyof ReasonWord> = { [R in Reason]: P extends keyof (typeof reasons)[R] ? R : never }[Reason];
export type ReasonKey =
  | `weight_${WithPart<'weight'>}`
  | `wait_${WithPart<'wait'>}`
  | `rest_${WithPart<'rest'>}`
  | `again_${WithPart<'again'>}`;

type DeclaredKey = keyof typeof generalSettings | keyof typeof trustSettings | keyof typeof funnelSettings | keyof typeof recontactSettings;
export type NumberKey = DeclaredKey | PointsKey | ReasonKey;

const bySide = { us: { en: 'from us', ja: 'こちらから' }, them: { en: 'from them', ja: '相手から' } } as const;

function pointsSettings(): [string, NumberSetting][] {
  return Object.entries({ ...touchKinds, ...purchaseKind }).flatMap(([kind, word]) =>
    (Object.entries(word.points) as [Side, number][]).map(([side, points]): [string, NumberSetting] => [
      `points_${kind}_${side}`,
      number('points', points, -1000, 1000, `${word.en}, ${bySide[side].en}.`, `${word.ja}（${bySide[side].ja}）。`),
    ]),
  );
}

const reasonParts = {
  weight: { unit: 'weight', max: 100, en: 'weight in the order of the list', ja: '一覧の順番での重み' },
  wait: { unit: 'days', max: 3650, en: 'days to wait', ja: '待つ日数' },
  rest: { unit: 'days', max: 3650, en: 'days of rest after a touch', ja: '連絡のあと空ける日数' },
  again: { unit: 'days', max: 3650, en: 'days until it is said again', ja: '次に出すまでの日数' },
} as const;

function reasonSettings(): [string, NumberSetting][] {
  return reasonKeys.flatMap((reason) =>
    (Object.keys(reasonParts) as (keyof typeof reasonParts)[]).flatMap((part): [string, NumberSetting][] => {
      const word: ReasonWord = reasons[reason];
      const value = word[part];
      const { unit, max, en, ja } = reasonParts[part];
      if (value === undefined) return [];
      return [[`${part}_${reason}`, number(unit, value, 0, max, `${word.en}: ${en}.`, `${word.ja}：${ja}。`)]];
    }),
  );
}

/** The ones that people change; they stand on top of the Rules tab. */
export const everydayKeys = [
  'limit',
  'half_life_days',
  'ready_score',
  'touch_rest_days',
  'wait_not_now',
  'wait_lost_competition',
  'wait_check_in',
  'dormant_days',
  'never_bought_share',
  'margin',
] as const satisfies readonly NumberKey[];

const declared = {
  ...generalSettings,
  ...trustSettings,
  ...funnelSettings,
  ...recontactSettings,
  ...Object.fromEntries([...pointsSettings(), ...reasonSettings()]),
} as Readonly<Record<NumberKey, NumberSetting>>;

/** Every number by its name, the everyday ones first. */
export const numberSettings: Readonly<Record<NumberKey, NumberSetting>> = {
  ...Object.fromEntries(everydayKeys.map((key) => [key, declared[key]])),
  ...declared,
};

export const numberKeys = Object.keys(numberSettings) as NumberKey[];
