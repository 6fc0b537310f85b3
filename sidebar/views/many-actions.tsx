// What can be done with several people at once: one action, and one Undo.
import { useId, useRef, useState } from 'preact/hooks';
import { MOST_AT_ONCE } from '../../src/messages/limits.ts';
import { type Entry, LogForm } from '../forms/log-form.tsx';
import { PutOffForm } from '../forms/put-off-form.tsx';
import { StopForm } from '../forms/stop-form.tsx';
import { newId, start } from '../outbox.ts';
import { Act, Button } from '../parts/button.tsx';
import { today, useReading } from '../reading.ts';
import { useOpen } from '../shown.ts';
import { useShared } from '../state.ts';
import { cardText } from '../text/card-text.ts';
import { severalPeople } from '../text/frame.ts';
import { peopleText } from '../text/people.ts';

type Panel = 'log' | 'putOff' | 'stop';

interface Props {
  /** The keys of the people. */
  readonly whos: readonly string[];
  /** Something was begun for all of them. */
  onDone?(): void;
}

export function ManyActions({ whos, onDone }: Props) {
  const { t, f } = useReading();
  const { me, actions } = useShared();
  const [panel, setPanel] = useState<Panel>();
  const box = useRef<HTMLElement>(null);
  const panelId = useId();
  useOpen('*', panel !== undefined);
  const isBusy = actions.some(({ request }) => request.type === 'logMany');
  if (whos.length > MOST_AT_ONCE) return <p>{t(peopleText.tooMany)(f, MOST_AT_ONCE)}</p>;
  const close = () => setPanel(undefined);
  const log = (entry: Entry) => {
    box.current?.focus();
    close();
    start({ type: 'logMany', id: newId(), whos: [...whos], by: me, entry }, '');
    onDone?.();
  };
  const note = (kind: 'skip' | 'do_not_contact', why = '') =>
    log({ kind, from: 'us', note: why, day: today() });
  const opener = (key: Panel, words: string) => (
    <Button
      disabled={isBusy}
      aria-expanded={panel === key}
      aria-controls={panel === key ? panelId : undefined}
      onClick={() => setPanel(panel === key ? undefined : key)}
    >
      {words}
    </Button>
  );
  return (
    <section
      class="many"
      ref={box}
      tabIndex={-1}
      aria-label={t(severalPeople)(f, whos.length)}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <div class="row">
        {opener('log', t(peopleText.logAll)(f, whos.length))}
        {opener('putOff', t(cardText.putOff))}
        <Act isDisabled={isBusy} onAct={() => note('skip')}>
          {t(cardText.pass)}
        </Act>
        {opener('stop', t(cardText.stop))}
      </div>
      {panel !== undefined && (
        <div id={panelId}>
          {panel === 'log' && <LogForm kind="message" onSave={log} onCancel={close} />}
          {panel === 'putOff' && (
            <PutOffForm
              onSave={(until) => log({ kind: 'next', from: 'us', note: '', day: today(), until })}
              onCancel={close}
            />
          )}
          {panel === 'stop' && (
            <StopForm
              whom={t(severalPeople)(f, whos.length)}
              onSave={(why) => note('do_not_contact', why)}
              onCancel={close}
            />
          )}
        </div>
      )}
    </section>
  );
}
