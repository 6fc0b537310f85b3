// What a planned cell is written as: text stays text, a day becomes a Date in the spreadsheet's zone.
import { once } from '../core/base/once.ts';
import { withSign } from '../tables/cells/plain-sign.ts';
import { dateWriter } from '../tables/cells/zone.ts';
import type { Cell } from '../tables/grid.ts';
import { isDay, isFormula, type PlanCell } from './plan.ts';

/** @param timeZone asked for with the first day */
export function cellWriter(timeZone: () => string): (cell: PlanCell) => Cell {
  const toDate = once(() => dateWriter(timeZone));
  return (cell) => {
    if (cell === undefined) return '';
    if (isFormula(cell)) return `=${cell.formula}`;
    if (isDay(cell)) return toDate()(cell.day);
    return typeof cell === 'string' ? withSign(cell) : cell;
  };
}
