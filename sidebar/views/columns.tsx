// How the tabs and columns are read: guesses are marked, and everything can be changed.
import { useState } from 'preact/hooks';
import type { Replies } from '../../src/messages.ts';
import { tabNames } from '../../src/text/menu.ts';
import { columnWords, settingsText } from '../../src/text/settings.ts';
import { useAsking } from '../asking.ts';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/inputs.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { change, now } from '../state.ts';

type Columns = Replies['columns'];
const tables = ['contacts', 'activities', 'deals'] as const;
const NO_COLUMN = '-';

const choiceOf = ({ isChosen, header }: Columns['columns'][number]) => (isChosen ? header || NO_COLUMN : '');

export function ColumnsRead() {
  const { t } = useReading();
  const [read, setRead] = useState<Columns>();
  const asking = useAsking<'columns'>(setRead);
  const afterwards = () => {
    asking.ask({ type: 'columns' });
    change({ reloads: now().reloads + 1 });
  };
  const settingColumn = useAsking<'setColumn'>(afterwards);
  const settingTab = useAsking<'setTab'>(afterwards);
  const isBusy = [asking, settingColumn, settingTab].some(({ busySinceMs }) => busySinceMs !== undefined);
  const found = (header: string, isChosen: boolean) => (header === '' || isChosen ? '' : ` (${header})`);
  const same = (word: string) => [word, word] as const;
  return (
    <section>
      <h2>{t(settingsText.columns)}</h2>
      {read === undefined && (
        <Button disabled={isBusy} onClick={() => asking.ask({ type: 'columns' })}>
          {t(settingsText.showColumns)}
        </Button>
      )}
      <Waiting on={asking} />
      <Waiting on={settingColumn} />
      <Waiting on={settingTab} />
      {read !== undefined && (
        <div class="columns">
          {tables.map((table) => (
            <Select
              key={table}
              label={t(tabNames[table])}
              isDisabled={isBusy}
              value={read.tables[table]}
              options={[['', t(settingsText.noTab)], ...read.tabs.map(same)]}
              onPick={(tab) => settingTab.ask({ type: 'setTab', table, tab })}
            />
          ))}
          {read.columns.some(({ isGuess }) => isGuess) && <p class="quiet">{t(settingsText.guessHelp)}</p>}
          {read.columns.map((column) => {
            const { key, header, isGuess, isChosen } = column;
            const word = columnWords[key];
            const mark = isGuess ? ` (${t(settingsText.guess)})` : isChosen ? ` (${t(settingsText.chosen)})` : '';
            return (
              <Select
                key={key}
                label={(word === undefined ? key : t(word)) + mark}
                isDisabled={isBusy}
                isMarked={isGuess}
                value={choiceOf(column)}
                options={[
                  ['', t(settingsText.ownFinding) + found(header, isChosen)],
                  [NO_COLUMN, t(settingsText.noColumn)],
                  ...[...new Set(read.headers)].map(same),
                ]}
                onPick={(chosen) => settingColumn.ask({ type: 'setColumn', key, header: chosen })}
              />
            );
          })}
        </div>
      )}
    </section>
  );
}
