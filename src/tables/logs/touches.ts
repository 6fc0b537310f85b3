// The Activities table as far as trust goes: its touches in columns; what the rows say besides is not read.
import type { Named } from '../../core/book/who-is-who.ts';
import type { TouchLog } from '../../core/trust/touch-log.ts';
import type { ActivityKey } from '../columns/log-columns.ts';
import type { Grid } from '../grid.ts';
import { ProblemLog } from '../problem-log.ts';
import type { ReadContext } from '../table.ts';
import { type ActivityRow, activityHeader, activityRows } from './activity-rows.ts';

export interface ReadTouches {
  readonly rows: TouchLog;
  /** The needed columns that are not there. */
  readonly missing: readonly ActivityKey[];
}

/** Reads the touches of a table of activities: the rows that `readActivities` gives, without the notes. */
export function readTouches(grid: Grid, context: ReadContext): ReadTouches {
  const { header, missing } = activityHeader(grid, context);
  // As long as most become: arrays that grow are copied. A row of several people is a touch with each.
  let room = grid.cells.length;
  let [days, who] = [new Int32Array(room), new Int32Array(room)];
  let deeds = new Uint8Array(room);
  const people: Named[] = [];
  const placeOf: number[] = [];
  let points: (number | undefined)[] | undefined;
  let count = 0;

  function makeRoom(): void {
    room = 2 * room + 8;
    const longer = <A extends Int32Array | Uint8Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    [days, who] = [longer(days, new Int32Array(room)), longer(who, new Int32Array(room))];
    deeds = longer(deeds, new Uint8Array(room));
  }

  function take({ day, who: { at, contact, keys }, deed, points: own }: ActivityRow): void {
    if (deed === undefined) return;
    placeOf[at] ??= people.push(keys === undefined ? { contact } : { contact, keys }) - 1;
    if (count === room) makeRoom();
    days[count] = day;
    who[count] = placeOf[at];
    deeds[count] = deed;
    if (own !== undefined) {
      points ??= [];
      points[count] = own;
    }
    count++;
  }

  if (header && missing.length === 0) activityRows(grid, header, context, new ProblemLog(grid)).forEach(take);
  return { rows: { count, days, deeds, points, who, people }, missing };
}
