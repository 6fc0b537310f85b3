// Where everybody stands: people by stage, and how many tries were won.
import type { TodayView } from '../../src/messages/requests.ts';
import { stageWords } from '../../src/text/words.ts';
import { useReading } from '../reading.ts';
import { todayText } from '../text/today.ts';
import { Wins } from './wins.tsx';

export function Funnel({ stages, wins }: Pick<TodayView, 'stages' | 'wins'>) {
  const { t, f } = useReading();
  if (stages.every(({ people }) => people === 0)) return null;
  return (
    <details class="funnel">
      <summary>{t(todayText.funnel)}</summary>
      <dl>
        {stages.map(({ stage, people }) => (
          <div key={stage}>
            <dt>{t(stageWords[stage])}</dt>
            <dd>{t(todayText.stagePeople)(f, people)}</dd>
          </div>
        ))}
      </dl>
      <Wins wins={wins} />
    </details>
  );
}
