// How much a decoded text looks like a list of people: a
// wrong encoding gives letters that no word has side by side.
import { alphabets, frequent } from './letters.ts';

const USUAL_SIGN =
  /[\u2018-\u201f\u2013-\u2015\u2026\u2022€£¥¢§°©®™«»¿¡·×№\u00a0\u3000-\u303f\uff00-\uff65\uffe0-\uffe6]/u;
const IMPOSSIBLE = /[\ufffd\p{Cc}\p{Co}\p{Cn}]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
const HALF_KANA = /[\uff66-\uff9f]/u;
const NO_ASCII = /[^\0-\u007f]/u;

/** A run of letters (with their marks), else one other character. */
const PIECES = /(?<word>[\p{L}\p{M}ﾞﾟ]+)|(?<sign>[^\0-\u007f])/gu;

const alphabetOf = (language: keyof typeof frequent): ReadonlySet<string> => new Set(frequent[language]);
const usual = {
  ja: alphabetOf('ja'),
  zhHans: alphabetOf('zhHans'),
  zhHant: alphabetOf('zhHant'),
  ko: alphabetOf('ko'),
};

const share = (letters: readonly string[], is: (letter: string) => boolean): number =>
  letters.length === 0 ? 0 : letters.filter(is).length / letters.length;

/** Of how many of a word's characters beyond ASCII it is odd that they are in it. */
function oddInWord(word: string): number {
  const letters = Array.from(word);
  const beyond = letters.filter((letter) => NO_ASCII.test(letter));
  if (beyond.length === 0) return 0;
  const wide = share(beyond, (letter) => EAST_ASIAN.test(letter));
  if (wide === 1) return isWrapped(letters) ? beyond.length : 0;
  if (beyond.every((letter) => HALF_KANA.test(letter))) return letters.length === 1 ? 1 : 0;
  const isOneScript = [/^\p{Script=Latin}+$/u, /^\p{Script=Cyrillic}+$/u, /^\p{Script=Greek}+$/u].some(
    (script) => script.test(word.replace(/\p{M}/gu, '')),
  );
  if (!isOneScript) return wide > 0 ? beyond.length / 2 : beyond.length;
  if (letters.length === 1) return 0.8;
  return letters.filter((_, at) => /\p{Ll}/u.test(word) && isCaseOdd(letters, at)).length;
}

/** True for a capital beyond ASCII inside a word, and for a small letter beyond ASCII before a capital. */
function isCaseOdd(letters: readonly string[], at: number): boolean {
  const letter = letters[at] ?? '';
  if (!NO_ASCII.test(letter)) return false;
  return /\p{Lu}/u.test(letter) ? at > 0 : /\p{Lu}/u.test(letters[at + 1] ?? '');
}

/** True if Latin letters are on both sides of other writing, as in "Lópz" read as Big5. */
const isWrapped = (letters: readonly string[]): boolean =>
  /[a-z]/.test(letters[0] ?? '') || (/[a-z]/i.test(letters[0] ?? '') && /[a-z]/.test(letters.at(-1) ?? ''));

/** How odd a sign is between its neighbours. */
function oddSign(before: string, sign: string, after: string): number {
  if (IMPOSSIBLE.test(sign)) return 2;
  if (!USUAL_SIGN.test(sign)) return 1;
  if (sign === '\u2018') return /\p{L}/u.test(before) ? 0.8 : 0;
  return sign !== '\u2019' && /\p{L}/u.test(before) && /\p{L}/u.test(after) ? 0.6 : 0;
}

/**
 * How odd a text's characters beyond ASCII are.
 * @returns from 0 (all as in writing) to 2 (none is a character); 0 for a text of ASCII alone
 */
export function oddShare(text: string): number {
  let odd = 0;
  let count = 0;
  for (const { 0: piece, index, groups } of text.matchAll(PIECES)) {
    if (groups?.word === undefined) odd += oddSign(text[index - 1] ?? ' ', piece, text[index + 1] ?? ' ');
    else odd += oddInWord(piece);
    for (const letter of piece) if (NO_ASCII.test(letter)) count++;
  }
  return count === 0 ? 0 : odd / count;
}

/**
 * How much of a text's letters beyond ASCII are the usual ones of one language.
 * @returns from 0 to 1; 0.5 for letters of which nothing is known
 */
export function usualShare(text: string): number {
  const letters = Array.from(text.toLowerCase()).filter(
    (letter) => /[^\0-\u007f]/u.test(letter) && /\p{L}/u.test(letter),
  );
  if (letters.length === 0) return 0.5;
  const wide = letters.filter((letter) => EAST_ASIAN.test(letter));
  if (wide.length > letters.length / 2) {
    const isKana = (letter: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(letter);
    const isJapanese = letters.some(isKana);
    return Math.max(
      share(wide, (letter) => usual.ja.has(letter) || isKana(letter)),
      ...(isJapanese
        ? []
        : [usual.zhHans, usual.zhHant, usual.ko].map((of) => share(wide, (letter) => of.has(letter)))),
    );
  }
  if (letters.some((letter) => /\p{Script=Latin}/u.test(letter)))
    return Math.max(...alphabets.map((alphabet) => share(letters, (letter) => alphabet.includes(letter))));
  return 0.5;
}
