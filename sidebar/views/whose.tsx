// Whose people are listed: mine or all; the name is picked among the owners once.
import { settingsText } from '../../src/text/settings.ts';
import { todayText } from '../../src/text/today.ts';
import { recall, remember } from '../memory.ts';
import { Field } from '../parts/field.tsx';
import { useReading } from '../reading.ts';
import { change, useShared } from '../state.ts';

export function chooseMe(me: string): void {
  remember('me', me);
  remember('asked', 'yes');
  remember('scope', me === '' ? 'all' : 'mine');
  change({ me, scope: me === '' ? 'all' : 'mine' });
}

function chooseScope(scope: 'mine' | 'all'): void {
  remember('scope', scope);
  change({ scope });
}

const NOBODY = '-';

export function WhoAmI({ owners }: { readonly owners: readonly string[] }) {
  const { t } = useReading();
  const { me } = useShared();
  const isAsked = recall('asked') !== '';
  const names = me === '' || owners.includes(me) ? owners : [me, ...owners];
  return (
    <Field label={t(todayText.whoAreYou)}>
      {(tie) => (
        <select
          {...tie}
          value={me === '' && isAsked ? NOBODY : me}
          onChange={({ currentTarget: { value } }) => chooseMe(value === NOBODY ? '' : value)}
        >
          {!isAsked && <option value="">{t(todayText.nobodyYet)}</option>}
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value={NOBODY}>{t(settingsText.noOwner)}</option>
        </select>
      )}
    </Field>
  );
}

export function Whose({ owners }: { readonly owners: readonly string[] }) {
  const { t } = useReading();
  const { me, scope } = useShared();
  if (me === '') return owners.length === 0 || recall('asked') !== '' ? null : <WhoAmI owners={owners} />;
  return (
    <fieldset class="toggle" aria-label={t(todayText.whose)}>
      {(['mine', 'all'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={scope === each} onClick={() => chooseScope(each)}>
          {t(todayText[each])}
        </button>
      ))}
    </fieldset>
  );
}
