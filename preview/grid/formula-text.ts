// A formula as its spreadsheet's locale writes it, and as the engine and en_US do: with commas and points.

const signs = new Map<string, string>();

/** The decimal sign of a locale such as de_DE. */
export function decimalSign(locale: string): string {
  let sign = signs.get(locale);
  if (sign === undefined) {
    const format = new Intl.NumberFormat(locale.replace('_', '-'));
    sign = format.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
    signs.set(locale, sign);
  }
  return sign;
}

/** Texts and names of tabs, in which nothing separates anything. */
const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const PLAIN = new RegExp(`${QUOTED}|(?<![\\p{L}\\d_$])\\d+\\.\\d+|[,;]`, 'gu');
const WITH_DECIMAL_COMMA = new RegExp(`${QUOTED}|(?<![\\p{L}\\d_$])\\d+[.,]\\d+|[,;]`, 'gu');

/**
 * A formula that was written in a locale, as en_US writes it. A semicolon separates arguments in every
 * locale; a comma does not where the decimal sign is another one than the point, and becomes a semicolon,
 * which the engine can't read.
 */
export function plainFormula(text: string, locale: string): string {
  if (decimalSign(locale) === '.') return text.replaceAll(PLAIN, (piece) => (piece === ';' ? ',' : piece));
  return text.replaceAll(WITH_DECIMAL_COMMA, (piece) => {
    if (piece === ';') return ',';
    if (piece === ',') return ';';
    return /^\d/.test(piece) ? piece.replace(/[.,]/, (sign) => (sign === ',' ? '.' : ';')) : piece;
  });
}

/** The same formula as the locale writes it. */
export function localFormula(text: string, locale: string): string {
  if (decimalSign(locale) === '.') return text;
  return text.replaceAll(PLAIN, (piece) => {
    if (piece === ';') return ',';
    if (piece === ',') return ';';
    return /^\d/.test(piece) ? piece.replace('.', ',') : piece;
  });
}

/** Whether a plain formula is none that can be read: its cell shows #ERROR!. */
export const isUnreadable = (text: string): boolean =>
  [...text.matchAll(PLAIN)].some(([piece]) => piece === ';');
