// One row of a list of people: what each cell says, and what is wrong with it.
import type { Day } from '../../core/base/day.ts';
import type { Contact } from '../../core/book/records.ts';
import type { ProblemCode } from '../../core/vocabulary/problem.ts';
import { amountColumn } from '../cells/amount-column.ts';
import { isErrorCell, textOf, yesNoOf } from '../cells/cells.ts';
import { countOf } from '../cells/counts.ts';
import { dayColumn } from '../cells/day-column.ts';
import { emailsOf } from '../cells/emails.ts';
import { ownersOf } from '../cells/lists.ts';
import { monthsOf } from '../cells/months.ts';
import { fullName } from '../cells/names.ts';
import { phonesOf } from '../cells/phones.ts';
import type { ContactKey } from '../columns/aliases.ts';
import { cellOf, cellReader, columnCells, type Header } from '../columns/headers.ts';
import type { Cell, Grid } from '../grid.ts';
import { noteCurrencies, noteOrder, type ProblemLog } from '../problem-log.ts';
import type { ReadContext } from '../table.ts';

type Row = readonly Cell[];

type DayKey = 'first_met' | 'last_contact' | 'next_contact' | 'last_purchase';

export interface PersonReader {
  /** The person of a row, by its place in the grid from 0. */
  readonly person: (row: Row, index: number) => Contact;
  /** Notes what was decided for whole columns. */
  readonly noteColumns: () => void;
}

/** Where the cell that counts for a key stands, from 0. */
function placeOf(row: Row, columns: readonly { readonly index: number }[] = []): number {
  return (
    (columns.find(({ index }) => row[index] !== '' && row[index] !== undefined) ?? columns[0])?.index ?? 0
  );
}

const distinct = (values: readonly string[]): readonly string[] =>
  values.length > 1 ? [...new Set(values)] : values;

/** What no column is read for yet. */
const notRead = {
  totalsHoldLog: false,
  status: undefined,
  lostOn: undefined,
  lostReason: undefined,
  lostReasonText: '',
  every: undefined,
  birthday: undefined,
  noEmail: false,
  noCall: false,
  isHeldBack: false,
} as const;

