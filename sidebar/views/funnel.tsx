// The Funnel view: the first win, how far people came, where they are now, and what is open.
import { useRef, useState } from 'preact/hooks';
import type { FunnelView, OpenView, WinsView } from '../../src/messages/requests.ts';
import { stageWords } from '../../src/text/words.ts';
import { useAsking } from '../asking.ts';
import { Bar } from '../charts/bar.tsx';
import { useOnChange } from '../on-change.ts';
import { Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { change, useShared } from '../state.ts';
import { funnelText } from '../text/funnel.ts';
import { Milestones } from './milestones.tsx';
import { Months } from './months.tsx';
import { Outcomes } from './outcomes.tsx';
import { Wins } from './wins.tsx';

function Stages({ stages }: Pick<FunnelView, 'stages'>) {
  const { t, f } = useReading();
  const most = Math.max(1, ...stages.map(({ people }) => people));
  return (
    <section>
      <h2>{t(funnelText.now)}</h2>
      <ul class="stages">
        {stages.map(({ stage, people }) => (
          <li key={stage}>
            <Button
              class="link"
              disabled={people === 0}
              aria-label={t(funnelText.stagePeople)(f, t(stageWords[stage]), people)}
              onClick={() => change({ view: 'people', atStage: { stage, people } })}
            >
              {t(stageWords[stage])}
            </Button>
            <Bar value={people} of={most} />
            <b>{t(funnelText.people)(f, people)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Open({ open, wins }: { readonly open: OpenView; readonly wins: WinsView }) {
  const { t, f } = useReading();
  const { proposals, withoutAmount, value, rate } = open;
  return (
    <section>
      <h2>{t(funnelText.open)}</h2>
      {proposals === 0 ? (
        <p>{t(funnelText.noneOpen)}</p>
      ) : (
        <p>
          <b>{t(funnelText.openValue)(f, proposals, value)}</b>{' '}
          {withoutAmount > 0 && t(funnelText.withoutAmount)(f, withoutAmount)}
        </p>
      )}
      {value > 0 && rate !== null && <p>{t(funnelText.atRate)(f, wins.wins, wins.tries, value, rate)}</p>}
    </section>
  );
}

export function Funnel() {
  const { t } = useReading();
  const { view, reloads, readings, changed } = useShared();
  const [funnel, setFunnel] = useState<FunnelView>();
  const asking = useAsking<'funnel'>(setFunnel);
  const seen = useRef<readonly unknown[]>([]);
  // Asked for when it is looked at, and again after something was written.
  useOnChange(() => {
    const state = [reloads, readings, changed];
    if (view !== 'funnel' || state.every((each, place) => each === seen.current[place])) return;
    seen.current = state;
    asking.ask({ type: 'funnel' });
  }, [view, reloads, readings, changed]);
  const isEmpty = funnel?.milestones.every(({ reached }) => reached === 0) === true;
  return (
    <>
      <Waiting on={asking} />
      {isEmpty && <p class="empty">{t(funnelText.nobody)}</p>}
      {funnel !== undefined && <Wins wins={funnel.wins} />}
      {funnel !== undefined && !isEmpty && (
        <>
          <Milestones milestones={funnel.milestones} />
          <Stages stages={funnel.stages} />
          <Open open={funnel.open} wins={funnel.wins} />
          <Months months={funnel.months} />
          <Outcomes {...funnel} />
        </>
      )}
    </>
  );
}
