// The form that logs what happened: kind, from whom, note, day, and when to be in touch again.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Side, type TouchKind, touchKinds } from '../../src/core/kinds.ts';
import { actionText } from '../../src/text/actions.ts';
import { frameText } from '../../src/text/frame.ts';
import { dayAfter } from '../../src/text/putoff.ts';
import type { RequestOf } from '../call.ts';
import { Act } from '../parts/act.tsx';
import { Choice, Field } from '../parts/field.tsx';
import { today, useReading } from '../reading.ts';

export type Entry = RequestOf<'log'>['entry'];

interface Props {
  readonly kind: TouchKind;
  onSave(entry: Entry): void;
  onCancel(): void;
}

const LONGEST_NOTE = 2000;
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
  useEffect(() => start.current?.focus(), []);

  const dayFault = day === '' ? t(actionText.dayNeeded) : day > today() ? t(actionText.futureDay) : undefined;
  const untilFault = until !== '' && until <= today() ? t(actionText.pastDay) : undefined;
  const save = () => {
    setTried(true);
    if (dayFault !== undefined || untilFault !== undefined) return;
    onSave({ kind, from, note: note.trim(), day, ...(until === '' ? {} : { until }) });
  };

  return (
    <div class="form">
      <Field label={t(actionText.kind)}>
        {(tie) => (
          <select
            {...tie}
            ref={start}
            value={kind}
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.value as TouchKind;
              setKind(chosen);
              if (chosen === 'inquiry') setFrom('them');
            }}
          >
            {kindKeys.map((key) => (
              <option key={key} value={key}>
                {t(touchKinds[key])}
              </option>
            ))}
          </select>
        )}
      </Field>
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
          <textarea {...tie} rows={2} maxLength={LONGEST_NOTE} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
        )}
      </Field>
      <Field label={t(actionText.day)} fault={isTried ? dayFault : undefined}>
        {(tie) => <input {...tie} type="date" max={today()} value={day} onInput={({ currentTarget }) => setDay(currentTarget.value)} />}
      </Field>
      <Field label={t(actionText.until)} fault={isTried ? untilFault : undefined}>
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
        <Act isMain onAct={save}>
          {t(actionText.save)}
        </Act>
        <button type="button" onClick={onCancel}>
          {t(frameText.cancel)}
        </button>
      </div>
    </div>
  );
}
