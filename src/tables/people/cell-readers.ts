// How each kind of column of the Contacts table is read, cell by cell, with what is wrong in it.
import type { LossReason } from '../../core/book/records.ts';
import type { ProblemCode } from '../../core/vocabulary/problem.ts';
import { amountColumn } from '../cells/amount-column.ts';
import { birthdayColumn } from '../cells/birthdays.ts';
import { isErrorCell, textOf } from '../cells/cells.ts';
import { columnWords } from '../cells/column-words.ts';
import { countOf } from '../cells/counts.ts';
import { type DayColumn, dayColumn } from '../cells/day-column.ts';
import { besideEmails, emailsOf } from '../cells/emails.ts';
import { everyOf } from '../cells/every.ts';
import { ownersOf } from '../cells/lists.ts';
import { monthsIn } from '../cells/months.ts';
import { isNothing } from '../cells/nothing.ts';
import { optOutReader } from '../cells/opt-outs.ts';
import { phonesOf } from '../cells/phones.ts';
import type { CellKind, CellValues } from '../columns/contact-column.ts';
import type { ContactKey } from '../columns/contact-columns.ts';
import { type Column, cellOf, cellReader, columnCells } from '../columns/headers.ts';
import type { Cell, Grid } from '../grid.ts';
import { noteCurrencies, noteOrder, type ProblemLog } from '../problem-log.ts';
import type { ReadContext } from '../table.ts';
import { noteUnknownWords } from '../unknown-words.ts';
import { strayPhones } from './strays.ts';

export type Row = readonly Cell[];

/** Reads the cells of one key; the index is the row's place in the grid, from 0. */
export type ReadCell<T> = (row: Row, index: number) => T;

/** What reading a column needs. */
export interface ColumnSource {
  readonly grid: Grid;
  readonly headerRow: number;
  readonly key: ContactKey;
  readonly columns: readonly Column[];
  readonly context: ReadContext;
  readonly log: ProblemLog;
  /** Called when all rows are read: what was decided for the whole column. */
  readonly atEnd: (note: () => void) => void;
}

/** Where the cell that counts is, from 0. */
const placeOf = (row: Row, columns: readonly Column[]): number =>
  (columns.find(({ index }) => row[index] !== '' && row[index] !== undefined) ?? columns[0])?.index ?? 0;

/** Notes what is wrong with a cell, which counts as blank. */
function flaw(
  { columns, context, log }: ColumnSource,
  code: ProblemCode,
  row: Row,
  index: number,
): undefined {
  const value = textOf(cellOf(row, columns), context.toDay);
  log.addCell('warning', isErrorCell(value) ? 'error_cell' : code, index, placeOf(row, columns), { value });
  return undefined;
}

const distinct = (values: readonly string[]): readonly string[] =>
  values.length > 1 ? [...new Set(values)] : values;

function textReader(source: ColumnSource): ReadCell<string> {
  const cell = cellReader(source.columns);
  const { toDay } = source.context;
  return (row, index) => {
    const found = textOf(cell(row), toDay);
    return isErrorCell(found) ? (flaw(source, 'error_cell', row, index) ?? '') : found;
  };
}

function factReader(source: ColumnSource): ReadCell<string> {
  const read = textReader(source);
  return (row, index) => {
    const found = read(row, index);
    return isNothing(found) ? '' : found;
  };
}

function dayReader(source: ColumnSource, isPast: boolean): ReadCell<number | undefined> {
  const { grid, columns, headerRow, context, log, atEnd } = source;
  const days: DayColumn = dayColumn(() => columnCells(grid, columns, headerRow), context);
  const cell = cellReader(columns);
  atEnd(() => noteOrder(log, days, placeOf([], columns)));
  return (row, index) => {
    const found = days.read(cell(row));
    const isFuture =
      isPast && typeof found === 'number' && context.today !== undefined && found > context.today;
    const wrong = isFuture ? 'future_day' : found;
    return typeof wrong === 'string' ? flaw(source, wrong, row, index) : wrong;
  };
}

function amountReader(source: ColumnSource): ReadCell<number | undefined> {
  const { grid, headerRow, columns, context, log, atEnd } = source;
  const amounts = amountColumn(() => columnCells(grid, columns, headerRow), context.locale);
  const cell = cellReader(columns);
  atEnd(() => noteCurrencies(log, amounts, placeOf([], columns)));
  return (row, index) => {
    const amount = amounts.read(cell(row));
    return typeof amount === 'string' ? flaw(source, amount, row, index) : amount?.value;
  };
}

