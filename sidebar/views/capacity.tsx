// Says when more people are waiting than the places of a day can ever reach.
import type { TodayView } from '../../src/messages/requests.ts';
import { useReading } from '../reading.ts';
import { todayText } from '../text/today.ts';

/** Somebody who is listed is listed about 13 times in the 260 workdays of a year. */
const PEOPLE_A_PLACE = 20;

export function Capacity({ today }: { readonly today: TodayView }) {
  const { t, f } = useReading();
  const { limit, people, more, moreFirst } = today;
  const due = people.length + more + moreFirst;
  const reach = limit * PEOPLE_A_PLACE;
  if (limit === 0 || due <= reach) return null;
  return <p class="quiet">{t(todayText.tooMany)(f, limit, reach, due)}</p>;
}
