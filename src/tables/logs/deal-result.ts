// What became of a deal, by all columns of its row that tell: words, boxes that are ticked, days of payment.
import type { Day } from '../../core/base/day.ts';
import { once } from '../../core/base/once.ts';
import { remembered } from '../../core/base/remembered.ts';
import type { DealResult } from '../../core/book/records.ts';
import { isBlank, isDate, isErrorCell, isPlaceholder, textOf } from '../cells/cells.ts';
import { type ColumnWords, columnWords, type Word } from '../cells/column-words.ts';
import type { Column } from '../columns/headers.ts';
import type { Cell } from '../grid.ts';
import type { ReadContext } from '../table.ts';
import { bareWord, listedMeaning } from '../vocabulary/words.ts';
import type { DealDayKey, DealDayReader, DealDays } from './deal-days.ts';

/** What the result columns of one row say. */
export interface Told {
  /** undefined where no word of the row is known. */
  readonly result: DealResult | undefined;
  /** Said by a box that isn't ticked ("Won? no"): counts where nothing else does. */
  readonly otherwise: DealResult | undefined;
  readonly isFilled: boolean;
}

export const toldNothing: Told = { result: undefined, otherwise: undefined, isFilled: false };

/** Of several results in a row the last step counts. */
const order: readonly DealResult[] = ['open', 'won', 'lost', 'cancelled', 'refunded'];

const laterOf = (one: DealResult | undefined, other: DealResult | undefined): DealResult | undefined =>
  order[Math.max(order.indexOf(one as DealResult), order.indexOf(other as DealResult))];

const around = /^(?:is|was|has|deal|order|the)+(?=[a-z])|(?:フラグ|flag|の有無|有無|可否|チェック)$/g;
const isAboutWinning = /won|win|success|sold|signed|closed|成約|受注|契約|成立|獲得|gewonnen|gagn|ganad|vint/;
const yesWords = new Set(
  'true yes y 1 x v はい 有 有り あり 可 済 済み ok ja oui si sí sim да 是 예'.split(' '),
);
const yesMarks = new Set('✓✔☑○◯〇●⭕✅');
const noWords = new Set('false no n 0 いいえ 無 無し なし 不可 未 nein non não нет 否 아니요'.split(' '));
const noMarks = new Set('×✕✗✘☐❌');

function yesNoOf(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (isDate(cell)) return true;
  const word = String(cell).normalize('NFKC').trim().toLowerCase();
  if (yesWords.has(word) || yesMarks.has(word)) return true;
  return noWords.has(word) || noMarks.has(word) ? false : undefined;
}

interface YesNo {
  readonly yes: DealResult;
  readonly no: DealResult | undefined;
}

/**
 * What yes and no mean below a header such as "Won?",
 * "Paid" or 受注可否; undefined if the header names no result.
 */
function yesNoHeader(header: string): YesNo | undefined {
  const word = bareWord(header);
  const yes = listedMeaning('result', word) ?? listedMeaning('result', word.replace(around, ''));
  if (yes === undefined) return undefined;
  if (yes === 'won') return { yes, no: isAboutWinning.test(word) ? 'lost' : 'open' };
  return { yes, no: yes === 'lost' ? 'open' : undefined };
}

export interface ResultReader {
  /** @param index of the row in the grid, from 0 */
  readonly read: (row: readonly Cell[], index: number) => Told;
  readonly words: ColumnWords<DealResult | undefined>;
}

/** What a cell says, and what is to be noted for each row that it is in. */
interface ResultCell {
  readonly told: Told;
  /** The text of a formula that failed; "" if it didn't. */
  readonly error: string;
  readonly unknown: Word<unknown>['unknown'];
}

const toldAlone = (told: Told): ResultCell => ({ told, error: '', unknown: undefined });

/** @param noteError takes the text of a formula that failed, and where */
export function resultReader(
  columns: readonly Column[] | undefined,
  { toDay, words: own }: ReadContext,
  noteError: (error: string, index: number, at: number) => void,
): ResultReader {
  const words = columnWords('result', own, (meaning) => meaning);

  /** @param yesNo what the column asks, if it is one of yes and no; looked for when a cell says either */
  function readCell(cell: Cell, yesNo: () => YesNo | undefined): ResultCell {
    const text = isBlank(cell) ? '' : textOf(cell, toDay);
    if (text === '' || isPlaceholder(text)) return toldAlone(toldNothing);
    if (isErrorCell(text)) return { told: toldNothing, error: text, unknown: undefined };
    const isYes = yesNoOf(cell);
    const asked = isYes === undefined ? undefined : yesNo();
    if (asked === undefined) {
      const { value, unknown } = words.wordOf(text);
      return { told: { result: value, otherwise: undefined, isFilled: true }, error: '', unknown };
    }
    return toldAlone({
      result: isYes ? asked.yes : undefined,
      otherwise: isYes ? undefined : asked.no,
      isFilled: true,
    });
  }

  const readers = (columns ?? []).map(({ index: at, header }) => {
    const yesNo = once(() => yesNoHeader(header));
    const saidBy = remembered((cell: Cell) => readCell(cell, yesNo), Number.POSITIVE_INFINITY);
    return (row: readonly Cell[], index: number): Told => {
      const { told, error, unknown } = saidBy(row[at] ?? '');
      if (error !== '') noteError(error, index, at);
      if (unknown !== undefined) unknown.rows++;
      return told;
    };
  });
  const first = readers[0];
  return {
    words,
    read:
      readers.length === 1 && first !== undefined
        ? first
        : (row, index) =>
            readers
              .map((read) => read(row, index))
              .reduce(
                (one, other) => ({
                  result: laterOf(one.result, other.result),
                  otherwise: laterOf(one.otherwise, other.otherwise),
                  isFilled: one.isFilled || other.isFilled,
                }),
                toldNothing,
              ),
  };
}

/**
 * The result of a row by its words and its days. A deal that is paid is won,
 * whatever its stage says; a day of payment that is still to come is none.
 */
export function resultOf(
  { result, otherwise }: Told,
  days: DealDays,
  { dayIn }: Pick<DealDayReader, 'dayIn'>,
  today: Day | undefined,
): DealResult {
  const has = (key: DealDayKey): boolean => {
    const day = dayIn(days, key);
    return day !== undefined && (today === undefined || day <= today);
  };
  if (result === 'refunded' || result === 'lost' || result === 'cancelled') return result;
  if (has('cancelled_on')) return 'cancelled';
  if (result === 'won' || has('paid_on')) return 'won';
  if (result !== undefined) return result;
  if (has('won_on')) return 'won';
  return has('lost_on') ? 'lost' : (otherwise ?? 'open');
}
