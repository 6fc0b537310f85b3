// The people who were found, of whom some can be chosen for an action at once.
import { useState } from 'preact/hooks';
import { MOST_LISTED } from '../../src/messages/limits.ts';
import type { PersonView } from '../../src/messages/requests.ts';
import { Button } from '../parts/button.tsx';
import { useReading } from '../reading.ts';
import { peopleText } from '../text/people.ts';
import { ManyActions } from './many-actions.tsx';
import { PersonList } from './person-list.tsx';

export function Found({ people, order }: { readonly people: readonly PersonView[]; readonly order: number }) {
  const { t, f } = useReading();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Only who is in sight is acted on.
  const whos = people.map(({ who }) => who).filter((who) => chosen.has(who));
  const choose = (who: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(who);
    else next.delete(who);
    setChosen(next);
  };
  const isAll = whos.length === people.length;
  return (
    <>
      <h2 class="quiet">
        <span role="status">
          {people.length === 0 ? t(peopleText.none) : t(peopleText.found)(f, people.length)}
        </span>
      </h2>
      {people.length >= MOST_LISTED && <p class="quiet">{t(peopleText.foundFirst)(f, MOST_LISTED)}</p>}
      {people.length > 1 && (
        <Button class="link" onClick={() => setChosen(new Set(isAll ? [] : people.map(({ who }) => who)))}>
          {isAll ? t(peopleText.chooseNone) : t(peopleText.chooseAll)(f, people.length)}
        </Button>
      )}
      {whos.length > 0 && <ManyActions whos={whos} onDone={() => setChosen(new Set())} />}
      <PersonList people={people} order={order} choosing={{ chosen, onChoose: choose }} />
    </>
  );
}
