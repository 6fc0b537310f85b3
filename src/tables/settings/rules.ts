// The Rules table: the numbers and words that a computation goes by, and the document's settings.
import { normalWord } from '../../core/base/bilingual.ts';
import { keptFor } from '../../core/base/remembered.ts';
import { isTextSetting, LONGEST_MAIL } from '../../core/recontact/text-settings.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { type NumberKey, numberSettings, rulesWith } from '../../core/settings.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import { isBlank, textOf } from '../cells/cells.ts';
import type { CellContext } from '../cells/dates.ts';
import { cellOf } from '../columns/headers.ts';
import { ruleSpec } from '../columns/rule-columns.ts';
import type { Cell, Grid } from '../grid.ts';
import { ProblemLog } from '../problem-log.ts';
import { findHeader } from '../recognise/find-header.ts';
import { blankDocument, type DocumentSettings, entriesOf, readDocumentSetting } from './document-settings.ts';
import { settingNumber } from './number-cell.ts';
import { readOwnWord, wordPoints } from './own-word-rows.ts';
import { readOwnText } from './text-rows.ts';

export type { DocumentSettings } from './document-settings.ts';

export interface ReadRules {
  readonly rules: Rules;
  readonly document: DocumentSettings;
  readonly problems: readonly Problem[];
}

/** The number of a setting, or nothing where the cell says none within its bounds. */
function settingOf(key: NumberKey, cell: Cell): number | undefined {
  const { min, max, unit } = numberSettings()[key];
  const number = settingNumber(cell);
  const isPossible =
    number !== undefined && number >= min && number <= max && (unit !== 'count' || Number.isInteger(number));
  return isPossible ? number : undefined;
}

const isNumberKey = (key: string): key is NumberKey => numberSettings()[key as NumberKey]?.unit !== undefined;

const anywhere: CellContext = { toDay: () => Number.NaN, locale: () => '' };

/** Whether a setting is called that. */
export const isSetting = (text: string): boolean => {
  const key = text.normalize('NFKC').toLowerCase();
  return (
    isNumberKey(key) ||
    key === 'acquaintance_words' ||
    isTextSetting(key) ||
    readDocumentSetting(key, '', anywhere) !== 'unknown'
  );
};

/** The header of the rules, looked for once in each grid: every setting asks for its place. */
const rulesHeader = keptFor((grid: Grid) => findHeader(grid, ruleSpec));

/** The columns of settings and of their values, from 0; undefined if there is no header row with both. */
export function ruleColumns(grid: Grid): { readonly setting: number; readonly value: number } | undefined {
  const { setting: [setting] = [], value: [value] = [] } = rulesHeader(grid)?.columns ?? {};
  return setting === undefined || value === undefined
    ? undefined
    : { setting: setting.index, value: value.index };
}

/**
 * Reads the rules. Whatever is blank, unknown or impossible
 * has its default; the last row of a setting counts.
 * @returns nothing where there is no header row with setting and value
 */
export function readRules(grid: Grid, context: CellContext): ReadRules | undefined {
  const header = rulesHeader(grid);
  if (!header) return undefined;
  const { columns } = header;
  const log = new ProblemLog(grid);
  const rowOfKey = new Map<string, number>();
  const settingAt = columns.setting?.[0]?.index ?? 0;
  const valueAt = columns.value?.[0]?.index ?? 0;
  for (let index = header.row + 1; index < grid.cells.length; index++) {
    const key = textOf(cellOf(grid.cells[index] ?? [], columns.setting), context.toDay)
      .normalize('NFKC')
      .toLowerCase();
    if (key === '') continue;
    if (rowOfKey.has(key)) log.addCell('warning', 'repeated_setting', index, settingAt, { setting: key });
    rowOfKey.set(key, index);
  }
  const numbers: Partial<Record<NumberKey, number>> = {};
  let words: readonly string[] | undefined;
  let document = blankDocument;
  for (const [key, index] of rowOfKey) {
    const cell = grid.cells[index]?.[valueAt] ?? '';
    if (isNumberKey(key)) {
      if (isBlank(cell)) continue;
      const number = settingOf(key, cell);
      if (number !== undefined) numbers[key] = number;
      else {
        const { min, max } = numberSettings()[key];
        log.addCell('warning', 'impossible_setting', index, valueAt, {
          setting: key,
          value: textOf(cell, context.toDay),
          min,
          max,
        });
      }
    } else if (key === 'acquaintance_words') {
      if (!isBlank(cell)) words = entriesOf(textOf(cell, context.toDay)).map(normalWord);
    } else if (isTextSetting(key)) {
      const texts = readOwnText(document.texts, key, cell, context);
      if (texts === 'impossible')
        log.addCell('warning', 'long_text', index, valueAt, { setting: key, longest: LONGEST_MAIL });
      else if ('placeholder' in texts)
        log.addCell('warning', 'unknown_placeholder', index, valueAt, { setting: key, ...texts });
      else document = { ...document, texts };
    } else {
      const own = readOwnWord(document.words, key, cell, context);
      const read =
        own === 'other'
          ? readDocumentSetting(key, cell, context)
          : own === 'impossible'
            ? own
            : { words: own };
      if (read === 'unknown') log.addCell('warning', 'unknown_setting', index, settingAt, { setting: key });
      else if (read === 'impossible') {
        log.addCell('warning', 'impossible_setting', index, valueAt, {
          setting: key,
          value: textOf(cell, context.toDay),
          ...(key.startsWith('points_') && wordPoints),
        });
      } else if ('column' in read)
        document = { ...document, columns: { ...document.columns, [read.column]: read.header } };
      else document = { ...document, ...read };
    }
  }
  const rules = rulesWith(numbers);
  return {
    rules: words === undefined ? rules : { ...rules, acquaintance_words: words },
    document,
    problems: log.problems(),
  };
}
