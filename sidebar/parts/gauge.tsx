// Trust as a small gauge with its trend.
import type { PersonView } from '../../src/messages/requests.ts';
import { bandWords } from '../../src/text/words.ts';
import { useReading } from '../reading.ts';
import { cardText } from '../text/card-text.ts';

const arrowOf = (change: number) => (change > 0 ? '↗' : '↘');

export function Gauge({ score, band, trend }: Pick<PersonView, 'score' | 'band' | 'trend'>) {
  const { t, f } = useReading();
  if (score === null) {
    return (
      <p class="trust">
        <span class="label">{t(cardText.trust)}</span> {t(cardText.noTrust)}
      </p>
    );
  }
  const whole = Math.round(score);
  const change = Math.round(trend);
  const words = t(cardText.trustOf)(f.number(whole), t(bandWords[band]), f.change(change));
  return (
    <div class="trust" role="img" aria-label={words} title={words}>
      <span class="label">{t(cardText.trust)}</span>
      <span class="gauge">
        <span class={`level ${band}`} style={{ width: `${whole}%` }} />
      </span>
      <b>{f.number(whole)}</b>
      <span>{t(bandWords[band])}</span>
      {change !== 0 && (
        <span class={change > 0 ? 'up' : 'down'}>{`${arrowOf(change)} ${f.change(change)}`}</span>
      )}
    </div>
  );
}
