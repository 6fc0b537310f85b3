// People in short: each opens to the whole card; one alone is open.
import { useState } from 'preact/hooks';
import { MOST_LISTED } from '../../src/messages/limits.ts';
import type { PersonView } from '../../src/messages/requests.ts';
import { named } from '../../src/text/names.ts';
import { stageWords } from '../../src/text/words.ts';
import { Button } from '../parts/button.tsx';
import { useReading } from '../reading.ts';
import { newest } from '../state.ts';
import { peopleText } from '../text/people.ts';
import { Card } from './card.tsx';

/** People who can be chosen one by one. */
export interface Choosing {
  readonly chosen: ReadonlySet<string>;
  onChoose(who: string, isChosen: boolean): void;
}

function PersonRow({
  person,
  choosing,
}: {
  readonly person: PersonView;
  readonly choosing: Choosing | undefined;
}) {
  const { t, language } = useReading();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {choosing !== undefined && (
        <input
          type="checkbox"
          class="choose"
          aria-label={t(peopleText.choose)(named(person.name, language))}
          checked={choosing.chosen.has(person.who)}
          onChange={({ currentTarget }) => choosing.onChoose(person.who, currentTarget.checked)}
        />
      )}
      <Button class="person" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <b>
          <bdi>{person.name}</bdi>
        </b>
        <span>
          <bdi>{person.company}</bdi>
          {person.company !== '' && ' · '}
          {t(stageWords[person.stage])}
        </span>
      </Button>
      {isOpen && <Card person={person} view="people" />}
    </>
  );
}

export function PersonList({
  people,
  order,
  choosing,
}: {
  readonly people: readonly PersonView[];
  readonly order: number;
  readonly choosing?: Choosing;
}) {
  const { t, f } = useReading();
  const shown = people.slice(0, MOST_LISTED).map((person) => newest(person, order));
  const [only] = shown;
  if (only !== undefined && shown.length === 1) return <Card key={only.who} person={only} view="people" />;
  return (
    <>
      <ul class="people">
        {shown.map((person) => (
          <li key={person.who} class={choosing === undefined ? undefined : 'choosable'}>
            <PersonRow person={person} choosing={choosing} />
          </li>
        ))}
      </ul>
      {people.length > MOST_LISTED && (
        <p class="quiet">{t(peopleText.more)(f, people.length - MOST_LISTED)}</p>
      )}
    </>
  );
}
