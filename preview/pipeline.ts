// npm run pipeline: the main job without a browser. Prints the pipeline, today's people and the problems of a file.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import XLSX from '@e965/xlsx';
import { openBook } from './book.ts';
import { FileProblem } from './files/problem.ts';
import type { ArrayBook } from './grid/array.ts';
import type { CellValue } from './grid/grid.ts';
import { openHost } from './host/host.ts';
import { tableText } from './table.ts';

const USAGE =
  'npm run pipeline -- contacts.csv [--activities a.csv] [--deals d.csv] [--today 2026-11-22] [--lang ja] [--json] [--out result.xlsx]';

interface Said {
  readonly en: string;
  readonly ja: string;
}

interface Report {
  readonly today: string;
  readonly contacts: readonly Record<string, string | number | null>[];
  readonly recontact: readonly Record<string, string | number | null>[];
  readonly summary: readonly Record<string, string | number | null>[];
  readonly problems: readonly { tab: string; cell: string; code: string; level: string; message: Said }[];
}

/** What the user can mend; told in one sentence. */
class Refusal extends Error {}

const options = {
  activities: { type: 'string' },
  deals: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
  dist: { type: 'string', default: 'dist' },
} as const;

const pad = (part: number): string => String(part).padStart(2, '0');

function todayIso(given: string | undefined): string {
  const now = new Date();
  const iso = given ?? `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(iso) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso) {
    throw new Refusal(`--today is "${iso}"; expected a day such as 2026-11-22.`);
  }
  return iso;
}

/** Set up and Refresh, as a user would, and the report of what came of it. */
function computed(book: ArrayBook, tabs: object, today: string, language: 'en' | 'ja', dist: string): Report {
  const host = openHost({
    book,
    dist,
    user: { locale: language },
    now: () => new Date(`${today}T12:00:00Z`),
  });
  const ask = (request: object): unknown => {
    const answer = JSON.parse(String(host.scriptRunNow('answer', [JSON.stringify(request)])));
    if (!answer.ok) throw new Refusal(answer.message[language]);
    return answer.reply;
  };
  ask({ type: 'setUp', language });
  for (const [table, tab] of Object.entries(tabs)) ask({ type: 'setTab', table, tab });
  const report = ask({ type: 'report' }) as Report;
  ask({ type: 'refresh' });
  return report;
}

const dateOf = (serial: number): Date => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);

function shown(cell: CellValue): string {
  if (typeof cell === 'number') return String(Math.round(cell));
  if (typeof cell !== 'object') return String(cell);
  return dateOf(cell.serial).toISOString().slice(0, 10);
}

/** A tab that Refresh wrote, below its first line, which begins with one of these titles. */
function writtenTab(book: ArrayBook, titles: readonly string[]): string[][] {
  const cells = book.tabs().map((tab) => book.cells(tab.name));
  const found = cells.find((rows) => titles.some((title) => String(rows[0]?.[0] ?? '').startsWith(title)));
  return (found ?? []).slice(1).map((row) => row.map(shown));
}

const pipelineTitles = ['Goen · Pipeline', 'Goen・顧客一覧'];
/** Name, company, stage, trust, band, revenue, expected, last touch, next reason. */
const printedColumns = [0, 1, 4, 5, 6, 8, 9, 12, 13];
const REASON_COLUMN = 13;

const titles = {
  pipeline: { en: 'Pipeline', ja: '顧客一覧' },
  today: { en: 'Today', ja: '今日の連絡' },
  nobody: { en: 'Nobody is due today.', ja: '今日ご連絡する方はいません。' },
  problems: { en: 'Problems', ja: '確認事項' },
  none: { en: 'No problems were found.', ja: '確認が必要なものはありません。' },
  columns: { en: ['Contact', 'Why', 'Days', 'Trust'], ja: ['相手', '理由', '日数', '信頼'] },
  found: { en: ['Level', 'Tab', 'Cell', 'What is wrong'], ja: ['種類', 'シート', 'セル', '内容'] },
} as const;

function printed(report: Report, pipeline: string[][], language: 'en' | 'ja'): string {
  const reasons = new Map(
    report.contacts.map(({ contact }, at) => [contact, pipeline[at + 1]?.[REASON_COLUMN] ?? '']),
  );
  const today = report.recontact.map(({ contact, overdue_days, score }) => [
    String(contact),
    reasons.get(contact ?? '') ?? '',
    String(overdue_days),
    score === null || score === undefined ? '' : shown(Number(score)),
  ]);
  const problems = report.problems.map(({ level, tab, cell, message }) => [
    level,
    tab,
    cell,
    message[language],
  ]);
  return [
    `${titles.pipeline[language]} (${report.contacts.length})\n`,
    tableText(pipeline.map((row) => printedColumns.map((column) => row[column] ?? ''))),
    `\n${titles.today[language]} ${report.today}\n`,
    today.length > 0 ? tableText([titles.columns[language], ...today]) : titles.nobody[language],
    `\n${titles.problems[language]} (${problems.length})\n`,
    problems.length > 0 ? tableText([titles.found[language], ...problems]) : titles.none[language],
  ].join('\n');
}

/** Every tab with its values; the formula of the Today tab as the list that it gives. */
function workbookBytes(book: ArrayBook, report: Report): Buffer {
  const file = XLSX.utils.book_new();
  for (const { name } of book.tabs()) {
    const cells = book.cells(name);
    const isToday = /^Goen(?: · Today|・今日の連絡)/.test(String(cells[0]?.[0] ?? ''));
    const list = [
      Object.keys(report.recontact[0] ?? {}),
      ...report.recontact.map((row) => Object.values(row)),
    ];
    const rows = isToday ? [[cells[0]?.[0] ?? ''], ...list] : cells;
    const plain = rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell !== null ? dateOf(cell.serial) : cell)),
    );
    XLSX.utils.book_append_sheet(
      file,
      XLSX.utils.aoa_to_sheet(plain, { UTC: true, dateNF: 'yyyy-mm-dd' }),
      name.slice(0, 31),
    );
  }
  return XLSX.write(file, { type: 'buffer', bookType: 'xlsx' });
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (positionals.length > 1) throw new Refusal(`One file with contacts is expected. Usage: ${USAGE}`);
  if (values.lang !== 'en' && values.lang !== 'ja')
    throw new Refusal(`--lang is "${values.lang}"; expected en or ja.`);
  const language = values.lang;
  const today = todayIso(values.today);
  const { activities, deals } = values;
  const { book, named, readAs } = openBook({
    path: positionals[0],
    activities,
    deals,
    today,
    language,
    timeZone: 'Etc/UTC',
  });
  const report = computed(book, named, today, language, values.dist);
  if (values.out !== undefined) writeFileSync(values.out, workbookBytes(book, report));
  if (values.json) {
    const problems = report.problems.map((problem) => ({ ...problem, message: problem.message[language] }));
    console.log(JSON.stringify({ ...report, problems }, null, 2));
  } else
    console.log(
      [...readAs, '', printed(report, writtenTab(book, pipelineTitles), language)].join('\n').trimStart(),
    );
}

try {
  main();
} catch (error) {
  if (error instanceof FileProblem)
    console.error(process.argv.includes('ja') ? error.sentence.ja : error.sentence.en);
  else if (error instanceof Refusal) console.error(error.message);
  else if ((error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true)
    console.error(`${(error as Error).message.split(/\.\s/)[0]}. Usage: ${USAGE}`);
  else console.error(error);
  process.exit(1);
}
