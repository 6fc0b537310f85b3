// The formulas: every cell function by its use, with one line on what it gives.
import type { Said, Texts } from './said.ts';

export const formulasText = {
  title: { en: 'Formulas', ja: '関数' },
  help: {
    en: 'Select a blank cell in the sheet, then a function. The ranges, today’s cell and the rules are filled in.',
    ja: 'シートの空白のセルを選んでから、関数を選んでください。範囲・今日の日付・ルールは自動で入ります。',
  },
  put: {
    en: (cell: string) => `The formula is in ${cell}.`,
    ja: (cell: string) => `${cell} に数式を入れました。`,
  },
  putting: { en: 'Writing…', ja: '入力中です…' },
} as const satisfies Texts;

export interface FormulaGroup {
  readonly title: Said;
  readonly formulas: readonly (readonly [name: string, gives: Said])[];
}

export const formulaGroups: readonly FormulaGroup[] = [
  {
    title: { en: 'Whom to contact', ja: '誰に連絡するか' },
    formulas: [
      [
        'RECONTACT_CARDS',
        { en: 'Today’s people, with reasons in words', ja: '今日連絡する方（理由は文章で）' },
      ],
      ['RECONTACT_LIST', { en: 'The same with keys, for formulas', ja: '同じ一覧（数式で使うキー）' }],
      ['RECONTACT_REASON', { en: 'The main reason for each person', ja: '各人に連絡する主な理由' }],
    ],
  },
  {
    title: { en: 'Trust', ja: '信頼' },
    formulas: [
      ['TRUST_SCORE', { en: 'Score from 0 to 100', ja: '0〜100点のスコア' }],
      ['TRUST_GRADE', { en: 'Trusted, familiar or acquainted', ja: '信頼の段階' }],
      ['TRUST_TREND', { en: 'Change of the score in 30 days', ja: '30日間のスコアの変化' }],
      ['TRUST_READY', { en: 'May I make an offer yet?', ja: '提案してよい時期か' }],
      ['TRUST_BALANCE', { en: 'Points in the passbook', ja: '通帳の残高（点）' }],
      ['TRUST_LEDGER', { en: 'The passbook of one person, with a chart', ja: '一人の通帳（グラフ付き）' }],
    ],
  },
  {
    title: { en: 'From lead to customer', ja: '見込み客から顧客へ' },
    formulas: [
      ['FUNNEL_STAGE', { en: 'Where each person stands', ja: '各人の段階' }],
      ['FUNNEL_SUMMARY', { en: 'People and rates by stage', ja: '段階ごとの人数と率' }],
      [
        'FUNNEL_BY_MONTH',
        { en: 'New people, offers, wins and revenue by month', ja: '月ごとの新規・提案・成約・売上' },
      ],
      ['LOSS_REASONS', { en: 'Why deals were lost, and who came back', ja: '失注の理由と、戻った方' }],
      [
        'CONVERSION_RATE',
        { en: 'A rate with its range, from few tries', ja: '少ない件数からの成約率とその幅' },
      ],
      ['WIN_PATTERNS', { en: 'Which routes led to purchases', ja: '成約につながった経路' }],
    ],
  },
  {
    title: { en: 'Lifetime value', ja: '顧客生涯価値' },
    formulas: [
      ['LTV', { en: 'Revenue to date', ja: 'これまでの売上' }],
      ['LTV_PREDICTED', { en: 'Expected revenue, 12 months', ja: '今後12か月の売上見込み' }],
      ['LTV_RANGE', { en: 'Its range: 8 of 10 cases', ja: '見込みの幅（10回に8回）' }],
      ['CHANCE_TO_BUY', { en: 'Chance to buy within 90 days', ja: '90日以内に購入する確率' }],
      ['NEXT_PURCHASE', { en: 'Expected day of the next purchase', ja: '次の購入が見込まれる日' }],
      ['REFERRAL_VALUE', { en: 'Revenue through introductions', ja: '紹介による売上' }],
      ['LTV_MODEL', { en: 'The fitted model', ja: '推定したモデル' }],
    ],
  },
];
