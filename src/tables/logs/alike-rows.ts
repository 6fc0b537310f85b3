// Rows of a log that are alike in every filled cell: both
// count, and the user is told, for they may be pasted twice.
import type { Day } from '../../core/base/day.ts';
import { isDate } from '../cells/cells.ts';
import type { Cell, Grid } from '../grid.ts';
import type { ProblemLog } from '../problem-log.ts';

interface LogRow {
  /** As counted in the tab, from 1. */
  readonly row: number;
  readonly day: Day;
  readonly contact: string;
  readonly id: string;
}

const MOST_GROUPS = 10;
const cellText = (cell: Cell): string => (isDate(cell) ? `d${cell.getTime()}` : `${typeof cell} ${cell}`);

/** So few rows of a person are compared one by one. */
const FEW = 16;

/** Rows of one day, among those of one person. */
function sameDay(rows: readonly LogRow[]): readonly (readonly number[])[] {
  const [first, second] = rows;
  if (rows.length === 2 && first?.day !== second?.day) return [];
  const hasPair = ({ day }: LogRow, index: number) =>
    rows.some((other, at) => at > index && other.day === day);
  if (rows.length <= FEW && !rows.some(hasPair)) return [];
  const byDay = new Map<Day, number[]>();
  for (const { day, row } of rows) {
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [row]);
    else known.push(row);
  }
  return [...byDay.values()].filter((each) => each.length > 1);
}

/** Rows of one person and day; only these are compared cell by cell. */
function rowsOfOneDay(rows: readonly LogRow[]): readonly (readonly number[])[] {
  const byPerson = new Map<string, LogRow[]>();
  for (const row of rows) {
    const known = byPerson.get(row.contact);
    if (known === undefined) byPerson.set(row.contact, [row]);
    else known.push(row);
  }
  return [...byPerson.values()].flatMap((each) => (each.length > 1 ? sameDay(each) : []));
}

/**
 * Notes rows that are alike, in one info.
 * @param rows those that count, one of several people once for each; rows with an id differ by it
 */
export function noteAlikeRows(log: ProblemLog, grid: Grid, rows: readonly LogRow[]): void {
  if (rows.every(({ id }) => id !== '')) return;
  const each = rows.filter(({ row }, i) => row !== rows[i - 1]?.row);
  const alike = rowsOfOneDay(each).flatMap((same) => {
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
