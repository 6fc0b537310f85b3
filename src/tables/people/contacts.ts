// The Contacts table: the user's own list of people, as it is.
import type { Contact } from '../../core/book/records.ts';
import type { Problem } from '../../core/vocabulary/problem.ts';
import { type ContactKey, contactSpec } from '../columns/contact-columns.ts';
import { settleSenses } from '../columns/contact-senses.ts';
import { localeUnder } from '../columns/header-language.ts';
import type { ColumnChoice, Header } from '../columns/headers.ts';
import type { Grid } from '../grid.ts';
import { ProblemLog } from '../problem-log.ts';
import { findHeader } from '../recognise/find-header.ts';
import { headerRepeats } from '../recognise/header-texts.ts';
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

/** How one tab of people was read. */
export interface ReadList
  extends Pick<
    ReadTable<Contact, ContactKey>,
    'columns' | 'headerRow' | 'headers' | 'unread' | 'doubts' | 'missing' | 'filled'
  > {
  readonly tab: string;
}

/** The people of one tab or several; what is said of columns and headers is that of the first. */
export interface ReadPeople extends ReadTable<Contact, ContactKey> {
  readonly lists: readonly ReadList[];
  /** Rows that were joined to another row of the same person. */
  readonly merged: number;
  /** Rows that name nobody. */
  readonly nobody: number;
}

/** A tab of people before rows of one person are joined. */
interface UnjoinedList extends ReadList {
  readonly people: readonly Contact[];
  readonly log: ProblemLog;
  /** The column under which a person is reported, from 0. */
  readonly nameAt: number;
}

/**
 * The header row of a list of people, undefined if there is none: what names or reaches a person is needed.
 */
export function peopleHeader(grid: Grid, choice?: ColumnChoice): Header<ContactKey> | undefined {
  const found = findHeader(grid, contactSpec, choice);
  return found && settleSenses(found, grid, choice);
}

const isSomebody = ({ name, id, emails, company }: Contact): boolean =>
  name !== '' || id !== '' || emails.length > 0 || company !== '';

function readList(grid: Grid, context: ReadContext, asked?: ReadonlySet<ContactKey>): UnjoinedList {
  const header = peopleHeader(grid, context.columns);
  const log = new ProblemLog(grid);
  const { tab } = grid;
  if (!header) return { ...unreadTable(log, grid, header, ['name']), tab, log, people: [], nameAt: 0 };
  noteHeader(log, header, context.columns);
  const { columns } = header;
  const locale = localeUnder(header.texts, contactSpec.words, context.locale);
  const reader = personReader(grid, header, { ...context, locale }, log, asked);
  const nameAt =
    (columns.name ?? columns.last_name ?? columns.first_name ?? columns.email ?? columns.company)?.[0]
      ?.index ?? 0;
  const people: Contact[] = [];
  const nobodies = new NobodyRows(grid, header.row);
  const isHeader = headerRepeats(header);
  let filled = 0;
  let nobody = 0;
  for (let index = header.row + 1; index < grid.cells.length; index++) {
    const row = grid.cells[index] ?? [];
    if (isBlankRow(row) || isHeader(row)) continue;
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
  return {
    ...{ tab, log, people, nameAt, missing: [], columns, filled },
    headerRow: grid.row + header.row,
    headers: header.texts,
    unread: header.unread,
    doubts: header.doubts,
  };
}

/**
 * Whom the rows of a tab name, without joining those of one person, and without
 * all else that the rows say of them: enough to tell keys of people.
 */
export const namedIn = (grid: Grid, context: ReadContext): readonly Contact[] =>
  readList(grid, context, new Set()).people;

/** A chosen header may be in one of several tabs only. */
const isLostInAll = (problem: Problem, lists: readonly (readonly Problem[])[]): boolean =>
  problem.code !== 'lost_column' ||
  lists.every((problems) =>
    problems.some(
      ({ code, values }) =>
        code === 'lost_column' && JSON.stringify(values) === JSON.stringify(problem.values),
    ),
  );

function problemsOf(lists: readonly UnjoinedList[]): readonly Problem[] {
  const problems = lists.map(({ log }) => log.problems());
  if (problems.length === 1) return problems[0] ?? [];
  return problems.flatMap((each) => each.filter((problem) => isLostInAll(problem, problems)));
}

/**
 * Reads the people of a tab, or of several as one list. Rows of one person become one, across tabs too; a
 * row that names nobody is a problem, and counted where it is a total, a title or the like.
 * @param asked the columns that are read besides those of keys; absent for all
 */
export function readContacts(
  grid: Grid,
  context: ReadContext,
  further: readonly Grid[] = [],
  asked?: ReadonlySet<ContactKey>,
): ReadPeople {
  const first = readList(grid, context, asked);
  const lists = [first, ...further.map((each) => readList(each, context, asked))];
  const people = lists.flatMap((list) => list.people);
  const rows = peopleOf(people);
  const filled = lists.reduce((sum, list) => sum + list.filled, 0);
  // Reported only when somebody asks: formulas don't, and likeness takes its time.
  let problems: readonly Problem[] | undefined;
  const { columns, headerRow, headers, unread, doubts, missing } = first;
  return {
    ...{ rows, columns, headerRow, headers, unread, doubts, missing, lists, filled },
    get problems() {
      if (!problems) notePeople(rows, lists);
      problems ??= problemsOf(lists);
      return problems;
    },
    merged: people.length - rows.length,
    nobody: filled - people.length,
  };
}
