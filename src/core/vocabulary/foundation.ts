// What has to be in place before the first win can come.
import type { Bilingual } from '../base/bilingual.ts';

/** What has to be in place before selling makes sense. */
export const foundationItems = {
  product: { en: 'A clear product', ja: 'わかりやすい商品' },
  price: { en: 'A fair price', ja: '納得できる価格' },
  order: { en: 'A working order form', ja: '注文の受付' },
  payment: { en: 'A working payment', ja: '支払いの手段' },
  visitors: { en: 'Enough visitors', ja: '十分な訪問者' },
} as const satisfies Record<string, Bilingual>;

export type FoundationItem = keyof typeof foundationItems;
