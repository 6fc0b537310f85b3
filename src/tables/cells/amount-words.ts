// The words beside an amount that are no currency: units such as K and Mio, taxes, "about".

/** What a number before the unit is multiplied by. */
const factors = new Map<string, number>(
  Object.entries({
    ...{ k: 1e3, thousand: 1e3, tsd: 1e3, mille: 1e3, mil: 1e3, тыс: 1e3, hundred: 100 },
    ...{
      m: 1e6,
      mm: 1e6,
      mio: 1e6,
      mn: 1e6,
      mln: 1e6,
      million: 1e6,
      millions: 1e6,
      millionen: 1e6,
      млн: 1e6,
    },
    ...{ millones: 1e6, milhões: 1e6, milioni: 1e6, b: 1e9, bn: 1e9, mrd: 1e9, billion: 1e9, млрд: 1e9 },
    ...{ lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, crore: 1e7, crores: 1e7, cr: 1e7 },
  }),
);

/** Of taxes and roughness; they change nothing. */
const remarks = new Set(
  [
    'about around approx approximately circa ca c est estimated roughly over up to from ungefähr rund etwa env environ aprox',
    'incl including inclusive inc inkl excl excluding exclusive exkl ex zzgl plus net gross netto brutto total only and of',
    'tax taxes vat gst hst mwst ust tva ttc ht iva btw moms dph ндс cash paid',
  ].flatMap((line) => line.split(' ')),
);

const remarksOfAsia = [
  ...[
    '消費税込み',
    '消費税込',
    '消費税別',
    '消費税',
    '税込み',
    '税込',
    '税別',
    '税抜き',
    '税抜',
    '税ぬき',
    '外税',
  ],
  ...['内税', '込み', '込', '別', '不含税', '含税', '税'],
  ...[
    'およそ',
    'おおよそ',
    '大体',
    'だいたい',
    '大约',
    '大約',
    '约',
    '約',
    '概算',
    '合計',
    '総額',
    '計',
    '金',
  ],
  ...[
    'くらい',
    'ぐらい',
    '程度',
    '前後',
    'ほど',
    '左右',
    '以上',
    '以下',
    '未満',
    '余り',
    '弱',
    '強',
    '也',
    'から',
  ],
];

/** The factor of a unit in plain text; undefined if it is none. */
export const factorOf = (word: string): number | undefined => factors.get(word);

/** A unit right before a currency, such as in k€ or MEUR. */
export const unitBefore = /^(k|t|mm|mio|mn|m|bn)(?=.)/;

export const isRemark = (word: string): boolean => remarks.has(word);

/** The remark with which a text without blanks begins; undefined if there is none. */
export const remarkAtStart = (text: string): string | undefined =>
  remarksOfAsia.find((remark) => text.startsWith(remark));

/** Texts that say that nothing was paid. */
export const freeOfCharge = new Set(
  '無料 無償 free gratis kostenlos gratuit gratuito complimentary bezpłatnie бесплатно 免费 무료'.split(' '),
);
