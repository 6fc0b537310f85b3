// The Contacts table: the user's own list of people, as it stands.
import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import type { Problem } from '../core/problem.ts';
import { type ContactKey, contactAliases } from './aliases.ts';
import { amountOf } from './amounts.ts';
import { countOf, isErrorCell, textOf, yesNoOf } from './cells.ts';
import { type DayColumn, dayColumn } from './daycolumn.ts';
import { emailsOf } from './emails.ts';
import type { Cell, Grid } from './grid.ts';
import { guessColumns, guessHeader } from './guesses.ts';
import { type ColumnChoice, type Columns, cellOf, columnCells, findHeader, type Header } from './headers.ts';
import { ProblemLog } from './log.ts';
import { noteDay, noteOrder } from './logtable.ts';
import { monthsOf } from './months.ts';
import { fullName, phonesOf } from './names.ts';
import { notePeople, peopleOf } from './people.ts';
import { isBlankRow, noteHeader, type ReadContext, type ReadTable, unreadTable } from './table.ts';

export interface ReadPeople extends ReadTable<Contact, ContactKey> {
  /** Rows that were joined to another row of the same person. */
  readonly merged: number;
  /** Rows that name nobody. */
  readonly nobody: number;
}

const hasWho = (columns: Columns<ContactKey>): boolean =>
  columns.name !== undefined || columns.email !== undefined || columns.first_name !== undefined || columns.last_name !== undefined;

/** The header row of a list of people: known names first, guesses for the rest. */
export function peopleHeader(grid: Grid, choice?: ColumnChoice): Header<ContactKey> | undefined {
  const found = findHeader(grid, contactAliases, hasWho, choice);
  return found ? guessColumns(grid, found, contactAliases, choice) : guessHeader(grid, contactAliases, hasWho, choice);
}

const pastDays: readonly ContactKey[] = ['first_met', 'last_contact', 'last_purchase'];

class PeopleReader {
  private readonly grid: Grid;
  private readonly columns: Columns<ContactKey>;
  private readonly context: ReadContext;
  private readonly log: ProblemLog;
  private readonly days = new Map<ContactKey, DayColumn>();
  private readonly currencies = new Set<string>();

  constructor(grid: Grid, header: Header<ContactKey>, context: ReadContext, log: ProblemLog) {
    this.grid = grid;
    this.columns = header.columns;
    this.context = context;
    this.log = log;
    for (const key of [...pastDays, 'next_contact'] as const) {
      this.days.set(
        key,
        dayColumn(() => columnCells(grid, header.columns[key], header.row), context),
      );
    }
  }

  private cell(row: readonly Cell[], key: ContactKey): Cell {
    return cellOf(row, this.columns[key]);
  }

  /** Where the cell that counts for a key stands, from 0. */
  private at(row: readonly Cell[], key: ContactKey): number {
    const columns = this.columns[key] ?? [];
    return (columns.find(({ index }) => row[index] !== '' && row[index] !== undefined) ?? columns[0])?.index ?? 0;
  }

  private text(row: readonly Cell[], key: ContactKey, index: number): string {
    if (!this.columns[key]) return '';
    const text = textOf(this.cell(row, key), this.context.toDay);
    if (!isErrorCell(text)) return text;
    this.log.addCell('warning', 'error_cell', index, this.at(row, key), { value: text });
    return '';
  }

  private day(row: readonly Cell[], key: ContactKey, index: number): Day | undefined {
    if (!this.columns[key]) return undefined;
    const cell = this.cell(row, key);
    const day = this.days.get(key)?.read(cell);
    const { today } = this.context;
    const isFuture = typeof day === 'number' && today !== undefined && day > today && pastDays.includes(key);
    if (isFuture || typeof day === 'string') {
      const value = textOf(cell, this.context.toDay);
      noteDay(this.log, 'warning', typeof day === 'string' ? day : 'future_day', index, this.at(row, key), value);
      return undefined;
    }
    return day;
  }

  private revenue(row: readonly Cell[], index: number): number | undefined {
    if (!this.columns.revenue) return undefined;
    const cell = this.cell(row, 'revenue');
    const amount = amountOf(cell, this.context.locale);
    if (typeof amount === 'string') this.flaw(amount, row, 'revenue', index, cell);
    if (typeof amount !== 'object') return undefined;
    if (amount.currency !== '') this.currencies.add(amount.currency);
    return amount.value;
  }

  private flaw(code: Parameters<ProblemLog['addCell']>[1], row: readonly Cell[], key: ContactKey, index: number, cell: Cell): void {
    const value = textOf(cell, this.context.toDay);
    this.log.addCell('warning', isErrorCell(value) ? 'error_cell' : code, index, this.at(row, key), { value });
  }

  private purchases(row: readonly Cell[], index: number): number | undefined {
    const cell = this.cell(row, 'purchases');
    const count = countOf(cell);
    if (typeof count !== 'string') return count;
    this.flaw(count, row, 'purchases', index, cell);
    return undefined;
  }

  private months(row: readonly Cell[], index: number): readonly number[] {
    const cell = this.cell(row, 'review_months');
    const months = monthsOf(cell, this.context.toDay);
    if (typeof months !== 'string') return months;
    this.flaw(months, row, 'review_months', index, cell);
    return [];
  }

