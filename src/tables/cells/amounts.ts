// The amount of money that a cell says, with its currency.
import { pattern } from '../../core/base/pattern.ts';
import type { Cell } from '../grid.ts';
import { isBlank, isErrorCell, plainText } from './cells.ts';
import { canMean, currencyOf, groupsWithDots } from './currencies.ts';
import { isNothing } from './nothing.ts';
import { type DecimalMark, numberOf, numberOfUnits } from './numerals.ts';
import { readAmount } from './written-amount.ts';

export interface Amount {
  readonly value: number;
  /** Such as JPY or USD; "kr" where it isn't said whose; "" where none is written. */
  readonly currency: string;
}

export type AmountFlaw = 'not_an_amount' | 'error_cell';

const commaLocale =
  /^(?:de|fr|it|es|pt|nl|da|nb|no|sv|fi|pl|cs|sk|hu|tr|ru|uk|el|ro|bg|hr|sl|id|vi)(?![a-z]|[_-](?:CH|MX|LI))/;

/** What the readers of amounts know beside the cell. */
export interface AmountContext {
  /** The spreadsheet's locale; asked only where nothing else says what the dot of "1.200" is. */
  readonly locale: () => string;
  /** What the column's other cells have before their decimals; undefined where they don't tell. */
  readonly mark?: () => DecimalMark | undefined;
  /** The row's cell of a Currency column. */
  readonly currencyCell?: Cell | undefined;
}

const codeOnly = /^[a-z]{3}$/;
const words = pattern(String.raw`[\p{L}\p{Sc}]+`, 'gu');

/** The currency that a cell of a Currency column names; "" where it names none. */
function currencyOfCell(cell: Cell | undefined): string {
  if (typeof cell !== 'string' || cell === '' || cell.length > 40) return '';
  const plain = plainText(cell);
  const known =
    currencyOf(plain) ?? currencyOf((plain.match(words()) ?? []).find((word) => currencyOf(word)) ?? '');
  return known ?? (codeOnly.test(plain) ? plain.toUpperCase() : '');
}

/**
 * What a number has before its decimals when "1.200" or "1,200" could be either.
 * @param isOpen whether no currency is named, or one whose name several have
 */
function markOf(
  separator: DecimalMark,
  currency: string,
  isOpen: boolean,
  { locale, mark }: AmountContext,
): DecimalMark {
  const ofColumn = mark?.();
  // Hardly an amount has three decimals.
  if (ofColumn !== undefined || separator === ',') return ofColumn ?? '.';
  const isGroup = groupsWithDots(currency) || (isOpen && commaLocale.test(locale()));
  return isGroup ? ',' : '.';
}

function amountOfText(text: string, context: AmountContext): Amount | undefined | AmountFlaw {
  if (isErrorCell(text)) return 'error_cell';
  const written = readAmount(text);
  if (written === undefined) return isNothing(text) ? undefined : 'not_an_amount';
  const { digits, factor, currencyName, isNegative } = written;
  const ofCell = currencyOfCell(context.currencyCell);
  const isOfCell = ofCell !== '' && (currencyName === '' || canMean(currencyName, ofCell));
  const currency = isOfCell ? ofCell : (currencyOf(currencyName) ?? '');
  const isOpen = !isOfCell && (currencyName === '' || canMean(currencyName, currency));
  const number = /[兆億万千百]/.test(digits)
    ? numberOfUnits(digits)
    : numberOf(digits, (separator) => markOf(separator, currency, isOpen, context));
  if (number === undefined || !Number.isFinite(number)) return 'not_an_amount';
  // 1.1 × 1,000,000 is not whole in binary.
  const value = factor === 1 ? number : Math.round(number * factor * 1e4) / 1e4;
  return { value: isNegative && value !== 0 ? -value : value, currency };
}

/**
 * The usual writings, which need no searching: 1200,
 * 1,234.50, ¥1,200, 1,200,000円; part 3 could have decimals.
 */
const plainAmount =
  /^([¥￥$€£]?)(\d+(?:\.\d\d?)?|\d{1,3}(?:,\d{3})*\.\d\d|[1-9]\d{0,2}(?:,\d{3}){2,}|([1-9]\d{0,2},\d{3}))(円?)$/;
const plainCurrency: Readonly<Record<string, string>> = {
  '¥': 'JPY',
  '￥': 'JPY',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  円: 'JPY',
};

/** The amount of a cell; undefined where it is blank or says that there is none, or what is wrong with it. */
export function amountOf(cell: Cell | undefined, context: AmountContext): Amount | undefined | AmountFlaw {
  if (cell === undefined || cell === '') return undefined;
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? { value: cell, currency: currencyOfCell(context.currencyCell) }
      : 'not_an_amount';
  if (typeof cell !== 'string') return isBlank(cell) ? undefined : 'not_an_amount';
  const plain = context.currencyCell === undefined ? plainAmount.exec(cell) : null;
  if (plain && (plain[1] === '' || plain[4] === '') && (plain[3] === undefined || context.mark?.() !== ','))
    return {
      value: Number(plain[2]?.replace(/,/g, '')),
      currency: plainCurrency[plain[1] || plain[4] || ''] ?? '',
    };
  return isBlank(cell) ? undefined : amountOfText(cell, context);
}
