// How the tabs and columns are read: guesses are marked, and everything can be changed.
import { useState } from 'preact/hooks';
import type { Replies } from '../../src/messages/requests.ts';
import { useAsking } from '../asking.ts';
import { useOnChange } from '../on-change.ts';
import { Button } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { readAnew, useShared } from '../state.ts';
import { readingText, readTables } from '../text/how-read.ts';
import { TableColumns } from './table-columns.tsx';

export function ColumnsRead() {
  const { t } = useReading();
  const { readings } = useShared();
  const [read, setRead] = useState<Replies['columns']>();
  const asking = useAsking<'columns'>(setRead);
  const choosing = useAsking<'setColumn' | 'nameColumn' | 'setTab'>(readAnew);
  const isBusy = asking.busySinceMs !== undefined || choosing.busySinceMs !== undefined;
  useOnChange(() => {
    if (read !== undefined) asking.ask({ type: 'columns' });
  }, [readings]);
  const columns = read === undefined ? [] : readTables.flatMap((table) => read.tables[table].columns);
  return (
    <section>
      <h2>{t(readingText.columns)}</h2>
      {read === undefined && (
        <Button disabled={isBusy} onClick={() => asking.ask({ type: 'columns' })}>
          {t(readingText.showColumns)}
        </Button>
      )}
      <Waiting on={asking} />
      <Waiting on={choosing} />
      {columns.some(({ isGuess }) => isGuess) && <p class="quiet">{t(readingText.guessHelp)}</p>}
      {columns.some(({ gone }) => gone.length > 0) && <p class="quiet">{t(readingText.goneHelp)}</p>}
      {read !== undefined &&
        readTables.map((table) => (
          <TableColumns
            key={table}
            table={table}
            view={read.tables[table]}
            tabs={read.tabs}
            isBusy={isBusy}
            onColumn={(key, headers) =>
              choosing.ask({ type: 'setColumn', table, key, headers: [...headers] })
            }
            onName={(header, key) => choosing.ask({ type: 'nameColumn', table, header, key })}
            onTab={(tab) => choosing.ask({ type: 'setTab', table, tab })}
          />
        ))}
    </section>
  );
}
