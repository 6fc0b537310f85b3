// The card of one person: the facts, the reason, and what can be done.
import { useId, useRef } from 'preact/hooks';
import type { PersonView } from '../../src/messages/requests.ts';
import { named } from '../../src/text/names.ts';
import { targetOf } from '../outbox.ts';
import { ActionNote, doneWords } from '../parts/action-note.tsx';
import { useReading } from '../reading.ts';
import { useShown } from '../shown.ts';
import { type Place, useShared } from '../state.ts';
import { cardText } from '../text/card-text.ts';
import { CardActions } from './card-actions.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardReason } from './card-reason.tsx';
import { NameButton } from './name-button.tsx';

interface Props {
  readonly person: PersonView;
  readonly view: Place;
  /** In a list of people to contact, who needs nothing more is a single line. */
  readonly isShort?: boolean;
}

export function Card({ person, view, isShort = false }: Props) {
  const reading = useReading();
  const { t, language } = reading;
  const { actions, changed } = useShared();
  const box = useRef<HTMLElement>(null);
  const heading = useId();
  useShown(view, person.who);
  const focus = () => box.current?.focus();
  const action = actions.find((each) => targetOf(each.request) === person.who);
  const done = changed.get(person.who)?.request;
  const note = action && <ActionNote action={action} onUse={focus} />;

  if (isShort && done !== undefined && done.type !== 'undo') {
    return (
      <article class="card done" ref={box} tabIndex={-1} aria-labelledby={heading}>
        <h3 id={heading}>
          <span aria-hidden="true">✓ </span>
          <bdi>{named(person.name, language)}</bdi>
        </h3>
        <p class="quiet">{doneWords(done, reading)}</p>
        {note}
      </article>
    );
  }
  return (
    <article class="card" ref={box} tabIndex={-1} aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{view === 'page' ? <bdi>{person.name}</bdi> : <NameButton person={person} />}</h3>
        {person.card?.isFirst === true && <span class="chip first">{t(cardText.first)}</span>}
      </header>
      <CardReason person={person} />
      <CardFacts person={person} isBrief={view === 'page'} />
      {note}
      <CardActions person={person} isBusy={action !== undefined} focus={focus} />
    </article>
  );
}
