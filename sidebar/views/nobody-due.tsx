// What a list without anybody says: a quiet day, or how to begin where there is nobody yet.
import type { TodayView } from '../../src/messages/replies.ts';
import { useAsking } from '../asking.ts';
import { Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { todayText } from '../text/today.ts';

export function NobodyDue({ emptyTab }: Pick<TodayView, 'emptyTab'>) {
  const { t } = useReading();
  const going = useAsking<'goToProblem'>(() => {});
  if (emptyTab === null) return <p class="empty">{t(todayText.nobody)}</p>;
  return (
    <div class="empty">
      <p>{t(todayText.begin)(emptyTab)}</p>
      <Button
        class="main"
        disabled={going.busySinceMs !== undefined}
        onClick={() => going.ask({ type: 'goToProblem', tab: emptyTab, cell: '' })}
      >
        {t(todayText.openTab)(emptyTab)}
      </Button>
      <Waiting on={going} />
    </div>
  );
}
