// The two logs and the rules that an action goes by, for whomever it is.
import type { Language } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import type { Rules } from '../../core/rules/rules.ts';
import type { LogName } from '../../core/vocabulary/tables.ts';
import type { Cell, Tab, Workbook } from '../../sheets/workbook.ts';
import type { ColumnChoice, Columns } from '../../tables/columns/headers.ts';
import { columnsFor } from '../../tables/settings/document-settings.ts';
import type { OwnWords } from '../../tables/vocabulary/own-words.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import type { Document } from './document.ts';

/** A log as it was when it was last read. */
export interface Log {
  readonly tab: Tab;
  /** Counted from 1. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: Columns<string>;
  /** The user's own choice of its columns. */
  readonly choice: ColumnChoice;
  readonly words: OwnWords;
}

export interface ActionContext extends RequestContext {
  readonly today: Day;
  readonly toDay: (date: Date) => Day;
  readonly language: Language;
  readonly rules: Rules;
  readonly logs: Readonly<Record<LogName, Log>>;
  readonly contacts: Tab;
}

const logOf = (document: Document, log: LogName): Log => {
  const { headerRow, headers, columns } = document[log];
  return {
    tab: document.tabs[log],
    headerRow: headerRow ?? 1,
    headers,
    columns,
    choice: columnsFor(document.settings, log),
    words: document.settings.words,
  };
};

/** The context of a document that was just read. */
export const actionContextOf = (document: Document): ActionContext => ({
  ...document,
  logs: { activities: logOf(document, 'activities'), deals: logOf(document, 'deals') },
  contacts: document.tabs.contacts,
});

/** @throws a Fault if a log lacks a column without which a row would be of nobody */
export function checkLogs(document: Document): void {
  if (document.activities.missing.length + document.deals.missing.length > 0) throw new Fault('noColumns');
}

/** The header row of a log; undefined if it is no longer as it was. */
export function headerAsKnown(
  workbook: Workbook,
  { tab, headerRow, headers }: Log,
): readonly Cell[] | undefined {
  const header = workbook.readRows(tab, headerRow, 1).cells[0] ?? [];
  return headers.every((text, index) => String(header[index] ?? '').trim() === text) ? header : undefined;
}
