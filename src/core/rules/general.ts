// The settings of trust and funnel, and those that belong to no single computation.
import { count, days, points, score, share, times } from './setting.ts';

export const generalSettings = {
  limit: count(5, { en: 'How many people to list a day.', ja: '一日に一覧へ出す人数。' }),
  half_life_days: days(
    90,
    {
      en: 'Days of silence after which half of the trust is left.',
      ja: '連絡がないまま信頼が半分になるまでの日数。',
    },
    1,
  ),
  ready_score: score(60, { en: 'From this score on you may ask.', ja: 'この点数から提案してよい。' }, 1),
  touch_rest_days: days(
    7,
    { en: 'Days of rest after any touch.', ja: '連絡のあと、次まで空ける日数。' },
    0,
    365,
  ),
  dormant_days: days(
    180,
    {
      en: 'Days without a purchase after which a customer is dormant, at least.',
      ja: '購入がないまま休眠とみなす日数（最短）。',
    },
    1,
  ),
  never_bought_share: share(1 / 3, {
    en: 'The share of the list kept for people who never bought.',
    ja: '一覧のうち未購入の方に割り当てる割合。',
  }),
  margin: share(1, {
    en: 'The part of revenue that is yours; expected value is multiplied by it.',
    ja: '売上のうち利益となる割合。将来の価値に掛ける。',
  }),
} as const;

export const trustSettings = {
  load_half_life_days: days(
    7,
    {
      en: 'Days after which half of the recent load is forgotten.',
      ja: '直近の接触の重なりが半分に薄れる日数。',
    },
    1,
    365,
  ),
  capacity_points: points(
    4,
    {
      en: 'Recent points at which a further deposit counts half.',
      ja: '次の預け入れが半分になる、直近の点数。',
    },
    0.1,
  ),
  half_score_points: points(
    12,
    { en: 'The balance that gives a score of 50.', ja: 'スコア50にあたる残高。' },
    0.1,
  ),
  familiar_score: score(40, { en: 'From this score on: familiar.', ja: 'この点数から「なじみ」。' }),
  trusted_score: score(60, { en: 'From this score on: trusted.', ja: 'この点数から「信頼あり」。' }),
  ask_cost_acquainted: points(10, {
    en: 'What an offer costs below "familiar".',
    ja: '「なじみ」に届かない相手への提案で失う点数。',
  }),
  ask_cost_familiar: points(5, {
    en: 'What an offer costs below "trusted".',
    ja: '「信頼あり」に届かない相手への提案で失う点数。',
  }),
  ask_cost_trusted: points(2.5, {
    en: 'What an offer costs from "trusted" on.',
    ja: '「信頼あり」の相手への提案で失う点数。',
  }),
  inquiry_days: days(
    30,
    {
      en: 'Days for which their enquiry makes an offer welcome.',
      ja: '問い合わせのあと、提案が歓迎される日数。',
    },
    0,
    365,
  ),
  answer_days: days(
    365,
    {
      en: 'Days for which something from them counts as an answer.',
      ja: '相手からの反応を有効とみなす日数。',
    },
    1,
  ),
} as const;

export const funnelSettings = {
  nurturing_score: score(20, { en: 'From this score on: nurturing.', ja: 'この点数から「関係づくり中」。' }),
  ask_open_days: days(
    30,
    { en: 'Days for which an offer counts as open.', ja: '提案を検討中とみなす日数。' },
    0,
    365,
  ),
  open_deal_days: days(
    90,
    {
      en: 'Days of silence after which an open deal counts as lost.',
      ja: '返答がないまま商談を失注とみなす日数。',
    },
    1,
  ),
  dormant_gaps: times(
    3,
    {
      en: 'Dormant after this many times the usual gap between purchases.',
      ja: '通常の購入間隔の何倍で休眠とみなすか。',
    },
    1,
  ),
  pattern_tries: count(
    4,
    {
      en: 'How strongly a pattern is pulled towards the overall rate, in tries.',
      ja: '傾向別の成約率を全体に寄せる強さ（試行数）。',
    },
    1,
    1000,
  ),
} as const;
