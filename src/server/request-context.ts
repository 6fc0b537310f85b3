// What an answer depends on besides its message.
import type { Language } from '../core/base/bilingual.ts';
import type { Workbook } from '../sheets/workbook.ts';
import type { SheetTexts } from '../text/sheet.ts';

export interface RequestContext {
  readonly workbook: Workbook;
  readonly now: Date;
  readonly userLanguage: Language;
  /** Every sentence; a service call, at the first time. */
  readonly texts: () => SheetTexts;
}
