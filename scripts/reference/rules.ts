// docs/rules.md: every setting of the Rules tab, from the declarations.

import { defaultAcquaintances } from '../../src/core/rules/rules.ts';
import {
  everydayKeys,
  type NumberKey,
  numberKeys,
  numberSettings,
  ownerOf,
  type Setting,
} from '../../src/core/settings.ts';
import { contactSpec } from '../../src/tables/columns/contact-columns.ts';
import { activitySpec, dealSpec } from '../../src/tables/columns/log-columns.ts';
import { headerWord } from '../../src/tables/recognise/header-words.ts';
import { settingText } from '../../src/text/rules.ts';
import { documentSettingText, unitNames } from '../../src/text/tabs.ts';
import { table } from './table.ts';

/** A third is no decimal number; the Rules tab takes "1/3" as well. */
const shown = ({ value }: Setting): string => (value === 1 / 3 ? '1/3' : String(value));

function rowOf(key: NumberKey): string[] {
  const setting = numberSettings()[key];
  const unit = unitNames[setting.unit];
  const { en, ja } = settingText(setting, ownerOf(setting));
  return [`\`${key}\``, shown(setting), `${unit.en} ${unit.ja}`, `${setting.min} – ${setting.max}`, en, ja];
}

const headers = ['setting 設定', 'default 標準', 'unit 単位', 'from – to 範囲', 'meaning', '説明'];

const isEveryday = (key: NumberKey): boolean => (everydayKeys as readonly NumberKey[]).includes(key);

const groups: readonly { readonly title: string; readonly has: (key: NumberKey) => boolean }[] = [
  { title: 'Everyday settings / 日々の設定', has: isEveryday },
  { title: 'Points of each kind / 種別ごとの点数', has: (key) => /^points_/.test(key) },
  {
    title: 'Weights, waits and rests of each reason / 理由ごとの重みと間隔',
    has: (key) => /^(weight|wait|rest|again)_/.test(key),
  },
  { title: 'All others / そのほか', has: () => true },
];

/** Each setting in the first group that has it. */
function sections(): string[] {
  const left = new Set(numberKeys());
  return groups.map(({ title, has }) => {
    const keys = [...left].filter(has);
    for (const key of keys) left.delete(key);
    return `## ${title}\n\n${table(headers, keys.map(rowOf))}\n`;
  });
}

function documentSection(): string {
  const defaults: Partial<Record<keyof typeof documentSettingText, string>> = {
    acquaintance_words: defaultAcquaintances.join(', '),
  };
  const rows = (Object.keys(documentSettingText) as (keyof typeof documentSettingText)[]).map((key) => {
    const { en, ja } = documentSettingText[key];
    return [`\`${key}\``, defaults[key] ?? '', en, ja];
  });
  return `## Words and tabs / 言葉とシート\n\n${table(['setting 設定', 'default 標準', 'meaning', '説明'], rows)}\n`;
}

const mailSection = `## Mails / メール

\`text_…\` and \`subject_…\` with the key of a reason change what Write begins with: [mails.md](mails.md).

理由ごとの \`text_…\`（本文）と \`subject_…\`（件名）で、メールの文面を変えられます：[mails.md](mails.md)。
`;

const tables = [
  ['Contacts / 連絡先', '', contactSpec.words.names()],
  ['Activities / 活動', 'activities_', activitySpec.words.names()],
  ['Deals / 商談', 'deals_', dealSpec.words.names()],
] as const;

/** Each header once, as it is looked up: `phone` and `Phone` are one. */
function once(headers: readonly string[]): readonly string[] {
  const words = headers.map(headerWord);
  return headers.filter((_, index) => words.indexOf(words[index] ?? '') === index);
}

function columnSection(): string {
  const parts = tables.map(([title, prefix, names]) => {
    const rows = Object.entries(names).map(([key, known]) => [
      `\`column_${prefix}${key}\``,
      once(known).join(' · '),
    ]);
    return `### ${title}\n\n${table(['setting 設定', 'headers that are known / 知っている見出し'], rows)}\n`;
  });
  return `## Columns / 列

Columns are found by their headers; upper and lower case, width, spaces and punctuation make no difference. Where that goes wrong, a setting names the header to take instead, or \`-\` for none. The sidebar writes these settings for you.

列は見出しで探します。大文字と小文字、全角と半角、空白や記号の違いは無視します。うまく見つからないときは、使う見出しを設定に書きます（\`-\` なら使いません）。サイドバーからも選べます。

${parts.join('\n')}`;
}

const introduction = `<!-- Made by \`npm run build\` from the declarations in src/core/rules and src/core/recontact/reasons. -->

# The settings

They are on the Rules tab, each with its value. A blank means the default. A value outside of its bounds is a Problem, and the default counts.
Where the unit is a number of things, the value is whole. Shares are written as 0.2, 20% or 1/5. Why each is there is in [model.md](model.md); rows for words of your own in [words.md](words.md).

設定は「ルール」のシートにあり、値を変えられます。空白なら標準の値です。範囲の外の値は「確認事項」のシートに表示され、標準の値で計算します。
単位が「件」の設定は整数です。割合は 0.2、20%、1/5 のどの書き方でもかまいません。それぞれの理由は [model.md](model.md)、独自の言葉の行は [words.md](words.md) にあります。
`;

/** The whole of docs/rules.md. */
export const rulesPage = (): string =>
  [introduction, ...sections(), documentSection(), mailSection, columnSection()].join('\n');
