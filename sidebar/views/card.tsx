// The card of one person: in a list of the day folded to the reason and one button, else with all there is.
import { useId, useRef, useState } from 'preact/hooks';
import type { PersonView } from '../../src/messages/requests.ts';
import { named } from '../../src/text/names.ts';
import { newId, start, targetOf } from '../outbox.ts';
import { ActionNote } from '../parts/action-note.tsx';
import { Button } from '../parts/button.tsx';
import { today, useReading } from '../reading.ts';
import { useBegun, useShown } from '../shown.ts';
import { type Place, useShared } from '../state.ts';
import { cardText } from '../text/card-text.ts';
import { CardActions } from './card-actions.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardReason } from './card-reason.tsx';
import { DoneCard } from './done-card.tsx';
import { DoneQuestion } from './done-question.tsx';
import { NameButton } from './name-button.tsx';
import { type Begun, StepButton } from './step-button.tsx';
import { nextStep, type Step } from './ways.ts';

/** Of a card in the list of the day. */
export interface Fold {
  readonly isFolded: boolean;
  onFold(isFolded: boolean): void;
}

interface Props {
  readonly person: PersonView;
  readonly view: Place;
  /** In the list of the day, where who needs nothing more is a single line. */
  readonly fold?: Fold;
}

export function Card({ person, view, fold }: Props) {
  const { t, language } = useReading();
  const { actions, changed, me } = useShared();
  const [begun, setBegun] = useState<Begun>();
  const [isMore, setMore] = useState(false);
  const box = useRef<HTMLElement>(null);
  const heading = useId();
  /** Why they were listed, also after that is settled. */
  const lastCard = useRef(person.card);
  lastCard.current = person.card ?? lastCard.current;
  const { who, name, company, card } = person;
  useShown(view, who);
  useBegun(who, begun !== undefined);
  const focus = () => box.current?.focus();
  const action = actions.find((each) => targetOf(each.request) === who);
  const isBusy = action !== undefined;
  const done = changed.get(who)?.request;
  const note = action && <ActionNote action={action} onUse={focus} />;
  const log = ({ kind }: Step) => {
    focus();
    setBegun(undefined);
    start(
      { type: 'log', id: newId(), who, by: me, entry: { kind, from: 'us', note: '', day: today() } },
      name,
    );
  };

  if (fold !== undefined && card === null && done !== undefined && done.type !== 'undo') {
    return (
      <article class="card done" ref={box} tabIndex={-1} aria-labelledby={heading}>
        <DoneCard person={person} request={done} why={lastCard.current} heading={heading} />
        {note}
      </article>
    );
  }
  const isFolded = fold?.isFolded === true;
  const step = nextStep(person);
  const steps = { person, isBusy, onBegin: setBegun, onLog: log };
  const foldWords = t(isFolded ? cardText.unfold : cardText.fold)(named(name, language));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button with the three dots is the way by keyboard
    <article
      class={isFolded ? 'card folded' : 'card'}
      ref={box}
      tabIndex={-1}
      aria-labelledby={heading}
      onClick={({ target }) => {
        if (isFolded && target instanceof Element && target.closest('a, button, .note, .begun') === null)
          fold.onFold(false);
      }}
    >
      <header>
        <div class="who">
          <h3 id={heading}>{view === 'page' ? <bdi>{name}</bdi> : <NameButton person={person} />}</h3>
          {company !== '' && company !== name && (
            <span class="quiet">
              <bdi>{company}</bdi>
            </span>
          )}
        </div>
        {isFolded && !isBusy && begun === undefined && step !== undefined && (
          <StepButton {...steps} step={step} isMain />
        )}
        {fold !== undefined && (
          <Button
            class="icon"
            aria-expanded={!isFolded}
            aria-label={foldWords}
            title={foldWords}
            onClick={() => fold.onFold(!isFolded)}
          >
            <span aria-hidden="true">⋯</span>
          </Button>
        )}
      </header>
      <CardReason person={person} isFolded={isFolded} />
      {!isFolded && (
        <CardFacts
          person={person}
          isBrief={view === 'page'}
          onCall={() => setBegun({ way: 'call', kind: 'call' })}
        />
      )}
      {note}
      {begun !== undefined && (
        <DoneQuestion
          begun={begun}
          isBusy={isBusy}
          onDone={() => log(begun)}
          onLeave={() => {
            focus();
            setBegun(undefined);
          }}
        />
      )}
      {!isFolded && (
        <CardActions
          {...steps}
          isAsking={begun !== undefined}
          isMore={isMore}
          setMore={setMore}
          focus={focus}
        />
      )}
    </article>
  );
}
