// npm run pipeline: the main job without a browser. Prints the pipeline, today's people and the problems of a file.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import XLSX from '@e965/xlsx';
import { openBook } from './book.ts';
import { FileProblem } from './files/problem.ts';
import type { ArrayBook } from './grid/array.ts';
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
    answer: ({ buttons }) => ({ button: buttons[0] ?? 'OK', text: '' }),
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

/** The tab that begins with one of these titles, below its first line. */
function tabRows(book: ArrayBook, titles: readonly string[]): string[][] {
  const names = book.tabs().map((tab) => tab.name);
  const name = names.find((each) => titles.some((title) => String(book.cells(each)[0]?.[0] ?? '').startsWith(title)));
  return name === undefined
    ? []
    : book
        .cells(name)
        .slice(1)
        .map((row) => row.map(shown));
}

function shown(cell: unknown): string {
  if (typeof cell === 'number') return String(Math.round(cell));
  if (typeof cell !== 'object' || cell === null) return String(cell ?? '');
  const { serial } = cell as { serial?: number };
  return serial === undefined ? '' : new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
