// How often something happened: a whole number, with or without a word behind it.
import type { Cell } from '../grid.ts';
import { isBlank, plainText } from './cells.ts';
import { isNothing } from './nothing.ts';

export type CountFlaw = 'not_a_count';

const LONGEST_TEXT = 60;
const counted =
  /^(?:計|全|約|合計)? ?(\d{1,9}|\d{1,3}(?:[,. ]\d{3}){1,2})(?:[.,]0{1,2})? ?(?:回|件|点|個|本|度|名|人|次|번|회|건|x|×|times?|orders?|purchases?|visits?|payments?|transactions?|deals?|sales|items?|bestellungen|bestellung|mal|fois|commandes?|veces|pedidos?|compras?|ordini|ordine|keer|razy|раз|раза)?$/;

/**
 * A whole number from 0; undefined where the cell is blank
 * or says that there is none; or that it is no such number.
 */
export function countOf(cell: Cell | undefined): number | undefined | CountFlaw {
  if (cell === undefined || isBlank(cell)) return undefined;
  let number = typeof cell === 'number' ? cell : Number.NaN;
  if (typeof cell === 'string') {
    const found = cell.length > LONGEST_TEXT ? null : counted.exec(plainText(cell).replace(/^'/, ''));
    if (!found && isNothing(cell)) return undefined;
    number = Number((found?.[1] ?? 'none').replace(/[,. ]/g, ''));
  }
  return Number.isSafeInteger(number) && number >= 0 ? number : 'not_a_count';
}
