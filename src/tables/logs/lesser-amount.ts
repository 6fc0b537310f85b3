// The amount of a list that has no column for it, but one that
// is usually no amount: a fee, a net sum, a price.
import { plainText } from '../cells/cells.ts';
import type { Column, ColumnChoice, Header } from '../columns/headers.ts';
import type { DealKey } from '../columns/log-columns.ts';
import type { Cell, Grid } from '../grid.ts';
import { looks, sampleOf } from '../recognise/looks.ts';

/** By how near they come to what the customer paid. */
const lesserNames = [
  /^(?:sub ?total|小計|商品合計(?:金額)?|商品代金|税抜(?:き)?(?:金額|合計|価格)?|税別金額|本体(?:金額|価格))$/,
  /^(?:net(?: (?:amount|total|sales|price))?|net)$/,
  /^(?:販売価格|価格|売価|定価)$/,
  /^(?:fees?|total fee|費用|合計費用|費用合計|代金)$/,
  /^(?:振込(?:対象)?額|振込金額|payout|net payout)$/,
] as const;
/** A price is that of one piece where pieces are counted. */
const pieces =
  /^(?:qty|quantity|units?|pieces|items|number of items|数量|個数|枚数|点数|本数|注文数|注文数量)$/;
const PRICE = 2;
/** A fee is what the seller pays where somebody pays out. */
const FEE = 3;
const payouts = /^(?:(?:net )?payout|gross|net|振込.*|入金額|手取り?)$/;
const digits = /^[\s$€£¥]*[\d.,]+\s*(?:円|[€£])?$/;

const nameOf = (header: string): string =>
  plainText(header)
    .replace(/[(（[][^)）\]]*[)）\]]|[$€£¥:：]/g, '')
    .trim();

/** Whether the user said of the column that it is nothing. */
const isDismissed = (header: string, choice: ColumnChoice): boolean =>
  (choice.none ?? '').split(/[\n|]/).some((each) => plainText(each) === plainText(header));

/**
 * The header with an amount, as a guess, where it has none, and
 * a column of numbers is called by what is near to one.
 */
export function withLesserAmount(
  grid: Grid,
  header: Header<DealKey>,
  choice: ColumnChoice = {},
): Header<DealKey> {
  if (header.columns.amount !== undefined || choice.amount !== undefined) return header;
  const hasPayout = header.texts.some((text) => payouts.test(nameOf(text)));
  const hasPieces = header.texts.some((text) => pieces.test(nameOf(text)));
  const isOfNumbers = ({ index }: Column): boolean => {
    const cells = sampleOf(grid, header.row, index);
    const isNumber = (cell: Cell): boolean =>
      looks.amount(cell) || (typeof cell === 'string' && digits.test(cell));
    const isPaid = (cell: Cell): boolean => isNumber(cell) && !/^\s*[-−(△▲]/.test(String(cell));
    return cells.filter(isNumber).length * 2 > cells.length && cells.some(isPaid);
  };
  const free = header.unread.filter((column) => !isDismissed(column.header, choice));
  for (const [rank, name] of lesserNames.entries()) {
    if ((rank === PRICE && hasPieces) || (rank === FEE && hasPayout)) continue;
    const found = free.find((column) => name.test(nameOf(column.header)) && isOfNumbers(column));
    if (found === undefined) continue;
    return {
      ...header,
      columns: { ...header.columns, amount: [{ ...found, isGuess: true }] },
      unread: header.unread.filter((column) => column !== found),
    };
  }
  return header;
}
