// The user's choice of tabs and columns, kept on the Rules tab.
import type { TableName } from '../../core/vocabulary/tables.ts';
import { type ColumnChoice, chosenHeaders, NO_COLUMN } from '../../tables/columns/headers.ts';
import { headerWord } from '../../tables/recognise/header-words.ts';
import { columnsFor } from '../../tables/settings/document-settings.ts';
import { openDocument } from '../document/document.ts';
import { namesIn } from '../document/named-tabs.ts';
import type { OpenDocument } from '../document/open-document.ts';
import { setSettings } from '../document/set-setting.ts';
import { readTables } from '../document/tables.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import { groupOf, headersUnder, tableColumns } from './columns.ts';

/** The key under which headers are kept that are nothing. */
const NONE = 'none';

const settingOf = (table: TableName, key: string): string =>
  table === 'contacts' ? `column_${key}` : `column_${table}_${key}`;

const isKey = (table: TableName, key: string): boolean =>
  key === NONE || Object.keys(tableColumns[table]).includes(key);

/** A header as it is kept: what separates several of them is no part of one. */
const keptHeader = (header: string): string => header.replace(/[\n\r|]+/g, ' ').trim();

type FoundKey = (header: string) => string | undefined;

/**
 * The choices that change when headers are said to be a key. A header is one thing: it leaves every
 * other key.
 * @param headers "-" alone for no column; none to leave it to us
 * @param foundAs the exact key of the group as which a header of several is read now
 */
function changesOf(
  table: TableName,
  choice: ColumnChoice,
  key: string,
  headers: readonly string[],
  foundAs: FoundKey,
): Readonly<Record<string, string>> {
  const group = key === NONE ? [NONE] : groupOf(table, key);
  const changed = new Map<string, readonly string[]>(group.map((each) => [each, []]));
  const kept = [...new Set(headers.map(keptHeader).filter((header) => header !== ''))];
  for (const header of kept) {
    const exact = kept.length > 1 ? (foundAs(header) ?? key) : key;
    changed.set(exact, [...(changed.get(exact) ?? []), header]);
  }
  const words = new Set(kept.filter((header) => header !== NO_COLUMN).map(headerWord));
  for (const [other, text] of Object.entries(choice)) {
    if (changed.has(other)) continue;
    const before = chosenHeaders(text);
    const left = before.filter((header) => !words.has(headerWord(header)));
    if (left.length < before.length) changed.set(other, left);
  }
  const texts = [...changed].map(([each, chosen]) => [each, chosen.join('\n')] as const);
  return Object.fromEntries(
    texts
      .filter(([each, text]) => text !== (choice[each] ?? ''))
      .map(([each, text]) => [settingOf(table, each), text]),
  );
}

/** As which key of a group each header is read now. */
function foundIn(document: OpenDocument, table: TableName, group: readonly string[]): FoundKey {
  const columns: Readonly<Record<string, readonly { readonly header: string }[] | undefined>> =
    readTables(document)[table].columns;
  return (header) =>
    group.find((key) => columns[key]?.some((column) => headerWord(column.header) === headerWord(header)));
}

/**
 * Reads a key from these columns alone.
 * @param headers "-" alone for no column, none for our own finding
 * @throws a Fault for a key that is none of the table, or before Set up
 */
export function setColumn(
  request: RequestContext,
  table: TableName,
  key: string,
  headers: readonly string[],
): null {
  if (!isKey(table, key)) throw new Fault('unknownMessage');
  const document = openDocument(request);
  const isSeveral = table !== 'contacts' && headers.length > 1 && key !== NONE;
  const foundAs = isSeveral ? foundIn(document, table, groupOf(table, key)) : () => undefined;
  setSettings(document, changesOf(table, columnsFor(document.settings, table), key, headers, foundAs));
  return null;
}

/**
 * Says what one column is; a key that takes several keeps those that it has.
 * @param key "none" for nothing, "" for our own finding
 * @throws a Fault for a key that is none of the table, or before Set up
 */
export function nameColumn(request: RequestContext, table: TableName, header: string, key: string): null {
  if (key !== '' && !isKey(table, key)) throw new Fault('unknownMessage');
  const document = openDocument(request);
  const choice = columnsFor(document.settings, table);
  const word = headerWord(header);
  if (key === '') {
    const left = Object.entries(choice).map(([each, text]) => {
      const headers = chosenHeaders(text).filter((chosen) => headerWord(chosen) !== word);
      return [settingOf(table, each), headers.join('\n')] as const;
    });
    setSettings(document, Object.fromEntries(left));
    return null;
  }
  const group = key === NONE ? [NONE] : groupOf(table, key);
  const read = readTables(document)[table];
  const now = headersUnder(group, choice, read.columns);
  const isOne = key !== NONE && tableColumns[table][key]?.takes === 'one';
  const before = isOne ? [] : key === NONE ? chosenHeaders(choice.none) : [...now.headers, ...now.gone];
  const headers = [...before.filter((each) => headerWord(each) !== word), header];
  const found = foundIn(document, table, group);
  const foundAs: FoundKey = (each) => (headerWord(each) === word ? key : found(each));
  setSettings(document, changesOf(table, choice, key, headers, foundAs));
  return null;
}

const tables: readonly string[] = ['contacts', 'activities', 'deals'] satisfies TableName[];

/** Whether a tab is ours, or was chosen as another table; what we only took it for gives way to a choice. */
const isTaken = ({ tabs, settings }: OpenDocument, table: TableName, tab: string): boolean =>
  Object.entries(tabs).some(
    ([role, { name }]) =>
      role !== table &&
      name === tab &&
      (!tables.includes(role) || settings[`${role as TableName}Tab`] === tab),
  );

/**
 * Takes a tab as one of the tables.
 * @param tab its name, for the contacts those of several, separated by commas; "" for our own finding
 * @throws a Fault if a tab isn't there or is another table already, or before Set up
 */
export function setTab(request: RequestContext, table: TableName, tab: string): null {
  const all = request.workbook.tabs();
  const names = namesIn(tab, all);
  if (names.some((name) => !all.some((each) => each.name === name))) throw new Fault('unknownTab');
  if (table !== 'contacts' && names.length > 1) throw new Fault('unknownTab');
  const frame = openDocument(request);
  if (names.some((name) => isTaken(frame, table, name))) throw new Fault('tabInUse');
  setSettings(frame, { [`${table}_tab`]: tab });
  return null;
}
