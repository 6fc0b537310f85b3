// What a person brings: bought so far, expected, and through those whom they referred.
import type { PageView } from '../../src/messages/requests.ts';
import { Fact } from '../parts/fact.tsx';
import { useReading } from '../reading.ts';
import { cardText } from '../text/card-text.ts';
import { pageText } from '../text/page.ts';
import { expectedIn, nextIn } from './card-facts.tsx';

export function PageWorth({ view: { person, worth } }: { readonly view: PageView }) {
  const reading = useReading();
  const { t, f } = reading;
  const { purchases, sent, moreSent, sentBy } = worth;
  return (
    <section>
      <h2>{t(pageText.value)}</h2>
      {purchases === 0 && <p>{t(pageText.neverBought)}</p>}
      <dl>
        {(purchases > 0 || person.revenue !== 0) && (
          <Fact label={t(cardText.revenue)}>{f.number(person.revenue)}</Fact>
        )}
        {purchases > 0 && <Fact label={t(pageText.purchases)}>{t(pageText.days)(f, purchases)}</Fact>}
        {person.expected !== null && (
          <Fact label={t(cardText.expected)}>{expectedIn(person, person.expected, reading)}</Fact>
        )}
        {person.nextPurchaseDay !== null && (
          <Fact label={t(cardText.nextPurchase)}>{nextIn(person, person.nextPurchaseDay, reading)}</Fact>
        )}
        {sent.length > 0 && (
          <Fact label={t(pageText.sent)}>
            {sent.map(({ name, revenue }) => (
              <div key={name}>
                <bdi>{t(pageText.sentLine)(name, f.number(revenue))}</bdi>
              </div>
            ))}
            {moreSent > 0 && <div>{t(pageText.moreSent)(f, moreSent)}</div>}
          </Fact>
        )}
        {person.referred !== 0 && <Fact label={t(pageText.referredAll)}>{f.number(person.referred)}</Fact>}
        {sentBy !== '' && <Fact label={t(pageText.sentBy)}>{sentBy}</Fact>}
      </dl>
    </section>
  );
}
