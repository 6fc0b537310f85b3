// Every sentence that formulas never show. They are pushed beside the script, in a file of their own, so that no formula
// loads them; the server asks for them when it first needs one.
import { columnWords, logColumnWords } from './columns.ts';
import { manyMoreText, orderTexts, problemTexts } from './problems.ts';
import { settingTexts } from './rules.ts';
import * as tabs from './tabs.ts';
import * as words from './words.ts';

export const sheetTexts = {
  tabs: { ...tabs },
  words: { ...words },
  problems: problemTexts,
  order: orderTexts,
  manyMore: manyMoreText,
  settings: settingTexts,
  columns: { ...columnWords, ...logColumnWords },
};

export type SheetTexts = typeof sheetTexts;
