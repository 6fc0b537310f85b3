// An amount as people type it: full-width digits, separators, 円 and 万.
const AMOUNT = /^([-−]?)[¥$€]?(\d+(?:\.\d+)?)(万?)円?$/;
const TEN_THOUSAND = 10_000;

/** @returns the number, or nothing when it can't be read as one */
export function amountOf(text: string): number | undefined {
  const found = AMOUNT.exec(text.normalize('NFKC').replace(/[\s,]/g, ''));
  if (found === null) return undefined;
  const [, minus, digits, unit] = found;
  return Number(digits) * (unit === '万' ? TEN_THOUSAND : 1) * (minus === '' ? 1 : -1);
}
