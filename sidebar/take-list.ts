// Takes a list of today's people in: the last one at once, then the fresh one.
import type { PersonView, TodayView } from '../src/messages/requests.ts';
import { targetOf } from './outbox.ts';
import { isBegun, isOpen } from './shown.ts';
import { change, chosenLanguage, now } from './state.ts';

/** Who is being worked on keeps the place in the list. */
function withOpen(people: readonly PersonView[]): readonly PersonView[] {
  const { today, actions } = now();
  const isHeld = (who: string) =>
    isOpen(who) || isBegun(who) || actions.some(({ request }) => targetOf(request) === who);
  const all = [...people];
  today?.people.forEach((person, place) => {
    if (isHeld(person.who) && all.every(({ who }) => who !== person.who)) all.splice(place, 0, person);
  });
  return all;
}

export function takeList(reply: TodayView, order: number, isFresh: boolean): void {
  if (!isFresh && now().today !== undefined) return;
  change({
    today: { ...reply, people: withOpen(reply.people) },
    todayMs: Date.now(),
    todayOrder: order,
    isFresh,
    language: chosenLanguage() ?? reply.userLanguage,
  });
}
