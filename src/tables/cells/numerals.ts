// Numbers in digits with separators, and which of comma and dot comes before the decimals.

/** The sign before the decimals; the other one groups thousands. */
export type DecimalMark = ',' | '.';

const plainNumber = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
const commaGroups = /^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/;
const dotGroups = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/;
const decimalComma = /^(?:\d+,\d*|,\d+)$/;
const spaceGroups = /^[1-9]\d{0,2}(?:[ '’]\d{3})+(?:[.,]\d*)?$/;
const apostropheGroups = /^[1-9]\d{0,2}(?:['’]\d{3})+(?:[.,]\d*)?$/;
/** One separator before three digits: a group or three decimals. */
const oneGroup = /^[1-9]\d{0,2}([.,])\d{3}$/;
const scientific = /^\d(?:[.,]\d+)?e[+-]?\d{1,2}$/;

const withoutGroups = (digits: string, mark: DecimalMark): number =>
  Number(digits.replace(mark === ',' ? /[. '’]/g : /[, '’]/g, '').replace(',', '.'));

/** The sign that a number certainly has before its decimals; undefined where it doesn't tell. */
export function decimalMarkOf(digits: string): DecimalMark | undefined {
  if (oneGroup.test(digits) || !/[.,]/.test(digits)) return undefined;
  const [comma, dot] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma >= 0 && dot >= 0) return comma > dot ? ',' : '.';
  const isRepeated = digits.indexOf(',') !== comma || digits.indexOf('.') !== dot;
  return comma >= 0 === isRepeated ? '.' : ',';
}

/**
 * The number that digits with separators mean, from 0; undefined where they are none.
 * @param mark what comes before the decimals, asked where "1.200" or "1,200" could be either
 */
export function numberOf(digits: string, mark: (separator: DecimalMark) => DecimalMark): number | undefined {
  const one = oneGroup.exec(digits);
  if (one) {
    const separator = one[1] as DecimalMark;
    return mark(separator) === separator
      ? Number(digits.replace(separator, '.'))
      : Number(digits.replace(separator, ''));
  }
  if (plainNumber.test(digits)) return Number(digits);
  if (commaGroups.test(digits)) return withoutGroups(digits, '.');
  if (dotGroups.test(digits)) return withoutGroups(digits, ',');
  if (decimalComma.test(digits)) return Number(digits.replace(',', '.'));
  if (spaceGroups.test(digits) || apostropheGroups.test(digits))
    return withoutGroups(digits, digits.includes(',') ? ',' : '.');
  return scientific.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^([\d.,]+) ?兆/, 1e12],
  [/^([\d.,]+) ?千億/, 1e11],
  [/^([\d.,]+) ?百億/, 1e10],
  [/^([\d.,]+) ?十億/, 1e9],
  [/^([\d.,]+) ?億/, 1e8],
  [/^([\d.,]+) ?千万/, 1e7],
  [/^([\d.,]+) ?百万/, 1e6],
  [/^([\d.,]+) ?十万/, 1e5],
  [/^([\d.,]+) ?万/, 1e4],
  [/^([\d.,]+) ?千/, 1e3],
  [/^([\d.,]+) ?百/, 1e2],
  [/^([\d.,]+)$/, 1],
];

/** Such as 1.2万, 1億2000万, 1万2,000 or 3百万. */
export function numberOfUnits(text: string): number | undefined {
  let [rest, sum] = [text, 0];
  for (const [unit, factor] of units) {
    const found = unit.exec(rest);
    if (!found) continue;
    const part = numberOf(found[1] ?? '', () => '.');
    if (part === undefined) return undefined;
    sum += part * factor;
    rest = rest.slice(found[0].length).trim();
  }
  // 1.1 × 10,000 is not whole in binary; amounts have no more than a few decimals.
  return rest === '' ? Math.round(sum * 1e4) / 1e4 : undefined;
}
