// The people of the selected rows: asked for at focus and by a button; several are logged at once.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonView } from '../../src/messages/requests.ts';
import { useAsking } from '../asking.ts';
import { useOnChange } from '../on-change.ts';
import { Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { isAnyOpen } from '../shown.ts';
import { useShared } from '../state.ts';
import { peopleText } from '../text/people.ts';
import { ManyActions } from './many-actions.tsx';
import { PersonList } from './person-list.tsx';

export function Selected() {
  const { t } = useReading();
  const { view, actions, reloads } = useShared();
  const [selected, setSelected] = useState<{
    readonly people: readonly PersonView[];
    readonly order: number;
  }>();
  const reading = useAsking<'selected'>((people, _, order) => setSelected({ people, order }));
  const isBusy = actions.some(({ request }) => request.type === 'logMany');
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
    <section aria-label={t(peopleText.selected)}>
      <h2>{t(peopleText.selected)}</h2>
      <div class="row">
        <Button
          disabled={reading.busySinceMs !== undefined || isAnyOpen()}
          onClick={() => reading.ask({ type: 'selected' })}
        >
          {t(peopleText.readSelection)}
        </Button>
      </div>
      <Waiting on={reading} />
      {people.length === 0 && reading.trouble === undefined && (
        <p class="quiet">{t(peopleText.noneSelected)}</p>
      )}
      {people.length > 1 && <ManyActions whos={people.map(({ who }) => who)} />}
      {selected !== undefined && <PersonList people={people} order={selected.order} />}
    </section>
  );
}
