// What happened with a person, and what was noted, the newest first.
import { useState } from 'preact/hooks';
import type { EventView } from '../../src/messages/requests.ts';
import { activityKinds, lossReasons, resultNames } from '../../src/text/kinds.ts';
import { worryWord } from '../forms/concerns-form.tsx';
import { Button } from '../parts/button.tsx';
import { type Reading, useReading } from '../reading.ts';
import { cardText } from '../text/card-text.ts';
import { pageText } from '../text/page.ts';

const STEP = 20;

const names = { ...activityKinds, ...resultNames, silence: pageText.silence, bought: pageText.bought };

/** Kinds that only ever come from us, or from nobody. */
const WITHOUT_SIDE: readonly string[] = [
  'next',
  'skip',
  'do_not_contact',
  'resume',
  'problem',
  'problem_solved',
  'worry',
  'worry_gone',
  'note',
];

function headOf({ what, from, amount, reason, reasonText, until, by }: EventView, { t, f }: Reading): string {
  const isTheirs = from === 'them' && !WITHOUT_SIDE.includes(what);
  const parts = [
    t(names[what]),
    isTheirs ? t(cardText.fromThem) : '',
    amount === null ? '' : f.amount(amount),
    reason === null || what === 'silence' ? '' : reasonText || t(lossReasons[reason]),
    until === null ? '' : t(pageText.next)(f.day(until)),
    by,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

const noteOf = ({ what, note }: EventView, reading: Reading): string =>
  what === 'worry' || what === 'worry_gone' ? worryWord(note, reading) : note;

interface Props {
  readonly events: readonly EventView[];
  readonly more: number;
}

export function PageEvents({ events, more }: Props) {
  const reading = useReading();
  const { t, f } = reading;
  const [count, setCount] = useState(STEP);
  const left = events.length - count;
  return (
    <section>
      <h2>{t(pageText.happened)}</h2>
      {events.length === 0 && <p>{t(pageText.nothing)}</p>}
      <ol class="events">
        {events.slice(0, count).map((event, place) => (
          <li key={place}>
            <p class="quiet">
              <b>{f.day(event.day)}</b> <bdi>{headOf(event, reading)}</bdi>
            </p>
            <p>
              <bdi>{noteOf(event, reading)}</bdi>
            </p>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button class="wide" onClick={() => setCount(count + STEP)}>
          {t(pageText.showMore)(f, Math.min(STEP, left))}
        </Button>
      )}
      {left <= 0 && more > 0 && <p class="quiet">{t(pageText.olderInSheet)(f, more)}</p>}
    </section>
  );
}
