// The Contacts table: the user's own list of people, as it stands.
import type { Contact } from '../../core/book/records.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import { type ContactKey, contactAliases } from '../columns/aliases.ts';
import { guessColumns, guessHeader } from '../columns/guesses.ts';
import { type ColumnChoice, type Columns, findHeader, type Header } from '../columns/headers.ts';
import type { Grid } from '../grid.ts';
import { ProblemLog } from '../problem-log.ts';
import { isBlankRow, noteHeader, type ReadContext, type ReadTable, unreadTable } from '../table.ts';
import { notePeople, peopleOf } from './people.ts';
import { personReader } from './person.ts';

export interface ReadPeople extends ReadTable<Contact, ContactKey> {
  /** Rows that were joined to another row of the same person. */
  readonly merged: number;
  /** Rows that name nobody. */
  readonly nobody: number;
}

const hasWho = (columns: Columns<ContactKey>): boolean =>
  columns.name !== undefined ||
  columns.email !== undefined ||
  columns.first_name !== undefined ||
  columns.last_name !== undefined;

/** The header row of a list of people: known names first, guesses for the rest. */
export function peopleHeader(grid: Grid, choice?: ColumnChoice): Header<ContactKey> | undefined {
  const found = findHeader(grid, contactAliases, hasWho, choice);
  return found
    ? guessColumns(grid, found, contactAliases, choice)
    : guessHeader(grid, contactAliases, hasWho, choice);
}

/** Reads a list of people. Rows of one person become one; a row that names nobody is a problem. */
export function readContacts(grid: Grid, context: ReadContext): ReadPeople {
  const log = new ProblemLog(grid);
  const header = peopleHeader(grid, context.columns);
  if (!header) return { ...unreadTable(log, grid, header, ['name']), merged: 0, nobody: 0 };
  noteHeader(log, header, context.columns);
  const { columns } = header;
  const reader = personReader(grid, header, context, log);
  const nameAt = (columns.name ?? columns.last_name ?? columns.first_name ?? columns.email)?.[0]?.index ?? 0;
  const people: Contact[] = [];
  let filled = 0;
  for (let index = header.row + 1; index < grid.cells.length; index++) {
    const row = grid.cells[index] ?? [];
    if (isBlankRow(row)) continue;
    filled++;
    const person = reader.person(row, index);
    if (person.name !== '' || person.id !== '' || person.emails.length > 0) people.push(person);
    else log.addCell('error', 'nobody_in_row', index, nameAt, {});
  }
  reader.noteColumns();
  const rows = peopleOf(people);
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
    columns,
    headerRow: grid.row + header.row,
    headers: header.texts,
    filled,
    merged: people.length - rows.length,
    nobody: filled - people.length,
  };
}
