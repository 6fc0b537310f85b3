// How the tabs and columns are read: guesses are marked, and everything can be changed.
import { useState } from 'preact/hooks';
import type { Replies } from '../../src/messages/requests.ts';
import { tabNames } from '../../src/text/menu.ts';
import { useAsking } from '../asking.ts';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/inputs.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { change, now } from '../state.ts';
import { settingsText } from '../text/settings.ts';

type Columns = Replies['columns'];
type Column = Columns['columns'][number];
const tables = ['contacts', 'activities', 'deals'] as const;
const NO_COLUMN = '-';

/** A chosen header that the sheet has no longer. */
const isGone = ({ isChosen, header }: Column, headers: readonly string[]) =>
  isChosen && header !== NO_COLUMN && !headers.includes(header);

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
  const remark = (word: string) => (word === '' ? '' : t(settingsText.remark)(word));
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
              options={[['', t(settingsText.automatic)], ...read.tabs.map(same)]}
              onPick={(tab) => settingTab.ask({ type: 'setTab', table, tab })}
            />
          ))}
          {read.columns.some(({ isGuess }) => isGuess) && <p class="quiet">{t(settingsText.guessHelp)}</p>}
          {read.columns.some((column) => isGone(column, read.headers)) && (
            <p class="quiet">{t(settingsText.goneHelp)}</p>
          )}
          {read.columns.map((column) => {
            const { key, label, header, isGuess, isChosen } = column;
            const gone = isGone(column, read.headers);
            const mark = isGuess
              ? t(settingsText.guess)
              : gone
                ? t(settingsText.gone)
                : isChosen
                  ? t(settingsText.chosen)
                  : '';
            return (
              <Select
                key={key}
                label={t(label) + remark(mark)}
                isDisabled={isBusy}
                isMarked={isGuess || gone}
                value={isChosen ? header : ''}
                options={[
                  ['', t(settingsText.automatic) + remark(isChosen ? '' : header)],
                  [NO_COLUMN, t(settingsText.noColumn)],
                  ...[...new Set(gone ? [header, ...read.headers] : read.headers)].map(same),
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
