// Asks what the words of a column mean that nobody knows.
import type { Question } from '../../src/messages/requests.ts';
import { Select } from '../parts/inputs.tsx';
import { useReading } from '../reading.ts';
import { meaningNames, readingText } from '../text/how-read.ts';

type Words = Extract<Question, { kind: 'words' }>;

interface Props {
  readonly question: Words;
  readonly isBusy: boolean;
  onMean(word: string, meaning: string): void;
}

/** So many words are asked for at once; the others on request. */
const MOST_AT_ONCE = 8;

export function UnknownWords({ question, isBusy, onMean }: Props) {
  const { t, f } = useReading();
  const { column, label, words } = question;
  const meanings = Object.entries(meaningNames[column]).map(([key, name]) => [key, t(name)] as const);
  const asked = ({ word, rows }: Words['words'][number]) => (
    <Select
      key={word}
      label={t(readingText.wordInRows)(f, word, rows)}
      isDisabled={isBusy}
      value=""
      options={[['', t(readingText.means)], ...meanings]}
      onPick={(meaning) => {
        if (meaning !== '') onMean(word, meaning);
      }}
    />
  );
  const rest = words.slice(MOST_AT_ONCE);
  return (
    <fieldset class="note question">
      <legend>{t(readingText.unknownWords)(t(label))}</legend>
      {words.slice(0, MOST_AT_ONCE).map(asked)}
      {rest.length > 0 && (
        <details>
          <summary>{t(readingText.moreWords)(f, rest.length)}</summary>
          {rest.map(asked)}
        </details>
      )}
    </fieldset>
  );
}
