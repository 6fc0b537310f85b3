// The Today view: whom to contact, and why.
import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_SHOWN } from '../../src/messages/limits.ts';
import type { PersonView } from '../../src/messages/requests.ts';
import { useAsking } from '../asking.ts';
import type { RequestOf } from '../call.ts';
import { useOnChange } from '../on-change.ts';
import { endsCard, targetOf } from '../outbox.ts';
import { Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { deviceDay, useReading } from '../reading.ts';
import { isOpen } from '../shown.ts';
import { newest, now, useShared } from '../state.ts';
import { takeList } from '../take-list.ts';
import { frameText } from '../text/frame.ts';
import { todayText } from '../text/today.ts';
import { Capacity } from './capacity.tsx';
import { Card } from './card.tsx';
import { NobodyDue } from './nobody-due.tsx';
import { Whose } from './whose.tsx';

const STEP = 10;
/** The user has folded every card. */
const NOBODY = '';
/** The server remembers what an action needs for 6 hours. */
const OLD_MS = 5 * 60 * 60 * 1000;

function question(limit?: number): RequestOf<'today'> {
  const { scope, me } = now();
  return { type: 'today', me: scope === 'mine' ? me : '', ...(limit === undefined ? {} : { limit }) };
}

export function Today() {
  const { t, f } = useReading();
  const { today, todayOrder, isFresh, reloads, scope, me, changed, actions } = useShared();
  /** Whose card the user has unfolded, and whether it was being saved; until then the first that is left. */
  const [chosen, setChosen] = useState<{ readonly who: string; readonly isLeaving: boolean }>();
  const limit = useRef<number | undefined>(undefined);
  const glance = useAsking<'glance'>((reply, _, order) => reply !== null && takeList(reply, order, false));
  const fresh = useAsking<'today'>((reply, _, order) => takeList(reply, order, true));
  const toProblems = useAsking<'goToProblem'>(() => {});
  const load = () => fresh.ask(question(limit.current));

  useOnChange(() => glance.ask({ type: 'glance' }), []);
  useOnChange(load, [reloads, scope, scope === 'mine' ? me : '']);
  const comeBack = useRef(() => {});
  comeBack.current = () => {
    const { todayMs, actions } = now();
    const isOld = deviceDay(todayMs) !== deviceDay() || Date.now() - todayMs > OLD_MS;
    const isBusy = fresh.busySinceMs !== undefined || actions.some(({ status }) => status === 'pending');
    if (isOld && !isBusy && !document.hidden) load();
  };
  useEffect(() => {
    const renew = () => comeBack.current();
    window.addEventListener('focus', renew);
    document.addEventListener('visibilitychange', renew);
    return () => {
      window.removeEventListener('focus', renew);
      document.removeEventListener('visibilitychange', renew);
    };
  }, []);

  const waiting = (
    <Waiting on={fresh} label={t(today === undefined ? frameText.loading : todayText.updating)} />
  );
  if (today === undefined) return waiting;

  const people = today.people.map((person) => newest(person, todayOrder));
  // Nobody waits for the server: the next card is there while this one is being saved.
  const leaving = new Set(actions.map(({ request }) => (endsCard(request) ? targetOf(request) : undefined)));
  const isLeft = ({ card, who }: PersonView) => card !== null || !changed.has(who);
  const left = people.filter((person) => isLeft(person) && !leaving.has(person.who));
  const isChosen =
    chosen?.who === NOBODY ||
    people.some(
      (person) =>
        person.who === chosen?.who && isLeft(person) && (chosen.isLeaving || !leaving.has(person.who)),
    );
  const unfolded = isChosen ? chosen?.who : left[0]?.who;
  const others = people.filter((person) => person.card?.isFirst !== true).length;
  const problems = today.problems.error + today.problems.warning + today.problems.info;
  const showMore = () => {
    limit.current = Math.min(others + STEP, MOST_SHOWN);
    load();
  };
  return (
    <>
      <div class="head">
        <h2>{f.longDay(today.today)}</h2>
        <Button disabled={fresh.busySinceMs !== undefined} onClick={load}>
          {t(todayText.update)}
        </Button>
      </div>
      <Whose owners={today.owners} />
      {waiting}
      {people.length === 0 && isFresh && <NobodyDue emptyTab={today.emptyTab} />}
      <ul class="people" aria-label={t(todayText.people)}>
        {people.map((person) => (
          <li key={person.who}>
            <Card
              person={person}
              view="today"
              fold={{
                isFolded: person.who !== unfolded && !isOpen(person.who),
                onFold: (isFolded) =>
                  setChosen({ who: isFolded ? NOBODY : person.who, isLeaving: leaving.has(person.who) }),
              }}
            />
          </li>
        ))}
      </ul>
      {today.moreFirst > 0 && <p class="quiet">{t(todayText.moreFirst)(f, today.moreFirst)}</p>}
      {today.more > 0 && (
        <Button class="wide" disabled={fresh.busySinceMs !== undefined} onClick={showMore}>
          {t(todayText.showMore)(f, today.more)}
        </Button>
      )}
      <Capacity capacity={today.capacity} />
      {problems > 0 && (
        <Button
          class="wide link"
          disabled={toProblems.busySinceMs !== undefined}
          onClick={() => toProblems.ask({ type: 'goToProblem', tab: '', cell: '' })}
        >
          {t(todayText.problems)(f, problems)}
        </Button>
      )}
      <Waiting on={toProblems} />
    </>
  );
}
