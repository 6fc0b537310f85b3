// What happened with a person, and what was noted: one list of touches, notes and deals.
import { type Day, isoOf } from '../../core/base/day.ts';
import type { Person } from '../../core/book/book.ts';
import { type History, isColumnTouch, isFormAnswer } from '../../core/book/history.ts';
import type { EventView } from '../../messages/requests.ts';

/** With what orders the events of one day: the row, of Deals after those of Activities. */
interface Placed {
  readonly day: Day;
  readonly row: number;
  readonly event: Omit<EventView, 'day'>;
}

const plain = { from: null, note: '', until: null, by: '', amount: null, reason: null, reasonText: '' };

const AFTER_ACTIVITIES = 1e7;

function activityEvents({ activities }: Person, today: Day): readonly Placed[] {
  return activities
    .filter(({ day }) => day <= today)
    .map(({ day, row, kind, from, note, until, by }) => ({
      day,
      row,
      event: {
        ...plain,
        what: kind === 'ask' && from === 'them' ? 'inquiry' : kind,
        from,
        note,
        until: until === undefined ? null : isoOf(until),
        by,
      },
    }));
}

function dealEvents({ deals }: Person, today: Day): readonly Placed[] {
  return deals
    .filter(({ day }) => day <= today)
    .map(({ day, row, result, title, by, amount, reason, reasonText }) => ({
      day,
      row: AFTER_ACTIVITIES + row,
      event: {
        ...plain,
        what: amount < 0 ? 'refunded' : result,
        note: title,
        by,
        amount: amount === 0 ? null : Math.abs(amount),
        reason: result === 'lost' ? reason : null,
        reasonText: result === 'lost' ? reasonText : '',
      },
    }));
}

/** What the columns of Contacts tell of, and deals that count as lost because nothing was heard. */
function otherEvents({ touches, losses, contact, paymentDays, deals }: History): readonly Placed[] {
  const ofColumns = touches
    .filter((touch) => isColumnTouch(touch) || isFormAnswer(touch))
    .map(({ day, kind, from }): Placed => ({ day, row: 0, event: { ...plain, what: kind, from } }));
  const lost = losses.flatMap(({ day, from, amount, reason, reasonText }): readonly Placed[] => {
    if (day === undefined || !(from === 'silence' || from === 'status')) return [];
    const what = from === 'silence' ? 'silence' : 'lost';
    const money = amount === 0 ? null : amount;
    return [{ day, row: Number.MAX_VALUE, event: { ...plain, what, amount: money, reason, reasonText } }];
  });
  const { lastPurchase } = contact;
  const isOfColumn = lastPurchase !== undefined && paymentDays.includes(lastPurchase);
  const isLogged = deals.some(({ day, result }) => result === 'won' && day === lastPurchase);
  const bought: readonly Placed[] =
    isOfColumn && !isLogged ? [{ day: lastPurchase, row: 0, event: { ...plain, what: 'bought' } }] : [];
  return [...ofColumns, ...lost, ...bought];
}

/** All that happened up to a day, the newest first. */
export function eventsOf(person: Person, history: History, today: Day): readonly EventView[] {
  return [...activityEvents(person, today), ...dealEvents(person, today), ...otherEvents(history)]
    .sort((a, b) => b.day - a.day || b.row - a.row)
    .map(({ day, event }) => ({ ...event, day: isoOf(day) }));
}
