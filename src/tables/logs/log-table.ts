// What Activities and Deals have in common: their header row, rows that are void.
import type { UnknownWord } from '../cells/column-words.ts';
import type { Column, Header } from '../columns/headers.ts';
import type { Grid } from '../grid.ts';
import { findHeader } from '../recognise/find-header.ts';
import type { TableSpec } from '../recognise/table-spec.ts';
import type { ReadContext, ReadTable } from '../table.ts';

/** A log, with the words in it that nobody knows: the user is asked what they mean. */
export interface ReadLog<Row, K extends string> extends ReadTable<Row, K> {
  readonly unknownWords: readonly UnknownWord[];
}

/** Keys of which a log needs one, the first of which is named where it has none. */
export type Needed<K extends string> = readonly [K, ...K[]];

type NameColumns = Partial<Record<'contact_name' | 'contact_first' | 'contact_last', readonly Column[]>>;

/**
 * Beside a column for the last name only, the name is the
 * first name; beside one for the first name only, the last.
 */
function withNameParts<K extends string>(header: Header<K>): Header<K> {
  const { contact_name: name, contact_first: first, contact_last: last } = header.columns as NameColumns;
  if (name === undefined || (first === undefined) === (last === undefined)) return header;
  const columns: NameColumns = { ...header.columns };
  if (last === undefined) columns.contact_last = name;
  else columns.contact_first = name;
  delete columns.contact_name;
  return { ...header, columns: columns as Header<K>['columns'] };
}

/** Wishes to be left alone are read in Contacts alone: nobody is asked about a column of a log. */
const withoutDoubts = <K extends string>(header: Header<K>): Header<K> =>
  header.doubts.length === 0
    ? header
    : {
        ...header,
        doubts: [],
        unread: [...header.unread, ...header.doubts].sort((a, b) => a.index - b.index),
      };

/**
 * The header row of a log, and the needed keys that it lacks. Who is known is asked only where the headers
 * don't say whom a row is about: so a formula that isn't given the people reads a table as one that is.
 */
export function logHeader<K extends string>(
  grid: Grid,
  spec: TableSpec<K>,
  needed: readonly Needed<K>[],
  { columns: choice, isPerson }: ReadContext,
): { readonly header: Header<K> | undefined; readonly missing: readonly K[] } {
  const found = findHeader(grid, spec, choice);
  const isEnough = isPerson === undefined || (found !== undefined && lacking(found, needed).length === 0);
  const surer = isEnough ? found : (findHeader(grid, spec, choice, isPerson) ?? found);
  const header = surer && withNameParts(withoutDoubts(surer));
  return { header, missing: lacking(header, needed) };
}

/** The first of the keys of each need that no column meets. */
export const lacking = <K extends string>(
  header: Header<K> | undefined,
  needed: readonly Needed<K>[],
): readonly K[] => needed.filter((keys) => !keys.some((key) => header?.columns[key])).map(([key]) => key);

/** True for the row of something that was undone: it counts for nothing, and is no problem. */
export const isVoid = (id: string): boolean => id.startsWith('undone');
