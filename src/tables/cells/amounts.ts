// The amount of money that a cell says, with its currency.
import type { Cell } from '../grid.ts';
import { isBlank, isErrorCell, plainText } from './cells.ts';

export interface Amount {
  readonly value: number;
  /** Such as JPY or USD; "" where none is written. */
  readonly currency: string;
}

export type AmountFlaw = 'not_an_amount' | 'error_cell';

const symbols: Readonly<Record<string, string>> = {
  ...{
    '¥': 'JPY',
    円: 'JPY',
    yen: 'JPY',
    $: 'USD',
    us$: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '₩': 'KRW',
    '₹': 'INR',
  },
  ...{
    元: 'CNY',
    '₫': 'VND',
    '฿': 'THB',
    '₱': 'PHP',
    '₽': 'RUB',
    '₺': 'TRY',
    '₴': 'UAH',
    '₪': 'ILS',
    '₦': 'NGN',
  },
  ...{
    a$: 'AUD',
    c$: 'CAD',
    ca$: 'CAD',
    au$: 'AUD',
    nz$: 'NZD',
    hk$: 'HKD',
    s$: 'SGD',
    nt$: 'TWD',
    r$: 'BRL',
  },
};
const codes = new Set(
  'jpy usd eur gbp krw inr cny vnd thb php rub try uah ils ngn aud cad nzd hkd sgd twd brl chf sek nok dkk pln czk huf zar mxn idr myr'.split(
    ' ',
  ),
);

const currencyOf = (word: string): string | undefined =>
  symbols[word] ?? (codes.has(word) ? word.toUpperCase() : undefined);

const wordAround = '([a-z]{0,3}\\p{Sc}|[a-z]{3}|円|元)?';
const withCurrency = new RegExp(
  `^([-+]?) ?${wordAround} ?([-+]?) ?([\\d.,'’ ]*\\d[\\d.,'’ 億万千]*?)(-?) ?${wordAround}$`,
  'u',
);

const plainNumber = /^\d+(?:\.\d+)?$/;
const commaGroups = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const spaceGroups = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d{1,2})?$/;
const dotGroups = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/;
const oneDotGroup = /^\d{1,3}\.\d{3}$/;
const decimalComma = /^\d+,\d{1,2}$|^\d{4,},\d+$/;

const commaLocale =
  /^(?:de|fr|it|es|pt|nl|da|nb|no|sv|fi|pl|cs|sk|hu|tr|ru|uk|el|ro|bg|hr|sl|id|vi)(?![a-z]|[_-](?:CH|MX|LI))/;

/** @param hasDecimalComma whether a lone dot before three digits groups thousands */
function numberOf(digits: string, hasDecimalComma: boolean): number | undefined {
  if (hasDecimalComma && oneDotGroup.test(digits)) return Number(digits.replace('.', ''));
  if (plainNumber.test(digits)) return Number(digits);
  if (commaGroups.test(digits)) return Number(digits.replace(/,/g, ''));
  if (dotGroups.test(digits)) return Number(digits.replace(/\./g, '').replace(',', '.'));
  if (decimalComma.test(digits)) return Number(digits.replace(',', '.'));
  if (spaceGroups.test(digits)) return Number(digits.replace(/[ '’]/g, '').replace(',', '.'));
  return undefined;
}

const bigUnits = /^(?:([\d.,]+) ?億)? ?(?:([\d.,]+) ?万)? ?(?:([\d.,]+) ?千)? ?([\d.,]+)?$/;

/** Such as 1.2万, 1億2000万 or 1万2,000. */
function numberOfUnits(text: string): number | undefined {
  const found = bigUnits.exec(text);
  if (!found) return undefined;
  let sum = 0;
  for (const [index, unit] of [1e8, 1e4, 1e3, 1].entries()) {
    const digits = found[index + 1];
    const part = digits === undefined ? 0 : numberOf(digits, false);
    if (part === undefined) return undefined;
    sum += part * unit;
  }
  // 1.1 × 10,000 is not whole in binary; amounts have no more than a few decimals.
  return Math.round(sum * 1e4) / 1e4;
}

/** The amount of a text; brackets, ▲ and △ mean below zero. */
function amountOfText(text: string, locale: () => string): Amount | AmountFlaw {
  if (isErrorCell(text)) return 'error_cell';
  if (text.length > 60) return 'not_an_amount';
  const plain = plainText(text).replace(/^[▲△] ?/, '-');
  const inBrackets =
    /^\((.+)\)$/.exec(plain)?.[1] ?? /^(\D{1,3})\(([^()]+)\)$/.exec(plain)?.slice(1).join('');
  const found = withCurrency.exec(inBrackets ?? plain);
  if (!found) return 'not_an_amount';
  const [, sign = '', before = '', innerSign = '', digits = '', minusAfter = '', after = ''] = found;
  const words = [before, after].filter((word) => word !== '').map(currencyOf);
  const currency = words[0] ?? '';
  const signs = `${sign}${innerSign}${minusAfter}`;
  if (words.includes(undefined) || signs.length > 1 || (words.length === 2 && words[1] !== currency))
    return 'not_an_amount';
  const value = /[億万千]/.test(digits)
    ? numberOfUnits(digits.trim())
    : numberOf(digits.trim(), currency === 'EUR' || (currency === '' && commaLocale.test(locale())));
  if (value === undefined || !Number.isFinite(value)) return 'not_an_amount';
  const isNegative = inBrackets !== undefined || signs === '-';
  return { value: isNegative && value !== 0 ? -value : value, currency };
}

/**
 * The amount of a cell, nothing where it is blank, or what is wrong with it.
 * @param locale of the spreadsheet; decides only whether the dot of "1.200" groups thousands
 */
export function amountOf(cell: Cell | undefined, locale: () => string): Amount | undefined | AmountFlaw {
  if (cell === undefined || isBlank(cell)) return undefined;
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { value: cell, currency: '' } : 'not_an_amount';
  return typeof cell === 'string' ? amountOfText(cell, locale) : 'not_an_amount';
}
