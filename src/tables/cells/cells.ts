// What one cell says: text, yes or no, a count.
import { isUsual } from '../../core/base/bilingual.ts';
import { type Day, isoOf } from '../../core/base/day.ts';
import type { Cell } from '../grid.ts';
import { withoutSign } from './plain-sign.ts';

/** What the Date that was met last descends from: all Dates of a realm descend from the same. */
let ofDates: unknown;

/** True for a Date of any realm. */
export function isDate(cell: unknown): cell is Date {
  if (typeof cell !== 'object' || cell === null) return false;
  const descent = Object.getPrototypeOf(cell);
  if (descent === ofDates) return true;
  if (Object.prototype.toString.call(cell) !== '[object Date]') return false;
  ofDates = descent;
  return true;
}

/** What distinguishes a cell from any other: its type and its value, of a Date the moment. */
export function cellKey(cell: Cell): string {
  if (isDate(cell)) return `d${cell.getTime()}`;
  return `${(typeof cell)[0]}${cell}`;
}

/** A letter or mark that certainly is no white space; the usual ones are. */
const isLetter = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfe00);

/** True where nothing is written, or only white space. */
export function isBlank(cell: Cell | null | undefined): boolean {
  if (typeof cell === 'string') return cell === '' || !(isLetter(cell.charCodeAt(0)) || cell.trim() !== '');
  return cell === undefined || cell === null;
}

const errorTexts =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!?|SPILL!?|CYCLE!?|CIRCULAR!?|BAD_EXPR|CALC!|GETTING_DATA)$/;

/** True where a formula of the cell failed, or hasn't answered yet. */
export const isErrorCell = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' &&
  (cell.charCodeAt(0) === 35 ? errorTexts.test(cell.trim()) : cell === 'Loading...');

const placeholders = new Set(['-', '--', '–', '—', '―', '－', 'N/A', 'n/a', 'NULL', 'null', 'なし', '無し']);

/** True for text that says that there is nothing. */
export const isPlaceholder = (text: string): boolean => text.length < 5 && placeholders.has(text);

const invisible = /[\u200B\u2060\uFEFF]/g;

const QUOTE = 0x27;

/** The cell as text, without white space at its ends and the sign of plain text; a date as ISO text. */
export function textOf(cell: Cell | null | undefined, toDay: (date: Date) => Day): string {
  if (typeof cell === 'string') {
    if (cell === '') return cell;
    const first = cell.charCodeAt(0);
    // Text that certainly has no white space at its ends is the usual case, told without searching it.
    const isTrim = isLetter(first) && isLetter(cell.charCodeAt(cell.length - 1));
    if (isTrim && first !== QUOTE) return cell;
    const text = isTrim ? cell : cell.replace(invisible, '').trim();
    return text.charCodeAt(0) === QUOTE ? withoutSign(text) : text;
  }
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!isDate(cell)) return '';
  const day = toDay(cell);
  return Number.isFinite(day) ? isoOf(day) : '';
}

const dashes = /[\u2010-\u2015\u2212]/g;

/** Text for reading values: NFKC, lower case, one kind of minus, single spaces. */
export function plainText(text: string): string {
  const plain = isUsual(text) ? text : text.normalize('NFKC').replace(invisible, '').replace(dashes, '-');
  return plain.replace(/\s+/g, ' ').trim().toLowerCase();
}

const yesWords = new Set(
  'true yes y on 1 x v ✓ ✔ ☑ ○ ◯ 〇 ● はい 済 済み 有 あり 不可 停止 拒否 連絡不可 配信停止 配信拒否 unsubscribed'.split(
    ' ',
  ),
);
const noWords = new Set('false no n off 0 - いいえ なし 無 無し 可 未 ok'.split(' '));

/** Yes, no, nothing where the cell is blank, or that it is neither. A date is the day since when: yes. */
export function yesNoOf(cell: Cell | undefined): boolean | undefined | 'unclear_yes_no' {
  if (cell === undefined || isBlank(cell)) return undefined;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'object') return true;
  const word = plainText(String(cell)).normalize('NFKC');
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : 'unclear_yes_no';
}
