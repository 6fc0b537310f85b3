// The amount of a list that has no column for it, but one that
// is usually no amount: a fee, a net sum, a price.
import { plainText } from '../cells/cells.ts';
import type { Column, ColumnChoice, Header } from '../columns/headers.ts';
import type { DealKey } from '../columns/log-columns.ts';
import type { Cell, Grid } from '../grid.ts';
import { evidenceBelow } from '../recognise/evidence.ts';
import { looks } from '../recognise/looks.ts';

/** A price is that of one piece where pieces are counted. */
const pieces =
  /^(?:qty|quantity|units?|pieces|items|number of items|数量|個数|枚数|点数|本数|注文数|注文数量)$/;
/** A fee is what the seller pays where somebody pays out. */
const payouts = /^(?:(?:net )?payout|gross|net|振込.*|入金額|手取り?)$/;

/** By how near they come to what the customer paid; none beside a header that says otherwise. */
const lesser: readonly { readonly name: RegExp; readonly unless?: RegExp }[] = [
  {
    name: /^(?:sub ?total|小計|商品合計(?:金額)?|商品代金|税抜(?:き)?(?:金額|合計|価格)?|税別金額|本体(?:金額|価格))$/,
  },
  { name: /^net(?: (?:amount|total|sales|price))?$/ },
  { name: /^(?:販売価格|価格|売価|定価)$/, unless: pieces },
  { name: /^(?:fees?|total fee|費用|合計費用|費用合計|代金)$/, unless: payouts },
  { name: /^(?:振込(?:対象)?額|振込金額|payout|net payout)$/ },
];
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
  const isOfNumbers = ({ index }: Column): boolean => {
    const cells = evidenceBelow(grid, header.row).cells(index);
    const isNumber = (cell: Cell): boolean =>
      looks.amount(cell) || (typeof cell === 'string' && digits.test(cell));
    const isPaid = (cell: Cell): boolean => isNumber(cell) && !/^\s*[-−(△▲]/.test(String(cell));
    return cells.filter(isNumber).length * 2 > cells.length && cells.some(isPaid);
  };
  const free = header.unread.filter((column) => !isDismissed(column.header, choice));
  for (const { name, unless } of lesser) {
    if (unless && header.texts.some((text) => unless.test(nameOf(text)))) continue;
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
