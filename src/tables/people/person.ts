// One row of a list of people: what each cell says, by the declarations of the columns.
import { type Contact, contactOf } from '../../core/book/records.ts';
import { textOf } from '../cells/cells.ts';
import { fullName } from '../cells/names.ts';
import { isRefusal, optOutReader } from '../cells/opt-outs.ts';
import { wishesIn } from '../cells/wishes.ts';
import { type ContactKey, contactColumns, contactKeys } from '../columns/contact-columns.ts';
import { cellReader, type Header } from '../columns/headers.ts';
import type { Cell, Grid } from '../grid.ts';
import type { ProblemLog } from '../problem-log.ts';
import { isOptOutHeader } from '../recognise/opt-out.ts';
import type { ReadContext } from '../table.ts';
import { type ColumnSource, cellReaders, type ReadCell, type Row } from './cell-readers.ts';
import { statusReader } from './statuses.ts';
import { straysReader } from './strays.ts';

export interface PersonReader {
  /** The person of a row, by its place in the grid from 0. */
  readonly person: (row: Row, index: number) => Contact;
  /** Notes what was decided for whole columns. */
  readonly noteColumns: () => void;
}

type Writable<T> = { -readonly [F in keyof T]: T[F] };

/** Fills a field of a person from a row. */
type Fill = (person: Writable<Contact>, row: Row, index: number) => void;

/** Names that are made of two columns, the family name first in East Asian letters. */
function partsReader(
  header: Header<ContactKey>,
  first: ContactKey,
  last: ContactKey,
  { toDay }: ReadContext,
): ((row: Row) => string) | undefined {
  const { columns } = header;
  if (columns[first] === undefined && columns[last] === undefined) return undefined;
  const [firstCell, lastCell] = [cellReader(columns[first]), cellReader(columns[last])];
  return (row) => fullName(textOf(firstCell(row), toDay), textOf(lastCell(row), toDay));
}

/**
 * Columns that may be a wish to be left alone, until somebody says what they are: a yes holds
 * the person back; where only cells show that it may be one, only a refusal does.
 */
function doubtReader({ doubts }: Header<ContactKey>): Fill | undefined {
  if (doubts.length === 0) return undefined;
  const ofRefusals = (cell: Cell | undefined) => (cell !== undefined && isRefusal(cell) ? 'yes' : undefined);
  const readers = doubts.map(({ index, header }) => ({
    index,
    read: isOptOutHeader(header) ? optOutReader(header) : ofRefusals,
  }));
  return (person, row) => {
    for (const { index, read } of readers) {
      const wish = read(row[index]);
      if (wish === 'yes' || wish === 'unclear') person.isHeldBack = true;
    }
  };
}

const fieldOfWish = { do_not_contact: 'doNotContact', no_email: 'noEmail', no_call: 'noCall' } as const;

/** Wishes to be left alone that stand among the notes or the tags, in words. */
function wordsReader({ columns }: Header<ContactKey>, log: ProblemLog): Fill | undefined {
  const places = [...(columns.notes ?? []), ...(columns.tags ?? [])].map(({ index }) => index);
  if (places.length === 0) return undefined;
  return (person, row, index) => {
    for (const place of places) {
      const cell = row[place];
      if (typeof cell !== 'string' || cell === '') continue;
      for (const { wish, words } of wishesIn(cell)) {
        if (person[fieldOfWish[wish]]) continue;
        person[fieldOfWish[wish]] = true;
        log.addCell('info', 'wish_in_words', index, place, { value: words, wish });
      }
    }
  };
}

/** What forms and lead ads call the moment of an answer. */
const stamp =
  /^(?:timestamp|created[_ ]time|submitted (?:at|on)|submission (?:date|time)|タイムスタンプ|送信日時|回答日時)$/i;

