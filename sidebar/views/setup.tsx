// Set up: says what it will add, asks, and adds it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tabNames } from '../../src/text/menu.ts';
import { useAsking } from '../asking.ts';
import { Act, Button } from '../parts/button.tsx';
import { Choice } from '../parts/field.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { change, now } from '../state.ts';
import { frameText } from '../text/frame.ts';
import type { Language } from '../text/said.ts';
import { settingsText } from '../text/settings.ts';

export function SetUp() {
  const { t, language: mine } = useReading();
  const [chosen, setLanguage] = useState<Language>();
  const [withContacts, setWithContacts] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [made, setMade] = useState<readonly string[]>();
  const filling = useAsking<'refresh'>(() => {});
  const working = useAsking<'setUp'>((reply) => {
    setMade(reply.made);
    change({ reloads: now().reloads + 1 });
    if (reply.made.length > 0) filling.ask({ type: 'refresh' });
  });
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  const language = chosen ?? mine;
  const isBusy = working.busySinceMs !== undefined || filling.busySinceMs !== undefined;
  const tabs = [
    ['activities', settingsText.makesActivities],
    ['deals', settingsText.makesDeals],
    ['rules', settingsText.makesRules],
    ...(withContacts ? ([['contacts', settingsText.makesContacts]] as const) : []),
  ] as const;
  return (
    <section>
      <h2>{t(settingsText.setUp)}</h2>
      <p>{t(settingsText.setUpMakes)}</p>
      <ul class="plain">
        {tabs.map(([key, what]) => (
          <li key={key}>
            <b lang={language}>{tabNames[key][language]}</b> — {t(what)}
          </li>
        ))}
      </ul>
      <Choice
        legend={t(settingsText.tabLanguage)}
        choices={[
          ['ja', '日本語'],
          ['en', 'English'],
        ]}
        chosen={language}
        onChoose={setLanguage}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={withContacts}
          onChange={({ currentTarget }) => setWithContacts(currentTarget.checked)}
        />
        {t(settingsText.withContacts)}
      </label>
      {!isAsking && (
        <Button disabled={isBusy} onClick={() => setAsking(true)}>
          {t(settingsText.start)}
        </Button>
      )}
      {isAsking && (
        <div class="note" ref={question} tabIndex={-1}>
          <p>{t(settingsText.question)}</p>
          <div class="row">
            <Act
              isMain
              onAct={() => {
                setAsking(false);
                setMade(undefined);
                working.ask({ type: 'setUp', language, ...(withContacts ? { withContacts } : {}) });
              }}
            >
              {t(settingsText.confirm)}
            </Act>
            <Button onClick={() => setAsking(false)}>{t(frameText.cancel)}</Button>
          </div>
        </div>
      )}
      <Waiting on={working} label={t(settingsText.settingUp)} />
      <Waiting on={filling} label={t(settingsText.refreshing)} />
      <p role="status">
        {made !== undefined && t(settingsText.made)(made.join(mine === 'ja' ? '、' : ', '))}
      </p>
    </section>
  );
}
