// The form for a deal: proposed, won with its amount, or lost with the reason.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TITLE } from '../../src/messages/limits.ts';
import { type LossReason, lossReasons, type OfferedResult } from '../../src/text/kinds.ts';
import type { RequestOf } from '../call.ts';
import { Act, Button } from '../parts/button.tsx';
import { Choice } from '../parts/field.tsx';
import { DayInput, Select, TextInput } from '../parts/inputs.tsx';
import { today, useReading } from '../reading.ts';
import { actionText, lossOrder } from '../text/actions.ts';
import { frameText } from '../text/frame.ts';
import { amountOf } from './amount.ts';
import { futureFault } from './faults.ts';

type Deal = RequestOf<'deal'>['deal'];

interface Props {
  readonly openTitles: readonly string[];
  onSave(deal: Deal): void;
  onCancel(): void;
}

const LONGEST_AMOUNT = 40;

export function DealForm({ openTitles, onSave, onCancel }: Props) {
  const { t } = useReading();
  const [result, setResult] = useState<OfferedResult>(openTitles.length > 0 ? 'won' : 'open');
  const [amountText, setAmountText] = useState('');
  const [reason, setReason] = useState<LossReason>('not_now');
  const [title, setTitle] = useState(openTitles.length === 1 ? (openTitles[0] ?? '') : '');
  const [day, setDay] = useState(today());
  const [isTried, setTried] = useState(false);
  const titles = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  const amount = amountOf(amountText);
  const isAmountNeeded = result === 'won' || (result === 'open' && amountText.trim() !== '');
  const amountFault = isAmountNeeded && amount === undefined ? t(actionText.amountNeeded) : undefined;
  const dayFault = futureFault(day, t);
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
      {result === 'lost' ? (
        <Select
          label={t(actionText.reason)}
          value={reason}
          options={lossOrder.map((key) => [key, t(lossReasons[key])] as const)}
          onPick={setReason}
        />
      ) : (
        <TextInput
          label={t(actionText.amount)}
          fault={isTried ? amountFault : undefined}
          longest={LONGEST_AMOUNT}
          isNumber
          value={amountText}
          onType={setAmountText}
        />
      )}
      <TextInput
        label={t(actionText.title)}
        longest={LONGEST_TITLE}
        list={titles}
        value={title}
        onType={setTitle}
      />
      <datalist id={titles}>
        {openTitles.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <DayInput
        label={t(actionText.day)}
        fault={isTried ? dayFault : undefined}
        max={today()}
        value={day}
        onType={setDay}
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
