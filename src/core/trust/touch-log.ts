// The touches of a log in columns instead of records, for formulas that ask for trust and for nothing else.
import type { Day } from '../base/day.ts';
import { datedUpTo } from '../base/order.ts';
import { paymentDaysOf } from '../book/bought.ts';
import type { Directory } from '../book/directory.ts';
import { type Touch, withContactTouches } from '../book/history.ts';
import type { Contact, Deal } from '../book/records.ts';
import { type Named, whoIsWho } from '../book/who-is-who.ts';
import { type Deeds, kindOfDeed, sideOfDeed } from './deeds.ts';
import { recordOf, type TrustRecord } from './ledger.ts';

/** Row by row, in the order of the sheet, rows that are no touches left out. */
export interface TouchLog extends Deeds {
  /** How many touches there are; the columns may be longer. */
  readonly count: number;
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

/** Touches person by person: those of person p from starts[p] to before starts[p + 1], in the log's order. */
interface TouchesByPerson extends Deeds {
  readonly starts: Int32Array;
}

const NOBODY = -1;

function touchesByPerson(log: TouchLog, positions: readonly number[], people: number): TouchesByPerson {
  const { who, count } = log;
  const starts = new Int32Array(people + 1);
  for (let row = 0; row < count; row++) {
    const person = positions[who[row] as number] as number;
    if (person !== NOBODY) starts[person + 1] = (starts[person + 1] as number) + 1;
  }
  for (let person = 0; person < people; person++)
    starts[person + 1] = (starts[person + 1] as number) + (starts[person] as number);
  const next = starts.slice();
  const [days, deeds] = [new Int32Array(count), new Uint8Array(count)];
  const points: (number | undefined)[] | undefined = log.points && [];
  for (let row = 0; row < count; row++) {
    const person = positions[who[row] as number] as number;
    if (person === NOBODY) continue;
    const at = next[person] as number;
    next[person] = at + 1;
    days[at] = log.days[row] as Day;
    deeds[at] = log.deeds[row] as number;
    if (points !== undefined) points[at] = log.points?.[row];
  }
  return { starts, days, deeds, points };
}

/** Where the touches up to a day end; undefined where they are not in the order of their days. */
function endOf(days: ArrayLike<Day>, from: number, to: number, today: Day): number | undefined {
  for (let at = from + 1; at < to; at++) if ((days[at] as Day) < (days[at - 1] as Day)) return undefined;
  let end = to;
  while (end > from && (days[end - 1] as Day) > today) end--;
  return end;
}

function dealsByPerson(deals: readonly Deal[], positionOf: (named: Named) => number): Map<number, Deal[]> {
  const byPerson = new Map<number, Deal[]>();
  for (const deal of deals) {
    const position = positionOf(deal);
    const known = byPerson.get(position);
    if (known === undefined) byPerson.set(position, [deal]);
    else known.push(deal);
  }
  return byPerson;
}

/** The same as the book's histories say of trust, without making them. */
export function trustBookOf({ people: contacts, activities: log, deals = [] }: Given): TrustBook {
  const { directory, fitOf } = whoIsWho(contacts);
  const positionOf = (named: Named): number => {
    const { match } = fitOf(named);
    return typeof match === 'number' ? match : NOBODY;
  };
  const positions = log.people.map(positionOf);
  const dealsOf = dealsByPerson(deals, positionOf);
  const touches = touchesByPerson(log, positions, directory.contacts.length);
  const { starts, days, deeds, points } = touches;

  function touchesOf(position: number, today: Day): readonly Touch[] {
    const own: Touch[] = [];
    for (let at = starts[position] as number; at < (starts[position + 1] as number); at++) {
      const day = days[at] as Day;
      const deed = deeds[at] as number;
      if (day > today) continue;
      const touch: Touch = { day, kind: kindOfDeed(deed), from: sideOfDeed(deed), note: '', row: at + 1 };
      const paid = points?.[at];
      own.push(paid === undefined ? touch : { ...touch, points: paid });
    }
    return own.sort((a, b) => a.day - b.day);
  }

  return {
    directory,
    recordOf(position, today) {
      const contact = directory.contacts[position] as Contact;
      const own = dealsOf.get(position);
      const paymentDays = paymentDaysOf(contact, own === undefined ? [] : datedUpTo(own, today), today);
      const from = starts[position] as number;
      const to = starts[position + 1] as number;
      const end = endOf(days, from, to, today);
      const tellsOfTouches = contact.lastContact !== undefined || contact.enquiries.length > 0;
      if (end !== undefined && !tellsOfTouches)
        return { touches, from, to: end, paymentDays, columnTouchDay: undefined };
      return recordOf({
        ...withContactTouches(touchesOf(position, today), contact, today),
        paymentDays,
      });
    },
  };
}
