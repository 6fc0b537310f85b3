// The form for a deal: proposed, won with its amount, or lost with the reason.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type DealResult, type LossReason, lossReasons } from '../../src/core/contact.ts';
import { actionText, lossOrder } from '../../src/text/actions.ts';
import { frameText } from '../../src/text/frame.ts';
import type { RequestOf } from '../call.ts';
import { Act } from '../parts/act.tsx';
import { Choice, Field } from '../parts/field.tsx';
import { today, useReading } from '../reading.ts';
import { amountOf } from './amount.ts';

type Deal = RequestOf<'deal'>['deal'];

interface Props {
  readonly openTitles: readonly string[];
  onSave(deal: Deal): void;
  onCancel(): void;
}

const LONGEST_TITLE = 200;

export function DealForm({ openTitles, onSave, onCancel }: Props) {
  const { t } = useReading();
  const [result, setResult] = useState<DealResult>(openTitles.length > 0 ? 'won' : 'open');
  const [amountText, setAmountText] = useState('');
  const [reason, setReason] = useState<LossReason>('not_now');
  const [title, setTitle] = useState(openTitles.length === 1 ? (openTitles[0] ?? '') : '');
  const [day, setDay] = useState(today());
  const [isTried, setTried] = useState(false);
  const titles = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  const amount = amountOf(amountText);
  const isAmountMissing = result === 'won' ? amount === undefined : result === 'open' && amountText.trim() !== '' && amount === undefined;
  const amountFault = isAmountMissing ? t(actionText.amountNeeded) : undefined;
  const dayFault = day === '' ? t(actionText.dayNeeded) : day > today() ? t(actionText.futureDay) : undefined;
  const save = () => {
    setTried(true);
    if (amountFault !== undefined || dayFault !== undefined) return;
    onSave({
      result,
      title: title.trim(),
      day,
      ...(result === 'lost' ? { reason } : {}),
      ...(result !== 'lost' && amount !== undefined ? { amount } : {}),
    });
  };

  return (
    <div class="form" ref={box}>
      <Choice
        legend={t(actionText.result)}
        choices={[
          ['open', t(actionText.proposed)],
          ['won', t(actionText.won)],
          ['lost', t(actionText.lost)],
        ]}
        chosen={result}
        onChoose={setResult}
      />
      {result !== 'lost' && (
        <Field label={t(actionText.amount)} fault={isTried ? amountFault : undefined}>
          {(tie) => (
            <input
              {...tie}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              value={amountText}
              onInput={({ currentTarget }) => setAmountText(currentTarget.value)}
            />
          )}
        </Field>
      )}
      {result === 'lost' && (
        <Field label={t(actionText.reason)}>
          {(tie) => (
            <select {...tie} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value as LossReason)}>
              {lossOrder.map((key) => (
                <option key={key} value={key}>
                  {t(lossReasons[key])}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t(actionText.title)}>
        {(tie) => (
          <input
            {...tie}
            type="text"
            list={titles}
            maxLength={LONGEST_TITLE}
            value={title}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={titles}>
        {openTitles.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <Field label={t(actionText.day)} fault={isTried ? dayFault : undefined}>
        {(tie) => <input {...tie} type="date" max={today()} value={day} onInput={({ currentTarget }) => setDay(currentTarget.value)} />}
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
