// What is wrong in the sheet; each leads to its cell.
import { useState } from 'preact/hooks';
import type { Replies } from '../../src/messages.ts';
import { frameText } from '../../src/text/frame.ts';
import { levelNames } from '../../src/text/server.ts';
import { settingsText } from '../../src/text/settings.ts';
import { useAsking } from '../asking.ts';
import { Busy } from '../parts/busy.tsx';
import { TroubleNote } from '../parts/note.tsx';
import { useReading } from '../reading.ts';

export function Problems() {
  const { t, f } = useReading();
  const [list, setList] = useState<Replies['problems']>();
  const asking = useAsking<'problems'>(setList);
  const going = useAsking<'goToProblem'>(() => {});
  const isBusy = asking.busySinceMs !== undefined;
  return (
    <section>
      <h2>{t(settingsText.problems)}</h2>
      <div class="row">
        <button type="button" disabled={isBusy} onClick={() => asking.ask({ type: 'problems' })}>
          {t(settingsText.showProblems)}
        </button>
        <button type="button" onClick={() => going.ask({ type: 'goToProblem', tab: '', cell: '' })}>
          {t(settingsText.problemsTab)}
        </button>
      </div>
      {asking.busySinceMs !== undefined && <Busy sinceMs={asking.busySinceMs} label={t(frameText.loading)} />}
      {asking.trouble !== undefined && <TroubleNote trouble={asking.trouble} onRetry={asking.again} />}
      {going.trouble !== undefined && <TroubleNote trouble={going.trouble} onRetry={going.again} />}
      {list?.problems.length === 0 && <p role="status">{t(settingsText.noProblems)}</p>}
      <ul class="problems">
        {list?.problems.map(({ tab, cell, level, message }, place) => (
          <li key={`${place} ${tab} ${cell}`}>
            <button type="button" onClick={() => going.ask({ type: 'goToProblem', tab, cell })}>
              <span>
                <span class={`chip ${level}`}>{t(levelNames[level])}</span> {[tab, cell].filter((part) => part !== '').join(' ')}
              </span>
              <span>{t(message)}</span>
            </button>
          </li>
        ))}
      </ul>
      {list !== undefined && list.more > 0 && <p class="quiet">{t(settingsText.moreProblems)(f, list.more)}</p>}
    </section>
  );
}
