// Puts a card off: a week, a month, three months, or until a date.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LATEST_DAY } from '../../src/messages/limits.ts';
import { Act, Button } from '../parts/button.tsx';
import { DayInput } from '../parts/inputs.tsx';
import { today, useReading } from '../reading.ts';
import { actionText } from '../text/actions.ts';
import { frameText } from '../text/frame.ts';
import { pastFault } from './faults.ts';
import { dayAfter, putOffChoices, putOffDay } from './put-off-days.ts';

export function PutOffForm({ onSave, onCancel }: { onSave(until: string): void; onCancel(): void }) {
  const { t, f } = useReading();
  const [until, setUntil] = useState('');
  const [isTried, setTried] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  const fault = pastFault(until, t);
  return (
    <div class="form" ref={box}>
      <div class="choices">
        {putOffChoices.map((choice) => {
          const day = putOffDay(today(), choice);
          return (
            <Act key={choice} onAct={() => onSave(day)}>
              {t(actionText[choice])} <small>{f.day(day)}</small>
            </Act>
          );
        })}
      </div>
      <DayInput
        label={t(actionText.date)}
        fault={isTried ? fault : undefined}
        min={dayAfter(today())}
        max={LATEST_DAY}
        value={until}
        onType={setUntil}
      />
      <div class="row">
        <Act
          isMain
          onAct={() => {
            setTried(true);
            if (fault === undefined) onSave(until);
          }}
        >
          {t(actionText.putOff)}
        </Act>
        <Button onClick={onCancel}>{t(frameText.cancel)}</Button>
      </div>
    </div>
  );
}
