// Why a person is on the list, for how long, and what to do next.
import type { PersonView } from '../../src/messages/requests.ts';
import { stopWords } from '../../src/text/kinds.ts';
import { stageWords } from '../../src/text/words.ts';
import { useReading } from '../reading.ts';
import { cardText } from '../text/card-text.ts';
import { sentenceOf } from '../text/sentences.ts';

const stopWord = (reason: string) =>
  Object.entries(stopWords).find(([key]) => key === reason)?.[1] ?? { en: reason, ja: reason };

export function CardReason({ person }: { readonly person: PersonView }) {
  const { t, f } = useReading();
  const { card, stop, nextDay } = person;
  const facts = { ...card?.facts };
  if (card?.reason === 'fading' && person.lastTouch !== null) facts.eventDay ??= person.lastTouch.day;
  return (
    <>
      <p class="quiet">
        {person.company !== '' && (
          <>
            <bdi>{person.company}</bdi>
            {' · '}
          </>
        )}
        {t(stageWords[person.stage])}
      </p>
      {card !== null && (
        <>
          <p class="reason">{sentenceOf(card.reason, facts, f)}</p>
          {card.overdueDays > 0 && <p class="quiet">{t(cardText.due)(f, card.overdueDays)}</p>}
          {card.others.length > 0 && (
            <p class="quiet">
              {t(cardText.also)(card.others.map((other) => t(other)).join(f.language === 'ja' ? '、' : ', '))}
            </p>
          )}
        </>
      )}
      {stop !== null && <p class="reason">{t(cardText.stopped)(t(stopWord(stop.reason)))}</p>}
      {stop?.byColumn && <p class="quiet">{t(cardText.byColumn)}</p>}
      {nextDay !== null && card === null && <p class="reason">{t(cardText.until)(f.day(nextDay))}</p>}
    </>
  );
}
