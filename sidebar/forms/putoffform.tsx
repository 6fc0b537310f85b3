// Puts a card off: a week, a month, three months, or until a date.
import { useEffect, useRef, useState } from 'preact/hooks';
import { actionText } from '../../src/text/actions.ts';
import { frameText } from '../../src/text/frame.ts';
import { dayAfter, putOffChoices, putOffDay } from '../../src/text/putoff.ts';
import { Act } from '../parts/act.tsx';
import { Field } from '../parts/field.tsx';
import { today, useReading } from '../reading.ts';

export function PutOffForm({ onSave, onCancel }: { onSave(until: string): void; onCancel(): void }) {
  const { t, f } = useReading();
  const [until, setUntil] = useState('');
  const [isTried, setTried] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const fault = until === '' ? t(actionText.dayNeeded) : until <= today() ? t(actionText.pastDay) : undefined;
  return (
    <div class="form" ref={box}>
      <div class="choices">
        {putOffChoices.map((choice) => {
          const day = putOffDay(today(), choice);
          return (
            <Act key={choice} onAct={() => onSave(day)}>
              {t(actionText[choice])}
              <small>{f.day(day)}</small>
            </Act>
          );
        })}
      </div>
      <Field label={t(actionText.date)} fault={isTried ? fault : undefined}>
        {(tie) => (
          <input
            {...tie}
            type="date"
            min={dayAfter(today())}
            value={until}
            onInput={({ currentTarget }) => setUntil(currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <Act
          isMain
          onAct={() => {
            setTried(true);
            if (fault === undefined) onSave(until);
          }}
          label={`${t(actionText.putOff)} (${t(actionText.date)})`}
        >
          {t(actionText.putOff)}
        </Act>
        <button type="button" onClick={onCancel}>
          {t(frameText.cancel)}
        </button>
      </div>
    </div>
  );
}
