// Asks why somebody is not to be contacted any more, and whether that is meant.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stopWords } from '../../src/text/kinds.ts';
import { Act, Button } from '../parts/button.tsx';
import { Choice } from '../parts/field.tsx';
import { useReading } from '../reading.ts';
import { actionText } from '../text/actions.ts';
import { frameText } from '../text/frame.ts';

export type StopReason = keyof typeof stopWords;
const whys = Object.keys(stopWords) as StopReason[];

export function StopForm({
  whom,
  onSave,
  onCancel,
}: {
  /** One name or several people, in words. */
  readonly whom: string;
  onSave(why: StopReason): void;
  onCancel(): void;
}) {
  const { t } = useReading();
  const [why, setWhy] = useState<StopReason>();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <div class="form" ref={box}>
      <Choice
        legend={t(actionText.why)}
        choices={whys.map((key) => [key, t(stopWords[key])] as const)}
        chosen={why}
        onChoose={setWhy}
      />
      <p>{t(actionText.stopQuestion)(whom)}</p>
      <div class="row">
        <Act isMain isDisabled={why === undefined} onAct={() => why !== undefined && onSave(why)}>
          {t(actionText.stop)}
        </Act>
        <Button onClick={onCancel}>{t(frameText.cancel)}</Button>
      </div>
    </div>
  );
}
