// The Contacts table: the user's own list of people, as it is.
import type { Contact } from '../../core/book/records.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import { type ContactKey, contactSpec } from '../columns/contact-columns.ts';
import { settleSenses } from '../columns/contact-senses.ts';
import type { ColumnChoice, Header } from '../columns/headers.ts';
import type { Grid } from '../grid.ts';
import { ProblemLog } from '../problem-log.ts';
import { findHeader } from '../recognise/find-header.ts';
import { repeatsHeader } from '../recognise/header-texts.ts';
import {
  isBlankRow,
  noteHeader,
  noteUnread,
  type ReadContext,
  type ReadTable,
  unreadTable,
} from '../table.ts';
import { NobodyRows } from './nobody.ts';
import { notePeople, peopleOf } from './people.ts';
import { personReader } from './person.ts';

export interface ReadPeople extends ReadTable<Contact, ContactKey> {
  /** Rows that were joined to another row of the same person. */
  readonly merged: number;
  /** Rows that name nobody. */
  readonly nobody: number;
}

/**
 * The header row of a list of people, undefined if there is none: what names or reaches a person is needed.
 */
export function peopleHeader(grid: Grid, choice?: ColumnChoice): Header<ContactKey> | undefined {
  const found = findHeader(grid, contactSpec, choice);
  return found && settleSenses(found, grid);
}

const isSomebody = ({ name, id, emails, company }: Contact): boolean =>
  name !== '' || id !== '' || emails.length > 0 || company !== '';

/**
 * Reads a list of people. Rows of one person become one; a row that names
 * nobody is a problem, and counted where it is a total, a title or the like.
 */
export function readContacts(grid: Grid, context: ReadContext): ReadPeople {
  const log = new ProblemLog(grid);
  const header = peopleHeader(grid, context.columns);
  if (!header) return { ...unreadTable(log, grid, header, ['name']), merged: 0, nobody: 0 };
  noteHeader(log, header, context.columns);
  const { columns } = header;
  const reader = personReader(grid, header, context, log);
  const nameAt =
    (columns.name ?? columns.last_name ?? columns.first_name ?? columns.email ?? columns.company)?.[0]
      ?.index ?? 0;
  const people: Contact[] = [];
  const nobodies = new NobodyRows(grid, header.row);
  let filled = 0;
  let nobody = 0;
  for (let index = header.row + 1; index < grid.cells.length; index++) {
    const row = grid.cells[index] ?? [];
    if (isBlankRow(row) || repeatsHeader(row, header)) continue;
    filled++;
    const person = reader.person(row, index);
    if (nobodies.isNobody(row, index, person)) nobody++;
    else if (isSomebody(person)) {
      people.push(person);
      nobodies.addPerson(index);
    } else log.addCell('error', 'nobody_in_row', index, nameAt, {});
  }
  reader.noteColumns();
  if (nobody > 0) log.add('info', 'nobody_rows', '', { rows: nobody });
  noteUnread(log, header);
  const rows = peopleOf(people);
  // Reported only when somebody asks: formulas don't, and likeness takes its time.
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
    unread: header.unread,
    doubts: header.doubts,
    filled,
    merged: people.length - rows.length,
    nobody: filled - people.length,
  };
}
