// A spreadsheet before its tables are read: which tab is which, and what the rules say.
import type { Language } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import type { Rules } from '../../core/rules/rules.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import type { Grid, Tab } from '../../sheets/workbook.ts';
import type { DocumentSettings } from '../../tables/settings/rules.ts';
import type { RequestContext } from '../request-context.ts';
import type { Tabs, UnreadTab } from './tabs.ts';

/** What is known before any table is read: the tabs and the rules. */
export interface OpenDocument extends RequestContext {
  readonly tabs: Tabs & { readonly activities: Tab; readonly deals: Tab; readonly rules: Tab };
  /** Tabs of contacts besides the first, as the Rules name them. */
  readonly furtherContacts: readonly Tab[];
  readonly today: Day;
  readonly toDay: (date: Date) => Day;
  readonly language: Language;
  readonly rules: Rules;
  readonly settings: DocumentSettings;
  readonly rulesGrid: Grid;
  readonly rulesProblems: readonly Problem[];
  /** Tabs that look like people, a history or sales. */
  readonly unreadTabs: readonly UnreadTab[];
  /** Tabs that were read whole just now, by id. */
  readonly wholes: ReadonlyMap<number, Grid> | undefined;
}
