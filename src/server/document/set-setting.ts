// Writing settings of the document into their rows of the Rules tab.
import { normalWord } from '../../core/base/bilingual.ts';
import { ruleColumns } from '../../tables/settings/rules.ts';
import { Fault } from '../fault.ts';
import { areSettingsHit, type WrittenSetting } from './check-settings.ts';
import { settingCell } from './document.ts';
import { noSnapshot } from './memory.ts';
import type { OpenDocument } from './open-document.ts';
import { forgetTabs } from './tabs.ts';

/**
 * Writes settings into their rows, or appends a row for one that has none; what was remembered by
 * the old ones is forgotten. Whatever a text looks like, it is written as text.
 * @param values by setting; "" leaves it to us
 * @throws a Fault where rows have moved in between; what was overwritten is put back
 */
export function setSettings(document: OpenDocument, values: Readonly<Record<string, string>>): void {
  const { workbook, tabs, rulesGrid } = document;
  const { setting = 0, value: at = 1 } = ruleColumns(rulesGrid) ?? {};
  const written: WrittenSetting[] = [];
  for (const [key, value] of Object.entries(values)) {
    const place = settingCell(rulesGrid, normalWord(key));
    if (place === undefined && value === '') continue;
    written.push({ key, value, place });
    if (place !== undefined) workbook.setCell(tabs.rules, place.row, place.column, value);
    else
      workbook.append(
        tabs.rules,
        Array.from({ length: Math.max(setting, at) + 1 }, (_, i) =>
          i === setting ? key : i === at ? value : undefined,
        ),
      );
  }
  workbook.remember(noSnapshot);
  forgetTabs(workbook);
  if (!areSettingsHit(document, written)) throw new Fault('movedMeanwhile', { tabs: [tabs.rules.name] });
}
