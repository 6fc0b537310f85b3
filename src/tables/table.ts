// What the readers of tables take and give.
import type { Day } from '../core/base/day.ts';
import type { Problem } from '../core/vocabulary/problem.ts';
import { isBlank } from './cells/cells.ts';
import type { CellContext } from './cells/dates.ts';
import type { Column, ColumnChoice, Columns, Header } from './columns/headers.ts';
import type { Cell, Grid } from './grid.ts';
import type { ProblemLog } from './problem-log.ts';
import type { OwnWords } from './vocabulary/own-words.ts';

export interface ReadContext extends CellContext {
  /** Later days are a problem where only past ones belong; without it no day is too late. */
  readonly today?: Day | undefined;
  /** The user's own choice of columns. */
  readonly columns?: ColumnChoice | undefined;
  /** The user's own words, before ours. */
  readonly words?: OwnWords | undefined;
  /**
   * `today` is another day than the one on which the tables are as
   * they are: then nobody knows when a deal that lies ahead was opened.
   */
  readonly isOtherDay?: boolean | undefined;
  /** Whether a text is the key of a person who is known; absent where nobody knows. */
  readonly isPerson?: ((text: string) => boolean) | undefined;
}

export interface ReadTable<Row, K extends string> {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** The needed columns that are not there; all of them where there is no header row. */
  readonly missing: readonly K[];
  readonly columns: Columns<K>;
  /** As counted in the tab, from 1; nothing where there is no header row. */
  readonly headerRow: number | undefined;
  /** Every header text of that row, as written. */
  readonly headers: readonly string[];
  /** Columns with cells that nothing is read from. */
  readonly unread: readonly Column[];
  /** Columns that may be a wish to be left alone, and that the user hasn't decided yet. */
  readonly doubts: readonly Column[];
  /** Rows below the header that are not blank. */
  readonly filled: number;
}

/** A table without rows, and what it lacks. */
export function unreadTable<Row, K extends string>(
  log: ProblemLog,
  grid: Grid,
  header: Header<K> | undefined,
  missing: readonly K[],
): ReadTable<Row, K> {
  const isEmpty = grid.cells.every((row) => row.every(isBlank));
  if (header) log.add('error', 'missing_column', log.cellName(header.row, 0), { column: missing.join(', ') });
  else if (!isEmpty) log.add('error', 'no_header', '', { column: missing.join(', ') });
  const columns = (header?.columns ?? {}) as Columns<K>;
  const headerRow = header && grid.row + header.row;
  return {
    rows: [],
    problems: log.problems(),
    missing,
    columns,
    headerRow,
    headers: header?.texts ?? [],
    unread: header?.unread ?? [],
    doubts: [],
    filled: 0,
  };
}

/** Notes what the header row tells: guesses, and choices that are not there. */
export function noteHeader<K extends string>(
  log: ProblemLog,
  header: Header<K>,
  choice: ColumnChoice = {},
): void {
  for (const key of header.lostChoices) {
    log.add('warning', 'lost_column', log.cellName(header.row, 0), {
      column: key,
      header: choice[key] ?? '',
    });
  }
  for (const key of Object.keys(header.columns) as K[]) {
    for (const { index, header: text, isGuess } of header.columns[key] ?? []) {
      if (isGuess) log.addColumn('info', 'guessed_column', index, { column: key, header: text });
    }
  }
}

/**
 * Notes the columns that nothing is read from, in one line, and those that may be a wish to be left alone.
 */
export function noteUnread(log: ProblemLog, { unread, doubts }: Header<string>): void {
  for (const { index, header } of doubts) log.addColumn('warning', 'opt_out_question', index, { header });
  if (unread.length > 0)
    log.add('info', 'unread_columns', '', { columns: unread.map(({ header }) => header) });
}

/** True where a row has nothing but blanks; unticked boxes count as blank. */
export function isBlankRow(row: readonly Cell[]): boolean {
  for (let at = 0; at < row.length; at++) {
    const cell = row[at];
    if (cell !== '' && cell !== false && !isBlank(cell)) return false;
  }
  return true;
}
