// Rows of a log that are alike in every filled cell: both count, and the user is told, for they may be pasted twice.
import type { Day } from '../../core/base/day.ts';
import { isDate } from '../cells/cells.ts';
import type { Cell, Grid } from '../grid.ts';
import type { ProblemLog } from '../problem-log.ts';

interface LogRow {
  /** As counted in the tab, from 1. */
  readonly row: number;
  readonly day: Day;
  readonly contact: string;
}

const MOST_GROUPS = 10;
const DAYS = 2 ** 22;

const cellText = (cell: Cell): string => (isDate(cell) ? `d${cell.getTime()}` : `${typeof cell} ${cell}`);

/** Rows of one person and day; only these are compared cell by cell. */
function rowsOfOneDay(rows: readonly LogRow[]): readonly (readonly number[])[] {
  const people = new Map<string, number>();
  const firsts = new Map<number, number>();
  const several = new Map<number, number[]>();
  for (const { row, day, contact } of rows) {
    let person = people.get(contact);
    if (person === undefined) {
      person = people.size;
      people.set(contact, person);
    }
    const key = person * DAYS + day;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else {
      const known = several.get(key);
      if (known === undefined) several.set(key, [first, row]);
      else known.push(row);
    }
  }
  return [...several.values()];
}

/** Notes rows that are alike, in one info. @param rows those that count */
export function noteAlikeRows(log: ProblemLog, grid: Grid, rows: readonly LogRow[]): void {
  const alike = rowsOfOneDay(rows).flatMap((same) => {
    const byText = new Map<string, number[]>();
    for (const row of same) {
      const text = (grid.cells[row - grid.row] ?? []).map(cellText).join('\n');
      byText.set(text, [...(byText.get(text) ?? []), row]);
    }
    return [...byText.values()].filter((each) => each.length > 1);
  });
  const [first] = alike;
  if (first === undefined) return;
  const shown = alike.slice(0, MOST_GROUPS).map((each) => each.slice(0, MOST_GROUPS).join(' = '));
  log.add('info', 'alike_rows', log.cellName((first[0] ?? grid.row) - grid.row, 0), {
    list: shown.join(', ') + (alike.length > MOST_GROUPS ? ' …' : ''),
    rows: alike.reduce((sum, each) => sum + each.length, 0),
  });
}
