// The tab on which a spreadsheet is checked, while it is there.
import type { Bilingual } from '../core/base/bilingual.ts';

export const checkTab = {
  name: { en: 'Goen check', ja: 'Goen点検' },
  mark: {
    en: 'A check is running. This tab is removed at its end.',
    ja: '点検中です。このシートは終わると削除されます。',
  },
} as const satisfies Record<string, Bilingual>;
