// The first win and its route; before it, what it needs.
import type { WinsView, WinView } from '../../src/messages/requests.ts';
import { foundationItems } from '../../src/text/kinds.ts';
import { type Reading, useReading } from '../reading.ts';
import { todayText } from '../text/today.ts';

const items = Object.entries(foundationItems) as [keyof typeof foundationItems, { en: string; ja: string }][];

function Route({
  win,
  isOfAny = false,
  t,
  f,
}: { readonly win: WinView; readonly isOfAny?: boolean } & Pick<Reading, 't' | 'f'>) {
  return (
    <p class="quiet">
      {t(isOfAny ? todayText.firstOfAny : todayText.firstWin)}:{' '}
      <bdi>{t(todayText.firstWinRoute)(win.who, f.day(win.day), win.source)}</bdi>
      <br />
      {t(todayText.firstWinWork)(f, win.touches, win.asks, win.days)}
    </p>
  );
}

export function Wins({ wins }: { readonly wins: WinsView }) {
  const { t, f } = useReading();
  const { first, firstOfAny, foundation, siteCareDays } = wins;
  const missing = items.filter(([key]) => !foundation.includes(key)).map(([, said]) => t(said));
  return (
    <>
      {wins.tries > 0 && <p class="quiet">{t(todayText.wins)(f, wins.wins, wins.tries)}</p>}
      {first === null ? (
        <p class="quiet">{t(todayText.beforeFirstWin)(missing)}</p>
      ) : (
        <Route win={first} t={t} f={f} />
      )}
      {firstOfAny !== null && firstOfAny.who !== first?.who && <Route win={firstOfAny} t={t} f={f} isOfAny />}
      <p class="quiet">{t(todayText.siteCare)(f, siteCareDays)}</p>
    </>
  );
}
