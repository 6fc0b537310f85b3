// Says when more people are waiting than the places of a day can ever reach.
import type { TodayView } from '../../src/messages/replies.ts';
import { useReading } from '../reading.ts';
import { todayText } from '../text/today.ts';

export function Capacity({ capacity }: Pick<TodayView, 'capacity'>) {
  const { t, f } = useReading();
  return capacity && <p class="quiet">{t(todayText.tooMany)(f, capacity)}</p>;
}
