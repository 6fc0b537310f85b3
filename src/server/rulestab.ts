// The Rules tab: every setting with its value, unit, bounds and one line of explanation.
import type { Day } from '../core/day.ts';
import { defaultAcquaintances } from '../core/rules.ts';
import { everydayKeys, type NumberKey, numberKeys, numberSettings } from '../core/settings.ts';
import type { Language } from '../core/words.ts';
import type { PlanCell, TabPlan } from '../sheets/plan.ts';
import { documentSettingText, ruleHeaders, unitNames } from '../text/server.ts';

/** Raised when the tabs that we make change in a way that older files must be told of. */
export const LAYOUT = 1;

function numberRow(key: NumberKey, language: Language): readonly PlanCell[] {
  const { value, unit, min, max, help } = numberSettings[key];
  return [key, value, unitNames[unit][language], `${min} – ${max}`, help[language]];
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
  return Object.entries(values).map(([key, value]) => {
    const help = documentSettingText[key as keyof typeof documentSettingText];
    return [key, value, undefined, undefined, help[language]];
  });
}

/** The everyday settings on top, then those of the document, then all the others. */
export function rulesTab(language: Language, today: Day): TabPlan {
  const isEveryday = (key: NumberKey) => (everydayKeys as readonly NumberKey[]).includes(key);
  return {
    lines: [],
    columns: [
      { header: ruleHeaders.setting[language], widthPixels: 220, format: 'text' },
      { header: ruleHeaders.value[language], widthPixels: 120, format: 'general' },
      { header: ruleHeaders.unit[language], widthPixels: 70, format: 'text' },
      { header: ruleHeaders.bounds[language], widthPixels: 110, format: 'text' },
      { header: ruleHeaders.help[language], widthPixels: 480, format: 'text' },
    ],
    rows: [
      ...everydayKeys.map((key) => numberRow(key, language)),
      ...documentRows(language, today),
      ...numberKeys.filter((key) => !isEveryday(key)).map((key) => numberRow(key, language)),
    ],
  };
}
