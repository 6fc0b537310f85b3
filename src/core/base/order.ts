// The order in which rows count: by day, and on one day the upper row first.
import type { Day } from './day.ts';

interface Dated {
  readonly day: Day;
  readonly row: number;
}

const earlier = (a: Dated, b: Dated): number => a.day - b.day || a.row - b.row;

/** The rows up to a day, in order. Rows that already are in order are not sorted again. */
export function datedUpTo<R extends Dated>(rows: readonly R[], day: Day): readonly R[] {
  let isSorted = true;
  for (let i = 1; i < rows.length; i++) {
    if (earlier(rows[i - 1] as R, rows[i] as R) > 0) {
      isSorted = false;
      break;
    }
  }
  const sorted = isSorted ? rows : [...rows].sort(earlier);
  const last = sorted[sorted.length - 1];
  return last === undefined || last.day <= day ? sorted : sorted.filter((row) => row.day <= day);
}
