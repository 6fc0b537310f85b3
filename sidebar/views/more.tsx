// The More view: formulas, Set up, how the sheet is read, Refresh, what is wrong in it, who uses it, and the
// language.
import { remember } from '../memory.ts';
import { Choice } from '../parts/field.tsx';
import { useReading } from '../reading.ts';
import { change, useShared } from '../state.ts';
import type { Language } from '../text/said.ts';
import { settingsText } from '../text/settings.ts';
import { Check } from './check.tsx';
import { ColumnsRead } from './columns.tsx';
import { Formulas } from './formulas.tsx';
import { Problems } from './problems.tsx';
import { Refresh } from './refresh.tsx';
import { SetUp } from './setup.tsx';
import { WhoAmI } from './whose.tsx';

function choose(language: Language): void {
  remember('language', language);
  change({ language });
}

export function More() {
  const { t, language } = useReading();
  const { today } = useShared();
  return (
    <>
      <Formulas />
      <SetUp />
      <ColumnsRead />
      <Refresh />
      <Problems />
      <Check />
      <section>
        <h2>{t(settingsText.you)}</h2>
        {today !== undefined && today.owners.length > 0 && <WhoAmI owners={today.owners} />}
        <Choice
          legend={t(settingsText.language)}
          choices={[
            ['ja', '日本語'],
            ['en', 'English'],
          ]}
          chosen={language}
          onChoose={choose}
        />
      </section>
    </>
  );
}
