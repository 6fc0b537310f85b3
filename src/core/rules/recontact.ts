// The settings of the daily list that belong to no single reason; those of one reason are declared with it.
import { count, days, share, times, weight } from './setting.ts';

export const recontactSettings = {
  first_limit: count(
    10,
    {
      en: 'How many urgent people are shown beyond the limit.',
      ja: '人数の上限とは別に出す、急ぎの方の数。',
    },
    1,
    1000,
  ),
  first_overdue_days: days(60, {
    en: 'Days for which an urgent reason stays urgent.',
    ja: '急ぎの理由を急ぎとして扱う日数。',
  }),
  first_late_weight: weight(6, {
    en: 'Weight of an urgent reason that is long overdue.',
    ja: '長く過ぎた急ぎの理由の重み。',
  }),
  skip_rest_days: days(14, { en: 'Days of rest after a pass.', ja: 'パスのあと空ける日数。' }, 0, 365),
  skip_rest_days_longer: days(
    28,
    { en: 'Days of rest after several passes.', ja: 'パスが続いたあと空ける日数。' },
    0,
    365,
  ),
  skip_longer_until_days: days(210, {
    en: 'Days without a touch from which on passes make the rest no longer.',
    ja: '連絡のない期間がこの日数に達したら、パスが続いても間隔を延ばさない。',
  }),
  skips_for_longer: count(3, {
    en: 'How many passes since the last touch make the rest longer.',
    ja: '間隔を延ばすまでのパスの回数。',
  }),
  unanswered_for_twofold: count(3, {
    en: 'Touches without an answer that double the rests.',
    ja: '間隔を2倍にする、返事のない連絡の回数。',
  }),
  unanswered_for_fourfold: count(5, {
    en: 'Touches without an answer that quadruple the rests.',
    ja: '間隔を4倍にする、返事のない連絡の回数。',
  }),
  big_share: share(0.2, {
    en: 'The share of customers, by revenue, that are big accounts.',
    ja: '売上上位何割を大口とみなすか。',
  }),
  big_customers: count(
    3,
    {
      en: 'How many customers with revenue it takes to speak of big accounts.',
      ja: '大口を判断するのに必要な顧客数。',
    },
    1,
    1000,
  ),
  least_used_touches: count(3, {
    en: 'How many last touches are looked at for the least used kind.',
    ja: 'まだ使っていない種類を選ぶときに見る、直近の連絡の数。',
  }),
  longest_silent_share: share(0.2, {
    en: 'The share of the list kept for people without a touch for longest.',
    ja: '一覧のうち、最も長く連絡していない方に割り当てる割合。',
  }),
  ready_share: share(0.2, {
    en: 'Where more are due than the places reach: the share of the list kept for people who are ready for an offer.',
    ja: '一日の人数で回りきれないとき、「そろそろ提案できる」方に割り当てる割合。',
  }),
  silent_days_most: days(
    180,
    {
      en: 'Where more are due than the places reach: days in which all should be touched; 0: a place every day.',
      ja: '一日の人数で回りきれないとき、全員に連絡する日数の目安。0なら毎日枠を設けます。',
    },
    0,
    3650,
  ),
  overdue_least_days: days(
    7,
    {
      en: 'Days overdue after which the weight is doubled, at least.',
      ja: '重みが2倍になるまでの超過日数（最短）。',
    },
    1,
  ),
  value_factor_least: times(0.75, {
    en: 'What the lowest value of a contact multiplies the priority by.',
    ja: '価値が最も低い方の優先度に掛ける数。',
  }),
  value_factor_span: times(0.5, {
    en: 'What the highest value adds to that factor.',
    ja: '価値が最も高い方で、その数に加わる分。',
  }),
} as const;
