// What is said of the rows of the Rules tab.
import type { Sentences } from './sentences.ts';

export const ruleProblems = {
  unknown_setting: {
    en: ({ setting }) => `There is no setting called "${setting}". It changes nothing.`,
    ja: ({ setting }) => `「${setting}」という設定はありません。この行は反映されません。`,
  },
  impossible_setting: {
    en: ({ value, setting, min, max }) =>
      `"${value}" is not a possible value of ${setting}${max === undefined ? '' : ` (from ${min} to ${max})`}. The default counts.`,
    ja: ({ value, setting, min, max }) =>
      `「${value}」は${setting}の値として使えません${max === undefined ? '' : `（${min}～${max}）`}。既定値を使います。`,
  },
  repeated_setting: {
    en: ({ setting }) => `The setting ${setting} appears twice. Its last row counts.`,
    ja: ({ setting }) => `設定「${setting}」が重複しています。最後の行を使います。`,
  },
} satisfies Partial<Sentences>;
