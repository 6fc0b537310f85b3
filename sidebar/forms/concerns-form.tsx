// Problems and worries: those that are open can be closed, and new ones noted.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_PROBLEM } from '../../src/messages/limits.ts';
import { type NoteKind, worryWords } from '../../src/text/kinds.ts';
import { Act, Button } from '../parts/button.tsx';
import { Select, TextInput } from '../parts/inputs.tsx';
import { type Reading, useReading } from '../reading.ts';
import { actionText } from '../text/actions.ts';
import { frameText } from '../text/frame.ts';

interface Props {
  readonly problems: readonly string[];
  readonly worries: readonly string[];
  onSave(kind: NoteKind, note: string): void;
  onCancel(): void;
}

type Worry = keyof typeof worryWords;
const worryKeys = Object.keys(worryWords) as Worry[];

/** A worry is a key, or what somebody wrote in the sheet. */
export const worryWord = (worry: string, { t }: Pick<Reading, 't'>): string => {
  const key = worryKeys.find((each) => each === worry);
  return key === undefined ? worry : t(worryWords[key]);
};

export function ConcernsForm({ problems, worries, onSave, onCancel }: Props) {
  const { t } = useReading();
  const [problem, setProblem] = useState('');
  const [worry, setWorry] = useState<Worry>('price');
  const [isTried, setTried] = useState(false);
  const start = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => start.current?.focus(), []);
  const fault = problem.trim() === '' ? t(actionText.noteNeeded) : undefined;
  return (
    <div class="form">
      {problems.map((each) => (
        <Act key={each} onAct={() => onSave('problem_solved', each)}>
          {t(actionText.solved)(each)}
        </Act>
      ))}
      {worries.map((each) => (
        <Act key={each} onAct={() => onSave('worry_gone', each)}>
          {t(actionText.gone)(worryWord(each, { t }))}
        </Act>
      ))}
      <TextInput
        label={t(actionText.newProblem)}
        fault={isTried ? fault : undefined}
        longest={LONGEST_PROBLEM}
        start={start}
        value={problem}
        onType={setProblem}
      />
      <Act
        onAct={() => {
          setTried(true);
          if (fault === undefined) onSave('problem', problem.trim());
        }}
      >
        {t(actionText.addProblem)}
      </Act>
      <Select
        label={t(actionText.newWorry)}
        value={worry}
        options={worryKeys.map((key) => [key, t(worryWords[key])] as const)}
        onPick={setWorry}
      />
      <div class="row">
        <Act onAct={() => onSave('worry', worry)}>{t(actionText.addWorry)}</Act>
        <Button onClick={onCancel}>{t(frameText.close)}</Button>
      </div>
    </div>
  );
}
