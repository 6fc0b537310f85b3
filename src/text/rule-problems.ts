// What is said of the rows of the Rules tab.
import type { Language } from '../core/base/bilingual.ts';
import { placeholders } from '../core/vocabulary/placeholders.ts';
import { joined } from './joined.ts';
import type { Sentences } from './sentences.ts';

/** Every placeholder as it is written. */
const inBracesAll = (language: Language): string =>
  joined(
    Object.keys(placeholders).map((name) => `{${name}}`),
    language,
  );

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
  unknown_placeholder: {
    en: ({ setting, placeholder }) =>
      `The text of ${setting} has {${placeholder}}, which stands for nothing. Known are ${inBracesAll('en')}. The default text counts.`,
    ja: ({ setting, placeholder }) =>
      `${setting}の{${placeholder}}は使えません。使えるのは${inBracesAll('ja')}です。既定の文面を使います。`,
  },
  long_text: {
    en: ({ setting, longest }) =>
      `The text of ${setting} has more than ${longest} letters. The default text counts.`,
    ja: ({ setting, longest }) => `${setting}の文面が${longest}字を超えています。既定の文面を使います。`,
  },
} satisfies Partial<Sentences>;
