// The money of a deal's row: its amount, what was paid back of it, in which currency.
import { amountColumn } from '../cells/amount-column.ts';
import { isBlank, textOf, yesNoOf } from '../cells/cells.ts';
import { type Columns, cellReader, columnCells } from '../columns/headers.ts';
import type { Cell, Grid } from '../grid.ts';
import { noteCurrencies, type ProblemLog } from '../problem-log.ts';
import type { ReadContext } from '../table.ts';

export interface Money {
  /** undefined where the cell is blank or can't be read. */
  readonly amount: number | undefined;
  /** 0 or more, whichever sign is written. */
  readonly refunded: number | undefined;
}

export interface MoneyReader {
  readonly read: (row: readonly Cell[], index: number) => Money;
  readonly noteColumns: () => void;
}

/** Whether a column only says that something was paid back: yes or no, 1 or 0. */
function isFlag(cells: Iterable<Cell | undefined>): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell === undefined || isBlank(cell)) continue;
    if (yesNoOf(cell) === 'unclear_yes_no') return false;
    filled++;
  }
  return filled > 0;
}

/** Reads the money of rows, each once; what can't be read is a warning. */
export function moneyReader(
  grid: Grid,
  columns: Columns<'amount' | 'refunded' | 'currency'>,
  headerRow: number,
  { locale, toDay }: ReadContext,
  log: ProblemLog,
): MoneyReader {
  const currencyCell = cellReader(columns.currency);
  const readerOf = (key: 'amount' | 'refunded') => {
    const at = columns[key]?.[0]?.index ?? -1;
    const cellOf = cellReader(columns[key]);
    const amounts = amountColumn(() => columnCells(grid, columns[key], headerRow), locale);
    const read = (row: readonly Cell[], index: number): number | undefined => {
      const cell = cellOf(row);
      const amount = amounts.read(cell, columns.currency && currencyCell(row));
      if (typeof amount === 'string')
        log.addCell('warning', amount, index, at, { value: textOf(cell, toDay) });
      return typeof amount === 'object' ? amount.value : undefined;
    };
    return { read, noteColumn: () => noteCurrencies(log, amounts, at) };
  };
  const refundCell = cellReader(columns.refunded);
  const isRefundFlag = isFlag(columnCells(grid, columns.refunded, headerRow));
  const [amounts, refunds] = [readerOf('amount'), readerOf('refunded')];
  return {
    read(row, index) {
      const amount = columns.amount && amounts.read(row, index);
      if (isRefundFlag)
        return { amount, refunded: yesNoOf(refundCell(row)) === true ? Math.abs(amount ?? 0) : 0 };
      const refunded = columns.refunded && refunds.read(row, index);
      return {
        amount,
        refunded: refunded === undefined ? undefined : Math.abs(refunded),
      };
    },
    noteColumns: amounts.noteColumn,
  };
}
