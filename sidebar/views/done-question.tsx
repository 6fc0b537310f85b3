// Asks whether what was begun is done: one click logs it.
import { useEffect, useRef } from 'preact/hooks';
import { touchKinds } from '../../src/text/kinds.ts';
import { Act, Button } from '../parts/button.tsx';
import { useReading } from '../reading.ts';
import { cardText } from '../text/card-text.ts';
import { writeText } from '../text/write.ts';
import type { Begun } from './step-button.tsx';

interface Props {
  readonly begun: Begun;
  readonly isBusy: boolean;
  onDone(): void;
  onLeave(): void;
}

export function DoneQuestion({ begun, isBusy, onDone, onLeave }: Props) {
  const { t } = useReading();
  const { way, kind, pasted } = begun;
  const field = useRef<HTMLTextAreaElement>(null);
  const isByHand = pasted?.isCopied === false;
  useEffect(() => {
    if (isByHand) field.current?.select();
  }, [isByHand]);
  const hint = () => {
    if (pasted === undefined) return '';
    if (!pasted.isCopied) return t(writeText.copyByHand);
    return t(way === 'mail' ? writeText.tooLong : writeText.copied);
  };
  return (
    <div class="begun">
      <p role="status">
        {hint()} {t(way === 'call' ? writeText.reached : writeText.sent)}
      </p>
      {isByHand && (
        <textarea ref={field} readOnly rows={5} aria-label={t(writeText.text)} value={pasted?.text ?? ''} />
      )}
      <div class="row">
        <Act isMain isDisabled={isBusy} onAct={onDone}>
          {t(cardText.logIt)(t(touchKinds[kind]))}
        </Act>
        <Button onClick={onLeave}>{t(way === 'call' ? writeText.notReached : writeText.notSent)}</Button>
      </div>
    </div>
  );
}
