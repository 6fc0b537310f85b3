// What the entry may ask of the server, all in one place.
import type { Language } from '../core/words.ts';
import type { Workbook } from '../sheets/workbook.ts';
import { faultText } from '../text/server.ts';
import type { Circumstances } from './answer.ts';
import { readFrame } from './document.ts';
import { Fault } from './fault.ts';
import { refresh as refreshTabs } from './refresh.ts';
import { setUp as makeTabs, missingTabs, namesOf } from './setup.ts';

export { googleWorkbook } from '../sheets/google.ts';
export { answerTo } from './answer.ts';

export const ourFault = faultText.ours;

/** The sentence for whatever was thrown, and whether it was a mistake of ours. */
export function faultSentence(fault: unknown, language: Language): { readonly sentence: string; readonly isOurs: boolean } {
  return fault instanceof Fault
    ? { sentence: faultText[fault.code][language], isOurs: false }
    : { sentence: ourFault[language], isOurs: true };
}

/** Keeps today's date on the Rules tab; before Set up there is nowhere to keep it. */
export function stampDay({ workbook, now }: Circumstances): void {
  readFrame(workbook, now);
}

/** The names of the tabs that Set up would make; contacts are made only in a spreadsheet that has nothing else. */
export const namesToMake = (workbook: Workbook, language: Language): readonly string[] =>
  namesOf(missingTabs(workbook, isBlank(workbook)), language, workbook);

/** A spreadsheet in which nothing stands yet. */
const isBlank = (workbook: Workbook): boolean => workbook.tabs().every((tab) => workbook.lastRow(tab) === 0);

export function setUp(workbook: Workbook, language: Language, now: Date): void {
  const withContacts = isBlank(workbook);
  const made = workbook.locked(() => ({ names: makeTabs(workbook, language, withContacts, now) }));
  if (made === undefined) throw new Fault('busy');
}

export function refresh(workbook: Workbook, now: Date): void {
  const done = workbook.locked(() => refreshTabs(workbook, now));
  if (done === undefined) throw new Fault('busy');
}
