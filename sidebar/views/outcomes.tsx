// What was won, by source and by problem, with its money; why deals were lost, and who came back.
import type { FunnelView, LossView, PatternView } from '../../src/messages/requests.ts';
import { lossReasons } from '../../src/text/kinds.ts';
import { Bar } from '../charts/bar.tsx';
import { useReading } from '../reading.ts';
import { funnelText } from '../text/funnel.ts';

const MOST_SHOWN = 6;

function Patterns({
  title,
  patterns,
}: {
  readonly title: string;
  readonly patterns: readonly PatternView[];
}) {
  const { t, f } = useReading();
  const shown = patterns.slice(0, MOST_SHOWN);
  const most = Math.max(1, ...shown.map(({ tries }) => tries));
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="outcomes">
        {shown.map(({ name, wins, tries, revenue }) => (
          <li key={name}>
            <p>
              <bdi>{name}</bdi>
              <b>{t(funnelText.ofThose)(f, wins, tries)}</b>
            </p>
            <Bar value={wins} of={most} part={tries} />
            {revenue !== 0 && <p class="quiet">{t(funnelText.brought)(f, revenue)}</p>}
          </li>
        ))}
      </ul>
      {patterns.length > MOST_SHOWN && (
        <p class="quiet">{t(funnelText.morePatterns)(f, patterns.length - MOST_SHOWN)}</p>
      )}
    </>
  );
}

function Losses({ losses }: { readonly losses: readonly LossView[] }) {
  const { t, f } = useReading();
  const most = Math.max(1, ...losses.map((each) => each.losses));
  return (
    <section>
      <h2>{t(funnelText.losses)}</h2>
      {losses.length === 0 && <p>{t(funnelText.noLosses)}</p>}
      <ul class="outcomes">
        {losses.map(({ reason, losses: count, people, cameBack }) => (
          <li key={reason}>
            <p>
              <span>{t(lossReasons[reason])}</span>
              <b>{t(funnelText.lossCount)(f, count)}</b>
            </p>
            <Bar value={count} of={most} />
            <p class="quiet">{t(funnelText.cameBack)(f, cameBack, people)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Outcomes({ sources, problems, losses }: Pick<FunnelView, 'sources' | 'problems' | 'losses'>) {
  const { t } = useReading();
  return (
    <>
      {sources.length + problems.length > 0 && (
        <section>
          <h2>{t(funnelText.won)}</h2>
          <p class="quiet">{t(funnelText.wonHelp)}</p>
          <Patterns title={t(funnelText.bySource)} patterns={sources} />
          <Patterns title={t(funnelText.byProblem)} patterns={problems} />
        </section>
      )}
      <Losses losses={losses} />
    </>
  );
}
