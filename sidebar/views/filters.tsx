// Which people are listed, and in which order: by stage, owner and tag.
import type { Stage } from '../../src/core/vocabulary/stages.ts';
import { stageWords } from '../../src/text/words.ts';
import type { RequestOf } from '../call.ts';
import { Select } from '../parts/inputs.tsx';
import { useReading } from '../reading.ts';
import { useShared } from '../state.ts';
import { peopleText } from '../text/people.ts';

export type Filter = Omit<RequestOf<'search'>, 'type' | 'text'>;

interface Props {
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

const ANY = '';

/** Without what is undefined or blank: a message has no such parts. */
const plain = (filter: Readonly<Record<string, string | undefined>>): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ANY));

const sorts = { trust: 'byTrust', last_touch: 'byLastTouch', value: 'byValue' } as const;

export function Filters({ filter, onFilter }: Props) {
  const { t } = useReading();
  const { today } = useShared();
  const stages = Object.entries(stageWords).map(([key, words]) => [key as Stage, t(words)] as const);
  const named = (names: readonly string[]) => names.map((name) => [name, name] as const);
  const select = (
    part: keyof Filter,
    label: string,
    options: readonly (readonly [string, string])[],
    first: string = t(peopleText.any),
  ) => (
    <Select
      label={label}
      value={filter[part] ?? ANY}
      options={[[ANY, first], ...options]}
      onPick={(value) => onFilter(plain({ ...filter, [part]: value }))}
    />
  );
  const { owners = [], tags = [] } = today ?? {};
  return (
    <details class="filters">
      <summary>{t(peopleText.filter)}</summary>
      {select('stage', t(peopleText.stage), stages)}
      {owners.length > 0 && select('owner', t(peopleText.owner), named(owners))}
      {tags.length > 0 && select('tag', t(peopleText.tag), named(tags))}
      {select(
        'sort',
        t(peopleText.sort),
        Object.entries(sorts).map(([key, words]) => [key, t(peopleText[words])] as const),
        t(peopleText.byFit),
      )}
    </details>
  );
}
