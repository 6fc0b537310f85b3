// The people of a stage, as the funnel leads to them.
import { useState } from 'preact/hooks';
import type { Stage } from '../../src/core/vocabulary/stages.ts';
import { MOST_LISTED } from '../../src/messages/limits.ts';
import type { PersonView } from '../../src/messages/requests.ts';
import { stageWords } from '../../src/text/words.ts';
import { useAsking } from '../asking.ts';
import { useOnChange } from '../on-change.ts';
import { Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { change, useShared } from '../state.ts';
import { frameText } from '../text/frame.ts';
import { peopleText } from '../text/people.ts';
import { PersonList } from './person-list.tsx';

export function StagePeople({ stage, people }: { readonly stage: Stage; readonly people: number }) {
  const { t, f } = useReading();
  const { reloads } = useShared();
  const [found, setFound] = useState<{ readonly people: readonly PersonView[]; readonly order: number }>();
  const asking = useAsking<'search'>((reply, _, order) => setFound({ people: reply, order }));
  useOnChange(() => asking.ask({ type: 'search', text: '', stage }), [reloads]);
  return (
    <section class="at-stage">
      <div class="head">
        <h2 tabIndex={-1} ref={(heading) => heading?.focus({ preventScroll: true })}>
          {t(peopleText.atStage)(f, t(stageWords[stage]), people)}
        </h2>
        <Button class="icon" aria-label={t(frameText.close)} onClick={() => change({ atStage: undefined })}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      <Waiting on={asking} />
      {found !== undefined && <PersonList people={found.people} order={found.order} />}
      {people > MOST_LISTED && <p class="quiet">{t(peopleText.more)(f, people - MOST_LISTED)}</p>}
    </section>
  );
}
