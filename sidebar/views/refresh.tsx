// Refresh: writes the tabs that the add-on computes anew.
import { useState } from 'preact/hooks';
import { settingsText } from '../../src/text/settings.ts';
import { useAsking } from '../asking.ts';
import { Act } from '../parts/act.tsx';
import { Busy } from '../parts/busy.tsx';
import { TroubleNote } from '../parts/note.tsx';
import { useReading } from '../reading.ts';
import { change, now } from '../state.ts';

export function Refresh() {
  const { t, f } = useReading();
  const [people, setPeople] = useState<number>();
  const working = useAsking<'refresh'>((reply) => {
    setPeople(reply.people);
    change({ reloads: now().reloads + 1 });
  });
  return (
    <section>
      <h2>{t(settingsText.refresh)}</h2>
      <p>{t(settingsText.refreshHelp)}</p>
      <Act
        isDisabled={working.busySinceMs !== undefined}
        onAct={() => {
          setPeople(undefined);
          working.ask({ type: 'refresh' });
        }}
      >
        {t(settingsText.refresh)}
      </Act>
      {working.busySinceMs !== undefined && <Busy sinceMs={working.busySinceMs} label={t(settingsText.refreshing)} />}
      {working.trouble !== undefined && <TroubleNote trouble={working.trouble} onRetry={working.again} />}
      <p role="status">{people !== undefined && t(settingsText.refreshed)(f, people)}</p>
    </section>
  );
}
