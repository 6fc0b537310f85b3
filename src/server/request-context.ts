// What an answer depends on besides its message.
import type { Language } from '../core/base/bilingual.ts';
import type { Workbook } from '../sheets/workbook.ts';

export interface RequestContext {
  readonly workbook: Workbook;
  readonly now: Date;
  readonly userLanguage: Language;
}
