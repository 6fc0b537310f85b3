// What the Dashboard says: its tables, their headers, and the titles of the charts beside them.
import type { Bilingual } from '../core/base/bilingual.ts';
import type { Milestone } from '../core/funnel/milestones.ts';

export const dashboardTables = {
  figures: { en: 'Figures', ja: '主な数字' },
  funnel: { en: 'From meeting to buying again', ja: '出会いから再購入まで' },
  stages: { en: 'People by stage', ja: '段階ごとの人数' },
  months: { en: 'New, offered and won by month', ja: '月ごとの新規・提案・成約' },
  revenue: { en: 'Revenue by month', ja: '月ごとの売上' },
  trust: { en: 'Trust', ja: '信頼の段階' },
  reasons: { en: 'Reasons due today', ja: '今日連絡する理由' },
} as const satisfies Record<string, Bilingual>;

export const dashboardHeaders = {
  value: { en: 'Value', ja: '値' },
  low: { en: 'low (80 %)', ja: '下限（8割）' },
  high: { en: 'high (80 %)', ja: '上限（8割）' },
  people: { en: 'People', ja: '人数' },
  medianDays: { en: 'Days (median)', ja: '日数（中央値）' },
  openValue: { en: 'Open value', ja: '商談中の金額' },
  goOn: { en: 'Rate to next', ja: '次へ進む率' },
  from: { en: 'low', ja: '下限' },
  to: { en: 'high', ja: '上限' },
  new: { en: 'New', ja: '新規' },
  offered: { en: 'Offered', ja: '提案' },
  won: { en: 'Won', ja: '成約' },
  revenue: { en: 'Revenue', ja: '売上' },
  expected: { en: 'Expected', ja: '見込み' },
} as const satisfies Record<string, Bilingual>;

export const dashboardFigures = {
  people: { en: 'People', ja: '人数' },
  due: { en: 'Due today', ja: '今日連絡する方' },
  customers: { en: 'Customers', ja: '購入した方' },
  revenueThisMonth: { en: 'Revenue this month', ja: '今月の売上' },
  revenueTwelveMonths: { en: 'Revenue in 12 months', ja: '12か月の売上' },
  expected: { en: 'Expected in 12 months', ja: '今後12か月の見込み' },
  openDeals: { en: 'Open deals', ja: '商談中の件数' },
  openValue: { en: 'Their value', ja: '商談中の金額' },
} as const satisfies Record<string, Bilingual>;

export const milestoneWords = {
  new: { en: 'Everybody', ja: '全員' },
  offered: { en: 'Had an offer', ja: '提案した方' },
  customer: { en: 'Bought', ja: '購入した方' },
  repeat: { en: 'Bought again', ja: '再購入した方' },
} as const satisfies Record<Milestone, Bilingual>;

export const aMonthToCome: Bilingual = { en: 'A month ahead', ja: '今後の月平均' };

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A month from 1 to 12, with its year where that is named. */
export const monthLabel = {
  en: (month: number, year: number | undefined) =>
    `${monthNames[month - 1]}${year === undefined ? '' : ` ${year}`}`,
  ja: (month: number, year: number | undefined) => `${year === undefined ? '' : `${year}年`}${month}月`,
};

/** The title of the chart beside the passbook of one person, whoever its formula is about. */
export const passbookTitle: Bilingual = { en: 'Trust, 0 to 100', ja: '信頼のスコア（0〜100）' };
