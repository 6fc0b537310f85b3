// The two columns of the Rules table that are read.
import { HeaderIndex } from '../recognise/header-index.ts';
import type { TableSpec } from '../recognise/table-spec.ts';

export type RuleKey = 'setting' | 'value';

/** What the Rules table is found by. */
export const ruleSpec: TableSpec<RuleKey> = {
  keys: { setting: { takes: 'one', guess: 'no' }, value: { takes: 'one', guess: 'no' } },
  words: new HeaderIndex(() => ({
    setting: 'setting | 設定 | 設定名 | 項目 | Key',
    value: 'value | 値 | 設定値',
  })),
  personKeys: [],
  isEnough: (has) => has('setting') && has('value'),
};