  /** A word that can't be read counts as yes, so that nobody is contacted by mistake; a failed formula doesn't. */
  private stopped(row: readonly Cell[], index: number): boolean {
    const cell = this.cell(row, 'do_not_contact');
    const stopped = yesNoOf(cell);
    if (stopped !== 'unclear_yes_no') return stopped ?? false;
    this.flaw(stopped, row, 'do_not_contact', index, cell);
    return !isErrorCell(cell);
  }

  private emails(row: readonly Cell[], index: number): readonly string[] {
    const found: string[] = [];
    for (const { index: column } of this.columns.email ?? []) {
      const text = textOf(row[column], this.context.toDay);
      if (text === '') continue;
      const { emails, isUnclear } = emailsOf(text);
      if (isErrorCell(text)) this.log.addCell('warning', 'error_cell', index, column, { value: text });
      else if (isUnclear) this.log.addCell('info', 'not_an_email', index, column, { value: text });
      found.push(...emails);
    }
    return [...new Set(found)];
  }

  private phones(row: readonly Cell[]): readonly string[] {
    return [...new Set((this.columns.phone ?? []).flatMap(({ index }) => phonesOf(textOf(row[index], this.context.toDay))))];
  }

  private name(row: readonly Cell[], index: number): string {
    return this.text(row, 'name', index) || fullName(this.text(row, 'first_name', index), this.text(row, 'last_name', index));
  }

  private phonetic(row: readonly Cell[], index: number): string {
    return this.text(row, 'phonetic', index) || fullName(this.text(row, 'phonetic_first', index), this.text(row, 'phonetic_last', index));
  }

  /** The person of a row, or nothing where it names nobody. */
  person(row: readonly Cell[], index: number): Contact | undefined {
    const person: Contact = {
      rows: [this.grid.row + index],
      id: this.text(row, 'id', index),
      name: this.name(row, index),
      phonetic: this.phonetic(row, index),
      company: this.text(row, 'company', index),
      emails: this.emails(row, index),
      phones: this.phones(row),
      source: this.text(row, 'source', index),
      problem: this.text(row, 'problem', index),
      worries: this.text(row, 'worries', index),
      owner: this.text(row, 'owner', index),
      referredBy: this.text(row, 'referred_by', index),
      inheritedFrom: this.text(row, 'inherited_from', index),
      reviewMonths: this.months(row, index),
      firstMet: this.day(row, 'first_met', index),
      lastContact: this.day(row, 'last_contact', index),
      nextContact: this.day(row, 'next_contact', index),
      lastPurchase: this.day(row, 'last_purchase', index),
      purchases: this.purchases(row, index),
      revenue: this.revenue(row, index),
      doNotContact: this.stopped(row, index),
      tags: this.text(row, 'tags', index),
      notes: this.text(row, 'notes', index),
    };
    if (person.name !== '' || person.id !== '' || person.emails.length > 0) return person;
    const first = (Object.values(this.columns).flat()[0] ?? { index: 0 }).index;
    const named = this.columns.name ?? this.columns.last_name ?? this.columns.first_name ?? this.columns.email;
    this.log.addCell('error', 'nobody_in_row', index, named?.[0]?.index ?? first, {});
    return undefined;
  }

  /** Notes what was decided for whole columns. */
  noteColumns(): void {
    for (const [key, days] of this.days) noteOrder(this.log, days, this.columns[key]?.[0]?.index ?? 0);
    const [first, second] = this.currencies;
    if (first && second) this.log.addColumn('error', 'two_currencies', this.columns.revenue?.[0]?.index ?? 0, { first, second });
  }
}

/** Reads a list of people. Rows of one person become one; a row that names nobody is a problem. */
export function readContacts(grid: Grid, context: ReadContext): ReadPeople {
  const log = new ProblemLog(grid);
  const header = peopleHeader(grid, context.columns);
  if (!header) return { ...unreadTable(log, grid, header, ['name']), merged: 0, nobody: 0 };
  noteHeader(log, header, context.columns);
  const reader = new PeopleReader(grid, header, context, log);
  const people: Contact[] = [];
  let filled = 0;
  for (let index = header.row + 1; index < grid.cells.length; index++) {
    const row = grid.cells[index] ?? [];
    if (isBlankRow(row)) continue;
    filled++;
    const person = reader.person(row, index);
    if (person) people.push(person);
  }
  reader.noteColumns();
  const rows = peopleOf(people);
  const nameAt = (header.columns.name ?? header.columns.last_name ?? header.columns.first_name ?? header.columns.email)?.[0]?.index ?? 0;
  // Told only when somebody asks: formulas don't, and likeness takes its time.
  let problems: readonly Problem[] | undefined;
  return {
    rows,
    get problems() {
      if (!problems) notePeople(rows, log, nameAt, (row) => row - grid.row);
      problems ??= log.problems();
      return problems;
    },
    missing: [],
    columns: header.columns,
    headerRow: grid.row + header.row,
    headers: header.texts,
    filled,
    merged: people.length - rows.length,
    nobody: filled - people.length,
  };
}
