// Leads to the calendar, where an entry for a day that was promised is filled in and only has to be saved.
import type { CardView, PersonView } from '../../src/messages/requests.ts';
import { useReading } from '../reading.ts';
import { calendarEntry } from '../text/calendar.ts';
import { cardText } from '../text/card-text.ts';

interface Props {
  readonly person: PersonView;
  /** Why; null where that is not known any more. */
  readonly card: CardView | null;
  /** ISO text. */
  readonly day: string;
}

export function CalendarLink({ person, card, day }: Props) {
  const { t, f } = useReading();
  return (
    <a href={calendarEntry(person, card, day, f)} target="_blank" rel="noopener noreferrer">
      {t(cardText.toCalendar)}
    </a>
  );
}
