// Refresh: writes the tabs that the add-on computes anew.
import { useState } from 'preact/hooks';
import { useAsking } from '../asking.ts';
import { Act } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { change, now } from '../state.ts';
import { settingsText } from '../text/settings.ts';

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
      <Waiting on={working} label={t(settingsText.refreshing)} />
      <p role="status">{people !== undefined && t(settingsText.refreshed)(f, people)}</p>
    </section>
  );
}
