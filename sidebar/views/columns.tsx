// How the tabs and columns are read: guesses are marked, and everything can be changed.
import { useState } from 'preact/hooks';
import type { Replies } from '../../src/messages.ts';
import { frameText } from '../../src/text/frame.ts';
import { tabNames } from '../../src/text/server.ts';
import { columnWords, settingsText } from '../../src/text/settings.ts';
import { useAsking } from '../asking.ts';
import { Busy } from '../parts/busy.tsx';
import { Field } from '../parts/field.tsx';
import { TroubleNote } from '../parts/note.tsx';
import { useReading } from '../reading.ts';
import { change, now } from '../state.ts';

type Reading = Replies['columns'];
const tables = ['contacts', 'activities', 'deals'] as const;
const NO_COLUMN = '-';

const choiceOf = ({ isChosen, header }: Reading['columns'][number]) => (isChosen ? header || NO_COLUMN : '');

export function Columns() {
  const { t } = useReading();
  const [read, setRead] = useState<Reading>();
  const asking = useAsking<'columns'>(setRead);
  const afterwards = () => {
    asking.ask({ type: 'columns' });
    change({ reloads: now().reloads + 1 });
  };
  const settingColumn = useAsking<'setColumn'>(afterwards);
  const settingTab = useAsking<'setTab'>(afterwards);
  const all = [asking, settingColumn, settingTab];
  const busySinceMs = all.find((each) => each.busySinceMs !== undefined)?.busySinceMs;
  const found = (header: string, isChosen: boolean) => (header === '' || isChosen ? '' : ` (${header})`);
  return (
    <section>
      <h2>{t(settingsText.columns)}</h2>
      {read === undefined && (
        <button type="button" disabled={busySinceMs !== undefined} onClick={() => asking.ask({ type: 'columns' })}>
          {t(settingsText.showColumns)}
        </button>
      )}
      {busySinceMs !== undefined && <Busy sinceMs={busySinceMs} label={t(frameText.loading)} />}
      {all.map((each, place) => {
        const key = `trouble ${place}`;
        return each.trouble && <TroubleNote key={key} trouble={each.trouble} onRetry={each.again} />;
      })}
      {read !== undefined && (
        <div class="columns">
          {tables.map((table) => (
            <Field key={table} label={t(tabNames[table])}>
              {(tie) => (
                <select
                  {...tie}
                  disabled={busySinceMs !== undefined}
                  value={read.tables[table]}
                  onChange={({ currentTarget }) => settingTab.ask({ type: 'setTab', table, tab: currentTarget.value })}
                >
                  <option value="">{t(settingsText.noTab)}</option>
                  {read.tabs.map((tab) => (
                    <option key={tab} value={tab}>
                      {tab}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
          {read.columns.some(({ isGuess }) => isGuess) && <p class="quiet">{t(settingsText.guessHelp)}</p>}
          {read.columns.map((column) => {
            const { key, header, isGuess, isChosen } = column;
            const word = columnWords[key];
            const mark = isGuess ? ` (${t(settingsText.guess)})` : isChosen ? ` (${t(settingsText.chosen)})` : '';
            return (
              <Field key={key} label={(word === undefined ? key : t(word)) + mark}>
                {(tie) => (
                  <select
                    {...tie}
                    class={isGuess ? 'guess' : undefined}
                    disabled={busySinceMs !== undefined}
                    value={choiceOf(column)}
                    onChange={({ currentTarget }) => settingColumn.ask({ type: 'setColumn', key, header: currentTarget.value })}
                  >
                    <option value="">{t(settingsText.ownFinding) + found(header, isChosen)}</option>
                    <option value={NO_COLUMN}>{t(settingsText.noColumn)}</option>
                    {read.headers.map((each) => (
                      <option key={each} value={each}>
                        {each}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            );
          })}
        </div>
      )}
    </section>
  );
}
