// Whose people are listed: mine or all; the name is picked among the owners once.
import { recall, remember } from '../memory.ts';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/inputs.tsx';
import { useReading } from '../reading.ts';
import { change, useShared } from '../state.ts';
import { settingsText } from '../text/settings.ts';
import { todayText } from '../text/today.ts';

function chooseMe(me: string): void {
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
    <Select
      label={t(todayText.whoAreYou)}
      value={me === '' && isAsked ? NOBODY : me}
      options={[
        ...(isAsked ? [] : [['', t(todayText.nobodyYet)] as const]),
        ...names.map((name) => [name, name] as const),
        [NOBODY, t(settingsText.noOwner)] as const,
      ]}
      onPick={(name) => chooseMe(name === NOBODY ? '' : name)}
    />
  );
}

export function Whose({ owners }: { readonly owners: readonly string[] }) {
  const { t } = useReading();
  const { me, scope } = useShared();
  if (me === '')
    return owners.length === 0 || recall('asked') !== '' ? null : (
      <div class="whose">
        <WhoAmI owners={owners} />
      </div>
    );
  return (
    <fieldset class="toggle" aria-label={t(todayText.whose)}>
      {(['mine', 'all'] as const).map((each) => (
        <Button key={each} aria-pressed={scope === each} onClick={() => chooseScope(each)}>
          {t(todayText[each])}
        </Button>
      ))}
    </fieldset>
  );
}
