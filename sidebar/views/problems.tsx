// What is wrong in the sheet; each leads to its cell.
import { useState } from 'preact/hooks';
import type { Replies } from '../../src/messages/requests.ts';
import { levelNames } from '../../src/text/tabs.ts';
import { useAsking } from '../asking.ts';
import { useOnChange } from '../on-change.ts';
import { Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { useShared } from '../state.ts';
import { settingsText } from '../text/settings.ts';
import { Questions } from './questions.tsx';

/** Problems that are shown as questions. */
const asked: readonly string[] = ['opt_out_question', 'unknown_words'];

export function Problems() {
  const { t, f } = useReading();
  const [list, setList] = useState<Replies['problems']>();
  const asking = useAsking<'problems'>(setList);
  const going = useAsking<'goToProblem'>(() => {});
  const isBusy = asking.busySinceMs !== undefined;
  const { readings } = useShared();
  useOnChange(() => {
    if (list !== undefined) asking.ask({ type: 'problems' });
  }, [readings]);
  const told = list?.problems.filter(({ code }) => !asked.includes(code));
  return (
    <section>
      <h2>{t(settingsText.problems)}</h2>
      <div class="row">
        <Button disabled={isBusy} onClick={() => asking.ask({ type: 'problems' })}>
          {t(settingsText.showProblems)}
        </Button>
        <Button onClick={() => going.ask({ type: 'goToProblem', tab: '', cell: '' })}>
          {t(settingsText.problemsTab)}
        </Button>
      </div>
      <Waiting on={asking} />
      <Waiting on={going} />
      {list !== undefined && <Questions questions={list.questions} isReading={isBusy} />}
      {told?.length === 0 && list?.questions.length === 0 && (
        <p role="status">{t(settingsText.noProblems)}</p>
      )}
      <ul class="problems">
        {told?.map(({ tab, cell, level, message }, place) => (
          <li key={`${place} ${tab} ${cell}`}>
            <Button onClick={() => going.ask({ type: 'goToProblem', tab, cell })}>
              <span>
                <span class={`chip ${level}`}>{t(levelNames[level])}</span>{' '}
                {[tab, cell].filter((part) => part !== '').join(' ')}
              </span>
              <span>{t(message)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {list !== undefined && list.more > 0 && (
        <p class="quiet">{t(settingsText.moreProblems)(f, list.more)}</p>
      )}
    </section>
  );
}
