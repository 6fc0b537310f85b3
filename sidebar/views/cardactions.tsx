// What can be done with a person: one click for the suggestion, forms for the rest.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type NoteKind, touchKinds } from '../../src/core/kinds.ts';
import type { PersonView } from '../../src/messages.ts';
import { cardText } from '../../src/text/card.ts';
import { frameText } from '../../src/text/frame.ts';
import { useAsking } from '../asking.ts';
import { ConcernsForm } from '../forms/concernsform.tsx';
import { DealForm } from '../forms/dealform.tsx';
import { type Entry, LogForm } from '../forms/logform.tsx';
import { PutOffForm } from '../forms/putoffform.tsx';
import { StopForm } from '../forms/stopform.tsx';
import { newId, start } from '../outbox.ts';
import { Act } from '../parts/act.tsx';
import { Busy } from '../parts/busy.tsx';
import { TroubleNote } from '../parts/note.tsx';
import { today, useReading } from '../reading.ts';
import { useOpen } from '../shown.ts';
import { useShared } from '../state.ts';

type Panel = 'log' | 'deal' | 'putOff' | 'concerns' | 'stop';

interface Props {
  readonly person: PersonView;
  readonly isBusy: boolean;
  /** Keeps the focus in the card when the button that had it goes away. */
  focus(): void;
}

export function CardActions({ person, isBusy, focus }: Props) {
  const { t } = useReading();
  const { me } = useShared();
  const [panel, setPanel] = useState<Panel>();
  const [isMore, setMore] = useState(false);
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
  const opener = (key: Panel) => (
    <button
      type="button"
      data-panel={key}
      disabled={isBusy}
      aria-expanded={panel === key}
      aria-controls={panel === key ? panelId : undefined}
      onClick={() => setPanel(panel === key ? undefined : key)}
    >
      {t(cardText[key])}
    </button>
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
      {card !== null && (
        <Act isMain isDisabled={isBusy} onAct={() => log({ kind: card.suggestion, from: 'us', note: '', day: today() })}>
          {t(cardText.logIt)(t(touchKinds[card.suggestion]))}
        </Act>
      )}
      <div class="row">
        {opener('log')}
        {card !== null && opener('putOff')}
        {card !== null && (
          <Act isDisabled={isBusy} onAct={() => noteThat('skip')}>
            {t(cardText.pass)}
          </Act>
        )}
        <button type="button" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
          {t(cardText.more)}
        </button>
      </div>
      {isMore && (
        <div class="row">
          {opener('deal')}
          {card === null && opener('putOff')}
          {opener('concerns')}
          {stop === null && opener('stop')}
          {stop !== null && !stop.byColumn && (
            <Act isDisabled={isBusy} onAct={() => noteThat('resume')}>
              {t(cardText.resume)}
            </Act>
          )}
          <button type="button" disabled={going.busySinceMs !== undefined} onClick={() => going.ask({ type: 'go', who })}>
            {t(cardText.go)}
          </button>
        </div>
      )}
      {going.busySinceMs !== undefined && <Busy sinceMs={going.busySinceMs} label={t(frameText.loading)} />}
      {going.trouble !== undefined && <TroubleNote trouble={going.trouble} onRetry={going.again} />}
      {panel !== undefined && (
        <section id={panelId} aria-label={t(cardText[panel])}>
          {panel === 'log' && <LogForm kind={card?.suggestion ?? 'message'} onSave={log} onCancel={close} />}
          {panel === 'putOff' && (
            <PutOffForm onSave={(until) => log({ kind: 'next', from: 'us', note: '', day: today(), until })} onCancel={close} />
          )}
          {panel === 'concerns' && <ConcernsForm problems={person.problems} worries={person.worries} onSave={noteThat} onCancel={close} />}
          {panel === 'stop' && <StopForm name={name} onSave={(why) => noteThat('do_not_contact', why)} onCancel={close} />}
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
