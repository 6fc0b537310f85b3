// The menu, the names by which tabs are known, and what is said for a mistake of ours.
import type { Bilingual, Language } from '../core/base/bilingual.ts';

export const menuText = {
  open: { en: 'Open the sidebar', ja: 'サイドバーを開く' },
  refresh: { en: 'Refresh the pipeline', ja: '顧客一覧を更新する' },
  setUp: { en: 'Set up', ja: '初期設定' },
} as const satisfies Record<string, Bilingual>;

/** Said for a mistake of ours. */
export const oursText = {
  en: 'Something went wrong on our side. Please try again.',
  ja: '問題が起きました。もう一度お試しください。',
} as const satisfies Bilingual;

export const tabNames = {
  contacts: { en: 'Contacts', ja: '連絡先' },
  activities: { en: 'Activities', ja: '活動' },
  deals: { en: 'Deals', ja: '商談' },
  rules: { en: 'Rules', ja: 'ルール' },
  pipeline: { en: 'Pipeline', ja: '顧客一覧' },
  today: { en: 'Today', ja: '今日の連絡' },
  dashboard: { en: 'Dashboard', ja: 'ダッシュボード' },
  problems: { en: 'Problems', ja: '確認事項' },
} as const satisfies Record<string, Bilingual>;

export const generatedRoles = ['pipeline', 'today', 'dashboard', 'problems'] as const;

const titleStart: Bilingual = { en: 'Goen · ', ja: 'Goen・' };

/** The first cell of a tab that Refresh writes begins so; by this it is known, whatever it is called. */
export const generatedTitle = (role: (typeof generatedRoles)[number], language: Language): string =>
  titleStart[language] + tabNames[role][language];
