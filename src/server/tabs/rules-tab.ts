// The Rules tab: every setting with its value, unit, bounds and one line of explanation.
import type { Language } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import { reasonWords } from '../../core/recontact/reasons/all.ts';
import { textSettings } from '../../core/recontact/text-settings.ts';
import { defaultAcquaintances } from '../../core/rules/rules.ts';
import { everydayKeys, type NumberKey, numberKeys, numberSettings, ownerOf } from '../../core/settings.ts';
import { look, type PlanCell, type TabPlan } from '../../sheets/plan.ts';
import { ruleLabels } from '../../tables/columns/rule-columns.ts';
import type { documentSettingText } from '../../text/tabs.ts';
import { texts } from '../texts.ts';

/** Raised when the tabs that we make change in a way that matters to older files. */
const LAYOUT = 1;

function numberRow(key: NumberKey, language: Language): readonly PlanCell[] {
  const setting = numberSettings()[key];
  const { settingText, unitNames } = texts();
  const { value, unit, min, max } = setting;
  const help = settingText(setting, ownerOf(setting))[language];
  return [key, value, unitNames[unit][language], `${min} – ${max}`, help];
}

function documentRows(language: Language, today: Day): readonly (readonly PlanCell[])[] {
  const values: Readonly<Record<keyof typeof documentSettingText, PlanCell>> = {
    today: { day: today },
    language,
    layout: LAYOUT,
    contacts_tab: undefined,
    activities_tab: undefined,
    deals_tab: undefined,
    acquaintance_words: defaultAcquaintances.join(', '),
    foundation: undefined,
  };
  const helps = texts().documentSettingText;
  return Object.entries(values).map(([key, value]) => {
    const help = helps[key as keyof typeof helps];
    return [key, value, undefined, undefined, help[language]];
  });
}

/** Blank: the words are long, and ours become better with the add-on. */
const textRows = (language: Language): readonly (readonly PlanCell[])[] =>
  [...textSettings()].map(([key, { part, reason }]) => [
    key,
    undefined,
    undefined,
    undefined,
    texts().mailSettingText(part, reasonWords(reason))[language],
  ]);

/** The everyday settings on top, then those of the document, then all the other numbers, and mails. */
export function rulesTab(language: Language, today: Day): TabPlan {
  const isEveryday = (key: NumberKey) => (everydayKeys as readonly NumberKey[]).includes(key);
  return {
    lines: [],
    columns: [
      { header: ruleLabels.setting[language], ...look(220, 'text') },
      { header: ruleLabels.value[language], ...look(120, 'general') },
      { header: ruleLabels.unit[language], ...look(70, 'text') },
      { header: ruleLabels.bounds[language], ...look(110, 'text') },
      { header: ruleLabels.help[language], ...look(480, 'text') },
    ],
    rows: [
      ...everydayKeys.map((key) => numberRow(key, language)),
      ...documentRows(language, today),
      ...numberKeys()
        .filter((key) => !isEveryday(key))
        .map((key) => numberRow(key, language)),
      ...textRows(language),
    ],
  };
}
