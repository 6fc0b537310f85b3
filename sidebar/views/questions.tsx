// What only the user can say: which columns are wishes to be left alone, and what unknown words mean.
import { useState } from 'preact/hooks';
import type { Question } from '../../src/messages/requests.ts';
import { useAsking } from '../asking.ts';
import type { RequestOf } from '../call.ts';
import { Act } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { readAnew } from '../state.ts';
import { frameText } from '../text/frame.ts';
import { meaningNames, readingText } from '../text/how-read.ts';
import { OptOutQuestion } from './opt-out-question.tsx';
import { UnknownWords } from './unknown-words.tsx';

interface Props {
  readonly questions: readonly Question[];
  /** The problems are being read. */
  readonly isReading: boolean;
}

export function Questions({ questions, isReading }: Props) {
  const { t } = useReading();
  const [said, setSaid] = useState<RequestOf<'setWord'>>();
  const meaning = useAsking<'setWord'>((_, request) => {
    setSaid(request.meaning === '' ? undefined : request);
    readAnew();
  });
  const naming = useAsking<'nameColumn'>(readAnew);
  const isBusy = isReading || meaning.busySinceMs !== undefined || naming.busySinceMs !== undefined;
  const nameOf = ({ column, meaning: key }: RequestOf<'setWord'>): string => {
    const name = Object.entries(meaningNames[column]).find(([each]) => each === key)?.[1];
    return name === undefined ? key : t(name);
  };
  return (
    <>
      {questions.map((question) =>
        question.kind === 'optOut' ? (
          <OptOutQuestion
            key={`${question.tab} ${question.cell}`}
            header={question.header}
            isBusy={isBusy}
            onAnswer={(key) =>
              naming.ask({ type: 'nameColumn', table: 'contacts', header: question.header, key })
            }
          />
        ) : (
          <UnknownWords
            key={`${question.tab} ${question.cell} ${question.column}`}
            question={question}
            isBusy={isBusy}
            onMean={(word, key) =>
              meaning.ask({ type: 'setWord', word, meaning: key, column: question.column })
            }
          />
        ),
      )}
      <Waiting on={naming} />
      <Waiting on={meaning} />
      <div class="row">
        <p role="status">{said !== undefined && t(readingText.wordSaid)(said.word, nameOf(said))}</p>
        {said !== undefined && (
          <Act isDisabled={isBusy} onAct={() => meaning.ask({ ...said, meaning: '' })}>
            {t(frameText.undo)}
          </Act>
        )}
      </div>
    </>
  );
}
