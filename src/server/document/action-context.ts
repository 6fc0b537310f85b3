// The two logs and the rules that an action goes by, for whomever it is.
import type { Language } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { type LogName, logNames } from '../../core/vocabulary/tables.ts';
import type { Row, Tab } from '../../sheets/workbook.ts';
import { isDate } from '../../tables/cells/cells.ts';
import type { ColumnChoice, Columns } from '../../tables/columns/headers.ts';
import { withoutBlankEnd } from '../../tables/grid.ts';
import { columnsFor } from '../../tables/settings/document-settings.ts';
import type { OwnWords } from '../../tables/vocabulary/own-words.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import type { Document } from './document.ts';
import { markOf } from './marks.ts';
import type { OpenDocument } from './open-document.ts';

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

/** A tab of which some columns are read. */
export interface ReadTab {
  readonly tab: Tab;
  /** The columns that are read, from 0. */
  readonly columns: readonly number[];
}

/** The user's language isn't among it: no action asks for it. */
export interface ActionContext extends Pick<RequestContext, 'workbook' | 'now'> {
  readonly today: Day;
  readonly timeZone: string;
  readonly toDay: (date: Date) => Day;
  readonly language: Language;
  readonly rules: Rules;
  readonly logs: Readonly<Record<LogName, Log>>;
  readonly contacts: ReadTab;
  /** The Rules tab, and what distinguishes it from one with other settings. */
  readonly rulesTab: ReadTab & { readonly mark: string };
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

/** What distinguishes the settings, the stamp of today aside. */
export const rulesMark = (rows: readonly Row[], columns: readonly number[]): string =>
  markOf(
    withoutBlankEnd(rows.map((cells) => columns.map((index) => cells[index] ?? ''))).flatMap((cells) =>
      cells.map((cell) => (isDate(cell) ? '' : cell)),
    ),
  );

/** The context of a document that was just read. */
export function actionContextOf(document: Document): ActionContext {
  const { workbook, tabs, contacts, rulesGrid } = document;
  const read = Object.values<readonly { readonly index: number }[] | undefined>(contacts.columns);
  const ruleColumns = (rulesGrid.cells[0] ?? []).map((_, index) => index);
  return {
    ...document,
    timeZone: workbook.timeZone(),
    logs: { activities: logOf(document, 'activities'), deals: logOf(document, 'deals') },
    contacts: {
      tab: tabs.contacts,
      columns: [...new Set(read.flatMap((columns) => (columns ?? []).map(({ index }) => index)))],
    },
    rulesTab: {
      tab: tabs.rules,
      columns: ruleColumns,
      mark: rulesMark(rulesGrid.cells, ruleColumns),
    },
  };
}

/** @throws a Fault if a log lacks a column without which a row would be of nobody */
export function checkLogs(document: OpenDocument & Pick<Document, LogName>): void {
  const lacking = logNames.filter((log) => document[log].missing.length > 0);
  if (lacking.length > 0)
    throw new Fault('noColumns', { tabs: lacking.map((log) => document.tabs[log].name) });
}
