// What the entry may ask of the server, all in one place.
import type { Bilingual, Language } from '../core/base/bilingual.ts';
import { isOurMistake } from '../sheets/refusal.ts';
import type { Workbook } from '../sheets/workbook.ts';
import { openDocument } from './document/document.ts';
import { stampTodayUnderLock } from './document/today.ts';
import { Fault, faultOf } from './fault.ts';
import { locked } from './lock.ts';
import type { RequestContext } from './request-context.ts';
import { refresh as refreshTabs } from './tabs/refresh.ts';
import { setUp as makeTabs, missingTabs, namesOf } from './tabs/set-up.ts';
import { texts } from './texts.ts';

export { answerTo } from './answer.ts';
export { texts } from './texts.ts';

/** The sentence for whatever was thrown, and whether it was a mistake of ours. */
export const faultSentence = (fault: unknown): { readonly sentence: Bilingual; readonly isOurs: boolean } =>
  isOurMistake(fault)
    ? { sentence: texts().oursText, isOurs: true }
    : { sentence: faultOf(fault).sentence(), isOurs: false };

/**
 * Keeps today's date on the Rules tab.
 * @throws a Fault before Set up: there is nowhere to keep it
 */
export function stampDay(request: RequestContext): void {
  stampTodayUnderLock(openDocument(request));
}

/** Whether the spreadsheet is still empty. */
const isBlank = (workbook: Workbook): boolean => workbook.tabs().every((tab) => workbook.lastRow(tab) === 0);

/**
 * What Set up asks, naming the tabs that it would make; undefined if all are there. Contacts are made only in
 * a blank spreadsheet.
 */
export function setUpQuestion({ workbook }: RequestContext, language: Language): string | undefined {
  const names = namesOf(missingTabs(workbook, isBlank(workbook)), language, workbook);
  return names.length === 0 ? undefined : texts().setUpQuestion[language](names);
}

/**
 * Makes the tabs that are missing.
 * @throws a Fault if somebody else is saving
 */
export function setUp(request: RequestContext, language: Language): void {
  const withContacts = isBlank(request.workbook);
  locked(request.workbook, () => makeTabs(request, language, withContacts));
}

/** Refreshes where that is possible; where contacts are missing, the sidebar says so. */
export function refreshAfterSetUp(request: RequestContext): void {
  try {
    refresh(request);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
  }
}

/**
 * Writes Pipeline, Today, Dashboard and Problems anew.
 * @throws a Fault before Set up, without contacts, or if somebody else is saving
 */
export function refresh(request: RequestContext): void {
  refreshTabs(request);
}
