// The first win and its route; before it, what it needs.
import type { WinsView, WinView } from '../../src/messages/requests.ts';
import { foundationItems, touchKinds } from '../../src/text/kinds.ts';
import { useReading } from '../reading.ts';
import { cardText } from '../text/card-text.ts';
import { funnelText } from '../text/funnel.ts';

const items = Object.entries(foundationItems) as [keyof typeof foundationItems, { en: string; ja: string }][];

function Route({ win }: { readonly win: WinView }) {
  const { t, f } = useReading();
  const { who, day, source, problems, firstTouch, touches, asks, days } = win;
  return (
    <ol class="route">
      <li>
        <b>
          <bdi>{who}</bdi>
        </b>{' '}
        <bdi>{t(funnelText.came)(source)}</bdi>
        {problems.length > 0 && (
          <small>
            <bdi>{t(funnelText.had)(problems.join(f.language === 'ja' ? '、' : ', '))}</bdi>
          </small>
        )}
      </li>
      {firstTouch !== null && (
        <li>
          <b>{f.day(firstTouch.day)}</b>{' '}
          {t(funnelText.firstTouch)(
            t(touchKinds[firstTouch.kind]),
            t(firstTouch.from === 'us' ? cardText.fromUs : cardText.fromThem),
          )}
        </li>
      )}
      <li>{t(funnelText.work)(f, touches, asks)}</li>
      <li>
        <b>{f.day(day)}</b> {t(funnelText.bought)(f, days)}
      </li>
    </ol>
  );
}

function Foundation({ foundation }: Pick<WinsView, 'foundation'>) {
  const { t } = useReading();
  return (
    <>
      <p>{t(funnelText.ahead)}</p>
      <h3>{t(funnelText.foundation)}</h3>
      <ul class="foundation">
        {items.map(([key, said]) => {
          const isThere = foundation.includes(key);
          return (
            <li key={key}>
              <span aria-hidden="true">{isThere ? '●' : '○'}</span> {t(said)}{' '}
              <span class="quiet">{t(isThere ? funnelText.inPlace : funnelText.notYet)}</span>
            </li>
          );
        })}
      </ul>
      <p class="quiet">{t(funnelText.foundationHelp)}</p>
    </>
  );
}

export function Wins({ wins }: { readonly wins: WinsView }) {
  const { t, f } = useReading();
  const { first, firstOfAny, foundation, siteCareDays } = wins;
  return (
    <section>
      <h2>{t(funnelText.firstWin)}</h2>
      {first === null ? <Foundation foundation={foundation} /> : <Route win={first} />}
      {firstOfAny !== null && firstOfAny.who !== first?.who && (
        <p class="quiet">
          <bdi>{t(funnelText.firstOfAny)(firstOfAny.who, f.day(firstOfAny.day), firstOfAny.source)}</bdi>
        </p>
      )}
      <p class="quiet">{t(funnelText.siteCare)(f, siteCareDays)}</p>
    </section>
  );
}