/**
 * A reader of cells that gives a value, undefined if the cell is blank; one of the flaws says what is wrong.
 */
function simpleReader<V, F extends ProblemCode>(
  source: ColumnSource,
  flaws: readonly F[],
  read: (cell: Cell) => V,
): ReadCell<Exclude<V, F> | undefined> {
  const cell = cellReader(source.columns);
  return (row, index) => {
    const found = read(cell(row));
    const code = flaws.find((each) => each === (found as unknown));
    return code === undefined ? (found as Exclude<V, F>) : flaw(source, code, row, index);
  };
}

function emailReader({ columns, context, log }: ColumnSource): ReadCell<readonly string[]> {
  const readAt =
    (column: number): ReadCell<readonly string[]> =>
    (row, index) => {
      const value = textOf(row[column], context.toDay);
      if (value === '') return [];
      const { emails, isUnclear } = emailsOf(value);
      if (isErrorCell(value)) log.addCell('warning', 'error_cell', index, column, { value });
      else if (isUnclear && strayPhones(value).length === 0)
        log.addCell('info', 'not_an_email', index, column, { value });
      return emails;
    };
  const readers = columns.map(({ index }) => readAt(index));
  const [only] = readers;
  if (readers.length === 1 && only !== undefined) return only;
  return (row, index) => distinct(readers.flatMap((read) => read(row, index)));
}

/**
 * A word that can't be read counts as yes, so that nobody is contacted by mistake; a failed formula doesn't.
 */
function wishReader({ columns, log, context }: ColumnSource): ReadCell<boolean> {
  const readers = columns.map(({ index, header }) => ({ index, read: optOutReader(header) }));
  return (row, index) => {
    let isWished = false;
    for (const { index: column, read } of readers) {
      const cell = row[column];
      if (cell === undefined || cell === '') continue;
      const wish = isErrorCell(cell) ? 'error' : read(cell);
      if (wish === 'error') log.addCell('warning', 'error_cell', index, column, { value: String(cell) });
      if (wish === 'unclear')
        log.addCell('warning', 'unclear_yes_no', index, column, { value: textOf(cell, context.toDay) });
      if (wish === 'yes' || wish === 'unclear') isWished = true;
    }
    return isWished;
  };
}

function birthdayReader(source: ColumnSource): ReadCell<CellValues['birthday']> {
  const { grid, columns, headerRow, context, log, atEnd } = source;
  const days = birthdayColumn(() => columnCells(grid, columns, headerRow), context);
  const cell = cellReader(columns);
  atEnd(() => noteOrder(log, days, placeOf([], columns)));
  return (row, index) => {
    const found = days.read(cell(row));
    if (typeof found === 'string') return flaw(source, found, row, index);
    return found;
  };
}

/** Why somebody was lost; an unknown word is another reason. */
function lostReasonReader(source: ColumnSource): ReadCell<LossReason | undefined> {
  const { columns, context, log, atEnd } = source;
  const read = textReader(source);
  const words = columnWords('reason', context.words, (meaning) => meaning ?? 'other');
  atEnd(() => noteUnknownWords(log, 'info', 'lost_reason', placeOf([], columns), words));
  return (row, index) => {
    const text = read(row, index);
    return text === '' ? undefined : words.of(text);
  };
}

/** The readers by kind of column. Statuses are read by `statuses.ts`, since one cell says several things. */
export const cellReaders: {
  readonly [K in Exclude<CellKind, 'status'>]: (source: ColumnSource) => ReadCell<CellValues[K]>;
} = {
  text: textReader,
  fact: factReader,
  pastDay: (source) => dayReader(source, true),
  anyDay: (source) => dayReader(source, false),
  amount: amountReader,
  count: (source) => simpleReader(source, ['not_a_count'] as const, countOf),
  months: (source) => {
    const read = simpleReader(source, ['not_months', 'error_cell'] as const, (cell) =>
      monthsIn(cell, source.context.toDay),
    );
    return (row, index) => read(row, index) ?? [];
  },
  list: (source) => {
    const read = textReader(source);
    return (row, index) => ownersOf(read(row, index));
  },
  emails: emailReader,
  phones:
    ({ columns, context }) =>
    (row) =>
      distinct(
        columns.flatMap(({ index: column }) => phonesOf(besideEmails(textOf(row[column], context.toDay)))),
      ),
  every: (source) => simpleReader(source, ['not_an_interval', 'error_cell'] as const, everyOf),
  birthday: birthdayReader,
  lostReason: lostReasonReader,
  wish: wishReader,
};
