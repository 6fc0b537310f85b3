// The columns of the Rules table: the first two are read, all of them are known.
import { HeaderIndex } from '../recognise/header-index.ts';
import type { KeySpec, TableSpec } from '../recognise/table-spec.ts';

/** The headers of the Rules tab that Set up makes. */
export const ruleLabels = {
  setting: { en: 'Setting', ja: '設定' },
  value: { en: 'Value', ja: '値' },
  unit: { en: 'Unit', ja: '単位' },
  bounds: { en: 'From – to', ja: '範囲' },
  help: { en: 'Meaning', ja: '説明' },
} as const;

export type RuleKey = keyof typeof ruleLabels;

const exact: KeySpec = { takes: 'one', guess: 'no' };
const named = ({ en, ja }: { readonly en: string; readonly ja: string }): string => `${en} | ${ja}`;

/** What the Rules table is found by. */
export const ruleSpec: TableSpec<RuleKey> = {
  keys: { setting: exact, value: exact, unit: exact, bounds: exact, help: exact },
  words: new HeaderIndex(() => ({
    setting: `${named(ruleLabels.setting)} | 設定名 | 項目 | Key`,
    value: `${named(ruleLabels.value)} | 設定値`,
    unit: named(ruleLabels.unit),
    bounds: named(ruleLabels.bounds),
    help: named(ruleLabels.help),
  })),
  personKeys: [],
  isEnough: (has) => has('setting') && has('value'),
};