export function personReader(
  grid: Grid,
  { columns, row: headerRow }: Header<ContactKey>,
  context: ReadContext,
  log: ProblemLog,
): PersonReader {
  const { toDay, today, locale } = context;
  const revenues = amountColumn(() => columnCells(grid, columns.revenue, headerRow), locale);
  const daysOf = (key: DayKey) => dayColumn(() => columnCells(grid, columns[key], headerRow), context);
  const days = {
    first_met: daysOf('first_met'),
    last_contact: daysOf('last_contact'),
    next_contact: daysOf('next_contact'),
    last_purchase: daysOf('last_purchase'),
  };

  const cell = (row: Row, key: ContactKey): Cell => cellOf(row, columns[key]);

  function flaw(code: ProblemCode, row: Row, key: ContactKey, index: number): undefined {
    const value = textOf(cell(row, key), toDay);
    log.addCell('warning', isErrorCell(value) ? 'error_cell' : code, index, placeOf(row, columns[key]), {
      value,
    });
    return undefined;
  }

  const noText = (): string => '';

  /** Reads a column of text; without the column there is nothing to read. */
  function textColumn(key: ContactKey): (row: Row, index: number) => string {
    if (!columns[key]) return noText;
    const cell = cellReader(columns[key]);
    return (row, index) => {
      const found = textOf(cell(row), toDay);
      return isErrorCell(found) ? (flaw('error_cell', row, key, index) ?? '') : found;
    };
  }

  function day(row: Row, key: DayKey, index: number): Day | undefined {
    if (!columns[key]) return undefined;
    const found = days[key].read(cell(row, key));
    const isFuture =
      typeof found === 'number' && today !== undefined && found > today && key !== 'next_contact';
    const wrong = isFuture ? 'future_day' : found;
    return typeof wrong === 'string' ? flaw(wrong, row, key, index) : wrong;
  }

  function revenue(row: Row, index: number): number | undefined {
    const amount = revenues.read(cell(row, 'revenue'));
    return typeof amount === 'string' ? flaw(amount, row, 'revenue', index) : amount?.value;
  }

  function purchases(row: Row, index: number): number | undefined {
    const count = countOf(cell(row, 'purchases'));
    return typeof count === 'string' ? flaw(count, row, 'purchases', index) : count;
  }

  function months(row: Row, index: number): readonly number[] {
    const found = monthsOf(cell(row, 'review_months'), toDay);
    return typeof found === 'string' ? (flaw(found, row, 'review_months', index) ?? []) : found;
  }

  /** A word that can't be read counts as yes, so that nobody is contacted by mistake; a failed formula doesn't. */
  function isStopped(row: Row, index: number): boolean {
    const stopped = yesNoOf(cell(row, 'do_not_contact'));
    if (stopped !== 'unclear_yes_no') return stopped ?? false;
    flaw(stopped, row, 'do_not_contact', index);
    return !isErrorCell(cell(row, 'do_not_contact'));
  }

  function emails(row: Row, index: number): readonly string[] {
    const found = (columns.email ?? []).flatMap(({ index: column }) => {
      const value = textOf(row[column], toDay);
      if (value === '') return [];
      const { emails, isUnclear } = emailsOf(value);
      if (isErrorCell(value)) log.addCell('warning', 'error_cell', index, column, { value });
      else if (isUnclear) log.addCell('info', 'not_an_email', index, column, { value });
      return emails;
    });
    return distinct(found);
  }

  const phones = (row: Row): readonly string[] =>
    distinct((columns.phone ?? []).flatMap(({ index }) => phonesOf(textOf(row[index], toDay))));

  /** The whole where it is filled, else its parts. */
  function joinedColumn(
    whole: ContactKey,
    first: ContactKey,
    last: ContactKey,
  ): (row: Row, index: number) => string {
    const [wholeText, firstText, lastText] = [textColumn(whole), textColumn(first), textColumn(last)];
    return (row, index) => wholeText(row, index) || fullName(firstText(row, index), lastText(row, index));
  }

  const texts = {
    id: textColumn('id'),
    name: joinedColumn('name', 'first_name', 'last_name'),
    phonetic: joinedColumn('phonetic', 'phonetic_first', 'phonetic_last'),
    company: textColumn('company'),
    source: textColumn('source'),
    problem: textColumn('problem'),
    worries: textColumn('worries'),
    owner: textColumn('owner'),
    referredBy: textColumn('referred_by'),
    inheritedFrom: textColumn('inherited_from'),
    tags: textColumn('tags'),
    notes: textColumn('notes'),
  };

  return {
    person: (row, index) => ({
      rows: [grid.row + index],
      id: texts.id(row, index),
      name: texts.name(row, index),
      phonetic: texts.phonetic(row, index),
      company: texts.company(row, index),
      emails: emails(row, index),
      phones: phones(row),
      source: texts.source(row, index),
      problem: texts.problem(row, index),
      worries: texts.worries(row, index),
      owners: ownersOf(texts.owner(row, index)),
      referredBy: texts.referredBy(row, index),
      inheritedFrom: texts.inheritedFrom(row, index),
      reviewMonths: months(row, index),
      firstMet: day(row, 'first_met', index),
      lastContact: day(row, 'last_contact', index),
      nextContact: day(row, 'next_contact', index),
      lastPurchase: day(row, 'last_purchase', index),
      purchases: purchases(row, index),
      revenue: revenue(row, index),
      ...notRead,
      doNotContact: isStopped(row, index),
      tags: texts.tags(row, index),
      notes: texts.notes(row, index),
    }),
    noteColumns: () => {
      for (const key of Object.keys(days) as DayKey[]) noteOrder(log, days[key], placeOf([], columns[key]));
      noteCurrencies(log, revenues, placeOf([], columns.revenue));
    },
  };
}
