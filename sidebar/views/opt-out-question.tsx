// Asks what a column is that may say who doesn't want to be contacted.
import { Act } from '../parts/button.tsx';
import { useReading } from '../reading.ts';
import { optOutAnswers, readingText } from '../text/how-read.ts';

interface Props {
  readonly header: string;
  readonly isBusy: boolean;
  /** Gets the key of the answer. */
  onAnswer(key: string): void;
}

export function OptOutQuestion({ header, isBusy, onAnswer }: Props) {
  const { t } = useReading();
  return (
    <fieldset class="note question">
      <legend>{t(readingText.optOut)(header)}</legend>
      <p>{t(readingText.optOutHelp)}</p>
      <div class="row">
        {Object.entries(optOutAnswers).map(([key, word]) => (
          <Act key={key} isDisabled={isBusy} onAct={() => onAnswer(key)}>
            {t(word)}
          </Act>
        ))}
      </div>
    </fieldset>
  );
}
