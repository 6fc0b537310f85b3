// The number that the value of a setting says.
import { plainText } from '../cells/cells.ts';
import type { Cell } from '../grid.ts';

/** A number, or a text such as "30%" or "1/3". */
export function settingNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const found = /^(-?\d+(?:\.\d+)?) ?(%|\/ ?(\d+))?$/.exec(plainText(cell).replace(/(?<=\d),(?=\d{3})/g, ''));
  if (!found) return undefined;
  const number = Number(found[1]);
  if (found[2] === '%') return number / 100;
  return found[3] === undefined ? number : number / Number(found[3]);
}