/** A form is a tab with the moments of its answers, and what people asked. */
const isFormOf = ({ columns }: Header<ContactKey>): boolean =>
  columns.problem !== undefined && (columns.first_met ?? []).some(({ header }) => stamp.test(header.trim()));

/** What a key may mean of a person, and what tells a person's row from one that is nobody's. */
const keyColumns: ReadonlySet<ContactKey> = new Set([
  ...(['id', 'name', 'first_name', 'last_name', 'email', 'phone', 'company'] as const),
  ...(['phonetic', 'phonetic_first', 'phonetic_last'] as const),
]);

/**
 * Reads rows under a header. Fields without a column stay as they are of nobody.
 * @param asked the columns that are read besides those of keys; absent for all
 */
export function personReader(
  grid: Grid,
  header: Header<ContactKey>,
  context: ReadContext,
  log: ProblemLog,
  asked?: ReadonlySet<ContactKey>,
): PersonReader {
  const { columns, row: headerRow } = header;
  const ends: (() => void)[] = [];
  const sourceOf = (key: ContactKey): ColumnSource => ({
    ...{ grid, headerRow, key, columns: columns[key] ?? [], context, log },
    atEnd: (note) => ends.push(note),
  });
  const fills: Fill[] = [];
  for (const key of contactKeys) {
    const column = contactColumns[key];
    if (columns[key] === undefined || column.cell === 'part') continue;
    if (asked !== undefined && !keyColumns.has(key) && !asked.has(key)) continue;
    if (column.cell === 'status') {
      const read = statusReader(sourceOf(key));
      fills.push((person, row) => {
        const { status, doNotContact, noEmail, noCall } = read(row);
        person.status = status;
        person.doNotContact ||= doNotContact;
        person.noEmail ||= noEmail;
        person.noCall ||= noCall;
      });
      continue;
    }
    const { field } = column;
    const read = cellReaders[column.cell](sourceOf(key)) as ReadCell<never>;
    if (column.cell === 'wish') {
      fills.push((person, row, index) => {
        if (read(row, index)) person[field as 'noEmail'] = true;
      });
    } else {
      fills.push((person, row, index) => {
        person[field] = read(row, index);
      });
    }
  }
  const straysOf = straysReader(columns, context.toDay);
  if (straysOf)
    fills.push((person, row) => {
      const { emails, phones } = straysOf(row);
      if (emails.length > 0) person.emails = [...new Set([...person.emails, ...emails])];
      if (phones.length > 0) person.phones = [...new Set([...person.phones, ...phones])];
    });
  if (asked === undefined)
    for (const fill of [doubtReader(header), wordsReader(header, log)]) if (fill) fills.push(fill);
  const nameOf = partsReader(header, 'first_name', 'last_name', context);
  const phoneticOf = partsReader(header, 'phonetic_first', 'phonetic_last', context);
  const isKept = [...(columns.purchases ?? []), ...(columns.revenue ?? [])].some(
    ({ sense }) => sense === 'kept',
  );
  const lostReasonCell = cellReader(columns.lost_reason);
  const isClosedOn = columns.lost_on?.[0]?.sense === 'closed';
  const isForm = isFormOf(header);
  const base = contactOf({ totalsHoldLog: isKept });
  return {
    person: (row, index) => {
      const person: Writable<Contact> = { ...base, rows: [grid.row + index], tab: grid.tab };
      for (const fill of fills) fill(person, row, index);
      person.name ||= nameOf?.(row) ?? '';
      person.phonetic ||= phoneticOf?.(row) ?? '';
      if (columns.lost_reason !== undefined)
        person.lostReasonText = textOf(lostReasonCell(row), context.toDay);
      // A closed date alone doesn't say that somebody was lost.
      if (isClosedOn && person.status !== 'lost') person.lostOn = undefined;
      if (isForm && person.firstMet !== undefined) person.enquiries = [person.firstMet];
      return person;
    },
    noteColumns: () => {
      for (const note of ends) note();
    },
  };
}
