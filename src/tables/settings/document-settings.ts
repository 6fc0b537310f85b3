// The settings of a document that are no numbers: its language, its tabs, its columns, today.
import { type Language, normalWord } from '../../core/base/bilingual.ts';
import type { Day } from '../../core/base/day.ts';
import type { OwnTexts } from '../../core/recontact/text-settings.ts';
import { type FoundationItem, foundationItems } from '../../core/vocabulary/foundation.ts';
import type { TableName } from '../../core/vocabulary/tables.ts';
import { isBlank, textOf } from '../cells/cells.ts';
import { type CellContext, dayOfCell } from '../cells/dates.ts';
import { wordReader } from '../cells/keywords.ts';
import { contactColumns } from '../columns/contact-columns.ts';
import { activityColumns, dealColumns } from '../columns/log-columns.ts';
import type { Cell } from '../grid.ts';
import { noOwnWords, type OwnWords } from '../vocabulary/own-words.ts';

export interface DocumentSettings {
  readonly today: Day | undefined;
  readonly language: Language | undefined;
  readonly layout: number | undefined;
  /** Tab names that the user chose; "" where none is chosen. */
  readonly contactsTab: string;
  readonly activitiesTab: string;
  readonly dealsTab: string;
  /** What is done, each once. */
  readonly foundation: readonly FoundationItem[];
  /** The header chosen for a key of Contacts, "activities_" + key, or "deals_" + key; "-" for no column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly words: OwnWords;
  /** What mails begin with, where the user has words of their own. */
  readonly texts: OwnTexts;
}

export const blankDocument: DocumentSettings = {
  today: undefined,
  language: undefined,
  layout: undefined,
  contactsTab: '',
  activitiesTab: '',
  dealsTab: '',
  foundation: [],
  columns: {},
  words: noOwnWords,
  texts: {},
};

/** The user's choice of columns for one of the three tables, by the table's own keys. */
export function columnsFor(document: DocumentSettings, table: TableName): Readonly<Record<string, string>> {
  if (table === 'contacts') return document.columns;
  const prefix = `${table}_`;
  const own = Object.entries(document.columns).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, header]) => [key.slice(prefix.length), header]));
}

const tabSettings = {
  contacts_tab: 'contactsTab',
  activities_tab: 'activitiesTab',
  deals_tab: 'dealsTab',
} as const;

const owns = (object: object, key: string): boolean => Object.keys(object).includes(key);

/** `none` holds the headers that are nothing. */
const isKeyOf = (columns: object, key: string): boolean => key === 'none' || owns(columns, key);

const isColumnKey = (key: string): boolean =>
  isKeyOf(contactColumns, key) ||
  (key.startsWith('activities_') && isKeyOf(activityColumns, key.slice('activities_'.length))) ||
  (key.startsWith('deals_') && isKeyOf(dealColumns, key.slice('deals_'.length)));

/** The parts of a list in one cell. */
export const entriesOf = (text: string): readonly string[] =>
  text
    .split(/[,、，;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function languageOf(text: string): Language | undefined {
  const word = normalWord(text);
  if (word === 'en' || word === 'english' || word === '英語') return 'en';
  return word === 'ja' || word === 'japanese' || word === '日本語' ? 'ja' : undefined;
}

/**
 * One setting's part of the document, "unknown" where no setting is
 * called that, or what was expected where the value is impossible.
 */
export function readDocumentSetting(
  key: string,
  cell: Cell,
  context: CellContext,
):
  | Partial<DocumentSettings>
  | { readonly column: string; readonly header: string }
  | 'unknown'
  | 'impossible' {
  const text = textOf(cell, context.toDay);
  if (owns(tabSettings, key)) return { [tabSettings[key as keyof typeof tabSettings]]: text };
  if (key.startsWith('column_')) {
    const column = key.slice('column_'.length);
    return isColumnKey(column) ? { column, header: text } : 'unknown';
  }
  if (key === 'today') {
    const today = isBlank(cell) ? undefined : dayOfCell(cell, context);
    return today === undefined && !isBlank(cell) ? 'impossible' : { today };
  }
  if (key === 'language') {
    const language = languageOf(text);
    return language === undefined && text !== '' ? 'impossible' : { language };
  }
  if (key === 'layout') {
    const layout = text === '' ? undefined : Number(text);
    return layout !== undefined && !Number.isSafeInteger(layout) ? 'impossible' : { layout };
  }
  if (key !== 'foundation') return 'unknown';
  const read = wordReader(foundationItems);
  const items = entriesOf(text).map(read);
  return items.includes(undefined)
    ? 'impossible'
    : { foundation: [...new Set(items.filter((item) => item !== undefined))] };
}
