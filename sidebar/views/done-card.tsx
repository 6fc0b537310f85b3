// What was done with somebody of the list, in a line; where a day was promised, it can go into the calendar.
import type { CardView, PersonView } from '../../src/messages/requests.ts';
import { named } from '../../src/text/names.ts';
import { doneWords } from '../parts/action-note.tsx';
import { CalendarLink } from '../parts/calendar-link.tsx';
import { useReading } from '../reading.ts';
import type { ActionRequest } from '../state.ts';

interface Props {
  readonly person: PersonView;
  readonly request: Exclude<ActionRequest, { type: 'undo' }>;
  /** Why they were listed. */
  readonly why: CardView | null;
  /** The id of the heading. */
  readonly heading: string;
}

export function DoneCard({ person, request, why, heading }: Props) {
  const reading = useReading();
  const until = request.type === 'log' ? request.entry.until : undefined;
  return (
    <>
      <h3 id={heading}>
        <span aria-hidden="true">✓ </span>
        <bdi>{named(person.name, reading.language)}</bdi>
      </h3>
      <p class="quiet">{doneWords(request, reading)}</p>
      {until !== undefined && <CalendarLink person={person} card={why} day={until} />}
    </>
  );
}
