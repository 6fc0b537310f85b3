// What can be done with a person: one click for the suggestion, forms for the rest.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type NoteKind, touchKinds } from '../../src/text/kinds.ts';
import { named } from '../../src/text/names.ts';
import { useAsking } from '../asking.ts';
import { ConcernsForm } from '../forms/concerns-form.tsx';
import { DealForm } from '../forms/deal-form.tsx';
import { type Entry, LogForm } from '../forms/log-form.tsx';
import { PutOffForm } from '../forms/put-off-form.tsx';
import { StopForm } from '../forms/stop-form.tsx';
import { newId, start } from '../outbox.ts';
import { Act, Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { today, useReading } from '../reading.ts';
import { useOpen } from '../shown.ts';
import { useShared } from '../state.ts';
import { cardText } from '../text/card-text.ts';
import { StepButton, type StepProps } from './step-button.tsx';
import { canMail, copyStep, nextStep, writeStep } from './ways.ts';

type Panel = 'log' | 'deal' | 'putOff' | 'concerns' | 'stop';

interface Props extends StepProps {
  /** The card asks whether what was begun is done. */
  readonly isAsking: boolean;
  /** Whether the rarer actions are shown: the card knows, since it folds while it is being saved. */
  readonly isMore: boolean;
  setMore(isMore: boolean): void;
  /** Keeps the focus in the card when the button that had it goes away. */
  focus(): void;
}

export function CardActions({ isAsking, isMore, setMore, focus, ...steps }: Props) {
  const { person, isBusy, onLog } = steps;
  const { t, language } = useReading();
  const { me } = useShared();
  const [panel, setPanel] = useState<Panel>();
  const box = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const going = useAsking<'go'>(() => {});
  const { who, name, card, stop } = person;
  useOpen(who, panel !== undefined);
  useEffect(() => {
    if (isBusy) setPanel(undefined);
  }, [isBusy]);

  const close = () => {
    box.current?.querySelector<HTMLElement>(`[data-panel="${panel}"]`)?.focus();
    setPanel(undefined);
  };
  const log = (entry: Entry) => {
    focus();
    setPanel(undefined);
    start({ type: 'log', id: newId(), who, by: me, entry }, name);
  };
  const noteThat = (kind: NoteKind, note = '') => log({ kind, from: 'us', note, day: today() });
  const suggestion = card?.suggestion ?? null;
  const next = nextStep(person);
  const opener = (key: Panel) => (
    <Button
      data-panel={key}
      disabled={isBusy}
      aria-expanded={panel === key}
      aria-controls={panel === key ? panelId : undefined}
      onClick={() => setPanel(panel === key ? undefined : key)}
    >
      {t(cardText[key])}
    </Button>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside any of its forms
    <div
      class="actions"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || panel === undefined) return;
        event.stopPropagation();
        close();
      }}
    >
      {card !== null && !isAsking && (
        <div class="row">
          {[next, writeStep(person)].map(
            (step, place) =>
              step !== undefined &&
              step.way !== 'log' &&
              (place === 0 || step.way !== next?.way) && (
                <StepButton key={step.way} {...steps} step={step} isMain={place === 0} />
              ),
          )}
          {suggestion !== null && (
            <Act
              isMain={next?.way === 'log'}
              isDisabled={isBusy}
              onAct={() => onLog({ way: 'log', kind: suggestion })}
            >
              {t(cardText.logIt)(t(touchKinds[suggestion]))}
            </Act>
          )}
        </div>
      )}
      <div class="row">
        {opener('log')}
        {card !== null && opener('putOff')}
        {card !== null && (
          <Act isDisabled={isBusy} onAct={() => noteThat('skip')}>
            {t(cardText.pass)}
          </Act>
        )}
        <Button aria-expanded={isMore} onClick={() => setMore(!isMore)}>
          {t(cardText.more)}
        </Button>
      </div>
      {isMore && (
        <div class="row">
          {card !== null && canMail(person) && <StepButton {...steps} step={copyStep(person)} />}
          {opener('deal')}
          {card === null && opener('putOff')}
          {opener('concerns')}
          {stop === null && opener('stop')}
          {stop !== null && !stop.byColumn && (
            <Act isDisabled={isBusy} onAct={() => noteThat('resume')}>
              {t(cardText.resume)}
            </Act>
          )}
          <Button disabled={going.busySinceMs !== undefined} onClick={() => going.ask({ type: 'go', who })}>
            {t(cardText.go)}
          </Button>
        </div>
      )}
      <Waiting on={going} />
      {panel !== undefined && (
        <section id={panelId} aria-label={t(cardText[panel])}>
          {panel === 'log' && <LogForm kind={suggestion ?? 'message'} onSave={log} onCancel={close} />}
          {panel === 'putOff' && (
            <PutOffForm
              onSave={(until) => log({ kind: 'next', from: 'us', note: '', day: today(), until })}
              onCancel={close}
            />
          )}
          {panel === 'concerns' && (
            <ConcernsForm
              problems={person.problems}
              worries={person.worries}
              onSave={noteThat}
              onCancel={close}
            />
          )}
          {panel === 'stop' && (
            <StopForm
              whom={named(name, language)}
              onSave={(why) => noteThat('do_not_contact', why)}
              onCancel={close}
            />
          )}
          {panel === 'deal' && (
            <DealForm
              openTitles={person.openTitles}
              onSave={(deal) => {
                focus();
                setPanel(undefined);
                start({ type: 'deal', id: newId(), who, by: me, deal }, name);
              }}
              onCancel={close}
            />
          )}
        </section>
      )}
    </div>
  );
}
