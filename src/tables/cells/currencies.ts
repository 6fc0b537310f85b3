// The names of currencies, as people write them beside an amount.

/**
 * Each currency with its names besides its code; a name
 * that several have, such as $ or kr, is of the usual one.
 */
const names: Readonly<Record<string, string>> = {
  JPY: '¥ 円 圓 円也 日本円 えん yen jp¥ ¥jp',
  USD: '$ us$ $us usd$ $usd dollar dollars ドル 米ドル 美元 us',
  EUR: '€ euro euros eur€ ユーロ 欧元',
  GBP: '£ pound pounds stg gbp£ ポンド 英镑',
  KRW: '₩ 원 won ウォン',
  CNY: '元 cn¥ rmb 人民币 人民元 yuan 圆',
  INR: '₹ rs re rupee rupees ルピー',
  ...{ TWD: 'nt$ ntd 台湾ドル 新台幣 新台币', HKD: 'hk$ 港元 港币', SGD: 's$ sg$', AUD: 'a$ au$ aud$' },
  ...{ CAD: 'c$ ca$ can$ cad$', NZD: 'nz$', BRL: 'r$ reais real', MXN: 'mx$ mex$', THB: '฿ baht バーツ' },
  ...{ CHF: 'fr sfr franken', VND: '₫ đ', PHP: '₱ php₱', RUB: '₽ руб р рублей рубль rub', TRY: '₺ tl' },
  ...{
    UAH: '₴ грн',
    ILS: '₪ nis',
    NGN: '₦',
    PLN: 'zł zl złotych',
    CZK: 'kč kc',
    HUF: 'ft forint',
    IDR: 'rp',
  },
  ...{ MYR: 'rm', ZAR: 'r', RON: 'lei leu', BGN: 'лв', kr: 'kr- kronor kroner kronen', KZT: '₸', GEL: '₾' },
  ...{
    SEK: '',
    NOK: '',
    DKK: '',
    ISK: '',
    AED: 'dhs',
    SAR: '',
    EGP: '',
    ARS: '',
    CLP: '',
    COP: '',
    PEN: 's/',
    HRK: '',
  },
};

const dollars = 'USD CAD AUD NZD HKD SGD TWD MXN BRL ARS CLP COP';
/** Names of several currencies: another name beside it, or the cell of a Currency column, says which. */
const shared: Readonly<Record<string, string>> = {
  ...{
    $: dollars,
    dollar: dollars,
    dollars,
    ドル: dollars,
    '¥': 'JPY CNY',
    元: 'CNY TWD HKD',
    '£': 'GBP EGP',
  },
  ...{ kr: 'SEK NOK DKK ISK', rs: 'INR PKR LKR NPR', fr: 'CHF XAF XOF' },
};

/** Currencies that write a comma before the decimals. */
const withComma = new Set(
  'EUR BRL TRY RUB PLN CZK DKK SEK NOK kr HUF IDR VND ARS CLP COP UAH RON BGN ISK'.split(' '),
);
/** Currencies without decimals, so that any separator groups thousands. */
const withoutDecimals = new Set(['JPY', 'KRW', 'VND', 'CLP', 'IDR', 'HUF', 'ISK']);

let byName: ReadonlyMap<string, string> | undefined;

/**
 * The code of a currency by a name in plain text (a symbol,
 * a word or a code); undefined if none is called that.
 */
export function currencyOf(word: string): string | undefined {
  byName ??= new Map(
    Object.entries(names).flatMap(([code, list]) =>
      [code.toLowerCase(), ...list.normalize('NFKC').split(' ')].map((name) => [name, code] as const),
    ),
  );
  return word === '' ? undefined : byName.get(word);
}

/** Whether a currency's name can mean this other currency too. */
export const canMean = (name: string, currency: string): boolean =>
  (shared[name] ?? '').split(' ').includes(currency);

/** Whether "1.200" is one thousand two hundred in this currency, as far as its name tells. */
export const groupsWithDots = (currency: string): boolean =>
  withComma.has(currency) || withoutDecimals.has(currency);
