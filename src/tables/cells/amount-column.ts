// A column of amounts: each cell's amount, one decimal mark for all, and the sum of each currency.
import { once } from '../../core/base/once.ts';
import type { Cell } from '../grid.ts';
import { type Amount, type AmountFlaw, amountOf } from './amounts.ts';
import { type DecimalMark, decimalMarkOf } from './numerals.ts';

export interface AmountColumn {
  /**
   * The amount of a cell; undefined where it is blank or says that there is none, or what is wrong with it.
   * @param currencyCell the row's cell of a Currency column, where the table has one
   */
  readonly read: (cell: Cell | undefined, currencyCell?: Cell) => Amount | undefined | AmountFlaw;
  /** What was read in each currency that was named, in the order in which they were met. */
  readonly sums: () => readonly { readonly currency: string; readonly sum: number }[];
}

/** Cells that contradict so many others are mistakes. */
const MAJORITY = 10;
const FURTHEST = 60;

const digits = /\d[\d.,]*[.,]\d[\d.,]*/;
const wide = /[０-９．，]/;

function markOfColumn(cells: Iterable<Cell | undefined>): DecimalMark | undefined {
  let [commas, dots] = [0, 0];
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const text = cell.slice(0, FURTHEST);
    const found = digits.exec(wide.test(text) ? text.normalize('NFKC') : text)?.[0];
    const mark = found === undefined ? undefined : decimalMarkOf(found.replace(/[.,]+$/, ''));
    if (mark === ',') commas++;
    else if (mark === '.') dots++;
  }
  if (commas === dots || Math.min(commas, dots) * MAJORITY > Math.max(commas, dots)) return undefined;
  return commas > dots ? ',' : '.';
}

/**
 * @param cells every cell of the column, asked only when an amount such as 1.200 can be read in two ways
 * @param locale of the spreadsheet; asked where the cells don't tell
 */
export function amountColumn(cells: () => Iterable<Cell | undefined>, locale: () => string): AmountColumn {
  const mark = once(() => markOfColumn(cells()));
  const sums = new Map<string, number>();
  return {
    read: (cell, currencyCell) => {
      const amount = amountOf(cell, { locale, mark, currencyCell });
      if (typeof amount === 'object' && amount.currency !== '')
        sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.value);
      return amount;
    },
    sums: () => [...sums].map(([currency, sum]) => ({ currency, sum })),
  };
}
