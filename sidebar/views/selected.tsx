// The people of the selected rows: asked for at focus and by a button; several are logged at once.
import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_AT_ONCE } from '../../src/messages/limits.ts';
import type { PersonView } from '../../src/messages/requests.ts';
import { useAsking } from '../asking.ts';
import { LogForm } from '../forms/log-form.tsx';
import { useOnChange } from '../on-change.ts';
import { newId, start } from '../outbox.ts';
import { Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { isAnyOpen, useOpen } from '../shown.ts';
import { useShared } from '../state.ts';
import { peopleText } from '../text/people.ts';
import { PersonList } from './person-list.tsx';

export function Selected() {
  const { t, f } = useReading();
  const { view, me, actions, reloads } = useShared();
  const [selected, setSelected] = useState<{
    readonly people: readonly PersonView[];
    readonly order: number;
  }>();
  const [isForm, setForm] = useState(false);
  const box = useRef<HTMLElement>(null);
  const reading = useAsking<'selected'>((people, _, order) => setSelected({ people, order }));
  const isBusy = actions.some(({ request }) => request.type === 'logMany');
  useOpen('*', isForm);
  const atFocus = useRef(() => {});
  atFocus.current = () => {
    if (view === 'people' && !isAnyOpen() && !isBusy && reading.busySinceMs === undefined)
      reading.ask({ type: 'selected' });
  };
  useEffect(() => {
    const handle = () => atFocus.current();
    window.addEventListener('focus', handle);
    return () => window.removeEventListener('focus', handle);
  }, []);

  useOnChange(() => {
    if (selected !== undefined && !isAnyOpen()) reading.ask({ type: 'selected' });
  }, [reloads]);

  const people = selected?.people ?? [];
  return (
    <section ref={box} tabIndex={-1} aria-label={t(peopleText.selected)}>
      <h2>{t(peopleText.selected)}</h2>
      <div class="row">
        <Button
          disabled={reading.busySinceMs !== undefined || isForm}
          onClick={() => reading.ask({ type: 'selected' })}
        >
          {t(peopleText.readSelection)}
        </Button>
        {people.length > 1 && people.length <= MOST_AT_ONCE && (
          <Button disabled={isBusy} aria-expanded={isForm} onClick={() => setForm(!isForm)}>
            {t(peopleText.logAll)(f, people.length)}
          </Button>
        )}
      </div>
      <Waiting on={reading} />
      {people.length === 0 && reading.trouble === undefined && (
        <p class="quiet">{t(peopleText.noneSelected)}</p>
      )}
      {people.length > MOST_AT_ONCE && <p>{t(peopleText.tooMany)(f, MOST_AT_ONCE)}</p>}
      {isForm && (
        <LogForm
          kind="message"
          onSave={(entry) => {
            box.current?.focus();
            setForm(false);
            start({ type: 'logMany', id: newId(), whos: people.map(({ who }) => who), by: me, entry }, '');
          }}
          onCancel={() => setForm(false)}
        />
      )}
      {selected !== undefined && <PersonList people={people} order={selected.order} />}
    </section>
  );
}
