// Why a person is on the list, for how long, and what to do next.
import type { PersonView } from '../../src/messages/requests.ts';
import { stopWords } from '../../src/text/kinds.ts';
import { sentenceOf } from '../../src/text/reason-sentences.ts';
import { stageWords } from '../../src/text/words.ts';
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

export function CardReason({ person }: { readonly person: PersonView }) {
  const { t, f } = useReading();
  const { card, stop, nextDay } = person;
  const wishes = wishesOf(person);
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
          <p class="reason">{sentenceOf(card.reason, card.facts, f)}</p>
          {card.overdueDays > 0 && <p class="quiet">{t(cardText.due)(f, card.overdueDays)}</p>}
          {card.others.length > 0 && (
            <p class="quiet">
              {t(cardText.also)(card.others.map((other) => t(other)).join(f.language === 'ja' ? '、' : ', '))}
            </p>
          )}
        </>
      )}
      {stop === null && wishes !== undefined && <p class="quiet">{t(wishes)}</p>}
      {person.isHeldBack && <p class="reason">{t(cardText.heldBack)}</p>}
      {stop !== null && <p class="reason">{t(cardText.stopped)(t(stopWord(stop.reason)))}</p>}
      {stop?.byColumn && <p class="quiet">{t(cardText.byColumn)}</p>}
      {nextDay !== null && card === null && <p class="reason">{t(cardText.until)(f.day(nextDay))}</p>}
    </>
  );
}
