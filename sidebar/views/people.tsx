// The People view: anybody by search, and the people of the rows that are selected in the sheet.
import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_SEARCH } from '../../src/messages/limits.ts';
import type { PersonView } from '../../src/messages/requests.ts';
import { useAsking } from '../asking.ts';
import { useOnChange } from '../on-change.ts';
import { Field } from '../parts/field.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { isAnyOpen } from '../shown.ts';
import { useShared } from '../state.ts';
import { peopleText } from '../text/people.ts';
import { type Filter, Filters } from './filters.tsx';
import { Found } from './found.tsx';
import { Selected } from './selected.tsx';
import { StagePeople } from './stage-people.tsx';

const PAUSE_MS = 300;

export function People() {
  const { t } = useReading();
  const { atStage, reloads } = useShared();
  const [filter, setFilter] = useState<Filter>({});
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ readonly people: readonly PersonView[]; readonly order: number }>();
  const isComposing = useRef(false);
  const searching = useAsking<'search'>((people, _, order) => setFound({ people, order }));
  const search = useRef(searching);
  search.current = searching;

  useEffect(() => {
    const words = text.trim();
    if (
      words === '' &&
      filter.stage === undefined &&
      filter.owner === undefined &&
      filter.tag === undefined
    ) {
      search.current.forget();
      setFound(undefined);
      return undefined;
    }
    const pause = window.setTimeout(
      () => search.current.ask({ type: 'search', text: words, ...filter }),
      PAUSE_MS,
    );
    return () => window.clearTimeout(pause);
  }, [text, filter]);

  useOnChange(() => {
    if (found !== undefined && !isAnyOpen()) searching.again();
  }, [reloads]);

  return (
    <>
      {atStage !== undefined && <StagePeople {...atStage} key={atStage.stage} />}
      <Field label={t(peopleText.search)}>
        {(tie) => (
          <input
            {...tie}
            type="search"
            autocomplete="off"
            maxLength={LONGEST_SEARCH}
            defaultValue=""
            onCompositionStart={() => {
              isComposing.current = true;
            }}
            onCompositionEnd={({ currentTarget }) => {
              isComposing.current = false;
              setText(currentTarget.value);
            }}
            onInput={({ currentTarget }) => {
              if (!isComposing.current) setText(currentTarget.value);
            }}
          />
        )}
      </Field>
      <Filters filter={filter} onFilter={setFilter} />
      <Waiting on={searching} label={t(peopleText.searching)} />
      {found !== undefined && <Found people={found.people} order={found.order} />}
      <Selected />
    </>
  );
}
