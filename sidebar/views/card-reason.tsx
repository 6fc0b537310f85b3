// Why a person is on the list, for how long, and what to do next.
import type { PersonView } from '../../src/messages/requests.ts';
import { stopWords } from '../../src/text/kinds.ts';
import { sentenceOf } from '../../src/text/reasons/sentences.ts';
import { stageWords } from '../../src/text/words.ts';
import { CalendarLink } from '../parts/calendar-link.tsx';
import { Gauge } from '../parts/gauge.tsx';
import { useReading } from '../reading.ts';
import { cardText } from '../text/card-text.ts';

const stopWord = (reason: string) =>
  Object.entries(stopWords).find(([key]) => key === reason)?.[1] ?? { en: reason, ja: reason };

/** Which ways somebody doesn't want, and which one is left. */
function wishesOf({ noEmail, noCall, emails, phones }: PersonView) {
  if (noEmail && noCall) return cardText.noEmailNoCall;
  if (noEmail) return phones.length > 0 ? cardText.noEmailButCall : cardText.noEmail;
  if (noCall) return emails.length > 0 ? cardText.noCallButWrite : cardText.noCall;
  return undefined;
}

interface Props {
  readonly person: PersonView;
  /** The reason alone. */
  readonly isFolded: boolean;
}

export function CardReason({ person, isFolded }: Props) {
  const { t, f } = useReading();
  const { card, stop, nextDay } = person;
  const wishes = wishesOf(person);
  const reason = card !== null && (
    <p class="reason">
      {card.isFirst && <span class="chip first">{t(cardText.first)}</span>}
      {card.isFirst && ' '}
      {sentenceOf(card.reason, card.facts, f)}
      {!isFolded && card.overdueDays > 0 && (
        <span class="quiet"> {t(cardText.due)(f, card.overdueDays)}</span>
      )}
    </p>
  );
  if (isFolded) return reason;
  return (
    <>
      {reason}
      <div class="standing">
        <Gauge score={person.score} band={person.band} trend={person.trend} />
        <span class="quiet">{t(stageWords[person.stage])}</span>
        {card !== null && card.others.length > 0 && (
          <span class="quiet">
            {t(cardText.also)(card.others.map((other) => t(other)).join(f.language === 'ja' ? '、' : ', '))}
          </span>
        )}
      </div>
      {stop === null && wishes !== undefined && <p class="quiet">{t(wishes)}</p>}
      {person.isHeldBack && <p class="reason">{t(cardText.heldBack)}</p>}
      {stop !== null && <p class="reason">{t(cardText.stopped)(t(stopWord(stop.reason)))}</p>}
      {stop?.byColumn && <p class="quiet">{t(cardText.byColumn)}</p>}
      {nextDay !== null && card === null && (
        <p class="reason">
          {t(cardText.until)(f.day(nextDay))} <CalendarLink person={person} card={null} day={nextDay} />
        </p>
      )}
    </>
  );
}
