// The add-on's whole answer to a book: what `--json` prints, and what the tables in the terminal show.
import type { OpenedBook } from '../book.ts';
import { toA1 } from '../grid/area.ts';
import type { ArrayBook } from '../grid/array.ts';
import type { Scalar } from '../grid/grid.ts';
import { type Host, type HostOptions, openHost } from '../host/host.ts';
import { Refusal } from '../refusal.ts';

export type Language = 'en' | 'ja';

type Said = Readonly<Record<Language, string>>;
type Row = Readonly<Record<string, unknown>>;

export interface ReportedProblem {
  readonly tab: string;
  readonly cell: string;
  readonly code: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly message: Said;
}

/** How a tab was read. */
export interface ReportedTable {
  readonly tab: string;
  readonly kind: 'contacts' | 'activities' | 'deals' | 'rules' | 'none';
  readonly header_row: number | null;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly unread: readonly string[];
}

/** What the terminal shows of the report; all else is passed on as it is. */
export interface Report {
  readonly today: string;
  readonly tables?: readonly ReportedTable[];
  readonly contacts: readonly Row[];
  readonly recontact: readonly Row[];
  readonly summary: readonly Row[];
  readonly problems: readonly ReportedProblem[];
  /** The Pipeline tab from its header on; days in ISO, links left out. */
  readonly pipeline?: readonly (readonly (string | number)[])[];
}

export interface Question {
  readonly opened: OpenedBook;
  /** As 2026-11-22. */
  readonly today: string;
  readonly language: Language;
  /** The built add-on, and where it runs. */
  readonly script: Pick<HostOptions, 'dist' | 'files' | 'stages'>;
  /** Whether the report has the Pipeline tab's rows. */
  readonly withPipeline: boolean;
  /** Whether all tabs are written into the book, as by Refresh; that reads everything once more. */
  readonly isWritten: boolean;
}

/**
 * Set up and, where asked for, Refresh, as a user would; and the report of what came of it.
 * @throws Refusal with the add-on's own sentence
 */
export function reportOf({ opened, today, language, script, withPipeline, isWritten }: Question): Report {
  const { book, named, notes } = opened;
  const host = openHost({
    ...script,
    book,
    user: { locale: language },
    now: () => new Date(`${today}T12:00:00Z`),
  });
  const ask = (request: object): unknown => {
    const answer = JSON.parse(String(host.scriptRunNow('answer', [JSON.stringify(request)])));
    if (!answer.ok) throw new Refusal(answer.message.en, answer.message.ja);
    return answer.reply;
  };
  ask({ type: 'setUp', language });
  for (const [table, tab] of Object.entries(named)) ask({ type: 'setTab', table, tab });
  // A tab that was taken for another table before it was named leaves that table to be made.
  if (Object.keys(named).length > 0) ask({ type: 'setUp', language });
  const report = ask({ type: 'report', withPipeline }) as Report;
  if (isWritten) {
    ask({ type: 'refresh' });
    showLists(host, book);
  }
  const ofFiles = notes.map(({ tab, row, column, code, level, message }) => ({
    tab,
    cell: toA1({ tab: 0, top: row, left: column, rows: 1, columns: 1 }),
    code,
    level,
    message,
  }));
  return { ...report, problems: [...ofFiles, ...report.problems] };
}

/** Puts what a formula of the add-on gives into its cells, since nobody else evaluates it here. */
function showLists(host: Host, book: ArrayBook): void {
  for (const { id, name } of book.tabs()) {
    for (const { row, column, formula } of book.formulaCells(id)) {
      if (!/^=RECONTACT_/.test(formula)) continue;
      const cells = host.evaluate(formula, name) as Scalar[][];
      const area = { tab: id, top: row, left: column, rows: cells.length, columns: cells[0]?.length ?? 0 };
      book.apply([{ type: 'write', area, cells }]);
    }
  }
}

/** The report as one object, with the sentences of one language. */
export const reportJson = (report: Report, language: Language): string =>
  JSON.stringify(
    {
      ...report,
      problems: report.problems.map((problem) => ({ ...problem, message: problem.message[language] })),
    },
    null,
    2,
  );
