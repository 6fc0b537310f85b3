// The touches of a log in columns instead of records, for who asks for trust and for nothing else.
import type { Day } from '../base/day.ts';
import { datedUpTo } from '../base/order.ts';
import { paymentDaysOf } from '../book/bought.ts';
import type { Directory } from '../book/directory.ts';
import { type Touch, withContactTouches } from '../book/history.ts';
import type { Contact, Deal } from '../book/records.ts';
import { type Named, whoIsWho } from '../book/who-is-who.ts';
import { type Side, sideKeys, type TouchKind, touchKindKeys } from '../vocabulary/kinds.ts';
import type { TrustRecord } from './ledger.ts';

/** Row by row, in the order of the sheet, rows that are no touches left out. */
export interface TouchLog {
  /** How many touches there are; the columns may be longer. */
  readonly count: number;
  readonly days: ArrayLike<Day>;
  /** Which of `touchKindKeys`; an ask from them is an inquiry here. */
  readonly kinds: ArrayLike<number>;
  /** Which of `sideKeys`. */
  readonly sides: ArrayLike<number>;
  /** Instead of the kind's points; nothing at all where no word has points of its own. */
  readonly points: readonly (number | undefined)[] | undefined;
  /** Which of `people` each row is about. */
  readonly who: ArrayLike<number>;
  /** As the rows say who it is: one person may be among them by several keys. */
  readonly people: readonly Named[];
}

/** Whom a trust function knows, and what their trust comes from. */
export interface TrustBook {
  readonly directory: Directory;
  /** Of the person at a position of the directory, as it stood on a day. */
  readonly recordOf: (position: number, today: Day) => TrustRecord;
}

interface Given {
  readonly people?: readonly Contact[] | undefined;
  readonly activities: TouchLog;
  readonly deals?: readonly Deal[] | undefined;
}

/** The rows of each person, one after the other: those of person p from starts[p] to before starts[p + 1]. */
interface RowsByPerson {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

const NOBODY = -1;

function rowsByPerson({ who, count }: TouchLog, positions: Int32Array, people: number): RowsByPerson {
  const starts = new Int32Array(people + 1);
  const personOf = (row: number): number => positions[who[row] as number] as number;
  for (let row = 0; row < count; row++) {
    const person = personOf(row);
    if (person !== NOBODY) (starts[person + 1] as number)++;
  }
  for (let person = 0; person < people; person++)
    starts[person + 1] = (starts[person + 1] as number) + (starts[person] as number);
  const next = starts.slice();
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const person = personOf(row);
    if (person === NOBODY) continue;
    const at = next[person] as number;
    rows[at] = row;
    next[person] = at + 1;
  }
  return { starts, rows };
}

/** The same as the book's histories say of trust, without making them. */
export function trustBookOf({ people: contacts, activities: log, deals = [] }: Given): TrustBook {
  const { directory, fitOf } = whoIsWho(contacts);
  const positionOf = (named: Named): number => {
    const { match } = fitOf(named);
    return typeof match === 'number' ? match : NOBODY;
  };
  const positions = Int32Array.from(log.people, positionOf);
  const dealsOf = new Map<number, Deal[]>();
  for (const deal of deals) {
    const position = positionOf(deal);
    const known = dealsOf.get(position);
    if (known === undefined) dealsOf.set(position, [deal]);
    else known.push(deal);
  }
  const { starts, rows } = rowsByPerson(log, positions, directory.contacts.length);
  const { days, kinds, sides, points } = log;

  function touchAt(row: number): Touch {
    const kind = touchKindKeys[kinds[row] as number] as TouchKind;
    const from = sideKeys[sides[row] as number] as Side;
    const touch: Touch = { day: days[row] as Day, kind, from, note: '', row: row + 1 };
    const own = points?.[row];
    return own === undefined ? touch : { ...touch, points: own };
  }

  function touchesOf(position: number, today: Day): readonly Touch[] {
    const touches: Touch[] = [];
    let isSorted = true;
    let last: Day = Number.NEGATIVE_INFINITY;
    for (let at = starts[position] as number; at < (starts[position + 1] as number); at++) {
      const touch = touchAt(rows[at] as number);
      if (touch.day > today) continue;
      if (touch.day < last) isSorted = false;
      last = touch.day;
      touches.push(touch);
    }
    return isSorted ? touches : touches.sort((a, b) => a.day - b.day);
  }

  return {
    directory,
    recordOf(position, today) {
      const contact = directory.contacts[position] as Contact;
      const own = dealsOf.get(position);
      const { touches, columnTouchDay } = withContactTouches(touchesOf(position, today), contact, today);
      const paymentDays = paymentDaysOf(contact, own === undefined ? [] : datedUpTo(own, today), today);
      return { touches, columnTouchDay, paymentDays };
    },
  };
}
