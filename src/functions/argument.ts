// An argument that can't be read, and how values are shown in the sentence that says so.
import type { Bilingual, Language } from '../core/base/bilingual.ts';
import type { Cell } from '../tables/grid.ts';

/** What Sheets hands over for an argument: a cell, a range, or nothing. */
export type Raw = Cell | readonly (readonly Cell[])[] | null | undefined;

/** A misused argument. The name of the function is added where all of these are caught. */
export class ArgumentFault extends Error {
  readonly sentence: Bilingual;

  constructor(name: string, was: Bilingual, expected: Bilingual) {
    const sentence = {
      en: `${name} is ${was.en}; expected ${expected.en}.`,
      ja: `${name} は${was.ja}です。${expected.ja}を指定してください。`,
    };
    super(sentence.en);
    this.sentence = sentence;
  }

  in(language: Language): string {
    return this.sentence[language];
  }
}

const SHOWN_LENGTH = 40;

function shownCell(cell: unknown): Bilingual {
  if (cell === '' || cell === undefined || cell === null) return { en: 'blank', ja: '空白' };
  if (typeof cell === 'number' || typeof cell === 'boolean')
    return { en: String(cell).toUpperCase(), ja: ` ${String(cell).toUpperCase()} ` };
  if (Object.prototype.toString.call(cell) === '[object Date]') {
    return Number.isNaN(Number(cell))
      ? { en: 'an impossible date', ja: '存在しない日付' }
      : { en: 'a date', ja: '日付' };
  }
  const text = String(cell);
  const short = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
  return { en: `"${short}"`, ja: `「${short}」` };
}

/** What an argument was, in words. */
export function shown(raw: Raw): Bilingual {
  if (!isRange(raw)) return shownCell(raw);
  const rows = raw.length;
  const columns = raw[0]?.length ?? 0;
  return { en: `a range of ${rows} × ${columns} cells`, ja: `${rows} 行 ${columns} 列の範囲` };
}

/** Whether an argument is a range, not one cell. */
export const isRange = (raw: Raw): raw is readonly (readonly Cell[])[] => Array.isArray(raw);

/** Left out, or given as a blank; both mean the default. */
export const isOmitted = (raw: Raw): raw is undefined | null | '' =>
  raw === undefined || raw === null || raw === '';

/** The one cell of an argument that must not be a range; a range of one cell is a cell. */
export function oneCell(name: string, raw: Raw, expected: Bilingual): Cell | undefined {
  if (!isRange(raw)) return raw ?? undefined;
  if (raw.length === 1 && raw[0]?.length === 1) return raw[0][0];
  throw new ArgumentFault(name, shown(raw), expected);
}
