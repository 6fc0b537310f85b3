// How far people came: a bar for each milestone, and between them the rate of reaching the next.
import type { MilestoneView } from '../../src/messages/requests.ts';
import { Bar } from '../charts/bar.tsx';
import { useReading } from '../reading.ts';
import { funnelText } from '../text/funnel.ts';
import type { Said } from '../text/said.ts';

const names: Readonly<Record<string, Said>> = {
  new: funnelText.reachedNew,
  offered: funnelText.reachedOffered,
  customer: funnelText.reachedCustomer,
  repeat: funnelText.reachedRepeat,
};

export function Milestones({ milestones }: { readonly milestones: readonly MilestoneView[] }) {
  const { t, f } = useReading();
  const all = milestones[0]?.reached ?? 0;
  return (
    <section>
      <h2>{t(funnelText.howFar)}</h2>
      <ol class="milestones">
        {milestones.map(({ stage, reached, medianDays }, place) => {
          const before = milestones[place - 1];
          const name = names[stage];
          return (
            <li key={stage}>
              <p>
                <span>{name === undefined ? stage : t(name)}</span>
                <b>
                  {before === undefined
                    ? t(funnelText.people)(f, reached)
                    : t(funnelText.ofThose)(f, reached, before.reached)}
                </b>
              </p>
              <Bar value={reached} of={Math.max(1, all)} />
              <p class="quiet">
                {before?.rate && <span>{t(funnelText.rate)(f, before.rate)}</span>}
                {medianDays !== null && <span>{t(funnelText.after)(f, Math.round(medianDays))}</span>}
              </p>
            </li>
          );
        })}
      </ol>
      <p class="quiet">{t(funnelText.rangeHelp)}</p>
    </section>
  );
}
