// An amount as people type it: full-width digits, separators, 円 and 万.
// A comma is followed by exactly three digits, a dot never is: 1.200
// and 12,50 are read otherwise elsewhere, so nobody's are guessed.
const AMOUNT = /^([-−]?)[¥$€]?(\d{1,3}(?:,\d{3})+|\d+)(\.(?!\d{3}$)\d+)?(万?)円?$/;
const TEN_THOUSAND = 10_000;

/** @returns the number; undefined if it can't be read as one */
export function amountOf(text: string): number | undefined {
  const found = AMOUNT.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (found === null) return undefined;
  const [, minus, digits = '', part = '', unit] = found;
  return (
    Number(digits.replace(/,/g, '') + part) * (unit === '万' ? TEN_THOUSAND : 1) * (minus === '' ? 1 : -1)
  );
}
