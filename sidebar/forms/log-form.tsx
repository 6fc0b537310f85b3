// The form that logs what happened: kind, from whom, note, day, and when to be in touch again.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LATEST_DAY, LONGEST_NOTE } from '../../src/messages/limits.ts';
import { type Side, type TouchKind, touchKinds } from '../../src/text/kinds.ts';
import type { RequestOf } from '../call.ts';
import { Act, Button } from '../parts/button.tsx';
import { Choice, Field } from '../parts/field.tsx';
import { DayInput, Select } from '../parts/inputs.tsx';
import { today, useReading } from '../reading.ts';
import { actionText } from '../text/actions.ts';
import { frameText } from '../text/frame.ts';
import { futureFault, pastFault } from './faults.ts';
import { dayAfter } from './put-off-days.ts';

export type Entry = RequestOf<'log'>['entry'];

interface Props {
  readonly kind: TouchKind;
  onSave(entry: Entry): void;
  onCancel(): void;
}

const kindKeys = Object.keys(touchKinds) as TouchKind[];

export function LogForm({ kind: first, onSave, onCancel }: Props) {
  const { t } = useReading();
  const [kind, setKind] = useState<TouchKind>(first);
  const [from, setFrom] = useState<Side>('us');
  const [note, setNote] = useState('');
  const [day, setDay] = useState(today());
  const [until, setUntil] = useState('');
  const [isTried, setTried] = useState(false);
  const start = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => start.current?.focus(), []);

  const dayFault = futureFault(day, t);
  const untilFault = until === '' ? undefined : pastFault(until, t);
  const save = () => {
    setTried(true);
    if (dayFault !== undefined || untilFault !== undefined) return;
    onSave({ kind, from, note: note.trim(), day, ...(until === '' ? {} : { until }) });
  };

  return (
    <div class="form">
      <Select
        label={t(actionText.kind)}
        value={kind}
        options={kindKeys.map((key) => [key, t(touchKinds[key])] as const)}
        start={start}
        onPick={(chosen) => {
          setKind(chosen);
          if (chosen === 'inquiry') setFrom('them');
        }}
      />
      <Choice
        legend={t(actionText.from)}
        choices={[
          ['us', t(actionText.fromUs)],
          ['them', t(actionText.fromThem)],
        ]}
        chosen={from}
        onChoose={setFrom}
      />
      <Field label={t(actionText.note)}>
        {(tie) => (
          <textarea
            {...tie}
            rows={2}
            maxLength={LONGEST_NOTE}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        )}
      </Field>
      <DayInput
        label={t(actionText.day)}
        fault={isTried ? dayFault : undefined}
        max={today()}
        value={day}
        onType={setDay}
      />
      <DayInput
        label={t(actionText.until)}
        fault={isTried ? untilFault : undefined}
        min={dayAfter(today())}
        max={LATEST_DAY}
        value={until}
        onType={setUntil}
      />
      <div class="row">
        <Act isMain onAct={save}>
          {t(actionText.save)}
        </Act>
        <Button onClick={onCancel}>{t(frameText.cancel)}</Button>
      </div>
    </div>
  );
}
