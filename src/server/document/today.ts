// Today's date on the Rules tab: formulas look from that day.
import type { RequestContext } from '../request-context.ts';
import { areSettingsHit } from './check-settings.ts';
import { type Document, openDocument, readDocument, settingCell } from './document.ts';
import type { OpenDocument } from './open-document.ts';

/** Writes today's date, if another day is there; only under the lock. */
export function stampToday(document: OpenDocument): void {
  const { workbook, tabs, rulesGrid, settings, today } = document;
  if (settings.today === today) return;
  const place = settingCell(rulesGrid, 'today');
  if (place === undefined) return;
  workbook.setCellIfAllowed(tabs.rules, place.row, place.column, { day: today });
  areSettingsHit(document, [{ key: 'today', value: { day: today }, place }]);
}

/**
 * The same for a document that was read without the lock. If somebody else has it, nothing is written: the
 * next reader
 * stamps the date.
 */
export function stampTodayUnderLock(document: OpenDocument): void {
  if (document.settings.today === document.today) return;
  document.workbook.locked(() => stampToday(openDocument(document)));
}

/**
 * Reads the document and stamps today's date, for what writes rows of today; only under the lock.
 * @param isAnew has the tabs looked for, not taken as they were found before
 * @throws a Fault before Set up, or if there are no contacts
 */
export function readStamped(request: RequestContext, isAnew = false): Document {
  const document = readDocument(request, isAnew);
  stampToday(document);
  return document;
}
