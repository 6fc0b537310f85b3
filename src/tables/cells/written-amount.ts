// An amount as it is written: its digits, its unit, its sign and its currency.
import { pattern } from '../../core/base/pattern.ts';
import { factorOf, freeOfCharge, isRemark, remarkAtStart, unitBefore } from './amount-words.ts';
import { plainText } from './cells.ts';
import { canMean, currencyOf } from './currencies.ts';

export interface WrittenAmount {
  /** Digits with their separators, and with 万 and its like. */
  readonly digits: string;
  readonly factor: number;
  /** As written, such as ¥ or usd; "" where none is. */
  readonly currencyName: string;
  readonly isNegative: boolean;
}

const LONGEST_TEXT = 100;

const remarkInBrackets = /[([{](?:\d{1,2}% ?)?[^()[\]{}\d]{1,40}[)\]}]/g;
const unitsOfKorea: Readonly<Record<string, string>> = {
  만: '万',
  억: '億',
  천: '千',
  亿: '億',
  萬: '万',
  仟: '千',
};
const unitAtStart = /^ ?(?:[千百十]?億|[千百十]?万|兆|千|百)/;
const runs = pattern(
  String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Sc}]+\.?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|\S`,
  'gu',
);
const isWord = pattern(String.raw`^[\p{Script=Latin}\p{Script=Cyrillic}\p{Sc}]`, 'u');
const isAsian = pattern(
  String.raw`^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`,
  'u',
);
const firstDigit = pattern(String.raw`(?<![\p{L}\d])[.,]\d|\d`, 'u');

/** What the words before or behind the digits say. */
interface Around {
  readonly currencies: string[];
  /** Signs below zero, also ▲ and △. */
  minus: number;
  plus: number;
  /** Brackets that are opened, less those that are closed. */
  open: number;
  factor: number;
  /** The comma or dot that comes last, without decimals, as in "1.200,-"; else "". */
  wholeMark: string;
}

/**
 * @param named how many currencies were named before the digits; -1 for a word before them, which is no unit
 */
function readLatin(word: string, around: Around, named: number): boolean {
  const isUnit = around.factor === 1 && around.currencies.length === named;
  const factor = isUnit ? factorOf(word) : undefined;
  if (factor !== undefined) around.factor = factor;
  else if (currencyOf(word) !== undefined) around.currencies.push(word);
  else if (!isRemark(word)) {
    const unit = isUnit ? unitBefore.exec(word)?.[0] : undefined;
    const currency = unit === undefined ? '' : word.slice(unit.length);
    if (unit === undefined || currencyOf(currency) === undefined) return false;
    around.factor = unit === 't' ? 1e3 : (factorOf(unit) ?? 1);
    around.currencies.push(currency);
  }
  return true;
}

function readAsian(run: string, around: Around): boolean {
  let rest = run;
  while (rest !== '') {
    const remark = remarkAtStart(rest);
    let length = remark?.length ?? 0;
    for (let end = rest.length; length === 0 && end > 0; end--) {
      if (currencyOf(rest.slice(0, end)) === undefined) continue;
      around.currencies.push(rest.slice(0, end));
      length = end;
    }
    if (length === 0) return false;
    rest = rest.slice(length);
  }
  return true;
}

/** Reads what is before or behind the digits; false where a word isn't known. */
function readAround(text: string, around: Around, isBehind: boolean): boolean {
  const named = isBehind ? around.currencies.length : -1;
  let before = '';
  for (const run of text.match(runs()) ?? []) {
    if (isWord().test(run)) {
      if (!readLatin(run.endsWith('.') ? run.slice(0, -1) : run, around, named)) return false;
    } else if (isAsian().test(run)) {
      if (!readAsian(run, around)) return false;
    } else if (run === '▲' || run === '△') around.minus++;
    else if (run === '-') {
      if (around.wholeMark === '' && !(isBehind && before.endsWith('.'))) around.minus++;
    } else if (run === '+') around.plus++;
    else if (run === '(') around.open++;
    else if (run === ')') around.open--;
    else if ((run === '.' || run === ',') && isBehind) around.wholeMark = run;
    else if (!/[~〜≈±"'*]/.test(run)) return false;
    before = run;
  }
  return true;
}

/** The name of the one currency that the names mean, where they agree; "" without any name. */
function agreed(names: readonly string[]): string | undefined {
  const named = names.find((name) => {
    const code = currencyOf(name) ?? '';
    return names.every((other) => currencyOf(other) === code || canMean(other, code));
  });
  return names.length === 0 ? '' : named;
}

/** Reads an amount; undefined where the text is none. Brackets, ▲ and △ mean below zero. */
export function readAmount(text: string): WrittenAmount | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const bare = plainText(text)
    .replace(/^(?:="|['’"`]+)|["'’`]+$/g, '')
    .replace(remarkInBrackets, ' ');
  const plain = bare.replace(/[만억천亿萬仟]/g, (unit) => unitsOfKorea[unit] ?? unit).trim();
  if (freeOfCharge.has(plain)) return { digits: '0', factor: 1, currencyName: '', isNegative: false };
  const start = firstDigit().exec(plain)?.index;
  if (start === undefined) return undefined;
  const last = plain.length - 1 - [...plain].reverse().findIndex((letter) => letter >= '0' && letter <= '9');
  const behind = plain.slice(last + 1);
  const unit = unitAtStart.exec(behind)?.[0] ?? '';
  const around: Around = { currencies: [], minus: 0, plus: 0, open: 0, factor: 1, wholeMark: '' };
  if (!readAround(plain.slice(0, start), around, false)) return undefined;
  const [opened, minusBefore] = [around.open, around.minus];
  if (!readAround(behind.slice(unit.length), around, true) || around.open !== 0 || opened > 1)
    return undefined;
  const currencyName = agreed(around.currencies);
  if (currencyName === undefined || around.minus + around.plus + opened > 1) return undefined;
  // In Japan a dash behind an amount in yen keeps digits from being added.
  const isEndMark = around.minus > minusBefore && currencyOf(currencyName) === 'JPY' && plain.endsWith('-');
  return {
    digits: `${plain.slice(start, last + 1)}${unit}${around.wholeMark}`,
    factor: around.factor,
    currencyName,
    isNegative: opened === 1 || (around.minus === 1 && !isEndMark),
  };
}
