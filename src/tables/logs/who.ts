// Whom a row of a log is about: every column of it that names the person, the surest first.
import type { PersonKey } from '../../core/book/records.ts';
import { isErrorCell, isPlaceholder, textOf } from '../cells/cells.ts';
import type { CellContext } from '../cells/dates.ts';
import { fullName } from '../cells/names.ts';
import { type Column, type Columns, cellReader } from '../columns/headers.ts';
import type { Cell } from '../grid.ts';
import { mayBeSeveral } from './several-people.ts';

/** The columns that name the person, the surest kind of key first; any of them makes a log one of people. */
export const whoKeys = [
  'contact_id',
  'contact_email',
  'contact_name',
  'contact_first',
  'contact_last',
  'contact',
  'contact_company',
] as const;

export type WhoKey = (typeof whoKeys)[number];

export interface Who {
  /** The surest key as written; "" if the row names nobody. */
  readonly contact: string;
  readonly keys?: readonly PersonKey[];
  /** The text of a formula that failed in one of the columns; "" if none did. */
  readonly error: string;
  /** Which one it is of those that the reader has given, from 0; the same one is the same person. */
  readonly at: number;
  /** The others whom the same cell names, of a log of what people did together. */
  readonly others?: readonly Who[];
}

/** The people whom a key names, where it may be several; none where it is of one. */
type Several = (key: PersonKey) => readonly string[];

type TextReader = (row: readonly Cell[]) => string;

interface KeyColumn {
  readonly kind: PersonKey['kind'];
  readonly text: TextReader;
}

const kinds = {
  contact_id: 'id',
  contact_email: 'email',
  contact_name: 'name',
  contact: 'any',
  contact_company: 'company',
} as const;

function keyColumns(columns: Columns<WhoKey>, toDay: CellContext['toDay']): readonly KeyColumn[] {
  const textsOf = (list: readonly Column[] = []): readonly TextReader[] =>
    list.map((column) => {
      const read = cellReader([column]);
      return (row) => textOf(read(row), toDay);
    });
  return whoKeys.flatMap((key): readonly KeyColumn[] => {
    if (key === 'contact_last') return [];
    if (key !== 'contact_first') return textsOf(columns[key]).map((text) => ({ kind: kinds[key], text }));
    const [first, last] = [textsOf(columns.contact_first), textsOf(columns.contact_last)];
    return Array.from({ length: Math.max(first.length, last.length) }, (_, index) => ({
      kind: 'name' as const,
      text: (row) => fullName(first[index]?.(row) ?? '', last[index]?.(row) ?? ''),
    }));
  });
}

/**
 * Reads whom a row is about. An address in a column for anything is an e-mail.
 * @param several given where a row may be about several people
 */
export function whoReader(
  columns: Columns<WhoKey>,
  toDay: CellContext['toDay'],
  several?: Several,
): (row: readonly Cell[]) => Who {
  const readers = keyColumns(columns, toDay);
  let count = 0;

  function read(row: readonly Cell[]): Who {
    const keys: PersonKey[] = [];
    let error = '';
    for (const { kind, text: readText } of readers) {
      const text = readText(row);
      if (text === '' || isPlaceholder(text)) continue;
      if (isErrorCell(text)) error = text;
      else if (!keys.some((key) => key.text === text))
        keys.push({ kind: kind === 'any' && text.includes('@') ? 'email' : kind, text });
    }
    if (keys.length > 1) keys.sort((a, b) => sureness(a) - sureness(b));
    const [first] = keys;
    const people = first === undefined ? [] : (several?.(first) ?? []);
    if (first !== undefined && people.length > 0) {
      const each = people.map(
        (text): Who => ({ contact: text, keys: [{ kind: first.kind, text }], error, at: count++ }),
      );
      return { ...(each[0] as Who), others: each.slice(1) };
    }
    const contact = first?.text ?? '';
    const isPlain = keys.length < 2 && first?.kind === 'any';
    return { contact, error, at: count++, ...(contact !== '' && !isPlain && { keys }) };
  }

  /** Of one column for anything: a key that is written alone. */
  function readPlain(row: readonly Cell[]): Who {
    const text = readers[0]?.text(row) ?? '';
    if (several !== undefined && mayBeSeveral(text)) return read(row);
    const isError = isErrorCell(text);
    return { contact: isError || isPlaceholder(text) ? '' : text, error: isError ? text : '', at: count++ };
  }

  const only = onlyColumn(columns);
  if (only === undefined) return read;
  const readOnly = columns.contact === undefined ? read : readPlain;
  /** By the cell of the only column: each is read once. */
  const known = new Map<Cell | undefined, Who>();
  return (row) => {
    const cell = row[only];
    let who = known.get(cell);
    if (who === undefined) {
      who = readOnly(row);
      known.set(cell, who);
    }
    return who;
  };
}

/** The place of the column that names the person where there is but one, from 0. */
function onlyColumn(columns: Columns<WhoKey>): number | undefined {
  const all = whoKeys.flatMap((key) => columns[key] ?? []);
  return all.length === 1 ? all[0]?.index : undefined;
}

const order: readonly PersonKey['kind'][] = ['id', 'email', 'name', 'any', 'company'];
const sureness = ({ kind }: PersonKey): number => order.indexOf(kind);

/**
 * Where a person is looked for in a row: the column of the surest kind of key, from 0; -1 if there is none.
 */
export const whoAt = (columns: Columns<WhoKey>): number =>
  (columns.contact ?? whoKeys.map((key) => columns[key]).find((list) => list !== undefined))?.[0]?.index ??
  -1;
