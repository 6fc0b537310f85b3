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

const SCRIPTS = [
  /^\p{M}*\p{Script=Latin}[\p{Script=Latin}\p{M}]*$/u,
  /^\p{M}*\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*$/u,
  /^\p{M}*\p{Script=Greek}[\p{Script=Greek}\p{M}]*$/u,
];

/** Of how many of a word's characters beyond ASCII it is odd that they are in it. */
function oddInWord(word: string): number {
  if (!NO_ASCII.test(word)) return 0;
  const letters = Array.from(word);
  const beyond = letters.filter((letter) => NO_ASCII.test(letter));
  const wide = share(beyond, (letter) => EAST_ASIAN.test(letter));
  if (wide === 1) return isWrapped(letters) ? beyond.length : 0;
  if (beyond.every((letter) => HALF_KANA.test(letter))) return letters.length === 1 ? 1 : 0;
  const isOneScript = SCRIPTS.some((script) => script.test(word));
  if (!isOneScript) return wide > 0 ? beyond.length / 2 : beyond.length;
  if (letters.length === 1) return 0.8;
  return /\p{Ll}/u.test(word) ? letters.filter((_, at) => isCaseOdd(letters, at)).length : 0;
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

/** How odd a word's characters beyond ASCII are together, and how many they are. */
const weighed = (word: string) => ({
  odd: oddInWord(word),
  count: NO_ASCII.test(word) ? Array.from(word).filter((letter) => NO_ASCII.test(letter)).length : 0,
});

/**
 * How odd a text's characters beyond ASCII are.
 * @returns from 0 (all as in writing) to 2 (none is a character); 0 for a text of ASCII alone
 */
export function oddShare(text: string): number {
  let odd = 0;
  let count = 0;
  /** The same words come again and again. */
  const known = new Map<string, ReturnType<typeof weighed>>();
  for (const { 0: piece, index, groups } of text.matchAll(PIECES)) {
    if (groups?.word === undefined) {
      odd += oddSign(text[index - 1] ?? ' ', piece, text[index + 1] ?? ' ');
      count++;
      continue;
    }
    const word = known.get(piece) ?? weighed(piece);
    known.set(piece, word);
    odd += word.odd;
    count += word.count;
  }
  return count === 0 ? 0 : odd / count;
}

/** How often each letter beyond ASCII is in a text, small and capital together. */
function lettersIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.toLowerCase())
    if (letter > '\u007f') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return new Map([...counts].filter(([letter]) => /\p{L}/u.test(letter)));
}

/**
 * How much of a text's letters beyond ASCII are the usual ones of one language.
 * @returns from 0 to 1; 0.5 for letters of which nothing is known
 */
export function usualShare(text: string): number {
  const counts = lettersIn(text);
  const letters = [...counts.keys()];
  const among = (some: readonly string[]) => some.reduce((sum, letter) => sum + (counts.get(letter) ?? 0), 0);
  const all = among(letters);
  if (all === 0) return 0.5;
  const wide = letters.filter((letter) => EAST_ASIAN.test(letter));
  if (among(wide) > all / 2) {
    const isKana = (letter: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(letter);
    const usualOf = (is: (letter: string) => boolean): number => among(wide.filter(is)) / among(wide);
    return Math.max(
      usualOf((letter) => usual.ja.has(letter) || isKana(letter)),
      ...(letters.some(isKana)
        ? []
        : [usual.zhHans, usual.zhHant, usual.ko].map((of) => usualOf((letter) => of.has(letter)))),
    );
  }
  if (letters.some((letter) => /\p{Script=Latin}/u.test(letter)))
    return Math.max(
      ...alphabets.map((alphabet) => among(letters.filter((letter) => alphabet.includes(letter))) / all),
    );
  return 0.5;
}
